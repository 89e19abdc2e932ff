import { Problem } from "@samenloop/schema";
import { firstEvent } from "./first-event.ts";

export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly AnswerError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions?: { readonly code?: string };
}

export const ACCEPT = "application/graphql-response+json, application/json;q=0.9";

/** One answer; of a subscription its first event, for who accepts `text/event-stream`. */
export async function ask(
  url: string,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await send(url, body, headers);
  const isStream = response.headers.get("content-type")?.startsWith("text/event-stream");
  const answer: unknown = await (isStream ? firstEvent(response) : response.json()).catch(
    () => null,
  );
  if (isAnswer(answer)) return answer;
  const message = `${url} answered with ${response.status}, and not as GraphQL does: is the address right?`;
  throw new Problem("SUBGRAPH_ANSWER_INVALID", message);
}

/** A redirect is not followed: the question would go to an address that nobody named. */
async function send(
  url: string,
  body: object,
  more: Readonly<Record<string, string>>,
): Promise<Response> {
  const headers = { "content-type": "application/json", accept: ACCEPT, ...more };
  try {
    return await fetch(url, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
      redirect: "manual",
    });
  } catch (cause) {
    const message = `Nothing answers at ${url}: start Samenloop with npm start.`;
    throw new Problem("SUBGRAPH_UNREACHABLE", message, { cause });
  }
}

function isAnswer(value: unknown): value is Answer {
  if (typeof value !== "object" || value === null) return false;
  const { data, errors } = value as { data?: unknown; errors?: unknown };
  const hasData = typeof data === "object" && data !== null && !Array.isArray(data);
  return hasData || (Array.isArray(errors) && errors.every(hasMessage));
}

const hasMessage = (error: unknown): boolean =>
  typeof (error as { message?: unknown } | null)?.message === "string";

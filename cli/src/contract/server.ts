import { Problem } from "@samenloop/schema";

/** What came back, as far as it could be read. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  /** Null when the text is no JSON. */
  readonly json: unknown;
  /** Null unless it is an object. */
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly AnswerError[];
}

export interface AnswerError {
  readonly message?: unknown;
  readonly extensions?: { readonly code?: unknown } | null;
}

/** The server that is being tried. */
export interface Server {
  ask(query: string, variables?: object): Promise<Answer>;
  /** All that it answered until now. */
  readonly said: readonly Answer[];
}

/** Seconds to wait for one answer. */
const PATIENCE = 30;

export function openServer(url: string): Server {
  const said: Answer[] = [];
  return {
    said,
    ask: async (query, variables = {}) => {
      const answer = await post(url, { query, variables });
      said.push(answer);
      return answer;
    },
  };
}

/** A redirect is not followed: keys of children would go to an address that nobody named. */
async function post(url: string, body: object): Promise<Answer> {
  const headers = {
    "content-type": "application/json",
    accept: "application/graphql-response+json, application/json;q=0.9",
  };
  try {
    const signal = AbortSignal.timeout(PATIENCE * 1000);
    const request = { method: "POST", headers, body: JSON.stringify(body), signal };
    const response = await fetch(url, { ...request, redirect: "manual" });
    return read(response, await response.text());
  } catch (cause) {
    const message = `Nothing answers at ${url}: is the server running, and is this the address of its GraphQL?`;
    throw new Problem("SUBGRAPH_UNREACHABLE", message, { cause });
  }
}

function read({ status, headers }: Response, text: string): Answer {
  const json = parsed(text);
  const { data, errors } = (isObject(json) ? json : {}) as { data?: unknown; errors?: unknown };
  return {
    status,
    contentType: headers.get("content-type") ?? "",
    text,
    json,
    data: isObject(data) ? data : null,
    errors: Array.isArray(errors) ? errors.filter(isObject) : [],
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is not JSON is no answer, and each check says so in its own words.
    return null;
  }
}

/** The codes of an answer, as far as they are codes and not something else. */
export const codesOf = ({ errors }: Answer): readonly string[] =>
  errors.map(({ extensions }) => {
    const code = extensions?.code;
    return typeof code === "string" && /^[A-Z][A-Z0-9_]{2,60}$/.test(code) ? code : "(none)";
  });

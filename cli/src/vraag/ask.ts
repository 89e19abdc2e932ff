import { Problem } from "@samenloop/schema";

export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

export async function ask(url: string, body: object): Promise<Answer> {
  const response = await send(url, body);
  try {
    return (await response.json()) as Answer;
  } catch (cause) {
    const message = `${url} answered with ${response.status} and no JSON: is it a GraphQL address?`;
    throw new Problem("SUBGRAPH_ANSWER_INVALID", message, { cause });
  }
}

async function send(url: string, body: object): Promise<Response> {
  const headers = {
    "content-type": "application/json",
    accept: "application/graphql-response+json, application/json;q=0.9",
  };
  try {
    return await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  } catch (cause) {
    const message = `Nothing answers at ${url}: start Samenloop with npm start.`;
    throw new Problem("SUBGRAPH_UNREACHABLE", message, { cause });
  }
}

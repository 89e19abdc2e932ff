import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A question as it goes to the server. */
export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An answer as it comes back. */
export interface Replied {
  readonly status: number;
  readonly contentType: string;
  // A mutant changes what it knows to be there; where it is not, the test shows it.
  // oxlint-disable-next-line no-explicit-any
  readonly body: any;
}

/** How a server breaks: by what it hears, by what it says, or by what it does instead of asking once. */
export interface Mutation {
  readonly hears?: (asked: Asked) => Asked;
  readonly says?: (replied: Replied, asked: Asked, ask: Ask) => Replied | Promise<Replied>;
}

type Ask = (asked: Asked) => Promise<Replied>;

export interface Mutant {
  readonly url: string;
  close(): Promise<void>;
}

/** A server that is the one at `target` in all but one thing. */
export async function openMutant(
  target: string,
  { hears = (asked) => asked, says = (replied) => replied }: Mutation,
): Promise<Mutant> {
  const ask = (asked: Asked): Promise<Replied> => post(target, asked);
  const server = createServer((request, response) => {
    void (async () => {
      const asked = hears(JSON.parse(await textOf(request)) as Asked);
      const { status, contentType, body } = await says(await ask(asked), asked, ask);
      response.writeHead(status, { "content-type": contentType, connection: "close" });
      response.end(JSON.stringify(body));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
  return { url: `http://127.0.0.1:${port}/graphql`, close };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += String(chunk);
  return text;
}

async function post(target: string, asked: Asked): Promise<Replied> {
  const headers = { "content-type": "application/json", connection: "close" };
  const answer = await fetch(target, { method: "POST", headers, body: JSON.stringify(asked) });
  const contentType = answer.headers.get("content-type") ?? "";
  return { status: answer.status, contentType, body: await answer.json() };
}

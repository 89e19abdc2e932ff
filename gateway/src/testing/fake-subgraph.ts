import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";

/** What a fake was asked, as it came over the line. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The whole HTTP answer is the test's: a fake may lie, hang, or send what is no JSON. */
export type Behaviour = (response: ServerResponse, question: Question) => unknown;

export interface FakeSubgraph {
  readonly url: string;
  /** Every question since the fake was opened. */
  readonly questions: readonly Question[];
  /** How it answers from now on. */
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

/** A subgraph that a test holds the strings of, on the loopback and over HTTP. */
export async function openFakeSubgraph(): Promise<FakeSubgraph> {
  const questions: Question[] = [];
  let behave: Behaviour = answers({ data: null });
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    void text(request).then((body) => {
      // Whether it is ready is asked without a body, and answered the same way.
      const question = JSON.parse(body || "{}") as Question;
      if (body) questions.push(question);
      return behave(response, question);
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    questions,
    behave: (behaviour) => void (behave = behaviour),
    close: async () => {
      server.closeAllConnections();
      if (server.listening) await once(server.close(), "close");
    },
  };
}

/** Answers with this body, as JSON unless it is text already. */
export function answers(
  body: unknown,
  { status = 200, type = "application/json" } = {},
): Behaviour {
  const sent = typeof body === "string" ? body : JSON.stringify(body);
  return (response) => response.writeHead(status, { "content-type": type }).end(sent);
}

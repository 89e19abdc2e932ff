import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { answers } from "../testing/fake-subgraph.ts";
import { openGateway } from "../testing/gateway-under-test.ts";
import { openSmallGraph, smallSupergraph } from "../testing/small-graph.ts";

async function dial(url: string): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  onTestFinished(() => void socket.destroy());
  await once(socket, "connect");
  return socket.resume().on("error", () => undefined);
}

/** However rudely: a reset is an end too. */
const hungUpOn = (socket: Socket): Promise<void> =>
  new Promise((resolve) => void socket.once("close", () => resolve()));

test("a connection on which nothing was ever asked does not keep the gateway open", async () => {
  const gateway = await openGateway({ supergraphSdl: smallSupergraph() });
  const silent = await dial(gateway.url);
  const halfway = await dial(gateway.url);
  halfway.write("POST /graphql HTTP/1.1\r\nhost: x\r\n");
  const hungUp = Promise.all([silent, halfway].map(hungUpOn));
  await gateway.close();
  await hungUp;
});

test("a question under way has its answer before the gateway closes", async () => {
  const graph = await openSmallGraph();
  onTestFinished(() => graph.close());
  let closed: Promise<void> | undefined;
  graph.school.behave((response, question) => {
    closed = graph.gateway.close();
    setImmediate(() => void answers({ data: { motto: "samen" } })(response, question));
  });
  const { body } = await graph.gateway.ask("{ motto }");
  expect(body).toEqual({ data: { motto: "samen" } });
  await closed;
  await expect(fetch(graph.gateway.url)).rejects.toThrow("fetch failed");
});

test("a question that never comes to its end holds the gateway no longer than an answer may take", async () => {
  const gateway = await openGateway({
    supergraphSdl: smallSupergraph(),
    transport: { lastAnswersMs: 50 },
  });
  const halfway = await dial(gateway.url);
  halfway.write(
    "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{",
  );
  // On its way in before the next one is answered.
  await gateway.send("/health", {});
  const hungUp = hungUpOn(halfway);
  await gateway.close();
  await hungUp;
});

test("the last answer tells its client to ask no more on this connection", async () => {
  const graph = await openSmallGraph();
  onTestFinished(() => graph.close());
  const client = await dial(graph.gateway.url);
  let text = "";
  client.on("data", (bytes: Buffer) => (text += bytes.toString()));
  let closed: Promise<void> | undefined;
  graph.school.behave((response, question) => {
    closed = graph.gateway.close();
    setImmediate(() => void answers({ data: { motto: "samen" } })(response, question));
  });
  const body = '{"query":"{ motto }"}';
  client.write(
    `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
  await hungUpOn(client);
  await closed;
  expect(text).toContain('{"data":{"motto":"samen"}}');
  expect(text).toMatch(/connection: close/i);
});

test.each([
  ["its headers", "POST /graphql HTTP/1.1\r\nhost: x\r\n"],
  [
    "its body",
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{"query"',
  ],
])("a client that never finishes %s is hung up on", async (_, beginning) => {
  const gateway = await openGateway({ supergraphSdl: smallSupergraph(), clientTimeoutMs: 600 });
  onTestFinished(() => gateway.close());
  const slow = await dial(gateway.url);
  slow.write(beginning);
  await hungUpOn(slow);
});

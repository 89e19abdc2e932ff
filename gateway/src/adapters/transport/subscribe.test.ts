import { createServer } from "node:http";
import { once } from "node:events";
import { buildSchema, type ExecutionResult } from "graphql";
import { createHandler } from "graphql-sse/lib/use/http";
import { afterEach, expect, test } from "vitest";
import type { SubAnswer } from "../../core/fetch/subgraph-client.ts";
import { clientOf, closeClients, question, until } from "./testing/asking.ts";
import { openSocketServer, type SocketServer } from "./testing/socket-server.ts";
import { answerText } from "./testing/answer-text.ts";

const UNREACHABLE = { failed: "SUBGRAPH_UNREACHABLE" };
const INVALID = { failed: "SUBGRAPH_ANSWER_INVALID" };

let server: SocketServer;
afterEach(async () => {
  await closeClients();
  await server.close();
});

const url = (): string => `http://127.0.0.1:${server.port}/`;
const OPEN = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n";
const next = (text: string): string => `event: next\ndata: ${text}\n\n`;
const COMPLETE = "event: complete\ndata:\n\n";
const live = { kind: "subscription" } as const;

async function all(stream: AsyncIterable<SubAnswer>): Promise<SubAnswer[]> {
  const answers: SubAnswer[] = [];
  for await (const answer of stream) answers.push(answer);
  return answers;
}

const texts = (answers: readonly SubAnswer[]): string[] =>
  answers.map((answer) => ("text" in answer ? answer.text : answer.failed));

test("what graphql-sse sends arrives event by event", async () => {
  server = await openSocketServer(() => undefined);
  const handler = createHandler({
    schema: buildSchema("type Query { n: Int } type Subscription { n: Int }"),
    subscribe: () => Promise.resolve(counting()),
  });
  const sse = createServer((request, response) => void handler(request, response));
  await once(sse.listen(0, "127.0.0.1"), "listening");
  const { port } = sse.address() as { port: number };
  const stream = clientOf(`http://127.0.0.1:${port}/`).subscribe(
    question({ ...live, body: '{"query":"subscription { n }"}' }),
  );
  expect(texts(await all(stream))).toEqual([0, 1, 2].map((n) => JSON.stringify({ data: { n } })));
  sse.closeAllConnections();
  await once(sse.close(), "close");
});

async function* counting(): AsyncGenerator<ExecutionResult> {
  for (const n of [0, 1, 2]) yield await Promise.resolve({ data: { n } });
}

test("events come as they are sent, verbatim, past heartbeats and other events", async () => {
  server = await openSocketServer((socket) => {
    socket.write(`${OPEN}:\n\n${next('{"é":1}')}event: ping\ndata: x\n\n`);
  });
  const stream = clientOf(url()).subscribe(question(live));
  expect(await stream.next()).toMatchObject({ done: false, value: { text: '{"é":1}' } });
  const waiting = stream.next();
  expect(await Promise.race([waiting, Promise.resolve("nothing yet")])).toBe("nothing yet");
  await stream.return?.();
  expect(await waiting).toEqual({ done: true, value: undefined });
});

test("a subgraph is asked for a stream of events, and only once somebody reads", async () => {
  server = await openSocketServer((socket) => socket.write(OPEN + COMPLETE));
  const stream = clientOf(url()).subscribe(question(live));
  expect(server.connections()).toBe(0);
  expect(await all(stream)).toEqual([]);
  expect(server.requests[0]).toContain("accept: text/event-stream");
  expect(server.requests[0]).toContain("x-samenloop-deadline-ms: ");
});

test("SUBGRAPH_UNREACHABLE is the last of a stream that ends without being complete", async () => {
  server = await openSocketServer((socket) => socket.end(OPEN + next("1") + next("2")));
  const stream = clientOf(url()).subscribe(question(live));
  expect(texts(await all(stream))).toEqual(["1", "2", "SUBGRAPH_UNREACHABLE"]);
});

test.each([
  ["a redirect", "HTTP/1.1 307 X\r\nlocation: http://127.0.0.1:1/\r\n\r\n", UNREACHABLE],
  ["500", "HTTP/1.1 500 X\r\ncontent-type: text/event-stream\r\n\r\n", UNREACHABLE],
  ["JSON", "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n{}", INVALID],
  [
    "a compressed stream",
    "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-encoding: gzip\r\n\r\n",
    INVALID,
  ],
  ["nothing", "", UNREACHABLE],
])("%s is no stream: one failure, and the end", async (_, bytes, failure) => {
  server = await openSocketServer((socket) => socket.end(bytes));
  const asked = all(clientOf(url()).subscribe(question(live)));
  expect(await asked).toEqual([failure]);
});

test("SUBGRAPH_ANSWER_INVALID: an event that never ends is cut off at the cap", async () => {
  server = await openSocketServer((socket) => {
    socket.write(`${OPEN}${next("1")}event: next\ndata: `);
    const more = (): void => void (socket.writable && socket.write("x".repeat(500), more));
    more();
  });
  const stream = clientOf(url(), { mostBytes: 10_000 }).subscribe(question(live));
  expect(texts(await all(stream))).toEqual(["1", "SUBGRAPH_ANSWER_INVALID"]);
  await until(() => server.ended() === 1);
});

test.each<[string, (stream: AsyncIterableIterator<SubAnswer>, leave: AbortController) => unknown]>([
  ["the reader stops", (stream) => stream.return?.()],
  ["the client leaves", (_, leave) => leave.abort()],
])("the connection is closed when %s, and the stream is done", async (_, stop) => {
  server = await openSocketServer((socket) => socket.write(OPEN + next("1") + next("2")));
  const leave = new AbortController();
  const stream = clientOf(url()).subscribe(question({ ...live, signal: leave.signal }));
  await stream.next();
  await stop(stream, leave);
  await until(() => server.ended() === 1);
  expect(texts(await all(stream)).length).toBeLessThanOrEqual(1);
  expect(await stream.next()).toEqual({ done: true, value: undefined });
});

test("a stream outlives the deadline of the request that opened it", async () => {
  let speak: () => void = () => undefined;
  server = await openSocketServer((socket) => {
    socket.write(OPEN);
    speak = () => socket.write(next("1") + COMPLETE);
  });
  const stream = clientOf(url(), { headersMs: 400 }).subscribe(question({ ...live, budget: 400 }));
  const first = stream.next();
  setTimeout(() => speak(), 600);
  expect(await first).toMatchObject({ value: { text: "1" } });
});

test.each([
  ["SUBGRAPH_UNREACHABLE", { headersMs: 100 }, 30_000],
  ["DEADLINE_EXCEEDED", {}, 100],
])("%s: a stream that is not opened in time", async (failed, limits, budget) => {
  server = await openSocketServer(() => undefined);
  const stream = clientOf(url(), limits).subscribe(question({ ...live, budget }));
  expect(await all(stream)).toEqual([{ failed }]);
});

test("SUBGRAPH_UNREACHABLE: a silent stream, where the setting wants a sound; heartbeats are one", async () => {
  let beats = 0;
  server = await openSocketServer((socket) => {
    socket.write(OPEN);
    const beating = setInterval(() => {
      if (++beats > 10) clearInterval(beating);
      else socket.write(":\n\n");
    }, 50);
    socket.on("close", () => clearInterval(beating));
  });
  const stream = clientOf(url(), { idleMs: 400 }).subscribe(question(live));
  expect(await all(stream)).toEqual([UNREACHABLE]);
  expect(beats).toBeGreaterThan(10);
});

test("a subgraph that is faster than the reader waits, and nothing is lost", async () => {
  const COUNT = 3_000;
  const filler = "x".repeat(2_000);
  let isWritten = false;
  server = await openSocketServer((socket) => {
    socket.write(OPEN);
    for (let i = 0; i < COUNT; i++) socket.write(next(`${i} ${filler}`));
    socket.write(COMPLETE, () => (isWritten = true));
  });
  const stream = clientOf(url()).subscribe(question(live));
  const got = [await stream.next()];
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(isWritten).toBe(false);
  const rest = texts(await all(stream));
  expect(got[0]).toMatchObject({ value: { text: `0 ${filler}` } });
  expect(rest.map((text) => Number(text.split(" ")[0]))).toEqual(
    Array.from({ length: COUNT - 1 }, (_, i) => i + 1),
  );
});

test("streams take no place of calls, and have their own number", async () => {
  server = await openSocketServer((socket, index) => {
    const isStream = server.requests[index]?.includes("event-stream");
    socket.write(
      isStream
        ? OPEN + next("1")
        : "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}",
    );
  });
  const client = clientOf(url(), { connections: 1, waiting: 0, streams: 2 });
  const streams = [1, 2].map(() => client.subscribe(question(live)));
  for (const stream of streams) expect(await stream.next()).toMatchObject({ value: { text: "1" } });
  expect(await client.ask(question())).toEqual(answerText("{}"));
  expect(await all(client.subscribe(question(live)))).toEqual([UNREACHABLE]);
  await streams[0]!.return?.();
  const again = client.subscribe(question(live));
  expect(await again.next()).toMatchObject({ value: { text: "1" } });
});

test("SUBGRAPH_UNREACHABLE: closing the client ends its streams", async () => {
  server = await openSocketServer((socket) => socket.write(OPEN + next("1")));
  const client = clientOf(url());
  const stream = client.subscribe(question(live));
  await stream.next();
  const rest = all(stream);
  await client.close();
  expect(await rest).toEqual([UNREACHABLE]);
});

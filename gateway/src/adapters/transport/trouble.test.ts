import { afterEach, expect, test } from "vitest";
import type { SubAnswer } from "../../core/fetch/subgraph-client.ts";
import { createSubgraphClient } from "./create-subgraph-client.ts";
import { clientOf, closeClients, question, until } from "./testing/asking.ts";
import { httpAnswer, openSocketServer, type SocketServer } from "./testing/socket-server.ts";
import { answerText } from "./testing/answer-text.ts";

const UNREACHABLE = { failed: "SUBGRAPH_UNREACHABLE" };
const FINE: SubAnswer = answerText('{"data":null}');

let server: SocketServer;
afterEach(async () => {
  await closeClients();
  await server.close();
});

const url = (): string => `http://127.0.0.1:${server.port}/`;

/** A port that nobody listens on any more. */
async function deadUrl(): Promise<string> {
  server = await openSocketServer(() => undefined);
  await server.close();
  return url();
}

test("a query is asked once more when its connection is lost before any answer", async () => {
  server = await openSocketServer((socket, index) => {
    if (index === 0) socket.resetAndDestroy();
    else socket.write(httpAnswer());
  });
  expect(await clientOf(url()).ask(question())).toEqual(FINE);
  expect(server.requests).toHaveLength(2);
});

test("a query is asked once more when the subgraph had hung up on a connection that was kept", async () => {
  server = await openSocketServer((socket, index) => {
    if (index === 1) socket.end();
    else socket.write(httpAnswer());
  });
  const client = clientOf(url(), { connections: 1 });
  expect(await client.ask(question())).toEqual(FINE);
  expect(await client.ask(question())).toEqual(FINE);
  expect(server.requests).toHaveLength(3);
});

test.each([
  ["a mutation", { kind: "mutation" }, (): string => ""],
  ["a query that was being answered", { kind: "query" }, (): string => "HTTP/1.1 200 OK\r\n"],
] as const)("SUBGRAPH_UNREACHABLE: %s is asked no second time", async (_, said, start) => {
  server = await openSocketServer((socket) => {
    socket.write(start(), () => setTimeout(() => socket.resetAndDestroy(), 20));
  });
  expect(await clientOf(url()).ask(question(said))).toEqual(UNREACHABLE);
  expect(server.requests).toHaveLength(1);
});

test("SUBGRAPH_UNREACHABLE: a query is asked twice and no more", async () => {
  server = await openSocketServer((socket) => socket.resetAndDestroy());
  expect(await clientOf(url()).ask(question())).toEqual(UNREACHABLE);
  expect(server.requests).toHaveLength(2);
});

test("SUBGRAPH_UNREACHABLE: time-outs and failures over HTTP are no reason to ask again", async () => {
  server = await openSocketServer((socket, index) => {
    if (index > 0) socket.write("HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n");
  });
  const client = clientOf(url(), { headersMs: 300 });
  expect(await client.ask(question())).toEqual(UNREACHABLE);
  expect(await client.ask(question())).toEqual(UNREACHABLE);
  expect(server.requests).toHaveLength(2);
});

test("an origin that fails gets at most a tenth more than it was asked, and one", async () => {
  server = await openSocketServer((socket) => socket.resetAndDestroy());
  const client = clientOf(url(), { breakerCalls: 1_000 });
  for (let asked = 1; asked <= 100; asked++) {
    expect(await client.ask(question())).toEqual(UNREACHABLE);
    expect(server.requests.length).toBeLessThanOrEqual(asked * 1.1 + 1.001);
  }
  expect(server.requests.length).toBeGreaterThan(105);
});

const HEALTHY = { breakerCalls: 4, breakerOpenMs: 60_000 } as const;

test("SUBGRAPH_UNREACHABLE: an origin that mostly fails is let alone", async () => {
  server = await openSocketServer((socket) => socket.end());
  const client = clientOf(url(), HEALTHY);
  for (let i = 0; i < 4; i++) await client.ask(question({ kind: "mutation" }));
  expect(server.requests).toHaveLength(4);
  for (let i = 0; i < 20; i++) expect(await client.ask(question())).toEqual(UNREACHABLE);
  expect(server.requests).toHaveLength(4);
});

test.each([
  ["GraphQL errors", httpAnswer('{"errors":[]}')],
  [
    "GraphQL errors with a status of 500",
    "HTTP/1.1 500 No\r\ncontent-type: application/graphql-response+json\r\ncontent-length: 2\r\n\r\n{}",
  ],
  ["404", "HTTP/1.1 404 No\r\ncontent-length: 0\r\n\r\n"],
  ["what is no JSON", "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 0\r\n\r\n"],
])("an origin that answers with %s is there, and stays in use", async (_, bytes) => {
  server = await openSocketServer((socket) => socket.write(bytes));
  const client = clientOf(url(), HEALTHY);
  for (let i = 0; i < 12; i++) await client.ask(question());
  expect(server.requests).toHaveLength(12);
});

test.each<[string, (client: ReturnType<typeof clientOf>) => Promise<unknown>]>([
  ["503 without GraphQL", (client) => client.ask(question({ body: '"503"' }))],
  ["no head in time", (client) => client.ask(question({ body: '"hang"' }))],
])("an origin that answers with %s is let alone", async (_, fail) => {
  server = await openSocketServer((socket, index) => {
    if (server.requests[index]?.includes("503"))
      socket.write("HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n");
  });
  const client = clientOf(url(), { ...HEALTHY, headersMs: 200 });
  for (let i = 0; i < 4; i++) await fail(client);
  expect(server.requests).toHaveLength(4);
  expect(await client.ask(question())).toEqual(UNREACHABLE);
  expect(server.requests).toHaveLength(4);
});

test("clients that leave and budgets that are short say nothing about an origin", async () => {
  server = await openSocketServer((socket, index) => {
    if (!server.requests[index]?.includes("weg")) socket.write(httpAnswer());
  });
  const client = clientOf(url(), HEALTHY);
  for (let i = 0; i < 3; i++) {
    await client.ask(question({ body: '"weg"', signal: AbortSignal.timeout(20) }));
    await client.ask(question({ body: '"weg"', budget: 50 }));
  }
  expect(await client.ask(question())).toEqual(FINE);
});

test("an origin that is let alone is tried with three calls, and comes back when all are answered", async () => {
  let isWell = false;
  let release: (() => void)[] = [];
  server = await openSocketServer((socket) => {
    if (!isWell) socket.end();
    else release.push(() => socket.write(httpAnswer()));
  });
  const client = clientOf(url(), { breakerCalls: 4, breakerOpenMs: 100 });
  for (let i = 0; i < 4; i++) await client.ask(question({ kind: "mutation" }));
  isWell = true;
  const opened = performance.now();
  await until(() => performance.now() - opened > 110);
  const asked = Array.from({ length: 10 }, () => client.ask(question()));
  await until(() => release.length === 3);
  for (const go of release) go();
  const answers = await Promise.all(asked);
  expect(answers.filter((answer) => "text" in answer)).toEqual([FINE, FINE, FINE]);
  expect(server.requests).toHaveLength(4 + 3);
  release = [];
  const again = Array.from({ length: 10 }, () => client.ask(question()));
  await until(() => release.length === 10);
  for (const go of release) go();
  expect(await Promise.all(again)).toEqual(Array.from({ length: 10 }, () => FINE));
});

test("a dead origin is tried with no more than three calls each time", async () => {
  server = await openSocketServer((socket) => socket.end());
  const client = clientOf(url(), { breakerCalls: 4, breakerOpenMs: 100 });
  for (let i = 0; i < 4; i++) await client.ask(question({ kind: "mutation" }));
  const opened = performance.now();
  await until(() => performance.now() - opened > 110);
  const asked = Array.from({ length: 20 }, () => client.ask(question({ kind: "mutation" })));
  expect(await Promise.all(asked)).toEqual(Array.from({ length: 20 }, () => UNREACHABLE));
  expect(server.requests.length).toBeLessThanOrEqual(4 + 3);
  expect(server.requests.length).toBeGreaterThan(4);
});

test("SUBGRAPH_UNREACHABLE: who finds no place and no room to wait is told at once, the others are answered", async () => {
  const release: (() => void)[] = [];
  server = await openSocketServer((socket) => release.push(() => socket.write(httpAnswer())));
  const client = clientOf(url(), { connections: 2, waiting: 3 });
  const inside = Array.from({ length: 5 }, () => client.ask(question()));
  expect(await client.ask(question())).toEqual(UNREACHABLE);
  await until(() => release.length === 2);
  for (let i = 0; i < 5; i++) {
    await until(() => release.length > i);
    expect(release.length).toBeLessThanOrEqual(i + 2);
    release[i]!();
  }
  expect(await Promise.all(inside)).toEqual(Array.from({ length: 5 }, () => FINE));
  expect(server.connections()).toBeLessThanOrEqual(2);
});

test("who leaves or runs out of time while waiting makes room, and is never asked", async () => {
  const release: (() => void)[] = [];
  server = await openSocketServer((socket) => release.push(() => socket.write(httpAnswer())));
  const client = clientOf(url(), { connections: 1, waiting: 2 });
  const first = client.ask(question());
  const leave = new AbortController();
  const left = client.ask(question({ signal: leave.signal, body: '"weg"' }));
  const late = client.ask(question({ budget: 50, body: '"weg"' }));
  leave.abort();
  expect(await left).toEqual(UNREACHABLE);
  expect(await late).toEqual({ failed: "DEADLINE_EXCEEDED" });
  const second = client.ask(question());
  await until(() => release.length === 1);
  release[0]!();
  await until(() => release.length === 2);
  release[1]!();
  expect(await Promise.all([first, second])).toEqual([FINE, FINE]);
  expect(server.requests.join()).not.toContain("weg");
});

test("one origin in trouble costs another nothing", async () => {
  const dead = await deadUrl();
  server = await openSocketServer((socket) => socket.write(httpAnswer()));

  const client = createSubgraphClient({
    subgraphs: { zorg: { url: url() }, dood: { url: dead } },
    limits: HEALTHY,
  });
  for (let i = 0; i < 10; i++)
    expect(await client.ask(question({ subgraph: "dood" }))).toEqual(UNREACHABLE);
  expect(await client.ask(question())).toEqual(FINE);
  await client.close();
});

import { afterEach, expect, test } from "vitest";
import { clientOf, closeClients, question, until } from "./testing/asking.ts";
import { httpAnswer, openSocketServer, type SocketServer } from "./testing/socket-server.ts";
import { answerText } from "./testing/answer-text.ts";

const UNREACHABLE = { failed: "SUBGRAPH_UNREACHABLE" };
const EXCEEDED = { failed: "DEADLINE_EXCEEDED" };

let server: SocketServer;
afterEach(async () => {
  await closeClients();
  await server.close();
});

const HEAD = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n";

const url = (): string => `http://127.0.0.1:${server.port}/`;

async function timed<T>(ask: () => Promise<T>): Promise<{ answer: T; ms: number }> {
  const start = performance.now();
  const answer = await ask();
  return { answer, ms: performance.now() - start };
}

test("SUBGRAPH_UNREACHABLE: no head in time", async () => {
  server = await openSocketServer(() => undefined);
  const { answer, ms } = await timed(() => clientOf(url(), { headersMs: 300 }).ask(question()));
  expect(answer).toEqual(UNREACHABLE);
  expect(ms).toBeGreaterThan(295);
  expect(ms).toBeLessThan(2_000);
  await until(() => server.ended() === 1);
});

test.each([
  ["one that stops halfway", false],
  ["one that drips a byte now and then", true],
])("SUBGRAPH_UNREACHABLE: not all of it in time, from %s", async (_, drips) => {
  server = await openSocketServer((socket) => {
    socket.write(HEAD);
    if (!drips) return;
    const dripping = setInterval(() => socket.write("x"), 10);
    socket.on("close", () => clearInterval(dripping));
  });
  const { answer, ms } = await timed(() => clientOf(url(), { totalMs: 200 }).ask(question()));
  expect(answer).toEqual(UNREACHABLE);
  expect(ms).toBeGreaterThan(195);
  expect(ms).toBeLessThan(2_000);
  await until(() => server.ended() === 1);
});

test("a head in time may have its body after the time for heads", async () => {
  server = await openSocketServer((socket) => {
    socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n");
    setTimeout(() => socket.write("{}"), 700);
  });
  const answer = await clientOf(url(), { headersMs: 500 }).ask(question());
  expect(answer).toEqual(answerText("{}"));
});

test("SUBGRAPH_UNREACHABLE: no connection in time, as when nobody shakes hands for TLS", async () => {
  server = await openSocketServer(() => undefined);
  const client = clientOf(`https://127.0.0.1:${server.port}/`, { connectMs: 100 });
  const { answer, ms } = await timed(() => client.ask(question()));
  expect(answer).toEqual(UNREACHABLE);
  expect(ms).toBeLessThan(2_000);
});

test.each([
  ["before the head", ""],
  ["halfway the body", HEAD],
])("DEADLINE_EXCEEDED: the time of the whole request is over %s", async (_, bytes) => {
  server = await openSocketServer((socket) => socket.write(bytes));
  const { answer, ms } = await timed(() => clientOf(url()).ask(question({ budget: 400 })));
  expect(answer).toEqual(EXCEEDED);
  expect(ms).toBeLessThan(2_000);
  await until(() => server.ended() === 1);
});

test("DEADLINE_EXCEEDED: no time is left, so nothing is asked", async () => {
  server = await openSocketServer((socket) => socket.write(httpAnswer()));
  const client = clientOf(url());
  for (const budget of [0.9, 0, -1_000])
    expect(await client.ask(question({ budget }))).toEqual(EXCEEDED);
  expect(server.connections()).toBe(0);
});

test("many calls with their own budgets each end at their own, and no sooner", async () => {
  server = await openSocketServer(() => undefined);
  const client = clientOf(url());
  const patient = client.ask(question());
  const budgets = [300, 100, 200, 150, 250];
  await Promise.all(
    budgets.map(async (budget) => {
      const { answer, ms } = await timed(() => client.ask(question({ budget })));
      expect(answer).toEqual(EXCEEDED);
      expect(ms).toBeGreaterThan(budget - 5);
    }),
  );
  expect(await Promise.race([patient, Promise.resolve("still waiting")])).toBe("still waiting");
});

test.each([
  ["before the head", ""],
  ["halfway the body", HEAD],
])("a subgraph is told at once when nobody waits any more, %s", async (_, bytes) => {
  const leave = new AbortController();
  server = await openSocketServer((socket) => {
    socket.write(bytes);
    setImmediate(() => leave.abort());
  });
  const { answer, ms } = await timed(() => clientOf(url()).ask(question({ signal: leave.signal })));
  expect(answer).toEqual(UNREACHABLE);
  expect(ms).toBeLessThan(2_000);
  await until(() => server.ended() === 1);
});

test("nothing is asked for a client that is gone already", async () => {
  server = await openSocketServer((socket) => socket.write(httpAnswer()));
  expect(await clientOf(url()).ask(question({ signal: AbortSignal.abort() }))).toEqual(UNREACHABLE);
  expect(server.connections()).toBe(0);
});

test("a client that leaves while there is no connection yet is not asked for, and costs no connection", async () => {
  server = await openSocketServer((socket) => socket.write(httpAnswer()));
  const client = clientOf(url(), { connections: 1 });
  const leave = new AbortController();
  const left = client.ask(question({ signal: leave.signal, body: '"weg"' }));
  leave.abort();
  // Timers come before sockets when the thread goes on: it is seen to be gone before there is a connection.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60);
  expect(await left).toEqual(UNREACHABLE);
  expect(await client.ask(question())).toMatchObject({ text: '{"data":null}' });
  expect(server.requests.join()).not.toContain("weg");
  expect(server.connections()).toBe(1);
});

test("no timer is left behind when all is answered and closed", async () => {
  server = await openSocketServer((socket) => socket.write(httpAnswer()));
  const before = timers();
  const client = clientOf(url());
  await Promise.all(Array.from({ length: 20 }, () => client.ask(question())));
  await closeClients();
  await until(() => timers() <= before);
  expect(timers()).toBeLessThanOrEqual(before);
});

function timers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
}

test("what is asked after it was closed is not answered, and what was asked is", async () => {
  server = await openSocketServer(() => undefined);
  const client = clientOf(url(), { connections: 1 });
  const asked = [client.ask(question()), client.ask(question())];
  await until(() => server.requests.length === 1);
  await client.close();
  expect(await Promise.all([...asked, client.ask(question())])).toEqual([
    UNREACHABLE,
    UNREACHABLE,
    UNREACHABLE,
  ]);
  await until(() => server.ended() === 1);
});

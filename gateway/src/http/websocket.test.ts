import type { LeaveSignal } from "../core/fetch/subgraph-client.ts";
import { once } from "node:events";
import { request } from "node:http";
import { createClient, type Client } from "graphql-ws";
import { describe, expect, onTestFinished, test } from "vitest";
import { Problem } from "@samenloop/schema";
import { WebSocket, type ClientOptions } from "ws";
import type { Incoming, Pipeline } from "../pipeline.ts";
import { openDoor, response, stream, type DoorUnderTest } from "../testing/door-under-test.ts";
import { heldEvents } from "../testing/held-events.ts";
import type { HttpOptions } from "./serve-http.ts";

async function door(pipeline: Pipeline, options?: Partial<HttpOptions>): Promise<DoorUnderTest> {
  const opened = await openDoor(pipeline, options);
  onTestFinished(() => opened.close());
  return opened;
}

const motto = (text: string): string => JSON.stringify({ data: { motto: text } });
const samen: Pipeline = async () => response(motto("samen"));
const addressOf = ({ url }: DoorUnderTest): string => `${url.replace("http", "ws")}/graphql`;

/** A client that knows the protocol. */
function known(opened: DoorUnderTest): Client {
  const client = createClient({
    url: addressOf(opened),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    onNonLazyError: () => undefined,
  });
  onTestFinished(() => void client.dispose());
  return client;
}

async function results(client: Client, query = "{ motto }"): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const result of client.iterate({ query })) all.push(result);
  return all;
}

interface Raw {
  readonly socket: WebSocket;
  send(message: object | string): void;
  /** The next message, which need not have come yet. */
  next(): Promise<unknown>;
  readonly closed: Promise<{ code: number; reason: string }>;
}

interface RawOptions extends ClientOptions {
  readonly protocols?: string[];
}

/** A client that says what it likes. */
async function raw(
  opened: DoorUnderTest,
  { protocols = ["graphql-transport-ws"], ...options }: RawOptions = {},
): Promise<Raw> {
  const socket = new WebSocket(addressOf(opened), protocols, options);
  onTestFinished(() => socket.terminate());
  const came: unknown[] = [];
  const waiting: ((message: unknown) => void)[] = [];
  socket.on("message", (content: Buffer) => {
    const message: unknown = JSON.parse(content.toString());
    const taker = waiting.shift();
    if (taker) taker(message);
    else came.push(message);
  });
  socket.on("error", () => undefined);
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.once("close", (code, reason) => resolve({ code, reason: reason.toString() }));
  });
  await Promise.race([once(socket, "open"), closed]);
  return {
    socket,
    send: (message) => socket.send(typeof message === "string" ? message : JSON.stringify(message)),
    next: () =>
      came.length > 0
        ? Promise.resolve(came.shift())
        : new Promise((resolve) => waiting.push(resolve)),
    closed,
  };
}

async function initialised(opened: DoorUnderTest): Promise<Raw> {
  const client = await raw(opened);
  client.send({ type: "connection_init" });
  expect(await client.next()).toEqual({ type: "connection_ack" });
  return client;
}

const ask = (id: string, query = "{ motto }") => ({ id, type: "subscribe", payload: { query } });

describe("a client of GraphQL over WebSocket", () => {
  test("has a question answered, and a subscription event by event", async () => {
    const held = heldEvents();
    held.push(motto("een"));
    held.push(motto("twee"));
    held.end();
    const asked: Incoming["body"][] = [];
    const client = known(
      await door(async ({ body }) => {
        asked.push(body);
        return asked.length === 1 ? response(motto("samen")) : stream(held.events);
      }),
    );
    expect(await results(client)).toEqual([{ data: { motto: "samen" } }]);
    expect(await results(client, "subscription { motto }")).toEqual([
      { data: { motto: "een" } },
      { data: { motto: "twee" } },
    ]);
    expect(asked).toEqual([{ query: "{ motto }" }, { query: "subscription { motto }" }]);
  });

  test("is told why an operation is refused, or was ended, and of a bug nothing more", async () => {
    const changed = heldEvents();
    changed.push(motto("een"));
    changed.fail(new Problem("SCHEMA_GEWIJZIGD", "Subscribe again."));
    const opened = await door(async ({ body }) => {
      const { query } = body as { query: string };
      if (query === "a") throw new Problem("LIMIT_EXCEEDED", "Over the limit.");
      if (query === "b") throw new TypeError("GEHEIM");
      return stream(changed.events);
    });
    const client = known(opened);
    const errors = (code: string, message: string) => [{ message, extensions: { code } }];
    await expect(results(client, "a")).rejects.toEqual(errors("LIMIT_EXCEEDED", "Over the limit."));
    await expect(results(client, "b")).rejects.toEqual(errors("INTERNAL", "Internal error."));
    await expect(results(client, "c")).rejects.toEqual(
      errors("SCHEMA_GEWIJZIGD", "Subscribe again."),
    );
    expect(opened.bugs.map(({ kind }) => kind)).toEqual(["TypeError"]);
  });

  test("ends one operation without touching another, and may use its id again", async () => {
    const signals: LeaveSignal[] = [];
    const both = [heldEvents(), heldEvents(), heldEvents()] as const;
    const client = await initialised(
      await door(async ({ signal }) => stream(both[signals.push(signal) - 1]!.events)),
    );
    client.send(ask("a"));
    client.send(ask("b"));
    await both[1].askedFor(1);
    client.send({ id: "a", type: "complete" });
    await both[0].returned;
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    client.send(ask("a"));
    await both[2].askedFor(1);
    both[0].push(motto("te laat"));
    both[2].push(motto("opnieuw"));
    both[1].push(motto("een"));
    const came = [await client.next(), await client.next()];
    expect(came).toEqual(
      expect.arrayContaining([
        { id: "a", type: "next", payload: { data: { motto: "opnieuw" } } },
        { id: "b", type: "next", payload: { data: { motto: "een" } } },
      ]),
    );
  });

  test("that leaves has everything it asked for stopped", async () => {
    const held = heldEvents();
    let signal: LeaveSignal | undefined;
    const client = await initialised(
      await door(async (incoming) => {
        signal = incoming.signal;
        return stream(held.events);
      }),
    );
    client.send(ask("a"));
    await held.askedFor(1);
    client.socket.terminate();
    await held.returned;
    expect(signal?.aborted).toBe(true);
  });

  test("has a ping answered, with what it sent along", async () => {
    const client = await initialised(await door(samen));
    client.send({ type: "ping", payload: { a: [1] } });
    client.send({ type: "ping" });
    client.send({ type: "pong" });
    expect(await client.next()).toEqual({ type: "pong", payload: { a: [1] } });
    expect(await client.next()).toEqual({ type: "pong" });
  });

  test("that wants an answer no more makes no bug of it", async () => {
    let arrived: (signal: LeaveSignal) => void = () => undefined;
    const arrival = new Promise<LeaveSignal>((resolve) => (arrived = resolve));
    const opened = await door(async ({ body, signal }) => {
      if ((body as { query: string }).query === "b") return response(motto("samen"));
      arrived(signal);
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      throw new DOMException("left", "AbortError");
    });
    const client = await initialised(opened);
    client.send(ask("a", "a"));
    await arrival;
    client.send({ id: "a", type: "complete" });
    client.send(ask("b", "b"));
    expect(await client.next()).toMatchObject({ id: "b", type: "next" });
    expect(opened.bugs).toEqual([]);
  });

  test("receives the bytes of the pipeline, numbers too large for JavaScript included", async () => {
    const client = await initialised(await door(async () => response('{"data":{"a":1e400}}')));
    const message = once(client.socket, "message");
    client.send(ask('a"\\'));
    const [content] = (await message) as [Buffer];
    expect(content.toString()).toBe(
      '{"id":"a\\"\\\\","type":"next","payload":{"data":{"a":1e400}}}',
    );
  });
});

describe("a client that does not keep to the protocol is hung up on", () => {
  test.each([
    ["asks before it is initialised", 4401, [ask("a")]],
    ["initialises twice", 4429, [{ type: "connection_init" }, { type: "connection_init" }]],
    ["uses an id twice", 4409, [{ type: "connection_init" }, ask("a"), ask("a")]],
    ["sends what is no JSON", 4400, ["{"]],
    ["sends an array", 4400, ["[]"]],
    ["sends a message that is none", 4400, [{ type: "hallo" }]],
    ["sends what only a server sends", 4400, [{ type: "connection_ack" }]],
    ["asks without a query", 4400, [{ id: "a", type: "subscribe", payload: {} }]],
    [
      "sends a key that makes objects",
      4400,
      ['{"type":"connection_init","payload":{"__proto__":{"a":1}}}'],
    ],
  ])("one that %s: %i", async (_, code, messages) => {
    const client = await raw(await door(async () => stream(heldEvents().events)));
    for (const message of messages) client.send(message);
    expect(await client.closed).toMatchObject({ code });
  });

  test("one that does not say which protocol it speaks: 4406", async () => {
    const client = await raw(await door(samen), { protocols: [] });
    expect(await client.closed).toMatchObject({ code: 4406 });
  });

  test("one that sends bytes: 4400", async () => {
    const client = await raw(await door(samen));
    client.socket.send(Buffer.from('{"type":"connection_init"}'), { binary: true });
    expect(await client.closed).toMatchObject({ code: 4400 });
  });

  test("one that never initialises: 4408", async () => {
    const client = await raw(await door(samen, { transport: { initTimeoutMs: 20 } }));
    expect(await client.closed).toMatchObject({ code: 4408 });
  });

  test("one that sends a message over the limit of a body: 1009", async () => {
    const client = await raw(await door(samen, { transport: { bodyBytes: 1024 } }));
    client.send(JSON.stringify({ type: "ping", payload: { a: "x".repeat(1024) } }));
    expect(await client.closed).toMatchObject({ code: 1009 });
  });

  test("one that does not react to a heartbeat", async () => {
    const opened = await door(samen, { transport: { heartbeatMs: 20 } });
    const client = await raw(opened, { autoPong: false });
    expect(await client.closed).toMatchObject({ code: 1006 });
  });

  test("one that asks and does not read", async () => {
    const held = heldEvents();
    const large = motto("x".repeat(1 << 20));
    for (let event = 0; event < 64; event += 1) held.push(large);
    const opened = await door(async () => stream(held.events), {
      transport: { readerTimeoutMs: 100 },
    });
    const client = await initialised(opened);
    client.socket.pause();
    client.send(ask("a"));
    await held.returned;
    // What the kernel holds for both sides, and not the 64 that there were.
    expect(held.asked()).toBeLessThan(30);
  });
});

describe("a client that does not read", () => {
  /** Answers more than the kernel holds for both sides, and tells when that is on its way. */
  async function largeDoor(readerTimeoutMs: number) {
    const asked: unknown[] = [];
    let answer: () => void = () => undefined;
    const answering = new Promise<void>((resolve) => (answer = resolve));
    const opened = await openDoor(
      async ({ body }) => {
        const { query } = body as { query: string };
        asked.push(query);
        setImmediate(answer);
        return response(motto(query === "large" ? "x".repeat(16 << 20) : "samen"));
      },
      { transport: { readerTimeoutMs } },
    );
    onTestFinished(() => opened.close());
    const client = await initialised(opened);
    client.socket.pause();
    client.send(ask("a", "large"));
    await answering;
    client.send(ask("b", "small"));
    return { opened, client, asked };
  }

  test("is not listened to, and cut off in time", async () => {
    const { opened, asked } = await largeDoor(500);
    await opened.close();
    expect(asked).toEqual(["large"]);
  });

  test("is listened to again when it reads on", async () => {
    const { client, asked } = await largeDoor(10_000);
    client.socket.resume();
    expect(await client.next()).toMatchObject({ id: "a", type: "next" });
    // Its next question may be answered before it is told that the first is complete.
    expect([await client.next(), await client.next(), await client.next()]).toEqual(
      expect.arrayContaining([
        { id: "a", type: "complete" },
        { id: "b", type: "next", payload: { data: { motto: "samen" } } },
        { id: "b", type: "complete" },
      ]),
    );
    expect(asked).toEqual(["large", "small"]);
  });
});

test("LIMIT_EXCEEDED: a socket carries a limited number of operations at once", async () => {
  const held = heldEvents();
  const opened = await door(async () => stream(held.events), {
    transport: { operationsPerSocket: 2 },
  });
  const client = await initialised(opened);
  for (const id of ["a", "b", "c"]) client.send(ask(id));
  expect(await client.next()).toEqual({
    id: "c",
    type: "error",
    payload: [{ message: expect.any(String), extensions: { code: "LIMIT_EXCEEDED" } }],
  });
  client.send({ id: "a", type: "complete" });
  client.send(ask("d"));
  await held.askedFor(3);
});

describe("whose page may open a WebSocket", () => {
  const DASHBOARD = "https://dashboard.example";
  const status = async (
    opened: DoorUnderTest,
    headers: Record<string, string>,
    path = "/graphql",
  ) => {
    const { hostname, port } = new URL(opened.url);
    const asking = request({
      hostname,
      port,
      path,
      headers: {
        connection: "upgrade",
        upgrade: "websocket",
        "sec-websocket-version": "13",
        "sec-websocket-key": "c2FtZW5sb29wLXRlc3QtMQ==",
        "sec-websocket-protocol": "graphql-transport-ws",
        ...headers,
      },
    }).end();
    const event = await Promise.race([
      once(asking, "response").then(([{ statusCode }]) => statusCode as number),
      once(asking, "upgrade").then(() => 101),
    ]);
    asking.destroy();
    return event;
  };

  test("one of an allowed origin, one that was served here, and whoever is no browser", async () => {
    const opened = await door(samen, { allowedOrigins: [DASHBOARD] });
    expect(await status(opened, { origin: DASHBOARD })).toBe(101);
    expect(await status(opened, { origin: opened.url })).toBe(101);
    expect(await status(opened, {})).toBe(101);
  });

  test.each(["null", "https://evil.example", `${DASHBOARD}.evil.example`, "http://127.0.0.1", ""])(
    "NOT_ALLOWED: none of the origin '%s'",
    async (origin) => {
      const opened = await door(samen, { allowedOrigins: [DASHBOARD] });
      expect(await status(opened, { origin })).toBe(403);
    },
  );

  test("NOT_FOUND: nothing opens at another address", async () => {
    expect(await status(await door(samen), {}, "/elders")).toBe(404);
  });

  test("a handshake that is none is refused", async () => {
    expect(await status(await door(samen), { "sec-websocket-key": "kort" })).toBe(400);
  });
});

describe("when the gateway closes", () => {
  test("a question under way has its answer, a stream ends, and the socket goes away", async () => {
    const held = heldEvents();
    let answer: (text: string) => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      answer = () => resolve();
    });
    const opened = await openDoor(async ({ body }) => {
      if ((body as { query: string }).query === "subscription") return stream(held.events);
      await asked;
      return response(motto("samen"));
    });
    const client = await initialised(opened);
    client.send(ask("a", "vraag"));
    client.send(ask("b", "subscription"));
    await held.askedFor(1);
    const closed = opened.close();
    await held.returned;
    answer("");
    expect(await client.next()).toMatchObject({ id: "a", type: "next" });
    expect(await client.next()).toEqual({ id: "a", type: "complete" });
    expect(await client.closed).toEqual({ code: 1001, reason: "Going away" });
    await closed;
  });

  test("a socket on which nothing happens does not keep it open", async () => {
    const opened = await openDoor(samen);
    const client = await raw(opened);
    await opened.close();
    expect(await client.closed).toMatchObject({ code: 1001 });
  });
});

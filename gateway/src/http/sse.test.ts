import type { LeaveSignal } from "../core/fetch/subgraph-client.ts";
import { once } from "node:events";
import { connect } from "node:net";
import { createClient } from "graphql-sse";
import { describe, expect, onTestFinished, test } from "vitest";
import { Problem } from "@samenloop/schema";
import type { Pipeline } from "../pipeline.ts";
import { openDoor, response, stream, type DoorUnderTest } from "../testing/door-under-test.ts";
import { heldEvents } from "../testing/held-events.ts";
import type { HttpOptions } from "./serve-http.ts";

async function door(pipeline: Pipeline, options?: Partial<HttpOptions>): Promise<DoorUnderTest> {
  const opened = await openDoor(pipeline, options);
  onTestFinished(() => opened.close());
  return opened;
}

const SSE = { accept: "text/event-stream" };
const motto = (text: string): string => JSON.stringify({ data: { motto: text } });
const refusal = (code: string, message: string) => ({
  errors: [{ message, extensions: { code } }],
});

/** What a client that knows the protocol receives, until it is complete. */
async function received({ url }: DoorUnderTest): Promise<unknown[]> {
  const client = createClient({ url: `${url}/graphql`, retryAttempts: 0 });
  const results = client.iterate({ query: "subscription { motto }" });
  const all: unknown[] = [];
  for await (const result of results) all.push(result);
  return all;
}

describe("a client of GraphQL over SSE", () => {
  test("receives every event in order, and then that it is complete", async () => {
    const held = heldEvents();
    for (const text of ["een", "twee\n\nevent: complete", "drie 🏃"]) held.push(motto(text));
    held.end();
    expect(await received(await door(async () => stream(held.events)))).toEqual([
      { data: { motto: "een" } },
      { data: { motto: "twee\n\nevent: complete" } },
      { data: { motto: "drie 🏃" } },
    ]);
  });

  test("receives the one answer of a question as one event", async () => {
    const opened = await door(async () => response(motto("samen")));
    expect(await received(opened)).toEqual([{ data: { motto: "samen" } }]);
  });

  test("receives the refusal of an operation as an event", async () => {
    const opened = await door(async () => {
      throw new Problem("LIMIT_EXCEEDED", "Over the limit.");
    });
    expect(await received(opened)).toEqual([refusal("LIMIT_EXCEEDED", "Over the limit.")]);
    expect(opened.bugs).toEqual([]);
  });

  test("receives what ended its events early, and of a bug no more than that it is one", async () => {
    const expected = heldEvents();
    expected.push(motto("een"));
    expected.fail(new Problem("SCHEMA_GEWIJZIGD", "Subscribe again."));
    expect(await received(await door(async () => stream(expected.events)))).toEqual([
      { data: { motto: "een" } },
      refusal("SCHEMA_GEWIJZIGD", "Subscribe again."),
    ]);

    const bug = heldEvents();
    bug.fail(new TypeError("GEHEIM"));
    const opened = await door(async () => stream(bug.events));
    expect(await received(opened)).toEqual([refusal("INTERNAL", "Internal error.")]);
    expect(opened.bugs.map(({ kind }) => kind)).toEqual(["TypeError"]);
  });

  test("is told as HTTP what is no question, and what broke before there were events", async () => {
    const opened = await door(async ({ body }) => {
      throw (body as { query?: string }).query
        ? new TypeError("GEHEIM")
        : new Problem("REQUEST_INVALID", "No question.");
    });
    const [invalid, broken] = [await opened.post(SSE, {}), await opened.post(SSE)];
    expect([invalid.status, broken.status]).toEqual([400, 500]);
    expect(await invalid.json()).toEqual(refusal("REQUEST_INVALID", "No question."));
    expect(await broken.json()).toEqual(refusal("INTERNAL", "Internal error."));
    expect(opened.bugs).toHaveLength(1);
  });
});

describe("the stream itself", () => {
  test("has the bytes of the protocol, and is kept by nobody", async () => {
    const held = heldEvents();
    held.push(motto("een"));
    held.end();
    const opened = await door(async () => stream(held.events), {
      allowedOrigins: ["https://dashboard.example"],
    });
    const reply = await opened.post({ ...SSE, origin: "https://dashboard.example" });
    expect(reply.status).toBe(200);
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "x-accel-buffering": "no",
      "access-control-allow-origin": "https://dashboard.example",
      vary: "origin, accept",
    });
    expect(await reply.text()).toBe(
      'event: next\ndata: {"data":{"motto":"een"}}\n\nevent: complete\ndata: \n\n',
    );
  });

  test("begins before its first event, and shows in silence that it lives", async () => {
    const held = heldEvents();
    const opened = await door(async () => stream(held.events), { transport: { heartbeatMs: 20 } });
    const reply = await opened.post(SSE);
    const reader = reply.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toMatch(/^(:\n\n)+$/);
    held.push(motto("een"));
    let seen = "";
    while (!seen.includes("motto")) seen += (await reader.read()).value;
    expect(seen.replaceAll(":\n\n", "")).toBe(`event: next\ndata: ${motto("een")}\n\n`);
    await reader.cancel();
    await held.returned;
  });

  test("is let go of, with its signal aborted, when the client leaves", async () => {
    const held = heldEvents();
    let signal: LeaveSignal | undefined;
    const opened = await door(async (incoming) => {
      signal = incoming.signal;
      return stream(held.events);
    });
    const leaving = new AbortController();
    const reply = await fetch(`${opened.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...SSE },
      body: JSON.stringify({ query: "subscription { motto }" }),
      signal: leaving.signal,
    });
    expect(reply.status).toBe(200);
    expect(signal?.aborted).toBe(false);
    leaving.abort();
    await held.returned;
    expect(signal?.aborted).toBe(true);
  });

  test("is let go of at once when the client left before it began", async () => {
    const held = heldEvents();
    let begin: () => void = () => undefined;
    const later = new Promise<void>((resolve) => (begin = resolve));
    let arrived: (signal: LeaveSignal) => void = () => undefined;
    const arrival = new Promise<LeaveSignal>((resolve) => (arrived = resolve));
    const opened = await door(
      async ({ signal }) => {
        arrived(signal);
        await later;
        return stream(held.events);
      },
      { transport: { heartbeatMs: 1 } },
    );
    const leaving = new AbortController();
    const asking = fetch(`${opened.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...SSE },
      body: JSON.stringify({ query: "subscription { motto }" }),
      signal: leaving.signal,
    });
    const left = await arrival;
    const aborted = new Promise((resolve) => left.addEventListener("abort", resolve));
    leaving.abort();
    await expect(asking).rejects.toThrow("aborted");
    await aborted;
    begin();
    await held.returned;
    expect(held.asked()).toBe(0);
    expect(opened.bugs).toEqual([]);
  });

  test("ends with a reason when the gateway closes, however busy its source is", async () => {
    const held = heldEvents();
    held.push(motto("een"));
    const opened = await openDoor(async () => stream(held.events));
    const reply = await opened.post(SSE);
    const text = reply.text();
    await held.askedFor(2);
    await opened.close();
    await held.returned;
    expect(await text).toBe(
      [
        `event: next\ndata: ${motto("een")}\n\n`,
        'event: next\ndata: {"errors":[{"message":"The gateway is closing; subscribe again in a moment.","extensions":{"code":"NOT_READY"}}]}\n\n',
        "event: complete\ndata: \n\n",
      ].join(""),
    );
  });

  test("asks for no more than is read, and a reader who stops is cut off", async () => {
    const large = motto("x".repeat(1 << 20));
    const held = heldEvents();
    for (let event = 0; event < 64; event += 1) held.push(large);
    const opened = await door(async () => stream(held.events), {
      transport: { readerTimeoutMs: 100 },
    });
    const socket = connect(Number(new URL(opened.url).port), "127.0.0.1");
    onTestFinished(() => void socket.destroy());
    await once(socket, "connect");
    socket.pause();
    const body = '{"query":"subscription { motto }"}';
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: x\r\naccept: text/event-stream\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    await held.returned;
    // What the kernel holds for both sides, and not the 64 that there were.
    expect(held.asked()).toBeLessThan(30);
  });
});

describe("a client that accepts several forms", () => {
  const BOTH = { accept: "application/json, text/event-stream" };

  test("has the answer of a question as JSON, and a subscription as events", async () => {
    const held = heldEvents();
    held.end();
    const opened = await door(async ({ body }) =>
      (body as { query: string }).query.startsWith("subscription")
        ? stream(held.events)
        : response(motto("samen")),
    );
    const question = await opened.post(BOTH);
    expect(question.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(await question.text()).toBe(motto("samen"));
    const subscription = await opened.post(BOTH, { query: "subscription { motto }" });
    expect(subscription.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(await subscription.text()).toBe("event: complete\ndata: \n\n");
  });

  test.each([
    ["application/json;q=0.5, text/event-stream;q=0.9", "text/event-stream"],
    ["application/json;q=0.9, text/event-stream;q=0.5", "application/json"],
    ["application/json, text/event-stream;q=0", "application/json"],
    ["Text/Event-Stream; charset=utf-8", "text/event-stream"],
  ])("accept: %s has its question answered as %s", async (accept, type) => {
    const opened = await door(async () => response(motto("samen")));
    const reply = await opened.post({ accept });
    expect(reply.headers.get("content-type")).toBe(`${type}; charset=utf-8`);
  });

  test.each(["application/json", "*/*", "text/event-stream;q=0", ""])(
    "NOT_ACCEPTABLE: a subscription has no other form, so accept: %s is 406",
    async (accept) => {
      const held = heldEvents();
      const opened = await door(async () => stream(held.events));
      const reply = await opened.post({ accept });
      expect(reply.status).toBe(406);
      expect(await reply.json()).toMatchObject({
        errors: [{ extensions: { code: "NOT_ACCEPTABLE" } }],
      });
      await held.returned;
    },
  );
});

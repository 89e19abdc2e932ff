import { once } from "node:events";
import { connect } from "node:net";
import { buffer } from "node:stream/consumers";
import { createClient } from "graphql-ws";
import { describe, expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import type { AnswerPart, Pipeline } from "../pipeline.ts";
import { openDoor, response, type DoorUnderTest } from "../testing/door-under-test.ts";
import { IN_PARTS } from "../testing/read-parts.ts";
import type { HttpOptions } from "./serve-http.ts";

const PARTS: readonly AnswerPart[] = [
  { text: '{"data":{},"hasNext":true}', isLast: false },
  { text: '{"completed":[],"hasNext":false}', isLast: true },
];

async function* given(parts: Iterable<AnswerPart>): AsyncGenerator<AnswerPart, undefined> {
  yield* parts;
}

const inParts =
  (parts: () => AsyncIterableIterator<AnswerPart>): Pipeline =>
  async () => ({ kind: "parts", parts: parts() });

async function door(
  parts: () => AsyncIterableIterator<AnswerPart>,
  options?: Partial<HttpOptions>,
): Promise<DoorUnderTest> {
  const opened = await openDoor(inParts(parts), options);
  onTestFinished(() => opened.close());
  return opened;
}

test("the bytes of an answer in parts are those that clients of Apollo read", async () => {
  const { post } = await door(() => given(PARTS), { allowedOrigins: ["https://a.example"] });
  const reply = await post({ accept: IN_PARTS, origin: "https://a.example" });
  expect(reply.status).toBe(200);
  expect(Object.fromEntries(reply.headers)).toMatchObject({
    "content-type": 'multipart/mixed; boundary="-"; incrementalSpec=v0.2',
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "access-control-allow-origin": "https://a.example",
  });
  const head = "content-type: application/json; charset=utf-8\r\n\r\n";
  expect(await reply.text()).toBe(
    `\r\n---\r\n${head}${PARTS[0]?.text}\r\n---\r\n${head}${PARTS[1]?.text}\r\n-----\r\n`,
  );
});

test("an answer in one part is an answer as any other", async () => {
  const text = '{"data":{}}';
  const { post } = await door(() => given([{ text, isLast: true }]));
  const reply = await post({ accept: IN_PARTS });
  expect(reply.headers.get("content-type")).toBe("application/json; charset=utf-8");
  expect(await reply.text()).toBe(text);
});

describe("NOT_ACCEPTABLE: whoever cannot read the one format hears so, and nothing is asked for it", () => {
  test.each([
    ["says nothing", undefined],
    ["takes anything", "*/*"],
    ["names no version", "multipart/mixed"],
    ["names the older version", "multipart/mixed;deferSpec=20220824, application/json"],
    ["refuses it", "multipart/mixed;incrementalSpec=v0.2;q=0, application/json"],
    ["reads events", "text/event-stream"],
  ])("a client that %s", async (_, accept) => {
    let wasAsked = false;
    const { post } = await door(async function* () {
      wasAsked = true;
      yield* given(PARTS);
    });
    const reply = await post(accept === undefined ? {} : { accept });
    expect(reply.status).toBe(406);
    expect(await reply.json()).toMatchObject({
      errors: [{ extensions: { code: "NOT_ACCEPTABLE" } }],
    });
    expect(wasAsked).toBe(false);
  });

  test("over a WebSocket there is no such format", async () => {
    let wasAsked = false;
    const { url } = await door(async function* () {
      wasAsked = true;
      yield* given(PARTS);
    });
    const client = createClient({
      url: `${url.replace("http", "ws")}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    onTestFinished(() => client.dispose());
    const results = client.iterate({ query: "{ motto }" });
    await expect(results.next()).rejects.toMatchObject([
      { extensions: { code: "NOT_ACCEPTABLE" } },
    ]);
    expect(wasAsked).toBe(false);
  });

  test.each([
    'multipart/mixed; incrementalSpec="v0.2"',
    "application/json;q=0.5, Multipart/Mixed ; IncrementalSpec=v0.2 ;q=0.9",
  ])("%s is another way to name it", async (accept) => {
    const { post } = await door(() => given(PARTS));
    expect((await post({ accept })).status).toBe(200);
  });

  test("who takes parts, and is answered at once, gets JSON", async () => {
    const opened = await openDoor(async () => response("{}"));
    onTestFinished(() => opened.close());
    const reply = await opened.post({ accept: IN_PARTS });
    expect(reply.headers.get("content-type")).toBe("application/json; charset=utf-8");
  });
});

test("a bug before the first part is masked as any other", async () => {
  const { post, bugs } = await door(async function* () {
    yield* given([]);
    throw new Error("geheim");
  });
  const reply = await post({ accept: IN_PARTS });
  expect([reply.status, await reply.json()]).toMatchObject([
    500,
    { errors: [{ message: "Internal error." }] },
  ]);
  expect(bugs).toHaveLength(1);
});

test("a bug between two parts cuts the answer off, so that nobody takes it for whole", async () => {
  let goOn: () => void = () => undefined;
  const isReading = new Promise<void>((resolve) => (goOn = resolve));
  const { post, bugs } = await door(async function* () {
    yield* given(PARTS.slice(0, 1));
    await isReading;
    throw new Error("geheim");
  });
  const reply = await post({ accept: IN_PARTS });
  goOn();
  await expect(reply.text()).rejects.toThrow("terminated");
  expect(bugs).toHaveLength(1);
});

test("whoever does not read what he asked for is cut off, and its parts are let go", async () => {
  let letGo: () => void = () => undefined;
  const wasLetGo = new Promise<void>((resolve) => (letGo = resolve));
  const heavy = "x".repeat(1 << 20);
  const { url } = await door(
    async function* () {
      try {
        for (;;) yield { text: `{"data":"${heavy}","hasNext":true}`, isLast: false };
      } finally {
        letGo();
      }
    },
    { transport: { readerTimeoutMs: 50 } },
  );
  const body = '{"query":"{ motto }"}';
  const socket = connect(Number(new URL(url).port), "127.0.0.1").pause();
  onTestFinished(() => void socket.destroy());
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: x\r\naccept: ${IN_PARTS}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
  await wasLetGo;
  const closed = once(socket, "close");
  await buffer(socket).catch(() => undefined);
  await closed;
});

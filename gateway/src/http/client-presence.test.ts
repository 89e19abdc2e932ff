import type { LeaveSignal } from "../core/fetch/subgraph-client.ts";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { openDoor, response, type DoorUnderTest } from "../testing/door-under-test.ts";

const QUESTION = '{"query":"{ motto }"}';
const POST = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${QUESTION.length}\r\n\r\n${QUESTION}`;

async function dial({ url }: DoorUnderTest): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  onTestFinished(() => void socket.destroy());
  await once(socket, "connect");
  return socket.on("error", () => undefined);
}

/** A pipeline that tells when it was asked, and answers nothing. */
function silent() {
  let asked: (signal: LeaveSignal) => void = () => undefined;
  const signal = new Promise<LeaveSignal>((resolve) => (asked = resolve));
  const pipeline = ({ signal }: { readonly signal: LeaveSignal }): Promise<never> => {
    asked(signal);
    return new Promise(() => undefined);
  };
  return { pipeline, signal };
}

const aborting = (signal: LeaveSignal): Promise<unknown> =>
  new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));

test.each(["destroy", "resetAndDestroy"] as const)(
  "a client that hangs up (%s) aborts what is done for it",
  async (hangUp) => {
    const { pipeline, signal } = silent();
    const door = await openDoor(pipeline);
    onTestFinished(() => door.close());
    const client = await dial(door);
    client.write(POST);
    const asked = await signal;
    expect(asked.aborted).toBe(false);
    const aborted = aborting(asked);
    client[hangUp]();
    await aborted;
  },
);

test("a signal that is asked for when the client is gone already is aborted", async () => {
  let ask: () => void = () => undefined;
  const later = new Promise<void>((resolve) => (ask = resolve));
  let arrived: () => void = () => undefined;
  const arrival = new Promise<void>((resolve) => (arrived = resolve));
  let seen: (aborted: boolean) => void = () => undefined;
  const outcome = new Promise<boolean>((resolve) => (seen = resolve));
  const door = await openDoor(async (incoming) => {
    arrived();
    await later;
    seen(incoming.signal.aborted);
    return response("{}");
  });
  onTestFinished(() => door.close());
  const client = await dial(door);
  client.write(POST);
  await arrival;
  const hungUp = once(client, "close");
  client.resetAndDestroy();
  await hungUp;
  // One answer on another connection later, the server knows.
  const other = await fetch(`${door.url}/health`);
  await other.text();
  ask();
  expect(await outcome).toBe(true);
});

test("the signal of a question that was answered is left alone", async () => {
  const signals: LeaveSignal[] = [];
  const door = await openDoor(async ({ signal }) => {
    signals.push(signal);
    return response('{"data":{}}');
  });
  onTestFinished(() => door.close());
  expect(await (await door.post({ connection: "close" })).json()).toEqual({ data: {} });
  expect(await (await door.post()).json()).toEqual({ data: {} });
  expect(signals.map(({ aborted }) => aborted)).toEqual([false, false]);
});

test("a client that hangs up before the end of its question asked nothing", async () => {
  let asked = 0;
  const door = await openDoor(async () => response(`{"data":{"asked":${(asked += 1)}}}`));
  onTestFinished(() => door.close());
  const client = await dial(door);
  client.write(POST.slice(0, -1));
  client.resetAndDestroy();
  expect(await (await door.post()).json()).toEqual({ data: { asked: 1 } });
  expect(door.bugs).toEqual([]);
});

test("questions sent one after the other without waiting are answered in their order", async () => {
  let asked = 0;
  const door = await openDoor(async () => {
    const turn = (asked += 1);
    // The first takes longest.
    for (let wait = turn; wait < 4; wait += 1) await new Promise(setImmediate);
    return response(`{"data":{"turn":${turn}}}`);
  });
  onTestFinished(() => door.close());
  const client = await dial(door);
  let text = "";
  client.on("data", (bytes: Buffer) => (text += bytes.toString()));
  client.write(POST.repeat(2) + POST.replace("host: x", "host: x\r\nconnection: close"));
  await once(client, "close");
  expect([...text.matchAll(/"turn":(\d)/g)].map(([, turn]) => turn)).toEqual(["1", "2", "3"]);
});

test("work that is given up because the client left is no bug, and a bug then still is one", async () => {
  const failures: (() => unknown)[] = [
    () => new DOMException("left", "AbortError"),
    () => new TypeError("GEHEIM"),
  ];
  for (const failure of failures) {
    const asked = silent();
    const door = await openDoor(async (incoming) => {
      void asked.pipeline(incoming);
      await aborting(incoming.signal);
      throw failure();
    });
    const client = await dial(door);
    client.write(POST);
    const signal = await asked.signal;
    const aborted = aborting(signal);
    client.destroy();
    await aborted;
    await door.close();
    expect(door.bugs.map(({ kind }) => kind)).toEqual(failure === failures[0] ? [] : ["TypeError"]);
  }
});

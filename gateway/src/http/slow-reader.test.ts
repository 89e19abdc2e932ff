import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import type { Pipeline } from "../pipeline.ts";
import { openDoor, response, type DoorUnderTest } from "../testing/door-under-test.ts";

const QUESTION = '{"query":"{ motto }"}';
const POST = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${QUESTION.length}\r\n\r\n${QUESTION}`;
/** More than the kernel holds for both sides. */
const LARGE = JSON.stringify({ data: { motto: "x".repeat(32 << 20) } });

interface LargeDoor extends DoorUnderTest {
  /** Resolves when the server, on its way out, has nobody left to serve: whoever asked was answered, or cut off. */
  leftAlone(): Promise<void>;
}

async function openLarge(readerTimeoutMs: number): Promise<LargeDoor> {
  let beAsked: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => (beAsked = resolve));
  const answer: Pipeline = async () => {
    setImmediate(beAsked);
    return response(LARGE);
  };
  const door = await openDoor(answer, { transport: { readerTimeoutMs } });
  onTestFinished(() => door.close());
  return { ...door, leftAlone: () => asked.then(door.close) };
}

async function dial({ url }: DoorUnderTest): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  onTestFinished(() => void socket.destroy());
  await once(socket, "connect");
  return socket.on("error", () => undefined);
}

/** How many bytes come before the connection is gone. */
async function countUntilGone(socket: Socket): Promise<number> {
  let count = 0;
  socket.on("data", (bytes: Buffer) => (count += bytes.length)).resume();
  await once(socket, "close");
  return count;
}

test("a client that does not read its answer in time is cut off", async () => {
  const door = await openLarge(50);
  const client = await dial(door);
  client.pause();
  client.write(POST);
  await door.leftAlone();
  expect(await countUntilGone(client)).toBeLessThan(LARGE.length);
});

test("so is one that takes a little now and then", async () => {
  const door = await openLarge(200);
  const client = await dial(door);
  let count = 0;
  client.on("data", (bytes: Buffer) => {
    count += bytes.length;
    client.pause();
    setTimeout(() => client.resume(), 5);
  });
  client.write(POST);
  await once(client, "close");
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(LARGE.length);
});

test("one that reads has all of it, however large, and may ask again", async () => {
  const door = await openLarge(10_000);
  expect(await (await door.post({ "accept-encoding": "identity" })).text()).toBe(LARGE);
  expect((await (await door.post({ "accept-encoding": "identity" })).text()).length).toBe(
    LARGE.length,
  );
});

test("one that sends question after question and reads nothing is cut off too", async () => {
  const door = await openLarge(50);
  const client = await dial(door);
  client.pause();
  client.write(POST.repeat(8));
  await door.leftAlone();
  expect(await countUntilGone(client)).toBeLessThan(LARGE.length);
});

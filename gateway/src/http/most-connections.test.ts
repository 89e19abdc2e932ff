import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openDoor, response, type DoorUnderTest } from "../testing/door-under-test.ts";

let door: DoorUnderTest;
beforeAll(async () => {
  door = await openDoor(async () => response("{}"), { transport: { connections: 2 } });
});
afterAll(() => door.close());

interface Client {
  readonly socket: Socket;
  /** What came back, once something does or the connection ends. */
  readonly heard: Promise<string>;
}

function ask(): Client {
  const { hostname, port } = new URL(door.url);
  const socket = connect(Number(port), hostname);
  const heard = new Promise<string>((resolve) => {
    // One that is closed at once may be told so while it still writes.
    socket.on("error", () => resolve("")).once("close", () => resolve(""));
    socket.once("data", (bytes) => resolve(bytes.toString("utf8", 0, 12)));
  });
  socket.write(`GET /health HTTP/1.1\r\nhost: ${hostname}\r\n\r\n`);
  return { socket, heard };
}

test("one connection more than the gateway holds is closed unheard, until another is gone", async () => {
  const [first, second] = [ask(), ask()];
  expect(await Promise.all([first.heard, second.heard])).toEqual(["HTTP/1.1 200", "HTTP/1.1 200"]);
  expect(await ask().heard).toBe("");
  first.socket.end();
  await once(first.socket, "close");
  await vi.waitFor(async () => expect(await ask().heard).toBe("HTTP/1.1 200"));
  second.socket.destroy();
});

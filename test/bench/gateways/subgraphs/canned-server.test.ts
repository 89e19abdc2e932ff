import { connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { ask } from "../running/ask.ts";
import { serveCanned, type CannedServer } from "./canned-server.ts";

let server: CannedServer | null = null;
afterEach(() => server?.close());

describe("a server of recorded answers", () => {
  test("answers the same body with the same bytes, and makes them once", async () => {
    let made = 0;
    server = await serveCanned((body) => `${(made += 1)} ${body}`);
    const url = `http://127.0.0.1:${server.port}/users`;

    expect([await ask(url, "é"), await ask(url, "é")]).toEqual(["1 é", "1 é"]);
    expect(server.count()).toEqual({ calls: 2, misses: 1 });
    expect(server.count()).toEqual({ calls: 0, misses: 0 });
  });

  test("does not give one subgraph the answer of another", async () => {
    let made = 0;
    server = await serveCanned(() => String((made += 1)));
    const at = (path: string) => ask(`http://127.0.0.1:${server?.port}/${path}`, "{}");

    expect([await at("users"), await at("reviews")]).toEqual(["1", "2"]);
  });

  test.each([
    ["in pieces", ["POST /a HTTP/1.1\r\nContent-Le", "ngth: 4\r\n\r\n12", "34"]],
    [
      "two in one",
      [
        "POST /a HTTP/1.1\r\ncontent-length: 2\r\n\r\n12POST /b HTTP/1.1\r\ncontent-length: 2\r\n\r\n34",
      ],
    ],
    [
      "in chunks",
      ["POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n12\r\n", "2\r\n34\r\n0\r\n\r\n"],
    ],
  ])("reads requests that come %s", async (_, pieces) => {
    let bodies = "";
    server = await serveCanned((body) => {
      bodies += body;
      return "";
    });
    const socket = connect(server.port, "127.0.0.1").setNoDelay(true);
    const answered = new Promise<void>((resolve) => {
      socket.on("data", () => bodies.length === 4 && resolve());
    });

    for (const piece of pieces)
      await new Promise((resolve) => {
        socket.write(piece, resolve);
      });
    await answered;
    socket.destroy();

    expect(bodies).toBe("1234");
  });
});

import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { openDoor, response, type DoorUnderTest } from "../testing/door-under-test.ts";

/** Just over, and not over, the size from which it is worth it. */
const LARGE = JSON.stringify({ data: { motto: "samen é".padEnd(8 * 1024, "x") } });
const SMALL = JSON.stringify({ data: { motto: "" } }).padEnd(8 * 1024, " ");

let door: DoorUnderTest;
beforeAll(async () => {
  door = await openDoor(async ({ body }) =>
    response((body as { query: string }).query === "large" ? LARGE : SMALL),
  );
});
afterAll(() => door.close());

interface Raw {
  readonly headers: IncomingMessage["headers"];
  readonly bytes: Buffer;
}

/** As it comes over the line: `fetch` would unpack it. */
async function ask(query: string, acceptEncoding?: string, { url } = door): Promise<Raw> {
  const asking = request(`${url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(acceptEncoding !== undefined && { "accept-encoding": acceptEncoding }),
    },
  }).end(JSON.stringify({ query }));
  const [reply] = (await once(asking, "response")) as [IncomingMessage];
  return { headers: reply.headers, bytes: await buffer(reply) };
}

const unpack = { br: brotliDecompressSync, gzip: gunzipSync };

describe("an answer of more than 8 kB", () => {
  test.each([
    ["gzip", "gzip"],
    ["br", "br"],
    ["gzip, deflate, br", "br"],
    ["GZIP;q=1.0, br;q=0.5", "gzip"],
    ["br;q=0, gzip", "gzip"],
  ] as const)("is compressed for accept-encoding: %s", async (accepted, encoding) => {
    const { headers, bytes } = await ask("large", accepted);
    expect(headers["content-encoding"]).toBe(encoding);
    expect(headers["content-length"]).toBe(String(bytes.length));
    expect(bytes.length).toBeLessThan(LARGE.length / 10);
    expect(unpack[encoding](bytes).toString()).toBe(LARGE);
  });

  test.each([undefined, "", "identity", "deflate", "gzip;q=0", "gzip;q=0, br;q=0", "gzip;q=x"])(
    "is sent as it is for accept-encoding: %s",
    async (accepted) => {
      const { headers, bytes } = await ask("large", accepted);
      expect(headers["content-encoding"]).toBeUndefined();
      expect(headers["content-length"]).toBe(String(Buffer.byteLength(LARGE)));
      expect(bytes.toString()).toBe(LARGE);
    },
  );
});

test("a smaller answer is never compressed", async () => {
  const { headers, bytes } = await ask("small", "gzip, br");
  expect([headers["content-encoding"], bytes.toString()]).toEqual([undefined, SMALL]);
});

test.each([
  ["what has more characters than it says", 100, 101, "br"],
  ["what has not", 100, 100, undefined],
  ["nothing", Number.POSITIVE_INFINITY, 9000, undefined],
])("a gateway compresses %s", async (...[, compressFrom, length, encoding]) => {
  const answer = async () => response("{}".padEnd(length, " "));
  const own = await openDoor(answer, { transport: { compressFrom } });
  onTestFinished(own.close);
  expect((await ask("motto", "br", own)).headers["content-encoding"]).toBe(encoding);
});

test.each(["large", "small"])("a cache is told on what a %s answer depends", async (query) => {
  const { headers } = await ask(query, "gzip");
  expect(headers.vary).toBe("origin, accept, accept-encoding");
  expect(headers["cache-control"]).toBe("no-store");
});

import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answers, openFakeSubgraph, type FakeSubgraph } from "../../testing/fake-subgraph.ts";
import { createSubgraphClient } from "./create-subgraph-client.ts";
import { clientOf, closeClients, question } from "./testing/asking.ts";
import { httpAnswer, openSocketServer } from "./testing/socket-server.ts";
import { answerText } from "./testing/answer-text.ts";

let zorg: FakeSubgraph;
beforeAll(async () => void (zorg = await openFakeSubgraph()));
afterAll(async () => {
  await closeClients();
  await zorg.close();
});

const UNREACHABLE = { failed: "SUBGRAPH_UNREACHABLE" };
const INVALID = { failed: "SUBGRAPH_ANSWER_INVALID" };

test("the text of an answer comes through letter by letter, however odd", async () => {
  const text = ' {"data":\n{"é":"\\u0000 \u2028 👩‍👧"},"data":1e999} trailing';
  zorg.behave(answers(text));
  expect(await clientOf(zorg.url).ask(question())).toEqual(answerText(text));
});

test("a character that is cut in two on the way stays whole", async () => {
  const [head, tail] = [
    Buffer.from('{"data":"é"}').subarray(0, 10),
    Buffer.from('{"data":"é"}').subarray(10),
  ];
  zorg.behave((response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write(head, () => setImmediate(() => response.end(tail)));
  });
  expect(await clientOf(zorg.url).ask(question())).toMatchObject({ text: '{"data":"é"}' });
});

test("an answer in very many pieces is put together in order", async () => {
  const text = JSON.stringify({ data: Array.from({ length: 900 }, (_, i) => i) });
  const server = await openSocketServer((socket) => {
    socket.write(
      "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n",
    );
    for (const letter of text) socket.write(`1\r\n${letter}\r\n`);
    socket.write("0\r\n\r\n");
  });
  const answer = await clientOf(`http://127.0.0.1:${server.port}/`).ask(question());
  expect(answer).toEqual(answerText(text));
  await server.close();
});

test("bytes that are no UTF-8 become text all the same", async () => {
  const bytes = Buffer.from([0x22, 0xff, 0xfe, 0x22]);
  zorg.behave((response) =>
    response.writeHead(200, { "content-type": "application/json" }).end(bytes),
  );
  expect(await clientOf(zorg.url).ask(question())).toEqual({
    text: '"\ufffd\ufffd"',
    ascii: null,
    bytes: 4,
  });
});

test.each([
  [200, "application/json"],
  [200, "application/json; charset=utf-8"],
  [200, "Application/JSON;Charset=UTF8"],
  [200, 'application/json; charset="utf-8"; profile=x'],
  [201, "application/graphql-response+json"],
  [400, "application/graphql-response+json; charset=utf-8"],
  [500, "application/graphql-response+json"],
])("%i with %s is an answer", async (status, type) => {
  zorg.behave(answers("{}", { status, type }));
  expect(await clientOf(zorg.url).ask(question())).toEqual(answerText("{}"));
});

test.each([
  [200, "text/html"],
  [200, "text/plain"],
  [200, "application/jsonp"],
  [200, "application/problem+json"],
  [200, "application/json; charset=iso-8859-1"],
  [200, "application/json, text/html"],
  [200, "text/event-stream"],
])("SUBGRAPH_ANSWER_INVALID: %i with %s", async (status, type) => {
  zorg.behave(answers("{}", { status, type }));
  expect(await clientOf(zorg.url).ask(question())).toEqual(INVALID);
});

test.each([
  [400, "application/json"],
  [404, "text/html"],
  [429, "application/json"],
  [500, "application/json"],
  [502, "text/html"],
  [300, "application/graphql-response+json"],
  [304, "application/json"],
])("SUBGRAPH_UNREACHABLE: %i with %s", async (status, type) => {
  zorg.behave(answers("", { status, type }));
  expect(await clientOf(zorg.url).ask(question())).toEqual(UNREACHABLE);
});

test.each([301, 302, 303, 307, 308])(
  "SUBGRAPH_UNREACHABLE: a redirect by %i, and the stranger hears nothing",
  async (status) => {
    const stranger = await openFakeSubgraph();
    zorg.behave((response) =>
      response
        .writeHead(status, {
          location: stranger.url,
          "content-type": "application/graphql-response+json",
        })
        .end("{}"),
    );
    expect(await clientOf(zorg.url).ask(question())).toEqual(UNREACHABLE);
    expect(stranger.questions).toEqual([]);
    await stranger.close();
  },
);

test("the connection outlives an answer that was refused, if it is short", async () => {
  const server = await openSocketServer((socket, index) =>
    socket.write(
      index === 0 ? "HTTP/1.1 404 Not Found\r\ncontent-length: 4\r\n\r\nweg!" : httpAnswer(),
    ),
  );
  const client = clientOf(`http://127.0.0.1:${server.port}/`, { connections: 1 });
  expect(await client.ask(question())).toEqual(UNREACHABLE);
  expect(await client.ask(question())).toMatchObject({ text: '{"data":null}' });
  expect(server.connections()).toBe(1);
  await server.close();
});

test("an endless answer that was refused is cut off", async () => {
  const closed = new Promise<void>((resolve) => {
    zorg.behave((response) => {
      response.writeHead(500, { "content-type": "text/html" });
      const more = (): void => {
        if (response.write("x".repeat(1 << 14))) setImmediate(more);
        else response.once("drain", more);
      };
      response.once("close", resolve);
      more();
    });
  });
  expect(await clientOf(zorg.url).ask(question())).toEqual(UNREACHABLE);
  await closed;
});

const PACKED = Buffer.from(JSON.stringify({ data: "é".repeat(5_000) }));

test.each([
  ["gzip", gzipSync],
  ["X-GZIP", gzipSync],
  ["deflate", deflateSync],
  ["br", brotliCompressSync],
])(
  "an answer in %s that nobody asked for is unfolded, and measured unfolded",
  async (coding, fold) => {
    zorg.behave((response) =>
      response
        .writeHead(200, { "content-type": "application/json", "content-encoding": coding })
        .end(fold(PACKED)),
    );
    const answer = await clientOf(zorg.url).ask(question());
    expect(answer).toEqual(answerText(PACKED.toString()));
  },
);

test.each([
  ["gzip that is none", "gzip", PACKED],
  ["gzip that ends halfway", "gzip", gzipSync(PACKED).subarray(0, 50)],
  ["a coding nobody knows", "zstd", PACKED],
  ["two codings", "gzip, br", brotliCompressSync(gzipSync(PACKED))],
])("SUBGRAPH_ANSWER_INVALID: %s", async (_, coding, bytes) => {
  zorg.behave((response) =>
    response
      .writeHead(200, { "content-type": "application/json", "content-encoding": coding })
      .end(bytes),
  );
  expect(await clientOf(zorg.url).ask(question())).toEqual(INVALID);
});

test.each([
  ["gzip", gzipSync(Buffer.alloc(256 << 20, " "))],
  ["br", brotliCompressSync(Buffer.alloc(64 << 20, " "))],
])("SUBGRAPH_ANSWER_INVALID: a bomb in %s never unfolds in memory", async (coding, bomb) => {
  zorg.behave((response) =>
    response
      .writeHead(200, { "content-type": "application/json", "content-encoding": coding })
      .end(bomb),
  );
  const client = clientOf(zorg.url);
  const before = process.memoryUsage();
  let most = 0;
  const looking = setInterval(() => {
    const { external, arrayBuffers } = process.memoryUsage();
    most = Math.max(most, external + arrayBuffers);
  }, 1);
  expect(await client.ask(question())).toEqual(INVALID);
  clearInterval(looking);
  expect(most - before.external - before.arrayBuffers).toBeLessThan(40 << 20);
});

test.each([
  ["exactly as long as allowed", 1_000, answerText("x".repeat(1_000))],
  ["one byte longer", 1_001, INVALID],
])("an answer %s", async (_, length, expected) => {
  const client = clientOf(zorg.url, { mostBytes: 1_000 });
  zorg.behave(answers("x".repeat(length)));
  expect(await client.ask(question())).toEqual(expected);
  zorg.behave((response) =>
    response
      .writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" })
      .end(gzipSync("x".repeat(length))),
  );
  expect(await client.ask(question())).toEqual(expected);
});

test("SUBGRAPH_ANSWER_INVALID: an endless answer is cut off soon after the 5 MB", async () => {
  let sent = 0;
  const closed = new Promise<void>((resolve) => {
    zorg.behave((response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const more = (): void => {
        sent += 1 << 16;
        if (response.write(Buffer.alloc(1 << 16, " "))) setImmediate(more);
        else response.once("drain", more);
      };
      response.once("close", resolve);
      more();
    });
  });
  expect(await clientOf(zorg.url).ask(question())).toEqual(INVALID);
  await closed;
  expect(sent).toBeGreaterThan(5 << 20);
  expect(sent).toBeLessThan(20 << 20);
});

test.each([
  ["nothing at all", ""],
  ["no HTTP", "hello\r\n\r\n"],
  ["a head without end", `HTTP/1.1 200 OK\r\nx: ${"x".repeat(100_000)}`],
  [
    "a shorter body than it said",
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{}",
  ],
  [
    "a chunk that is none",
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
  ],
  [
    "an upgrade",
    "HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n",
  ],
  ["100 and no more", "HTTP/1.1 100 Continue\r\n\r\n"],
])("SUBGRAPH_UNREACHABLE: who says %s and hangs up", async (_, bytes) => {
  const server = await openSocketServer((socket) => socket.end(bytes));
  const asked = clientOf(`http://127.0.0.1:${server.port}/`).ask(question({ kind: "mutation" }));
  expect(await asked).toEqual(UNREACHABLE);
  await server.close();
});

test("an answer that comes after early hints is the answer", async () => {
  const server = await openSocketServer((socket) =>
    socket.write(`HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n${httpAnswer()}`),
  );
  const asked = clientOf(`http://127.0.0.1:${server.port}/`).ask(question());
  expect(await asked).toMatchObject({ text: '{"data":null}' });
  await server.close();
});

test("a subgraph hears the body, the headers of its setting, and how long there is", async () => {
  const server = await openSocketServer((socket) => socket.write(httpAnswer()));
  const url = `http://127.0.0.1:${server.port}/graphql?v=1`;
  const client = createSubgraphClient({
    subgraphs: { zorg: { url, headers: { "X-Sleutel": "a" } } },
  });
  await client.ask(question({ body: '{"query":"{ é }"}', budget: 4_000 }));
  const [head = "", body] = server.requests[0]!.split("\r\n\r\n");
  expect(head).toMatch(/^POST \/graphql\?v=1 HTTP\/1\.1\r\n/);
  expect(head).toContain("content-type: application/json");
  expect(head).toContain("accept: application/graphql-response+json, application/json");
  expect(head).toContain("accept-encoding: identity");
  expect(head).toContain("x-sleutel: a");
  const left = /^x-samenloop-deadline-ms: (\d+)$/m.exec(head.replaceAll("\r", ""))?.[1];
  expect(Number(left)).toBeGreaterThan(1_000);
  expect(Number(left)).toBeLessThanOrEqual(4_000);
  expect(Buffer.from(body!, "latin1").toString()).toBe('{"query":"{ é }"}');
  await client.close();
  await server.close();
});

test("SUBGRAPH_UNREACHABLE: a subgraph without an address, also one named like a property of all objects", async () => {
  const client = clientOf(zorg.url);
  for (const subgraph of ["jeugd", "__proto__", "constructor", "toString"])
    expect(await client.ask(question({ subgraph }))).toEqual(UNREACHABLE);
});

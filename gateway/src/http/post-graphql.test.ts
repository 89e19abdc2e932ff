import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  openGateway,
  sendAsTyped,
  type GatewayUnderTest,
  type Reply,
} from "../testing/gateway-under-test.ts";
import { CANARY, smallSupergraph } from "../testing/small-graph.ts";

let gateway: GatewayUnderTest;
beforeAll(async () => void (gateway = await openGateway({ supergraphSdl: smallSupergraph() })));
afterAll(() => gateway.close());

const NEWER = "application/graphql-response+json";
const OLDER = "application/json";

const post = (
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Reply> =>
  gateway.send("/graphql", {
    method: "POST",
    headers: { "content-type": OLDER, ...headers },
    body,
  });
const GOOD = JSON.stringify({ query: "{ __typename }" });

/** Refused as a whole: this code, one sentence, and nothing else. */
function expectRefusal(reply: Reply, status: number, code: string): void {
  expect(reply.body).toEqual({
    errors: [{ message: expect.stringMatching(/^[A-Z`].*\.$/), extensions: { code } }],
  });
  expect(reply.status).toBe(status);
  expect(gateway.bugs).toEqual([]);
}

describe("the answer has the media type that the client prefers", () => {
  test.each([
    [undefined, OLDER],
    ["*/*", OLDER],
    ["text/html", OLDER],
    [OLDER, OLDER],
    [NEWER, NEWER],
    [`${NEWER}, ${OLDER};q=0.9`, NEWER],
    [`${OLDER}, ${NEWER}`, NEWER],
    [`${OLDER}, ${NEWER};q=0.5`, OLDER],
    [`${NEWER};q=0, ${OLDER}`, OLDER],
    [`${NEWER.toUpperCase()}; charset=utf-8`, NEWER],
    [`${NEWER}x`, OLDER],
  ])("accept: %s → %s", async (accept, type) => {
    const { status, headers, body } = await post(GOOD, accept === undefined ? {} : { accept });
    expect(headers.get("content-type")).toBe(`${type}; charset=utf-8`);
    expect(status).toBe(200);
    expect(body).toEqual({ data: { __typename: "Query" } });
  });
});

describe("an operation that is refused", () => {
  test.each([
    ["does not parse", { query: "{ __typename" }],
    ["is not valid", { query: "{ nergens }" }],
    ["is not there", { query: "query A { __typename }", operationName: "B" }],
    ["is one of several", { query: "query A { __typename } query B { __typename }" }],
    ["lacks a variable", { query: "query ($a: Boolean!) { __typename @skip(if: $a) }" }],
    ["is too large", { query: `{ ${"a ".repeat(4000)} }` }],
  ])("because it %s is 400 with the newer media type, and 200 with the older", async (_, body) => {
    const newer = await post(JSON.stringify(body), { accept: NEWER });
    const older = await post(JSON.stringify(body), { accept: OLDER });
    expect([newer.status, older.status]).toEqual([400, 200]);
    expect(newer.body).toEqual(older.body);
    expect(Object.keys(newer.body)).toEqual(["errors"]);
    expect(newer.body.errors[0].extensions.code).toMatch(/^(GRAPHQL_INVALID|LIMIT_EXCEEDED)$/);
  });
});

describe("GRAPHQL_INVALID: an answer is never given in parts", () => {
  test.each([
    ["@defer", "{ ... @defer { __typename } }"],
    ["@stream", "{ __schema { types @stream(initialCount: 1) { name } } }"],
  ])("%s is refused by name", async (directive, query) => {
    for (const accept of [NEWER, "multipart/mixed;deferSpec=20220824, application/json"]) {
      const reply = await post(JSON.stringify({ query }), { accept });
      expect(reply.status).toBe(accept === NEWER ? 400 : 200);
      expect(reply.headers.get("content-type")).toMatch(/^application\/.*json; charset=utf-8$/);
      expect(reply.body).toMatchObject({
        errors: [
          { message: expect.stringContaining(directive), extensions: { code: "GRAPHQL_INVALID" } },
        ],
      });
    }
  });
});

describe("REQUEST_INVALID: a body that is no question is 400, whatever the client accepts", () => {
  test.each([
    ["nothing", ""],
    ["broken JSON", '{"query": "{ __typename }"'],
    ["JSON with a tail", `${GOOD} ${GOOD}`],
    ["null", "null"],
    ["text", JSON.stringify("{ __typename }")],
    ["a batch", `[${GOOD}]`],
    ["an object without a query", "{}"],
    ["a query that is null", '{"query": null}'],
    ["a query that is empty", '{"query": " "}'],
    ["a query that is an object", '{"query": {"query": "{ __typename }"}}'],
    ["an operationName that is a number", '{"query": "{ __typename }", "operationName": 1}'],
    ["variables that are a list", '{"query": "{ __typename }", "variables": []}'],
    ["variables that are text", '{"query": "{ __typename }", "variables": "{}"}'],
    ["extensions that are text", '{"query": "{ __typename }", "extensions": "{}"}'],
    [
      "a key that makes objects",
      '{"query": "{ __typename }", "variables": {"__proto__": {"a": 1}}}',
    ],
    ["the same key, written otherwise", '{"query": "{ __typename }", "\\u005f_proto__": {"a": 1}}'],
    ["a constructor", '{"query": "{ __typename }", "constructor": {"prototype": {"a": 1}}}'],
    ["a hash in place of a query", '{"extensions": {"persistedQuery": {"version": 1}}}'],
  ])("%s", async (_, body) => {
    expectRefusal(await post(body, { accept: NEWER }), 400, "REQUEST_INVALID");
    expectRefusal(await post(body, { accept: OLDER }), 400, "REQUEST_INVALID");
  });
});

test("what a question has besides is left alone", async () => {
  const body = JSON.stringify({
    query: "{ __typename }",
    operationName: null,
    variables: null,
    extensions: null,
    id: 7,
  });
  expect((await post(body)).body).toEqual({ data: { __typename: "Query" } });
  const empty = JSON.stringify({
    query: "{ __typename }",
    operationName: "",
    variables: {},
    extensions: {},
  });
  expect((await post(empty)).body).toEqual({ data: { __typename: "Query" } });
});

describe("BODY_TOO_LARGE: a body over 256 kB is 413", () => {
  const spaces = (bytes: number): string => GOOD.padEnd(bytes, " ");

  test("also when it does not say how long it is", async () => {
    expect((await post(spaces(256 * 1024))).status).toBe(200);
    expectRefusal(await post(spaces(256 * 1024 + 1)), 413, "BODY_TOO_LARGE");
    const unmeasured = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode(spaces(300 * 1024)));
        controller.close();
      },
    });
    const reply = await gateway.send("/graphql", {
      method: "POST",
      headers: { "content-type": OLDER },
      body: unmeasured,
      duplex: "half",
    });
    expectRefusal(reply, 413, "BODY_TOO_LARGE");
  });
});

/** 50 MB in 50 kB. */
const BOMB = gzipSync(GOOD.padEnd(50 << 20, " "));

describe("MEDIA_TYPE_UNSUPPORTED: what is not plain JSON in UTF-8 is 415", () => {
  test.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/graphql",
    "application/json-patch+json",
    "application/jsonx",
    "text/plain; application/json",
    "application/json; charset=utf-16",
    "application/json; charset=latin1",
    "application/json; charset=utf-8; charset=utf-7",
    "",
  ])("content-type: %s", async (type) => {
    expectRefusal(await post(GOOD, { "content-type": type }), 415, "MEDIA_TYPE_UNSUPPORTED");
  });

  test.each(["gzip", "br", "deflate", "gzip, gzip", "x"])(
    "content-encoding: %s",
    async (encoding) => {
      const reply = await post(BOMB, { "content-encoding": encoding });
      expectRefusal(reply, 415, "MEDIA_TYPE_UNSUPPORTED");
    },
  );

  test.each([
    OLDER,
    "APPLICATION/JSON",
    `${OLDER};charset=UTF-8`,
    `${OLDER}; charset="utf-8"`,
    `${OLDER}; a=b`,
  ])("but %s is", async (type) => {
    expect((await post(GOOD, { "content-type": type })).status).toBe(200);
  });

  test("but identity is no encoding", async () => {
    expect((await post(GOOD, { "content-encoding": "identity" })).status).toBe(200);
  });
});

describe("METHOD_NOT_ALLOWED: only POST asks", () => {
  test.each(["GET", "PUT", "PATCH", "DELETE"])(
    "%s is 405 and says what is allowed",
    async (method) => {
      const hasBody = method !== "GET";
      const path = hasBody ? "/graphql" : "/graphql?query=%7B__typename%7D";
      const reply = await gateway.send(path, {
        method,
        ...(hasBody && { headers: { "content-type": "text/plain" }, body: GOOD.padEnd(300_000) }),
      });
      expectRefusal(reply, 405, "METHOD_NOT_ALLOWED");
      expect(reply.headers.get("allow")).toBe("POST");
    },
  );

  test("HEAD is 405 without a body", async () => {
    const reply = await gateway.send("/graphql", { method: "HEAD" });
    expect([reply.status, reply.headers.get("allow"), reply.text]).toEqual([405, "POST", ""]);
  });
});

describe("NOT_FOUND: an address where nothing lives is 404, and not repeated", () => {
  test.each([
    ["GET", `/${CANARY}`],
    ["POST", "/graphql/"],
    ["POST", "/GRAPHQL"],
    ["GET", "/favicon.ico"],
    ["GET", "/../package.json"],
    ["GET", "/%2e%2e/package.json"],
    ["GET", "/%zz"],
    ["DELETE", "/ready"],
  ])("%s %s", async (method, path) => {
    const reply = await sendAsTyped(gateway, method, path);
    expectRefusal(reply, 404, "NOT_FOUND");
    expect(reply.text).not.toContain("GEHEIM");
  });
});

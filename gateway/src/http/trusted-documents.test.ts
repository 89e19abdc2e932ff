import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readManifest } from "../core/documents/read-manifest.ts";
import { openGateway, type GatewayUnderTest, type Reply } from "../testing/gateway-under-test.ts";
import { smallSupergraph } from "../testing/small-graph.ts";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const KNOWN =
  "query A($zonder: Boolean = false) { __typename @skip(if: $zonder) ander: __typename }";
const HASH = sha256(KNOWN);
const BOTH = "query A { __typename } query B { b: __typename }";
const CHANGE = "mutation { zet }";
const STRANGE = "{ __typename }";
const documents = readManifest(
  JSON.stringify(Object.fromEntries([KNOWN, BOTH, CHANGE].map((text) => [sha256(text), text]))),
);
const ANSWER = { data: { __typename: "Query", ander: "Query" } };

let open: GatewayUnderTest;
let strict: GatewayUnderTest;
let none: GatewayUnderTest;
beforeAll(async () => {
  const supergraphSdl = smallSupergraph();
  open = await openGateway({ supergraphSdl, documents });
  strict = await openGateway({ supergraphSdl, documents, onlyTrusted: true });
  none = await openGateway({ supergraphSdl });
});
afterAll(async () => void (await Promise.all([open, strict, none].map((each) => each.close()))));

const NEWER = { accept: "application/graphql-response+json" };
const post = (gateway: GatewayUnderTest, body: object): Promise<Reply> =>
  gateway.send("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...NEWER },
    body: JSON.stringify(body),
  });
const persisted = (sha256Hash: unknown): object => ({
  extensions: { persistedQuery: { version: 1, sha256Hash } },
});

const STATUS: Readonly<Record<string, number>> = {
  REQUEST_INVALID: 400,
  DOCUMENT_UNKNOWN: 400,
  PREFLIGHT_REQUIRED: 403,
  METHOD_NOT_ALLOWED: 405,
  MEDIA_TYPE_UNSUPPORTED: 415,
};

function expectRefusal(reply: Reply, code: string, about = ""): void {
  expect(reply.body).toEqual({
    errors: [{ message: expect.stringContaining(about), extensions: { code } }],
  });
  expect(reply.status).toBe(STATUS[code]);
}

describe("a known document is asked for by its hash alone", () => {
  test.each([
    ["documentId", { documentId: HASH }],
    ["documentId with the name of its hash", { documentId: `sha256:${HASH}` }],
    ["documentId in capitals", { documentId: HASH.toUpperCase() }],
    ["extensions.persistedQuery", persisted(HASH)],
    ["the same beside an empty query", { query: "", ...persisted(HASH) }],
    ["the same beside the text itself", { query: KNOWN, ...persisted(HASH) }],
  ])("with %s", async (_, body) => {
    for (const gateway of [open, strict]) {
      expect((await post(gateway, body)).body).toEqual(ANSWER);
    }
  });

  test("with its variables and the name of one of its operations", async () => {
    const skipped = await post(open, { documentId: HASH, variables: { zonder: true } });
    expect(skipped.body).toEqual({ data: { ander: "Query" } });
    const second = await post(open, { documentId: sha256(BOTH), operationName: "B" });
    expect(second.body).toEqual({ data: { b: "Query" } });
  });
});

describe("DOCUMENT_UNKNOWN", () => {
  test.each([
    ["documentId", { documentId: sha256(STRANGE) }],
    ["extensions.persistedQuery", persisted(sha256(STRANGE))],
    ["a name that every object has", { documentId: "constructor" }],
  ])("a hash that nobody registered, by %s", async (_, body) => {
    for (const gateway of [open, strict, none]) {
      expectRefusal(await post(gateway, body), "DOCUMENT_UNKNOWN", "No document");
    }
  });

  test("a client registers nothing by sending a text with its hash", async () => {
    const registering = { query: STRANGE, ...persisted(sha256(STRANGE)) };
    for (const gateway of [open, strict, none]) {
      expectRefusal(await post(gateway, registering), "DOCUMENT_UNKNOWN", "registers no");
      const later = await post(gateway, persisted(sha256(STRANGE)));
      expectRefusal(later, "DOCUMENT_UNKNOWN");
    }
  });

  test("a known hash with another text is not that text", async () => {
    expectRefusal(await post(open, { query: STRANGE, ...persisted(HASH) }), "DOCUMENT_UNKNOWN");
  });

  test("with onlyTrusted a text is answered when it is a known one, and no other", async () => {
    expect((await post(strict, { query: KNOWN })).body).toEqual(ANSWER);
    for (const query of [STRANGE, `${KNOWN} `, `#\n${KNOWN}`]) {
      expectRefusal(await post(strict, { query }), "DOCUMENT_UNKNOWN", "Only documents");
      expect((await post(open, { query })).status).toBe(200);
    }
  });
});

describe("REQUEST_INVALID: a hash is text", () => {
  test.each([
    ["a number", persisted(1)],
    ["nothing", { query: STRANGE, ...persisted(undefined) }],
    ["an object", { documentId: {} }],
    ["text in place of the object around it", { extensions: { persistedQuery: HASH } }],
  ])("and not %s", async (_, body) => {
    expectRefusal(await post(open, body), "REQUEST_INVALID");
  });
});

const ASKED_FIRST = { "x-samenloop-preflight": "1" };
const get = (
  parameters: Record<string, string>,
  headers: Record<string, string> = ASKED_FIRST,
): Promise<Reply> =>
  open.send(`/graphql?${new URLSearchParams(parameters).toString()}`, {
    headers: { ...NEWER, ...headers },
  });

describe("GET asks for a known document", () => {
  test.each([
    ["documentId", { documentId: HASH }],
    [
      "extensions",
      { extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: HASH } }) },
    ],
  ])("by %s, and has the answer of a POST", async (_, parameters) => {
    const { status, headers, body } = await get(parameters);
    expect([status, body]).toEqual([200, ANSWER]);
    expect(headers.get("content-type")).toBe("application/graphql-response+json; charset=utf-8");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("with variables and an operation name", async () => {
    const skipped = await get({ documentId: HASH, variables: '{"zonder":true}' });
    expect(skipped.body).toEqual({ data: { ander: "Query" } });
    const second = await get({ documentId: sha256(BOTH), operationName: "B" });
    expect(second.body).toEqual({ data: { b: "Query" } });
  });

  test.each([
    ["x-samenloop-preflight", ASKED_FIRST],
    ["content-type: application/json", { "content-type": "application/json" }],
  ])("with %s, which a page can only send after a preflight", async (_, headers) => {
    expect((await get({ documentId: HASH }, headers)).status).toBe(200);
  });

  test.each([
    ["no such header", {}],
    ["an empty one", { "x-samenloop-preflight": "" }],
    ["what a page sends without asking", { accept: "*/*", "accept-language": "nl" }],
  ])("PREFLIGHT_REQUIRED: with %s it is 403", async (_, headers) => {
    expectRefusal(await get({ documentId: HASH }, headers), "PREFLIGHT_REQUIRED");
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "", "x"])(
    "MEDIA_TYPE_UNSUPPORTED: content-type: %s is 415, whatever else is sent (ADV-11)",
    async (type) => {
      const reply = await get({ documentId: HASH }, { ...ASKED_FIRST, "content-type": type });
      expectRefusal(reply, "MEDIA_TYPE_UNSUPPORTED");
    },
  );

  test.each([
    ["a text", { query: STRANGE }],
    ["a known text", { query: KNOWN }],
    ["nothing", {}],
    ["a mutation", { documentId: sha256(CHANGE) }],
  ])("METHOD_NOT_ALLOWED: %s is asked with POST", async (_, parameters) => {
    const reply = await get(parameters);
    expectRefusal(reply, "METHOD_NOT_ALLOWED", "POST");
    expect(reply.headers.get("allow")).toBe("POST");
  });

  test("DOCUMENT_UNKNOWN: an unknown hash is 400", async () => {
    expectRefusal(await get({ documentId: sha256(STRANGE) }), "DOCUMENT_UNKNOWN");
  });

  test.each([
    { documentId: HASH, variables: "{" },
    { documentId: HASH, variables: "[]" },
    { documentId: HASH, variables: '{"__proto__":{"a":1}}' },
    { documentId: HASH, extensions: "[]" },
    { documentId: HASH, extensions: '"a"' },
  ])("REQUEST_INVALID: %j", async (parameters) => {
    expectRefusal(await get(parameters), "REQUEST_INVALID");
  });

  test("is not offered where no document is known", async () => {
    const reply = await none.send(`/graphql?documentId=${HASH}`, { headers: ASKED_FIRST });
    expect([reply.status, reply.headers.get("allow")]).toEqual([405, "POST"]);
  });

  test("any other method is told that both are allowed, and so is a preflight", async () => {
    const put = await open.send("/graphql", { method: "PUT" });
    expect([put.status, put.headers.get("allow")]).toEqual([405, "GET, POST"]);
    const { status, headers } = await open.send("/graphql", { method: "OPTIONS" });
    expect(status).toBe(204);
    expect(headers.get("allow")).toBe("GET, POST, OPTIONS");
    expect(headers.get("access-control-allow-methods")).toBe("GET, POST");
    expect(headers.get("access-control-allow-headers")).toBe(
      "content-type, accept, x-samenloop-preflight",
    );
  });
});

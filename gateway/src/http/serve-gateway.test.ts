import { buildSchema, printSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Problem } from "@samenloop/schema";
import { answers, openFakeSubgraph, type FakeSubgraph } from "../testing/fake-subgraph.ts";
import { openGateway, type GatewayUnderTest } from "../testing/gateway-under-test.ts";
import { CANARY, smallSupergraph } from "../testing/small-graph.ts";

const DASHBOARD = "https://dashboard.example";
const OTHER = "http://localhost:5173";

let school: FakeSubgraph;
let zorg: FakeSubgraph;
let gateway: GatewayUnderTest;
beforeAll(async () => {
  school = await openFakeSubgraph();
  zorg = await openFakeSubgraph();
  gateway = await openGateway({
    supergraphSdl: smallSupergraph(),
    subgraphUrls: { school: school.url, zorg: zorg.url },
    allowedOrigins: [DASHBOARD, OTHER],
  });
});
afterAll(async () => void (await Promise.all([gateway.close(), school.close(), zorg.close()])));

const ask = (origin: string) =>
  gateway.send("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", origin },
    body: JSON.stringify({ query: "{ __typename }" }),
  });
const preflight = (origin: string, method = "POST", headers = "content-type") =>
  gateway.send("/graphql", {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": method,
      "access-control-request-headers": headers,
    },
  });

describe("a page in a browser", () => {
  test.each([DASHBOARD, OTHER])("of the allowed origin %s may read the answer", async (origin) => {
    for (const { status, headers } of [await ask(origin), await preflight(origin)]) {
      expect(status).toBeLessThan(300);
      expect(headers.get("access-control-allow-origin")).toBe(origin);
      expect(headers.get("vary")).toMatch(/origin/i);
    }
  });

  test.each([
    "null",
    "*",
    "https://dashboard.example.evil.example",
    "https://evil-dashboard.example",
    "https://dashboard.example:8443",
    "http://dashboard.example",
    "https://DASHBOARD.example",
    "https://dashboard.example/",
    "https://sub.dashboard.example",
    `${DASHBOARD}, ${OTHER}`,
  ])("of the origin %s may not", async (origin) => {
    for (const { headers } of [await ask(origin), await preflight(origin)]) {
      expect(headers.get("access-control-allow-origin")).toBeNull();
      expect(headers.get("vary")).toMatch(/origin/i);
    }
  });

  test("may post JSON, and no more than that", async () => {
    const { status, headers, text } = await preflight(DASHBOARD, "DELETE", "x-geheim");
    expect([status, text]).toEqual([204, ""]);
    expect(headers.get("access-control-allow-methods")).toBe("POST");
    expect(headers.get("access-control-allow-headers")).toBe("content-type, accept");
    expect(headers.get("access-control-allow-credentials")).toBeNull();
    expect(headers.get("access-control-expose-headers")).toBeNull();
  });

  test("of no origin at all is no page of a stranger", async () => {
    const none = await openGateway({ supergraphSdl: smallSupergraph() });
    const { headers } = await none.send("/graphql", {
      method: "OPTIONS",
      headers: { origin: DASHBOARD, "access-control-request-method": "POST" },
    });
    expect(headers.get("access-control-allow-origin")).toBeNull();
    await none.close();
  });
});

test.each(["/", "/health", "/ready", "/schema.graphql", "/nergens", "/graphql"])(
  "what %s answers is kept by nobody and taken for nothing else",
  async (path) => {
    const { headers } = await gateway.send(path, {});
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect([headers.get("server"), headers.get("x-powered-by")]).toEqual([null, null]);
  },
);

test("/schema.graphql is the graph as its clients know it, without what they may not know", async () => {
  const { status, headers, text } = await gateway.send("/schema.graphql", {});
  expect(status).toBe(200);
  expect(headers.get("content-type")).toBe("text/plain; charset=utf-8");
  const sdl = printSchema(buildSchema(text));
  expect(sdl).toContain("type Leerling {");
  expect(sdl).not.toMatch(/GEHEIM|@join|@link|_entities|_service/);
});

describe("the page at /", () => {
  test("says that the children are invented and that nobody is asked who he is", async () => {
    const { status, headers, text } = await gateway.send("/", {});
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(text).toContain('<html lang="nl">');
    expect(text).toMatch(/verzonnen kinderen/);
    expect(text).toMatch(/inloggen bestaat nog niet/);
  });

  test("takes nothing from elsewhere, and may be framed by nobody", async () => {
    const { headers, text } = await gateway.send("/", {});
    const policy = (headers.get("content-security-policy") ?? "").split("; ");
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "frame-ancestors 'none'",
        "form-action 'none'",
      ]),
    );
    expect(policy.join()).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(text).not.toMatch(/<link|<img|src=|@import|https?:\/\//);
  });
});

describe("/health and /ready", () => {
  test("a gateway that lives is healthy, whatever its subgraphs do", async () => {
    const { status, body } = await gateway.send("/health", {});
    expect([status, body]).toEqual([200, { status: "ok" }]);
  });

  test("it is ready when every subgraph is", async () => {
    school.behave(answers({ status: "ready" }));
    zorg.behave(answers({ status: "ready" }));
    const { status, body } = await gateway.send("/ready", {});
    expect([status, body]).toEqual([200, { status: "ready" }]);
  });

  test.each([
    ["is not ready", answers({ status: CANARY }, { status: 503 })],
    ["hangs up", answers(CANARY, { status: 302 })],
  ])("503 names the subgraph that %s, and never why", async (_, behaviour) => {
    school.behave(answers({ status: "ready" }));
    zorg.behave(behaviour);
    const { status, body } = await gateway.send("/ready", {});
    expect([status, body]).toEqual([503, { waiting: ["zorg"] }]);
  });

  test("503 names the subgraph that is down", async () => {
    const down = await openFakeSubgraph();
    await down.close();
    school.behave(answers({ status: "ready" }));
    const half = await openGateway({
      supergraphSdl: smallSupergraph(),
      subgraphUrls: { school: school.url, zorg: down.url },
    });
    const { status, body } = await half.send("/ready", {});
    expect([status, body]).toEqual([503, { waiting: ["zorg"] }]);
    await half.close();
  });
});

test("PORT_IN_USE: a port that is taken is one sentence, and leaves nothing open", async () => {
  const port = Number(new URL(gateway.url).port);
  const opening = openGateway({ supergraphSdl: smallSupergraph(), port });
  await expect(opening).rejects.toThrow(Problem);
  await expect(opening).rejects.toMatchObject({
    code: "PORT_IN_USE",
    message: expect.stringContaining(`Port ${port}`),
  });
});

import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { answers, openFakeSubgraph, type Behaviour } from "../../testing/fake-subgraph.ts";
import {
  CANARY,
  care,
  errorsOf,
  NO_CARE,
  openSmallGraph,
  QUESTION,
  withCare,
  type SmallGraph,
} from "../../testing/small-graph.ts";

let graph: SmallGraph;
beforeAll(async () => void (graph = await openSmallGraph()));
beforeEach(() => graph.behaveWell());
afterAll(() => graph.close());

test("two honest subgraphs give one answer", async () => {
  const { status, body } = await graph.gateway.ask(QUESTION);
  expect(status).toBe(200);
  expect(body).toEqual({ data: withCare(care("een"), care("twee")) });
});

/** Every place that is empty when youth care gives nothing. */
const PLACES = [0, 1].flatMap((i) => ["plan", "doelen"].map((key) => ["leerlingen", i, key]));

const asHtml = { type: "text/html" };
const FAILURES: readonly [how: string, Behaviour][] = [
  ["hangs up", (response) => response.destroy()],
  [
    "hangs up halfway its answer",
    (response) => {
      response.writeHead(200, { "content-length": 1000 });
      response.write(CANARY, () => response.destroy());
    },
  ],
  ["answers with 500", answers({ errors: [{ message: CANARY }] }, { status: 500 })],
  ["answers with 400 and a reason", answers({ errors: [{ message: CANARY }] }, { status: 400 })],
  ["answers with 502 and HTML", answers(`<h1>${CANARY}</h1>`, { status: 502, ...asHtml })],
];
const MISTAKES: readonly [how: string, Behaviour][] = [
  ["answers with HTML", answers(`<h1>${CANARY}</h1>`, asHtml)],
  ["answers with nothing", answers("")],
  ["answers with broken JSON", answers(`{"data": {"_entities": ["${CANARY}"`)],
  ["answers with text", answers(JSON.stringify(CANARY))],
  ["answers with a list", answers([CANARY])],
  ["answers with null", answers("null")],
  ["answers without data", answers({ [CANARY]: 1 })],
  ["answers with data that are text", answers({ data: CANARY })],
];

test.each([
  ...FAILURES.map(([how, behaviour]) => ({ how, behaviour, code: "SUBGRAPH_UNREACHABLE" })),
  ...MISTAKES.map(([how, behaviour]) => ({ how, behaviour, code: "SUBGRAPH_ANSWER_INVALID" })),
])("$code: a subgraph that $how costs its own fields, each with an error", async (failing) => {
  graph.zorg.behave(failing.behaviour);
  const reply = await graph.gateway.ask(QUESTION);
  expect(reply.status).toBe(200);
  expect(reply.body.data).toEqual(withCare(NO_CARE, NO_CARE));
  expect(errorsOf(reply)).toEqual(PLACES.map((path) => ({ path, code: failing.code })));
  expect(reply.text).not.toContain("GEHEIM");
  expect(graph.gateway.bugs).toEqual([]);
});

test.each<[how: string, Behaviour]>([
  ["hangs", () => undefined],
  ["hangs halfway its answer", (response) => response.write(`{"data": "${CANARY}`)],
])(
  "SUBGRAPH_UNREACHABLE: nobody waits longer than agreed for one that %s",
  async (_, behaviour) => {
    const hurried = await openSmallGraph({ subgraphTimeoutMs: 2000 });
    hurried.behaveWell();
    hurried.zorg.behave(behaviour);
    const reply = await hurried.gateway.ask(QUESTION);
    expect(reply.body.data).toEqual(withCare(NO_CARE, NO_CARE));
    expect(errorsOf(reply).map(({ code }) => code)).toEqual(
      PLACES.map(() => "SUBGRAPH_UNREACHABLE"),
    );
    expect(reply.text).not.toContain("GEHEIM");
    await hurried.close();
  },
);

test("SUBGRAPH_UNREACHABLE: the first subgraph down is one error a field, and the second is not asked", async () => {
  const asked = graph.zorg.questions.length;
  graph.school.behave(answers(CANARY, { status: 503 }));
  const reply = await graph.gateway.ask("{ leerling { id plan { status } } motto }");
  expect(reply.body.data).toEqual({ leerling: null, motto: null });
  expect(errorsOf(reply)).toEqual(
    ["leerling", "motto"].map((key) => ({ path: [key], code: "SUBGRAPH_UNREACHABLE" })),
  );
  expect(graph.zorg.questions).toHaveLength(asked);
});

test("SUBGRAPH_UNREACHABLE: where null may not stand, the whole answer is lost, with an error", async () => {
  graph.school.behave(answers(CANARY, { status: 503 }));
  const reply = await graph.gateway.ask(QUESTION);
  expect(reply.status).toBe(200);
  expect(reply.body.data).toBeNull();
  expect(errorsOf(reply)).toEqual([{ path: ["leerlingen"], code: "SUBGRAPH_UNREACHABLE" }]);
});

test.each([301, 302, 303, 307, 308])(
  "a redirect by %i is not followed: the stranger hears nothing",
  async (status) => {
    const stranger = await openFakeSubgraph();
    stranger.behave(answers({ data: { _entities: [care("vals"), care("vals")] } }));
    graph.zorg.behave((response) => response.writeHead(status, { location: stranger.url }).end());
    const reply = await graph.gateway.ask(QUESTION);
    expect(reply.body.data).toEqual(withCare(NO_CARE, NO_CARE));
    expect(errorsOf(reply).map(({ code }) => code)).toContain("SUBGRAPH_UNREACHABLE");
    expect(stranger.questions).toEqual([]);
    await stranger.close();
  },
);

describe("an endless answer", () => {
  test("is cut off soon after 5 MB, and nothing of it is shown", async () => {
    let sent = 0;
    const cut = new Promise<void>((resolve) => {
      graph.zorg.behave((response) => {
        const chunk = CANARY.repeat(1 << 16);
        const more = (): void => {
          sent += chunk.length;
          if (response.write(chunk)) setImmediate(more);
          else response.once("drain", more);
        };
        response.once("close", resolve);
        more();
      });
    });
    const [reply] = await Promise.all([graph.gateway.ask(QUESTION), cut]);
    expect(reply.body.data).toEqual(withCare(NO_CARE, NO_CARE));
    expect(errorsOf(reply)[0]?.code).toBe("SUBGRAPH_ANSWER_INVALID");
    expect(reply.text).not.toContain("GEHEIM");
    expect(sent).toBeGreaterThanOrEqual(4 << 20);
    expect(sent).toBeLessThan(20 << 20);
  });

  test("that is compressed is measured as it unfolds", async () => {
    const bomb = gzipSync(Buffer.alloc(30 << 20, " "));
    expect(bomb.length).toBeLessThan(100_000);
    graph.zorg.behave((response) =>
      response
        .writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" })
        .end(bomb),
    );
    const reply = await graph.gateway.ask(QUESTION);
    expect(errorsOf(reply)[0]?.code).toBe("SUBGRAPH_ANSWER_INVALID");
  });
});

test("a subgraph is told when nobody waits for its answer any more", async () => {
  const leave = new AbortController();
  const left = new Promise<void>((resolve) => {
    graph.school.behave((response) => {
      response.once("close", resolve);
      leave.abort();
    });
  });
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ query: QUESTION });
  const { signal } = leave;
  const asked = graph.gateway.send("/graphql", { method: "POST", headers, body, signal });
  await expect(asked).rejects.toThrow("aborted");
  await left;
});

test("headers of a client do not reach a subgraph, nor those of a subgraph a client", async () => {
  const seen: object[] = [];
  graph.school.behave((response) => {
    seen.push(response.req.headers);
    response.writeHead(200, {
      "content-type": "application/json",
      "cache-control": "public, max-age=99999",
      "set-cookie": "a=b",
      "access-control-allow-origin": "*",
    });
    response.end(JSON.stringify({ data: { motto: "samen" } }));
  });
  const { headers, body } = await graph.gateway.send("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", authorization: CANARY, "x-geheim": CANARY },
    body: JSON.stringify({ query: "{ motto }" }),
  });
  expect(body).toEqual({ data: { motto: "samen" } });
  expect(seen).toHaveLength(1);
  expect(JSON.stringify(seen)).not.toContain("GEHEIM");
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("set-cookie")).toBeNull();
  expect(headers.get("access-control-allow-origin")).toBeNull();
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { openSmallGraph, CANARY, QUESTION, type SmallGraph } from "../testing/small-graph.ts";

const KEY = "een-lange-sleutel-van-de-beheerder";

let graph: SmallGraph;
beforeAll(async () => {
  graph = await openSmallGraph({ explainKey: KEY });
  graph.behaveWell();
});
afterAll(() => graph.close());

const ask = (headers: Record<string, string>, body: object = { query: QUESTION }) =>
  graph.gateway.send("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });

test("whoever sends the key sees each sub-query with its time and its size, beside the answer", async () => {
  const { data } = (await ask({})).body;
  const { body } = await ask({ "x-samenloop-uitleg": KEY });
  expect(body.data).toEqual(data);
  const { uitleg } = body.extensions;
  expect(uitleg.kind).toBe("sequence");
  const [school, zorg] = uitleg.steps;
  expect([school.subgraph, zorg.subgraph, zorg.at]).toEqual(["school", "zorg", ["leerlingen"]]);
  for (const { calls } of [school, zorg]) {
    expect(calls).toHaveLength(1);
    const [{ ms, sentBytes, answerBytes, failed }] = calls;
    expect(ms).toBeGreaterThan(0);
    expect(sentBytes).toBeGreaterThan(10);
    expect(answerBytes).toBeGreaterThan(10);
    expect(failed).toBeNull();
  }
  expect([school.calls[0].entities, zorg.calls[0].entities]).toEqual([0, 2]);
  expect(zorg.calls[0].startMs).toBeGreaterThanOrEqual(school.calls[0].ms);
});

test.each<[string, Record<string, string>]>([
  ["no key", {}],
  ["another key", { "x-samenloop-uitleg": "een-andere-sleutel-van-de-beheerder" }],
  ["an empty key", { "x-samenloop-uitleg": "" }],
  ["the beginning of it", { "x-samenloop-uitleg": KEY.slice(0, -1) }],
])("with %s the answer is the same as for anybody", async (_, headers) => {
  const { status, text } = await ask(headers);
  expect([status, text]).toEqual([200, (await ask({})).text]);
});

test("where no key was set, none opens it", async () => {
  const none = await openSmallGraph();
  none.behaveWell();
  for (const key of ["", "null", "undefined", KEY]) {
    const { body } = await none.gateway.send("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", "x-samenloop-uitleg": key },
      body: JSON.stringify({ query: QUESTION }),
    });
    expect(Object.keys(body)).toEqual(["data"]);
  }
  await none.close();
});

test("a sub-query that failed says by which code, and no value or word of a subgraph is told", async () => {
  graph.zorg.behave((response) => response.writeHead(500).end(CANARY));
  const query = "query ($x: Boolean!) { leerlingen @include(if: $x) { id plan { status } } }";
  const { body } = await ask(
    { "x-samenloop-uitleg": KEY },
    { query, variables: { x: true, y: CANARY } },
  );
  graph.behaveWell();
  const text = JSON.stringify(body.extensions);
  expect(text).toMatch(/"failed":"SUBGRAPH_\w+"/);
  expect(text).not.toContain(CANARY);
});

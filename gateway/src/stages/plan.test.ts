import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { SUBGRAPHS, subgraphSdl } from "@samenloop/schema";
import { composeSupergraph } from "../index.ts";
import { answers, openFakeSubgraph, type FakeSubgraph } from "../testing/fake-subgraph.ts";
import { openGateway, type GatewayUnderTest } from "../testing/gateway-under-test.ts";

/** One fake for all owners: what reaches it was let through. */
let anyone: FakeSubgraph;
let gateway: GatewayUnderTest;
beforeAll(async () => {
  anyone = await openFakeSubgraph();
  const contracts = SUBGRAPHS.map((name) => ({ name, url: anyone.url, sdl: subgraphSdl(name) }));
  gateway = await openGateway({ supergraphSdl: composeSupergraph(contracts) });
});
beforeEach(() => anyone.behave(answers({ data: null, errors: [{}] })));
afterAll(async () => void (await Promise.all([gateway.close(), anyone.close()])));

const LEERLING = "query ($id: ID!) { leerling(id: $id) { id } }";
const PAGE =
  "query ($n: Int, $where: PlankoppelingWhere) { plankoppelingen(first: $n, where: $where) { totalCount } }";

describe("GRAPHQL_INVALID: nothing that is not valid reaches a subgraph", () => {
  test.each<[what: string, query: string, variables: object, message: RegExp]>([
    ["a field that is not there", "{ leerling { bsn } }", {}, /Cannot query field "bsn"/],
    [
      "a field that is not public",
      '{ leerling(id: "x") { oppIds } }',
      {},
      /Cannot query field "oppIds"/,
    ],
    ["a way in that is federation's", "{ _service { sdl } }", {}, /Cannot query field "_service"/],
    [
      "another way in of federation's",
      "{ _entities(representations: []) { __typename } }",
      {},
      /_entities/,
    ],
    [
      "a change that is no change",
      "mutation { leerling { id } }",
      {},
      /Cannot query field "leerling" on type "Mutation"/,
    ],
    ["@defer", "{ ... @defer { __typename } }", {}, /Unknown directive "@defer"/],
    ["a type, and no question", "type Query { a: Int }", {}, /not executable/],
    ["a variable that is missing", LEERLING, {}, /"\$id" of required type "ID!"/],
    ["a variable that is null", LEERLING, { id: null }, /must not be null/],
    ["a variable that is a list", LEERLING, { id: ["x"] }, /ID cannot represent/],
    ["a variable that is an object", LEERLING, { id: { eq: "x" } }, /ID cannot represent/],
    [
      "a word that is no choice",
      PAGE,
      { where: { statussen: ["ONZIN"] } },
      /does not exist in "KoppelingStatus"/,
    ],
    [
      "a field of input that is not there",
      PAGE,
      { where: { bsn: 1 } },
      /Field "bsn" is not defined/,
    ],
    [
      "a day that does not exist",
      PAGE,
      { where: { geldigTotVanaf: "2026-02-30" } },
      /A Datum is written as/,
    ],
    [
      "a day that does not exist, in the text",
      '{ plankoppelingen(where: { geldigTotVanaf: "2026-02-30" }) { totalCount } }',
      {},
      /A Datum is written as/,
    ],
    ["a number too large", PAGE, { n: 2 ** 31 }, /Int cannot represent/],
    [
      "a condition that is null",
      "query ($ook: Boolean = true) { leerling(id: 1) @skip(if: $ook) { id } }",
      { ook: null },
      /"\$ook" decides what @skip does/,
    ],
  ])("%s", async (...[, query, variables, message]) => {
    const asked = anyone.questions.length;
    const { status, body } = await gateway.ask(query, variables);
    expect(status).toBe(400);
    expect(body.errors.length).toBeGreaterThan(0);
    expect(body.errors[0].message).toMatch(message);
    for (const { extensions } of body.errors)
      expect(extensions).toEqual({ code: "GRAPHQL_INVALID" });
    expect(anyone.questions).toHaveLength(asked);
    expect(gateway.bugs).toEqual([]);
  });
});

describe("operationName", () => {
  const TWO =
    'query A { leerling(id: 1) { id } } query B { vestiging(vestigingscode: "00AO01") { naam } }';
  const named = (query: string, operationName?: string | null) =>
    gateway.send("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      body: JSON.stringify({ query, operationName }),
    });

  test.each(["A", "B"])("%s chooses which operation is asked", async (name) => {
    await named(TWO, name);
    expect(anyone.questions.at(-1)?.query).toContain(name === "A" ? "leerling" : "vestiging");
  });

  test("is not needed for the only operation", async () => {
    await named("query A { leerling(id: 1) { id } }", null);
    expect(anyone.questions.at(-1)?.query).toContain("leerling");
  });

  test.each([
    ["is missing where there are two", TWO, undefined],
    ["is empty where there are two", TWO, ""],
    ["is unknown", TWO, "C"],
    ["is not that of the only operation", "{ __typename }", "A"],
    ["is that of a fragment", "{ ...A } fragment A on Query { __typename }", "A"],
  ])("GRAPHQL_INVALID: one that %s", async (_, query, name) => {
    const { status, body } = await named(query, name);
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      {
        message: "`operationName` names one operation of the document.",
        extensions: { code: "GRAPHQL_INVALID" },
      },
    ]);
  });

  test("the plan of one operation never answers for another with nearly the same text", async () => {
    const sent: string[] = [];
    for (const query of [TWO, `${TWO} `, `B\n${TWO}`.replace("B\n", "# B\n")]) {
      for (const name of ["A", "B", "A"]) {
        await named(query, name);
        sent.push(/leerling|vestiging/.exec(anyone.questions.at(-1)?.query ?? "")?.[0] ?? "");
      }
    }
    const once = ["leerling", "vestiging", "leerling"];
    expect(sent).toEqual([...once, ...once, ...once]);
  });
});

describe("variables", () => {
  test("reach only the subgraph that needs them, as they were given", async () => {
    const id = "3f0a0a3e-0000-4000-8000-000000000001";
    await gateway.ask(LEERLING, { id, geheim: "999900006", __proto__x: 1 });
    expect(anyone.questions.at(-1)?.variables).toEqual({ id });
  });

  test("have their defaults, and conditions follow them", async () => {
    const query =
      "query ($met: Boolean = false) { leerling(id: 1) { id aanduiding @include(if: $met) } }";
    anyone.behave(answers({ data: { leerling: { id: "1", aanduiding: "een" } } }));
    expect((await gateway.ask(query)).body).toEqual({ data: { leerling: { id: "1" } } });
    const all = { data: { leerling: { id: "1", aanduiding: "een" } } };
    expect((await gateway.ask(query, { met: true })).body).toEqual(all);
  });
});

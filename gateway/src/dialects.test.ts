import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { planHere } from "./adapters/planner/plan-here.ts";
import { composeSupergraph } from "./index.ts";
import { answers, openFakeSubgraph, type FakeSubgraph } from "./testing/fake-subgraph.ts";
import { openGateway, type GatewayUnderTest } from "./testing/gateway-under-test.ts";
import { FIRST_FEDERATION } from "./testing/first-federation.ts";

const HEAD = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])`;

/** An input of which exactly one member is given (GraphQL September 2025). */
const ONE_OF = composeSupergraph(
  [
    {
      name: "school",
      url: "http://school.invalid",
      sdl: `${HEAD} type Query { leerling(zoek: Zoek!): Leerling } type Leerling @key(fields: "id") { id: ID! naam: String }
      input Zoek @oneOf { id: ID naam: String klas: Klas } input Klas { groep: Int!, jaar: Int = 2026 }`,
    },
    {
      name: "zorg",
      url: "http://zorg.invalid",
      sdl: `${HEAD} type Leerling @key(fields: "id") { id: ID! plannen(bij: Bij!): Int } input Bij @oneOf { jaar: Int soort: String }`,
    },
  ],
  "theguild",
);

/** As a composer of the first federation wrote it: no `@link`, and an entity has an owner. */
const FIRST = `${FIRST_FEDERATION}enum join__Graph {
  SCHOOL @join__graph(name: "school", url: "http://school.invalid")
  ZORG @join__graph(name: "zorg", url: "http://zorg.invalid")
}
type Query { leerling(id: ID): Leerling @join__field(graph: SCHOOL) }
type Leerling @join__owner(graph: SCHOOL) @join__type(graph: SCHOOL, key: "id") @join__type(graph: ZORG, key: "id") {
  id: ID! @join__field(graph: SCHOOL)
  naam: String @join__field(graph: SCHOOL)
  plannen: Int @join__field(graph: ZORG)
}`;

let school: FakeSubgraph;
let zorg: FakeSubgraph;
beforeAll(async () => {
  [school, zorg] = await Promise.all([openFakeSubgraph(), openFakeSubgraph()]);
});
afterAll(async () => void (await Promise.all([school.close(), zorg.close()])));
beforeEach(() => {
  school.behave(answers({ data: { leerling: { __typename: "Leerling", id: "1", naam: "Noor" } } }));
  zorg.behave(answers({ data: { _entities: [{ plannen: 2 }] } }));
});

describe.each(["hive", "apollo"] as const)("planned by %s", (planner) => {
  let oneOf: GatewayUnderTest;
  let first: GatewayUnderTest;
  const open = (supergraphSdl: string): Promise<GatewayUnderTest> =>
    openGateway({
      supergraphSdl,
      subgraphUrls: { school: school.url, zorg: zorg.url },
      openPlanner: (sdl) => planHere(planner, sdl),
    });
  beforeAll(async () => {
    [oneOf, first] = await Promise.all([open(ONE_OF), open(FIRST)]);
  });
  afterAll(async () => void (await Promise.all([oneOf.close(), first.close()])));

  test.each<[how: string, query: string, variables: object, asked: readonly string[]]>([
    [
      "written out",
      '{ leerling(zoek: { naam: "Noor" }) { naam plannen(bij: { jaar: 3 }) } }',
      {},
      ['leerling(zoek:{naam:"Noor"})', "plannen(bij:{jaar:3})"],
    ],
    [
      "in variables",
      "query ($zoek: Zoek!, $bij: Bij!) { leerling(zoek: $zoek) { naam plannen(bij: $bij) } }",
      { zoek: { klas: { groep: 7 } }, bij: { soort: "s" } },
      ["leerling(zoek:$zoek)", "plannen(bij:$bij)"],
    ],
    [
      "with a variable within",
      "query ($id: ID!, $jaar: Int!) { leerling(zoek: { id: $id }) { naam plannen(bij: { jaar: $jaar }) } }",
      { id: "1", jaar: 3 },
      ["leerling(zoek:{id:$id})", "plannen(bij:{jaar:$jaar})"],
    ],
  ])("an input with one of its members, %s, reaches each owner", async (...row) => {
    const [, query, variables, expected] = row;
    const { status, body } = await oneOf.ask(query, variables);
    expect([status, body]).toEqual([200, { data: { leerling: { naam: "Noor", plannen: 2 } } }]);
    const asked = [school, zorg].map(({ questions }) => questions.at(-1)!);
    for (const [index, said] of expected.entries())
      expect(asked[index]?.query.replaceAll(/\s/g, "")).toContain(said);
    const sent = asked.flatMap((question) => Object.entries({ ...question.variables }));
    const own = sent.filter(([name]) => name !== "representations");
    expect(Object.fromEntries(own)).toEqual(variables);
  });

  test.each([
    ["two members", `{ leerling(zoek: { naam: "Noor", id: 1 }) { naam } }`, {}],
    ["null", `{ leerling(zoek: { naam: null }) { naam } }`, {}],
    [
      "none, in a variable",
      "query ($zoek: Zoek!) { leerling(zoek: $zoek) { naam } }",
      { zoek: {} },
    ],
  ])("an input with %s reaches nobody", async (_, query, variables) => {
    const before = school.questions.length;
    const { status, body } = await oneOf.ask(query, variables);
    expect([status, body.errors[0].extensions.code]).toEqual([400, "GRAPHQL_INVALID"]);
    expect(school.questions.length).toBe(before);
  });

  test("a supergraph of the first federation is served", async () => {
    expect((await first.ask("{ leerling(id: 1) { naam plannen } }")).body).toEqual({
      data: { leerling: { naam: "Noor", plannen: 2 } },
    });
    const sdl = (await first.send("/schema.graphql", {})).text;
    expect(sdl).toContain("type Leerling");
    expect(sdl).not.toMatch(/join__|@core/);
  });

  test("a question may say what it is for", async () => {
    const { body } = await first.ask(
      `"""Wat de school weet, en hoeveel plannen er zijn"""
      query Vraag("van wie" $id: ID = 1) { leerling(id: $id) { ...Namen plannen } }
      "hoe iemand heet" fragment Namen on Leerling { naam }`,
    );
    expect(body).toEqual({ data: { leerling: { naam: "Noor", plannen: 2 } } });
    expect(school.questions.at(-1)?.query).not.toMatch(/Wat de school|van wie|hoe iemand/);
  });
});

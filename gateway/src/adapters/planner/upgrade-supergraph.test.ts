import { parse, print } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { describePlan, readTooEarly } from "../../testing/describe-plan.ts";
import { planningGraph } from "../../testing/planning-graph.ts";
import type { PlanNow } from "./checked-planner.ts";
import { openPlanNow } from "./open-planner.ts";
import { upgradeSupergraph } from "./upgrade-supergraph.ts";
import { FIRST_FEDERATION } from "../../testing/first-federation.ts";

/** As the first federation wrote it: an entity has an owner, what is no entity is everybody's. */
const FIRST = `${FIRST_FEDERATION}enum join__Graph {
  SCHOOL @join__graph(name: "school", url: "http://school.invalid")
  ZORG @join__graph(name: "zorg", url: "http://zorg.invalid")
  BIEB @join__graph(name: "bieb", url: "http://bieb.invalid")
}
type Query {
  leerling(id: ID): Leerling @join__field(graph: SCHOOL)
  boeken(soort: Soort): [Boek!] @join__field(graph: BIEB)
  vondst: Vondst @join__field(graph: BIEB)
  ding: Ding @join__field(graph: BIEB)
  bladzijde: Bladzijde @join__field(graph: ZORG)
}
enum Soort { LEES DOE }
interface Ding { id: ID! }
union Vondst = Boek | Kaart
type Kaart implements Ding { id: ID! soort: Soort }
type Bladzijde { nummer: Int leerlingen: [Leerling!] }
type Leerling @join__owner(graph: SCHOOL) @join__type(graph: SCHOOL, key: "id") @join__type(graph: ZORG, key: "id") {
  id: ID! @join__field(graph: SCHOOL)
  naam: String @join__field(graph: SCHOOL)
  leeftijd: Int
  plannen: [Plan!] @join__field(graph: ZORG)
  vrij: Boolean @join__field(graph: ZORG, requires: "leeftijd")
}
type Plan @join__owner(graph: ZORG) @join__type(graph: ZORG, key: "id") {
  id: ID! @join__field(graph: ZORG)
  leerling: Leerling @join__field(graph: ZORG, provides: "naam")
}
type Boek implements Ding @join__owner(graph: BIEB) @join__type(graph: BIEB, key: "id") @join__type(graph: ZORG, key: "id") {
  id: ID! @join__field(graph: BIEB)
  titel: String @join__field(graph: BIEB)
  troost: Int @join__field(graph: ZORG)
}`;

const planners = new Map<string, PlanNow>();
beforeAll(async () => {
  for (const name of ["hive", "apollo"] as const)
    planners.set(name, await openPlanNow(name, FIRST));
});

const ROWS: readonly (readonly [query: string, plan: readonly string[]])[] = [
  [
    "{ leerling { naam leeftijd plannen { id } } }",
    [
      "school leerling/id = id",
      "school leerling/leeftijd = leeftijd",
      "school leerling/naam = naam",
      "zorg leerling < Leerling: id",
      "zorg leerling/plannen/id = id",
    ],
  ],
  [
    "{ leerling { vrij } }",
    [
      "school leerling/id = id",
      "school leerling/leeftijd = leeftijd",
      "zorg leerling < Leerling: id, leeftijd",
      "zorg leerling/vrij = vrij",
    ],
  ],
  [
    "{ leerling { plannen { leerling { naam } } } }",
    [
      "school leerling/id = id",
      "zorg leerling < Leerling: id",
      "zorg leerling/plannen/leerling/naam = naam",
    ],
  ],
  [
    "{ bladzijde { nummer leerlingen { leeftijd } } }",
    [
      "school bladzijde/leerlingen < Leerling: id",
      "school bladzijde/leerlingen/leeftijd = leeftijd",
      "zorg bladzijde/leerlingen/id = id",
      "zorg bladzijde/nummer = nummer",
    ],
  ],
  [
    "{ boeken(soort: LEES) { titel troost } }",
    [
      "bieb boeken = boeken(soort: LEES)",
      "bieb boeken/id = id",
      "bieb boeken/titel = titel",
      "zorg boeken < Boek: id",
      "zorg boeken/troost = troost",
    ],
  ],
  [
    "{ vondst { ... on Boek { troost } ... on Kaart { soort } } ding { id ... on Boek { titel } } }",
    [
      "bieb ding/id = id",
      "bieb ding/titel = titel",
      "bieb vondst/id = id",
      "bieb vondst/soort = soort",
      "zorg vondst < Boek: id",
      "zorg vondst/troost = troost",
    ],
  ],
];

describe.each(["hive", "apollo"])("a supergraph of the first federation, by %s", (name) => {
  test.each(ROWS)("%s", (query, expected) => {
    const plan = planners.get(name)!.plan(query);
    expect(describePlan(plan, FIRST)).toEqual(expected);
    expect(readTooEarly(plan, FIRST)).toEqual([]);
  });
});

test("a supergraph of the second federation stays as it is", () => {
  const supergraph = parse(planningGraph("theguild"));
  expect(upgradeSupergraph(supergraph)).toBe(supergraph);
});

test("nothing of the first is left", () => {
  const upgraded = print(upgradeSupergraph(parse(FIRST)));
  expect(upgraded).not.toMatch(/join__owner|@core|v0\.1"/);
});

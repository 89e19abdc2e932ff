import { readdirSync, readFileSync } from "node:fs";
import { parse, print, separateOperations } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { SUBGRAPHS, subgraphSdl } from "@samenloop/schema";
import type { Plan } from "../../core/plan/plan-step.ts";
import { composeSupergraph, type Composer } from "../../registry/compose.ts";
import { describePlan, readTooEarly } from "../../testing/describe-plan.ts";
import { planningGraph } from "../../testing/planning-graph.ts";
import { PLANNING_TABLE } from "../../testing/planning-table.ts";
import { requestsOf } from "../../core/plan/requests-of.ts";
import type { PlanNow } from "./checked-planner.ts";
import { openPlanNow, type PlannerName } from "./open-planner.ts";

const ROOT = new URL("../../../../", import.meta.url);
const BOTH: readonly PlannerName[] = ["hive", "apollo"];
const graphs: Record<Composer, string> = { apollo: "", theguild: "" };
/** Ours is kept as the one composer makes it. */
const ourGraphs: Record<Composer, string> = { apollo: "", theguild: "" };
const planners = new Map<string, PlanNow>();

beforeAll(async () => {
  ourGraphs.apollo = readFileSync(new URL("schema/supergraph.graphql", ROOT), "utf8");
  const contracts = SUBGRAPHS.map((name) => ({
    name,
    url: `http://${name}.invalid`,
    sdl: subgraphSdl(name),
  }));
  ourGraphs.theguild = composeSupergraph(contracts, "theguild");
  for (const composer of ["apollo", "theguild"] as const) {
    graphs[composer] = planningGraph(composer);
    for (const name of BOTH)
      planners.set(`${name} ${composer}`, await openPlanNow(name, graphs[composer]));
  }
});

const plan = (name: PlannerName, query: string, composer: Composer = "apollo"): Plan =>
  planners.get(`${name} ${composer}`)!.plan(query);

describe.each(BOTH)("%s", (name) => {
  test.each(PLANNING_TABLE)("%s", (_, query, expected) => {
    for (const composer of ["apollo", "theguild"] as const) {
      const planned = plan(name, query, composer);
      expect(describePlan(planned, graphs[composer])).toEqual(expected);
      expect(readTooEarly(planned, graphs[composer])).toEqual([]);
    }
  });

  test("what is read of one change is read before the next change is made", () => {
    const query =
      "mutation { a: schrijfIn { groot } b: maakPlan { lezers } c: schrijfIn { plannen { id } } }";
    const planned = plan(name, query);
    expect(planned?.kind).toBe("sequence");
    expect(requestsOf(planned).map((it) => `${it.kind} ${it.subgraph}`)).toEqual([
      "fetch school",
      "entities zorg",
      "fetch zorg",
      "entities bieb",
      "fetch school",
      "entities zorg",
    ]);
  });

  test("changes of one owner that read nothing elsewhere are one request", () => {
    expect(plan(name, "mutation { a: schrijfIn { naam } b: schrijfIn { id } }")).toMatchObject({
      kind: "fetch",
      operationKind: "mutation",
    });
  });

  test("a client's variables go where they are used, and nowhere else", () => {
    const query =
      "query ($id: ID, $n: Int) { leerling(id: $id) { naam plan(nummer: $n) { tekst } } }";
    expect(requestsOf(plan(name, query)).map(({ variables }) => variables)).toEqual([
      ["id"],
      ["n"],
    ]);
  });

  test("of a request that is split each part sends only what its own fields require", () => {
    const planned = plan(name, "{ leerling { groot groei buurt } }");
    const sent = describePlan(planned, graphs.apollo).filter((line) => line.includes(" < "));
    expect(sent).toHaveLength(2);
    expect(sent.filter((line) => line.includes("plaats"))).toHaveLength(1);
  });

  test("a requirement under a condition is split from another one without", () => {
    const query =
      "query ($a: Boolean!) { vondst { ... on Leerling @include(if: $a) { streek groei } ... on Leerling { buurt groot } } }";
    const sent = describePlan(plan(name, query), graphs.apollo).join("\n");
    for (const call of ["plaats(lang: true) }", "plaats }", "lengte(in: CM)", "lengte(in: M)"])
      expect(sent).toContain(call);
  });

  test("what a literal leaves out is asked of nobody", () => {
    const planned = plan(name, "{ leerling { naam plannen @include(if: false) { tekst } } }");
    expect(requestsOf(planned).map(({ subgraph }) => subgraph)).toEqual(["school"]);
  });

  test("a request that depends on a variable is not made where it need not be", () => {
    const query = "query ($a: Boolean!) { leerling { naam plannen @include(if: $a) { tekst } } }";
    expect(plan(name, query)).toMatchObject({
      kind: "sequence",
      steps: [{ kind: "fetch" }, { kind: "condition", variable: "a", whenFalse: null }],
    });
  });

  test("nobody can change a plan", () => {
    const planned = plan(name, "{ leerling { plannen { tekst } } }");
    expect(everyPart(planned).filter((part) => !Object.isFrozen(part))).toEqual([]);
  });

  test.each(["apollo", "theguild"] as const)(
    "every question of ours has a plan, whoever composed (%s)",
    async (composer) => {
      const ours = await openPlanNow(name, ourGraphs[composer]);
      const questions = ourQuestions();
      expect(questions.length).toBeGreaterThan(10);
      for (const query of questions)
        expect(readTooEarly(ours.plan(query), ourGraphs[composer])).toEqual([]);
    },
  );
});

test("the stock planner defers; the native one asks at once", () => {
  const query = `{ leerling { naam ... @defer(label: "later") { plannen { tekst } } } }`;
  expect(plan("apollo", query)).toMatchObject({
    kind: "defer",
    primary: { kind: "fetch", subgraph: "school" },
    deferred: [{ label: "later", path: ["leerling"], step: { kind: "entities" } }],
  });
  expect(plan("hive", query)).toMatchObject({
    kind: "sequence",
    steps: [{ subgraph: "school" }, { subgraph: "zorg" }],
  });
});

test("what the native planner cannot follow, the stock one can: a requirement below another owner's answer", () => {
  const query = "{ leerling { plan { leerling { groot } } } }";
  expect(() => plan("hive", query)).toThrow(expect.objectContaining({ code: "PLAN_IMPOSSIBLE" }));
  expect(describePlan(plan("apollo", query), graphs.apollo)).toEqual([
    "school leerling/id = id",
    "school leerling/plan/leerling < Leerling: id",
    "zorg leerling < Leerling: id",
    "zorg leerling/plan/leerling < Leerling: id, lengte(in: CM)",
    "zorg leerling/plan/leerling/groot = groot",
    "zorg leerling/plan/leerling/id = id",
  ]);
});

function everyPart(part: unknown): unknown[] {
  if (typeof part !== "object" || part === null) return [];
  return [part, ...Object.values(part).flatMap(everyPart)];
}

/** Each operation of `test/operations`, with the fragments that it uses. */
function ourQuestions(): string[] {
  const folder = new URL("test/operations/", ROOT);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .flatMap((file) =>
      Object.values(separateOperations(parse(readFileSync(new URL(file, folder), "utf8")))),
    )
    .map(print);
}

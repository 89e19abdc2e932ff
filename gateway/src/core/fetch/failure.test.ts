import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { answers } from "../../testing/fake-subgraph.ts";
import {
  asEntity,
  CANARY,
  errorsOf,
  KINDEREN,
  openSmallGraph,
  type SmallGraph,
} from "../../testing/small-graph.ts";

let graph: SmallGraph;
beforeAll(async () => void (graph = await openSmallGraph()));
beforeEach(() => graph.behaveWell());
afterAll(() => graph.close());

/** An error as a careless server writes it. */
const report = (path: unknown, code = "INTERNAL") => ({
  message: `${CANARY}: select * from jeugdige where bsn = 999900006`,
  locations: [{ line: 1, column: 999900006 }],
  path,
  extensions: { code, stacktrace: [CANARY], [CANARY]: CANARY },
});

test("an error keeps its place, through lists and aliases, and loses every word", async () => {
  graph.school.behave(answers({ data: { kinderen: KINDEREN.map(asEntity) } }));
  const hulp = { status: "een" };
  const data = { _entities: [{ hulp }, { hulp: null }] };
  const errors = [report(["_entities", 1, "hulp", "status"])];
  graph.zorg.behave(answers({ data, errors, extensions: { [CANARY]: CANARY } }));
  const reply = await graph.gateway.ask("{ kinderen: leerlingen { id hulp: plan { status } } }");
  expect(reply.body).toEqual({
    data: {
      kinderen: [
        { id: "1", hulp },
        { id: "2", hulp: null },
      ],
    },
    errors: [
      {
        message: "A part of the graph did not answer as agreed.",
        path: ["kinderen", 1, "hulp", "status"],
        extensions: { code: "SUBGRAPH_ANSWER_INVALID" },
      },
    ],
  });
  expect(graph.gateway.bugs).toEqual([]);
});

test.each(["GRAPHQL_INVALID", "INPUT_INVALID", "PAGE_INVALID", "CURSOR_INVALID"])(
  "an error keeps the code %s, and the gateway says it in words of its own",
  async (code) => {
    graph.school.behave(
      answers({ data: { leerling: null }, errors: [report(["leerling"], code)] }),
    );
    const reply = await graph.gateway.ask("{ leerling { id } }");
    expect(errorsOf(reply)).toEqual([{ path: ["leerling"], code }]);
    expect(reply.text).not.toMatch(/GEHEIM|999900006|select/);
  },
);

test.each(["constructor", "__proto__", "toString", "NOT_ALLOWED", "SUBGRAPH_UNREACHABLE ", CANARY])(
  "SUBGRAPH_ANSWER_INVALID: no other code is a subgraph's to give: %s",
  async (code) => {
    graph.school.behave(
      answers({ data: { leerling: null }, errors: [report(["leerling"], code)] }),
    );
    const reply = await graph.gateway.ask("{ leerling { id } }");
    expect(errorsOf(reply)).toEqual([{ path: ["leerling"], code: "SUBGRAPH_ANSWER_INVALID" }]);
    expect(reply.body.errors[0].message).toMatch(/^A part/);
  },
);

test("an error that took the whole answer along is told once", async () => {
  const errors = [report(["aantalPlannen"], "INPUT_INVALID")];
  graph.zorg.behave(answers({ data: null, errors }));
  const reply = await graph.gateway.ask("{ aantalPlannen plannen { status } }");
  expect(reply.body.data).toBeNull();
  expect(errorsOf(reply)).toEqual([{ path: ["aantalPlannen"], code: "INPUT_INVALID" }]);
});

test("an error in an entity that is lost with it is told once", async () => {
  const errors = [report(["_entities", 1, "verplicht"])];
  graph.zorg.behave(answers({ data: { _entities: [{ verplicht: "x" }, null] }, errors }));
  const reply = await graph.gateway.ask("{ leerlingen { id verplicht } }");
  expect(reply.body.data).toBeNull();
  expect(errorsOf(reply)).toEqual([
    { path: ["leerlingen", 1, "verplicht"], code: "SUBGRAPH_ANSWER_INVALID" },
  ]);
});

test.each<[string, unknown]>([
  ["has no path", [report(undefined, "INPUT_INVALID")]],
  ["has a path that leads nowhere", [report([CANARY], "INPUT_INVALID")]],
  ["names no entity", [report(["_entities"], "INPUT_INVALID")]],
])("an error that %s is told at every place that stays empty", async (_, errors) => {
  graph.zorg.behave(answers({ data: null, errors }));
  const reply = await graph.gateway.ask("{ leerlingen { doelen } }");
  expect(reply.body.data).toEqual({ leerlingen: [{ doelen: null }, { doelen: null }] });
  expect(errorsOf(reply)).toEqual(
    [0, 1].map((i) => ({ path: ["leerlingen", i, "doelen"], code: "INPUT_INVALID" })),
  );
  expect(reply.text).not.toContain("GEHEIM");
});

test.each<[string, unknown]>([
  ["is a text", CANARY],
  ["is an object", { [CANARY]: 1 }],
  ["is a list of nothing", [null]],
  ["is a list of texts", [CANARY]],
])("SUBGRAPH_ANSWER_INVALID: what should be errors and %s is one error", async (_, errors) => {
  graph.school.behave(answers({ data: { leerling: null }, errors }));
  const reply = await graph.gateway.ask("{ leerling { id } }");
  expect(reply.body.data).toEqual({ leerling: null });
  expect(errorsOf(reply)).toEqual([{ path: undefined, code: "SUBGRAPH_ANSWER_INVALID" }]);
  expect(reply.text).not.toContain("GEHEIM");
});

test.each<[string, unknown, unknown]>([
  ["is a text", CANARY, undefined],
  ["is an object", { [CANARY]: 1 }, undefined],
  ["is empty", [], undefined],
  ["begins with a word of its own", [CANARY, "leerling"], undefined],
  ["ends in a word of its own", ["leerling", CANARY], ["leerling"]],
  ["ends in a field that was not asked", ["leerling", "leerjaar"], ["leerling"]],
  ["holds a number that is no index", ["leerling", 999900006], ["leerling"]],
  ["holds a negative number", ["leerling", -1], ["leerling"]],
  ["holds an object", ["leerling", { [CANARY]: 1 }], ["leerling"]],
  ["goes on where the question ends", ["leerling", "id", CANARY], ["leerling", "id"]],
])("a place has only words of the question: a path that %s", async (_, path, shown) => {
  graph.school.behave(answers({ data: { leerling: null }, errors: [report(path)] }));
  const reply = await graph.gateway.ask("{ leerling { id aanduiding } }");
  expect(reply.body.data).toEqual({ leerling: null });
  expect(errorsOf(reply)).toEqual([{ path: shown, code: "SUBGRAPH_ANSWER_INVALID" }]);
  expect(reply.text).not.toMatch(/GEHEIM|999900006/);
});

test("of a flood of errors a thousand are told", async () => {
  const bijnamen = Array.from({ length: 20_000 }, () => null);
  const errors = bijnamen.map((_, index) => ({ path: ["leerling", "bijnamen", index] }));
  graph.school.behave(answers({ data: { leerling: { bijnamen } }, errors }));
  const reply = await graph.gateway.ask("{ leerling { bijnamen } }");
  expect(reply.body.data).toEqual({ leerling: { bijnamen } });
  expect(errorsOf(reply)).toHaveLength(1000);
});

test("errors that explain the same null are told once", async () => {
  const errors = Array.from({ length: 20_000 }, () => ({ path: ["leerling", "id"] }));
  graph.school.behave(answers({ data: { leerling: null }, errors }));
  const reply = await graph.gateway.ask("{ leerling { id } }");
  expect(reply.body.data).toEqual({ leerling: null });
  expect(errorsOf(reply)).toHaveLength(1);
});

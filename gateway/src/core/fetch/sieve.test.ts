import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { answers } from "../../testing/fake-subgraph.ts";
import type { Reply } from "../../testing/gateway-under-test.ts";
import {
  asEntity,
  CANARY,
  care,
  errorsOf,
  KINDEREN,
  NO_CARE,
  openSmallGraph,
  QUESTION,
  withCare,
  type SmallGraph,
} from "../../testing/small-graph.ts";
import type { Path } from "./failure.ts";

let graph: SmallGraph;
beforeAll(async () => void (graph = await openSmallGraph()));
beforeEach(() => graph.behaveWell());
afterAll(() => graph.close());

const MANY_NUMBERS = Array.from({ length: 20_000 }, (_, index) => index);

/** Asks while youth care answers with these entities. */
function askWith(entities: unknown): Promise<Reply> {
  graph.zorg.behave(answers({ data: { _entities: entities } }));
  return graph.gateway.ask(QUESTION);
}

test("a subgraph cannot overwrite what another owner said, nor who it is about", async () => {
  const forged = { __typename: "Leerling", id: "9", aanduiding: CANARY, leerjaar: 8 };
  const { body } = await askWith([{ ...forged, ...care("een") }, care("twee")]);
  expect(body).toEqual({ data: withCare(care("een"), care("twee")) });
});

test("a subgraph cannot reach what objects of JavaScript are born with", async () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const dirt = `"__proto__": {"vuil": 1}, "constructor": {"prototype": {"vuil": 1}}`;
  graph.zorg.behave(
    answers(`{"data": {${dirt}, "_entities": [
      {${dirt}, "plan": {${dirt}, "status": "een"}, "doelen": ["doel een"]},
      {"plan": null, "doelen": null, "__proto__": {"plan": {"status": "vals"}}}
    ]}}`),
  );
  const { body } = await graph.gateway.ask(QUESTION);
  expect(body).toEqual({ data: withCare(care("een"), NO_CARE) });
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
});

test("what is missing under a name of JavaScript makes no room for a field of another owner", async () => {
  const hulp = { __typename: "Leerling", id: "1", aanduiding: CANARY };
  graph.zorg.behave(answers({ data: { hulp } }));
  graph.school.behave(answers({ data: { _entities: [KINDEREN[0]] } }));
  const { body } = await graph.gateway.ask("{ hulp { toString: doelen id aanduiding } }");
  expect(body.data).toEqual({ hulp: { toString: null, ...KINDEREN[0] } });
});

test.each(["toString", "hasOwnProperty", "valueOf", "isPrototypeOf", "then", "toJSON", "length"])(
  "%s is a name like any other, at each step of an answer",
  async (name) => {
    const kind = KINDEREN.map(asEntity);
    graph.school.behave(answers({ data: { [name]: kind.map((it) => ({ ...it, [name]: it })) } }));
    graph.zorg.behave(
      answers({ data: { _entities: [{ [name]: ["een"] }, { [name]: ["twee"] }] } }),
    );
    const { body } = await graph.gateway.ask(`{ ${name}: leerlingen { ${name}: doelen } }`);
    expect(body).toEqual({ data: { [name]: [{ [name]: ["een"] }, { [name]: ["twee"] }] } });
  },
);

test("an entity that its owner does not know is null, and no error, where null may be", async () => {
  const { body } = await askWith([null, care("twee")]);
  expect(body).toEqual({ data: withCare(NO_CARE, care("twee")) });
});

test("an entity that its owner does not know is an error where null may not be", async () => {
  graph.zorg.behave(answers({ data: { _entities: [null, { verplicht: "x" }] } }));
  const reply = await graph.gateway.ask("{ leerlingen { id verplicht } }");
  expect(reply.body.data).toBeNull();
  expect(errorsOf(reply)).toEqual([
    { path: ["leerlingen", 0, "verplicht"], code: "SUBGRAPH_ANSWER_INVALID" },
  ]);
});

test.each<[string, unknown]>([
  ["are one too few", [care("een")]],
  ["are one too many", [care("een"), care("twee"), care("drie")]],
  ["are no list", { 0: care("een"), 1: care("twee"), length: 2 }],
  ["are texts", [CANARY, CANARY]],
  ["are of another type", [1, 2].map(() => ({ __typename: "Plan", ...care("vals") }))],
])("SUBGRAPH_ANSWER_INVALID: entities that %s answer nothing", async (_, entities) => {
  const reply = await askWith(entities);
  expect(reply.body.data).toEqual(withCare(NO_CARE, NO_CARE));
  expect(errorsOf(reply)).toHaveLength(4);
  expect(reply.text).not.toContain("GEHEIM");
});

test.each<[string, object, Path]>([
  ["an object where a list belongs", { plan: null, doelen: { 0: "x" } }, ["doelen"]],
  ["a list where an object belongs", { plan: [{ status: "x" }], doelen: null }, ["plan"]],
  ["text where an object belongs", { plan: CANARY, doelen: null }, ["plan"]],
  ["an object where text belongs", { plan: { status: {} }, doelen: null }, ["plan", "status"]],
  ["a number where text belongs", { plan: { status: 1 }, doelen: null }, ["plan", "status"]],
  ["null where none may be", { plan: { status: null }, doelen: null }, ["plan", "status"]],
  ["null in a list without", { plan: null, doelen: ["a", null] }, ["doelen", 1]],
  ["nothing where null may be", { plan: null }, ["doelen"]],
  ["another type", { plan: { __typename: CANARY, status: "x" }, doelen: null }, ["plan"]],
])("SUBGRAPH_ANSWER_INVALID: %s is null, and all around it stays", async (_, entity, path) => {
  const reply = await askWith([entity, care("twee")]);
  expect(reply.body.data).toEqual(withCare(NO_CARE, care("twee")));
  expect(errorsOf(reply)).toEqual([
    { path: ["leerlingen", 0, ...path], code: "SUBGRAPH_ANSWER_INVALID" },
  ]);
  expect(reply.text).not.toContain("GEHEIM");
});

const NIEUWS = "{ nieuws { ... on Feest { wat } ... on Toets { vak } } }";

test("what may be of several types has the fields of the type that it says it is", async () => {
  const toets = { __typename: "Toets", vak: "taal", wat: CANARY };
  graph.school.behave(answers({ data: { nieuws: toets } }));
  expect((await graph.gateway.ask(NIEUWS)).body).toEqual({ data: { nieuws: { vak: "taal" } } });
});

test.each([["Plan"], ["Klas"], [CANARY], ["__proto__"], ["Nieuws"], [null], [undefined]])(
  "SUBGRAPH_ANSWER_INVALID: what may be of several types is none of them: %s",
  async (__typename) => {
    graph.school.behave(answers({ data: { nieuws: { __typename, vak: "taal", wat: "x" } } }));
    const reply = await graph.gateway.ask(NIEUWS);
    expect(reply.body.data).toEqual({ nieuws: null });
    expect(errorsOf(reply)).toEqual([{ path: ["nieuws"], code: "SUBGRAPH_ANSWER_INVALID" }]);
  },
);

test("SUBGRAPH_ANSWER_INVALID: a word that is not public is null, and all around it stays", async () => {
  const klas = { groep: 3, richting: "GEHEIM" };
  graph.school.behave(answers({ data: { leerling: { klas } } }));
  const reply = await graph.gateway.ask("{ leerling { klas { groep richting } } }");
  expect(reply.body.data).toEqual({ leerling: { klas: { groep: 3, richting: null } } });
  expect(errorsOf(reply)).toEqual([
    { path: ["leerling", "klas", "richting"], code: "SUBGRAPH_ANSWER_INVALID" },
  ]);
  expect(reply.text).not.toContain("GEHEIM");
});

test("SUBGRAPH_ANSWER_INVALID: a long list of nonsense costs one error where no item may be null", async () => {
  const reply = await askWith([{ plan: null, doelen: MANY_NUMBERS }, care("twee")]);
  expect(reply.body.data).toEqual(withCare(NO_CARE, care("twee")));
  expect(errorsOf(reply)).toEqual([
    { path: ["leerlingen", 0, "doelen", 0], code: "SUBGRAPH_ANSWER_INVALID" },
  ]);
});

test("SUBGRAPH_ANSWER_INVALID: a long list of nonsense costs a thousand errors where items may be null", async () => {
  graph.school.behave(answers({ data: { leerling: { bijnamen: MANY_NUMBERS } } }));
  const reply = await graph.gateway.ask("{ leerling { bijnamen } }");
  expect(reply.body.data.leerling.bijnamen).toEqual(MANY_NUMBERS.map(() => null));
  expect(errorsOf(reply)).toHaveLength(1000);
});

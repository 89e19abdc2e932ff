import { answers } from "../../../gateway/src/testing/fake-subgraph.ts";
import { CANARY, hulp, leerling, QUESTION } from "../hostile-graph.ts";
import { beside, costly, entities, harmless, lostAt, text, type Attack } from "./attack.ts";

const both = (more: object) => entities({ ...hulp("1"), ...more }, { ...hulp("2"), ...more });
const BOTH_TEXT = JSON.stringify({ data: { _entities: [hulp("1"), hulp("2")] } });
const first = hulp("1");
const HULP = "{ hulp { id naam tekst } }";
const hulpIs = (more: object) =>
  answers({ data: { hulp: { __typename: "Leerling", id: "1", ...more } } });

/** What is another owner's stays as he said it, and what nobody asked goes nowhere. */
export const OVERWRITING: readonly Attack[] = [
  harmless({ name: "overwrites a field of another owner", behave: both({ naam: CANARY }) }),
  harmless({ name: "overwrites the key", behave: both({ id: CANARY }) }),
  harmless({
    name: "answers for another entity",
    behave: entities({ ...hulp("1"), id: "2" }, { ...hulp("2"), id: "1" }),
  }),
  costly("SUBGRAPH_ANSWER_INVALID", {
    name: "overwrites __typename",
    query: "{ leerlingen { __typename id naam tekst } }",
    behave: both({ __typename: "School" }),
    data: beside({ __typename: "Leerling", tekst: null }, { __typename: "Leerling", tekst: null }),
    errors: lostAt("SUBGRAPH_ANSWER_INVALID", { fields: ["tekst"] }),
  }),
  harmless({
    name: "answers keys that nobody asked",
    behave: both({ soort: CANARY, [CANARY]: CANARY, los: { [CANARY]: 1 } }),
  }),
  harmless({
    name: "answers root fields of another owner",
    behave: answers({
      data: {
        _entities: [hulp("1"), hulp("2")],
        leerlingen: [leerling(CANARY)],
        school: { naam: CANARY },
      },
      extensions: { [CANARY]: CANARY },
      [CANARY]: CANARY,
    }),
  }),
  harmless({
    name: "gives its own root an owner's field",
    query: HULP,
    behave: hulpIs({ tekst: "tekst 1", naam: CANARY }),
    data: { hulp: { ...leerling("1"), tekst: "tekst 1" } },
  }),
  harmless({
    name: "puts an owner's field where one was asked under a name of JavaScript",
    query: "{ hulp { id naam toString: tekst } }",
    behave: hulpIs({ naam: CANARY }),
    data: { hulp: { ...leerling("1"), toString: null } },
    errors: [{ path: ["hulp", "toString"], code: "SUBGRAPH_ANSWER_INVALID" }],
  }),
  harmless({
    name: "overwrites an owner's field deeper down",
    query: "{ leerlingen { id naam plan { status leerling { id naam } } } }",
    behave: both({
      plan: { status: "x", leerling: { __typename: "Leerling", ...leerling("1"), naam: CANARY } },
    }),
    data: beside(
      { plan: { status: "x", leerling: leerling("1") } },
      { plan: { status: "x", leerling: leerling("1") } },
    ),
  }),
  harmless({
    name: "answers __proto__ and constructor.prototype",
    behave: text(
      BOTH_TEXT.replaceAll(
        "{",
        `{"__proto__":{"vervuild":"${CANARY}"},"constructor":{"prototype":{"vervuild":1}},`,
      ),
    ),
  }),
  harmless({
    name: "answers a __proto__ that holds what was asked",
    behave: text(
      `{"data":{"_entities":[{"__proto__":${JSON.stringify({ ...hulp("1"), naam: CANARY })}},${JSON.stringify(hulp("2"))}]}}`,
    ),
    data: beside({ tekst: null, plan: null }, hulp("2")),
    errors: lostAt("SUBGRAPH_ANSWER_INVALID", { children: [0] }),
  }),
  harmless({
    name: "says a key twice",
    behave: text(BOTH_TEXT.replaceAll('"tekst":', `"id":"${CANARY}","tekst":"${CANARY}","tekst":`)),
  }),
  harmless({
    name: "answers under names of a million letters",
    behave: both({ [CANARY.padEnd(1_000_000, "x")]: 1 }),
  }),
  costly("SUBGRAPH_ANSWER_INVALID", { name: "says one entity too few", behave: entities(first) }),
  costly("SUBGRAPH_ANSWER_INVALID", {
    name: "says one entity too many",
    behave: entities(first, first, { ...first, naam: CANARY }),
  }),
  costly("SUBGRAPH_ANSWER_INVALID", { name: "says no entity", behave: entities() }),
  costly("SUBGRAPH_ANSWER_INVALID", {
    name: "says an object for the list",
    behave: answers({ data: { _entities: { 0: first, 1: first, length: 2 } } }),
  }),
  costly("SUBGRAPH_ANSWER_INVALID", {
    name: "says lists for the entities",
    behave: entities([first], [first]),
  }),
  harmless({
    name: "swaps the entities",
    query: QUESTION,
    behave: entities({ id: "2", ...hulp("2") }, { id: "1", ...hulp("1") }),
    data: beside(hulp("2"), hulp("1")),
  }),
];

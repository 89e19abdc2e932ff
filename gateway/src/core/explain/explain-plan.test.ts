import { expect, test } from "vitest";
import { composeSupergraph, explainQuestion } from "../../index.ts";
import type { ExplainedFetch, ExplainedStep } from "./explained-plan.ts";

const HEAD = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@requires", "@external"])`;

/** A key, a requirement that is nested, and one client that may ask the same field as another owner needs. */
const SUPERGRAPH = composeSupergraph([
  {
    name: "winkel",
    url: "http://winkel.invalid",
    sdl: `${HEAD}
      type Query { pakket(id: ID!, kleur: Kleur, zoek: Zoek): Pakket }
      enum Kleur { ROOD BLAUW }
      input Zoek { tekst: String, diep: [Int!] }
      type Pakket @key(fields: "id") { id: ID! naam: String gewicht: Int maat: Maat winkel: Query }
      type Maat { hoogte: Int }`,
  },
  {
    name: "post",
    url: "http://post.invalid",
    sdl: `${HEAD}
      type Query { kantoren: Int }
      type Pakket @key(fields: "id") {
        id: ID!
        gewicht: Int @external
        maat: Maat @external
        porto(land: String = "NL"): Int @requires(fields: "gewicht maat { hoogte }")
        bode: String
      }
      type Maat { hoogte: Int @external }`,
  },
]);

const explain = (query: string): Promise<ExplainedStep | null> =>
  explainQuestion({ supergraphSdl: SUPERGRAPH, query, planner: "hive" });

function fetches(step: ExplainedStep | null): ExplainedFetch[] {
  if (!step) return [];
  if ("steps" in step) return step.steps.flatMap(fetches);
  return "calls" in step ? [step] : [step.whenTrue, step.whenFalse].flatMap(fetches);
}

test("each fetch says why it is there: for the client, as a key of whom, for a requirement of whom", async () => {
  const plan = await explain('{ pakket(id: "een") { naam porto } }');
  expect(plan?.kind).toBe("sequence");
  expect(
    fetches(plan).map(({ kind, subgraph, at, reasons }) => ({ kind, subgraph, at, reasons })),
  ).toEqual([
    {
      kind: "fetch",
      subgraph: "winkel",
      at: [],
      reasons: [
        { kind: "client", fields: ["Pakket.naam"] },
        { kind: "key", of: "post", fields: ["Pakket.id"] },
        {
          kind: "requires",
          of: "post",
          field: "Pakket.porto",
          fields: ["Pakket.gewicht", "Maat.hoogte"],
        },
      ],
    },
    {
      kind: "entities",
      subgraph: "post",
      at: ["pakket"],
      reasons: [{ kind: "client", fields: ["Pakket.porto"] }],
    },
  ]);
});

test("what is asked behind a way back to the root says where it stands", async () => {
  const [first, second] = fetches(
    await explain('{ p: pakket(id: "een") { winkel { k: kantoren } } }'),
  );
  expect(first?.at).toEqual([]);
  expect(second).toMatchObject({
    kind: "fetch",
    subgraph: "post",
    at: ["p.winkel"],
    reasons: [{ kind: "client", fields: ["Query.kantoren"] }],
  });
});

test("a field that the client asks and another owner needs has both reasons", async () => {
  const [first] = fetches(await explain('{ p: pakket(id: "een") { id g: gewicht bode } }'));
  expect(first?.reasons).toEqual([
    { kind: "client", fields: ["Pakket.id", "Pakket.gewicht"] },
    { kind: "key", of: "post", fields: ["Pakket.id"] },
  ]);
});

test("the operation of a fetch is the one that is sent, with every value hidden", async () => {
  const [first, second] = fetches(await explain('{ pakket(id: "een") { porto(land: "BE") } }'));
  expect(first?.operation).toContain("pakket(id: [verborgen])");
  expect(second?.operation).toContain("porto(land: [verborgen])");
});

test("no value of an argument is in an explanation, whatever its type and wherever it stands", async () => {
  const planted = ["GEHEIM-999900006", "918273645", "77.125", "BLAUW"];
  const plan = await explain(`
    query Q($diep: [Int!] = [918273645], $ook: Boolean = true) {
      a: pakket(id: "GEHEIM-999900006", kleur: BLAUW, zoek: { tekst: """GEHEIM-999900006""", diep: $diep }) {
        ...F @include(if: $ook)
      }
      b: pakket(id: 918273645) { porto(land: "GEHEIM-999900006") }
    }
    fragment F on Pakket { naam porto(land: "77.125") }`);
  const text = JSON.stringify(plan);
  expect(text).toContain("[verborgen]");
  for (const value of planted) expect(text).not.toContain(value);
});

test("what nobody need be asked has no plan", async () => {
  expect(await explain("{ __typename }")).toBeNull();
});

test("GRAPHQL_INVALID: a question that is not valid is not explained", async () => {
  await expect(explain("{ brievenbus }")).rejects.toMatchObject({
    code: "GRAPHQL_INVALID",
    message: 'Cannot query field "brievenbus" on type "Query".',
  });
});

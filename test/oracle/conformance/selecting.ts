import type { Example } from "./example.ts";

const ref = (of: string): { readonly $ref: string } => ({ $ref: of });

const WORLD = {
  a: `type Query { e(f: Filter = { tekst: "q" }): E es: [E] } type E @key(fields: "id") { id: ID! x(n: Int = 7, k: Kleur): String e: E }
      input Filter { tekst: String! = "t" n: Int } enum Kleur { ROOD BLAUW }`,
  b: `type E @key(fields: "id") { id: ID! y(f: Filter): String z: Int v: Vrij }
      input Filter { tekst: String! = "t" n: Int } scalar Vrij`,
} as const;

const ROWS = {
  Query: [{ e: ref("E:1"), es: [ref("E:1"), ref("E:2")] }],
  E: [
    { id: "1", x: "x1", y: "y1", z: 1, e: ref("E:2"), v: { a: [1, { b: null }] } },
    { id: "2", x: "x2", y: "y2", z: 2, e: ref("E:1"), v: "tekst" },
  ],
};

const asked = (
  what: string,
  query: string,
  rest: Pick<Example, "calls" | "differs" | "variables"> = {},
): Example => ({ what, subgraphs: WORLD, rows: ROWS, query, ...rest });

export const selecting: readonly Example[] = [
  asked("{ __typename } costs no fetch", `{ __typename }`, { calls: 0 }),
  asked(
    "the schema is known without asking",
    `{ __schema { queryType { name } } __type(name: "E") { name } }`,
    { calls: 0 },
  ),
  asked(
    "the schema and data in one question",
    `{ e { z } __type(name: "Kleur") { enumValues { name } } }`,
  ),
  asked("keys come in the order of the question", `{ e { z id y x __typename } }`),
  asked(
    "also when parts of one field are written apart",
    `{ e { z } e { x } k: __typename e { y id } }`,
  ),
  asked(
    "also through fragments",
    `{ ...F e { id } } fragment F on Query { es { z } e { ...G x } } fragment G on E { y z }`,
  ),
  asked(
    "@skip and @include of a literal",
    `{ e { x @skip(if: true) z @include(if: true) y @include(if: false) } }`,
  ),
  asked("@skip of all that there is", `{ e { z @skip(if: true) } }`),
  asked("@skip of a root field that is a whole plan", `{ e @skip(if: true) { z y e { z } } }`, {
    calls: 0,
  }),
  asked("@skip of a variable costs no fetch", `query ($s: Boolean!) { e { id z @skip(if: $s) } }`, {
    variables: { s: true },
    calls: 1,
  }),
  asked(
    "@include of a variable that is true",
    `query ($s: Boolean!) { e { z @include(if: $s) id } }`,
    { variables: { s: true } },
  ),
  asked(
    "@include by the default of a variable",
    `query ($s: Boolean = true) { e { z @include(if: $s) id @skip(if: $s) } }`,
  ),
  asked(
    "@skip and @include on one field",
    `query ($s: Boolean!, $t: Boolean!) { e { z @skip(if: $s) @include(if: $t) id } }`,
    { variables: { s: false, t: true } },
  ),
  asked(
    "one field twice, under two conditions",
    `query ($s: Boolean!) { e { z @skip(if: $s) x z @include(if: $s) y } }`,
    { variables: { s: true } },
  ),
  asked(
    "a condition on a fragment around a fetch",
    `query ($s: Boolean!) { e { ... @include(if: $s) { z e { z } } id } }`,
    { variables: { s: true } },
  ),
  asked(
    "a condition on a fragment with a type",
    `query ($s: Boolean!) { e { ... on E @include(if: $s) { e { z } } id } }`,
    { variables: { s: true } },
  ),
  asked(
    "a condition within a condition",
    `query ($s: Boolean!, $t: Boolean!) { e @include(if: $s) { ...F @skip(if: $t) id } } fragment F on E { e { z @include(if: $s) } }`,
    {
      variables: { s: true, t: false },
    },
  ),
  asked(
    "aliases with other arguments",
    `{ e { p: x(n: 1) q: x(n: 2) x } a: e(f: { tekst: "a" }) { r: y(f: { n: 1 }) y } }`,
  ),
  asked("a default of an argument", `{ e { x y(f: {}) } }`),
  asked("null is not the same as nothing", `query ($n: Int) { e { a: x(n: $n) b: x(n: null) } }`),
  asked("a variable that is null", `query ($n: Int, $k: Kleur) { e { a: x(n: $n, k: $k) } }`, {
    variables: { n: null, k: "ROOD" },
  }),
  asked(
    "a variable within an input object",
    `query ($n: Int, $t: String!) { e { y(f: { n: $n, tekst: $t }) } }`,
    { variables: { t: "v" } },
  ),
  asked("the default of a variable", `query ($f: Filter = { n: 4 }) { e { y(f: $f) } }`),
  asked("a variable in a later fetch only", `query ($f: Filter) { es { e { y(f: $f) } } }`, {
    variables: { f: { tekst: "v" } },
  }),
  asked("a scalar that may be anything", `{ es { v } }`),
  asked("a way back to where it began", `{ e { e { e { z x } y } } }`),
];

import type { Example } from "./example.ts";

const ref = (of: string): { readonly $ref: string } => ({ $ref: of });

const WORLD = {
  a: `type Query { e: E } type Mutation { zetA(n: Int): String maakA: E hardA: Int! } type E @key(fields: "id") { id: ID! x: Int }`,
  b: `type Mutation { zetB(n: Int): String maakB: E } type E @key(fields: "id") { id: ID! y: Int }`,
  c: `type Mutation { zetC: Vlag } type Vlag { tekst: String e: E } type E @key(fields: "id") { id: ID! }`,
} as const;

const ON = "it goes on with the next owner, as if nothing had happened";

const mutating = (
  what: string,
  query: string,
  rest: Pick<Example, "differs" | "variables"> & { readonly mutation?: object } = {},
): Example => ({
  what,
  subgraphs: WORLD,
  rows: {
    Query: [{ e: ref("E:1") }],
    Mutation: [
      {
        zetA: "a",
        zetB: "b",
        zetC: { __typename: "Vlag", tekst: "c", e: ref("E:1") },
        maakA: ref("E:1"),
        maakB: ref("E:1"),
        hardA: { $throw: true },
        ...rest.mutation,
      },
    ],
    E: [{ id: "1", x: 1, y: 2 }],
  },
  query,
  ...(rest.differs && { differs: rest.differs }),
  ...(rest.variables && { variables: rest.variables }),
});

export const mutatingExamples: readonly Example[] = [
  mutating(
    "mutations of several owners run in order",
    `mutation { zetA zetB k: zetA(n: 1) zetC { tekst } }`,
  ),
  mutating(
    "also when one owner has the first and the last",
    `mutation { zetB(n: 1) zetA l: zetB(n: 2) m: zetA }`,
  ),
  mutating(
    "what a mutation answers is fetched further",
    `mutation { maakA { y x } maakB { x y } zetC { e { x y } tekst } }`,
  ),
  mutating(
    "a skipped mutation does not stop the next",
    `mutation ($s: Boolean!) { zetB @skip(if: $s) zetA }`,
    { variables: { s: true } },
  ),
  mutating(
    "a mutation that is skipped by a literal",
    `mutation { zetB @skip(if: true) maakA @include(if: false) { y } zetA }`,
  ),
  mutating("after a failure that must not be null nothing runs", `mutation { zetA hardA zetB }`, {
    differs: { stock: ON },
  }),
  mutating(
    "after a failure that may be null nothing runs either",
    `mutation { zetA zetB l: zetA(n: 1) }`,
    {
      mutation: { zetB: { $throw: true } },
      differs: { stock: ON },
    },
  ),
  mutating("the type of the root costs nothing", `mutation { __typename zetA }`),
];

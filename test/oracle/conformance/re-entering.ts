import type { Example } from "./example.ts";

const ref = (of: string): { readonly $ref: string } => ({ $ref: of });
const payload = (n: number): object => ({ __typename: "Payload", n, query: ref("Query:root") });

const WORLD = {
  a: `type Query { a1: String een: Payload lijst: [Payload] geen: Payload e: E }
    type Mutation { doe(n: Int): Payload }
    type Payload { n: Int query: Query }
    type E @key(fields: "id") { id: ID! x: Int weg: Query }`,
  b: `type Query { b1(n: Int): String bE: E hard: Int! kapot: Int v: V }
    type E @key(fields: "id") { id: ID! y: Int terug: Query }
    type V { w: String e: E }`,
} as const;

const SILENCE = "the error of what is asked behind a way back is at no place of the answer";

const reEntering = (
  what: string,
  query: string,
  rest: Pick<Example, "calls" | "differs" | "variables"> = {},
): Example => ({
  what,
  subgraphs: WORLD,
  rows: {
    Query: [
      {
        id: "root",
        a1: "a",
        een: payload(1) as never,
        lijst: [payload(1), null, payload(2), payload(3)] as never,
        e: ref("E:1"),
        b1: "b",
        bE: ref("E:1"),
        hard: { $throw: true },
        kapot: { $throw: true },
        v: { __typename: "V", w: "w", e: ref("E:1") },
      },
    ],
    Mutation: [{ doe: payload(4) as never }],
    E: [{ id: "1", x: 1, y: 2, weg: ref("Query:root"), terug: ref("Query:root") }],
  },
  query,
  ...rest,
});

/** A way back to the root from within an answer: `type Payload { query: Query }`. */
export const reEnteringExamples: readonly Example[] = [
  reEntering("the root of the owner itself costs no request", `{ een { query { a1 } } }`, {
    calls: 1,
  }),
  reEntering("the root of another owner is asked there", `{ een { n query { b1 a1 } } b1 }`),
  reEntering("after a mutation too", `mutation { doe { query { b1 a1 } n } }`, { calls: 2 }),
  reEntering(
    "mutations in a row keep their order, whatever is read of each",
    `mutation { een: doe { query { b1 } } twee: doe(n: 2) { n query { b1(n: 2) } } }`,
  ),
  reEntering("at every place of a list it is asked once", `{ lijst { n query { b1 } } }`, {
    calls: 2,
  }),
  reEntering("where nothing leads back nothing is asked", `{ geen { query { b1 } } }`, {
    calls: 1,
  }),
  reEntering(
    "arguments, aliases and variables go along",
    `query ($n: Int) { een { q: query { b: b1(n: $n) b1 } query { b1(n: 4) } } }`,
    { variables: { n: 3 } },
  ),
  reEntering(
    "what is found there is fetched further, at each of its places",
    `{ lijst { query { bE { x y } v { w e { x } } } } }`,
    { calls: 4 },
  ),
  reEntering(
    "two ways back that ask other things get other objects",
    `{ een { query { v { e { x } } } } lijst { query { v { w } } } }`,
  ),
  reEntering(
    "again and again",
    `{ een { query { een { query { b1 lijst { query { v { w } } } } } } } }`,
  ),
  reEntering("from an entity", `{ e { weg { b1 } } }`, { calls: 2 }),
  reEntering("from an entity of another owner", `{ e { terug { a1 b1 } } }`, { calls: 3 }),
  reEntering("beside a field of another owner", `{ e { weg { b1 } y } }`, {
    differs: { hive: "the native planner loses the way back when the entity has a request too" },
  }),
  reEntering(
    "a condition holds on the way and behind it",
    `query ($a: Boolean!, $b: Boolean!) { een { query @include(if: $a) { b1 } } lijst { query { b1 @skip(if: $b) } } }`,
    { variables: { a: false, b: true } },
  ),
  reEntering("a failure stands at each place", `{ lijst { query { kapot b1 } } }`, {
    differs: { stock: SILENCE },
  }),
  reEntering(
    "a failure that may not be null takes its way back along",
    `{ een { n } lijst { query { hard b1 } } }`,
    { differs: { stock: SILENCE } },
  ),
  reEntering("its type costs no request", `{ een { query { __typename } } }`, { calls: 1 }),
];

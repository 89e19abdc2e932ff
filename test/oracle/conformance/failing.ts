import type { Example } from "./example.ts";

const ref = (of: string): { readonly $ref: string } => ({ $ref: of });
const FAILS = { $throw: true } as const;

const WORLD = {
  a: `type Query { e: E es: [E!] alle: [E]! hard: E! p: Int } type E @key(fields: "id") { id: ID! x: Int v: [V!] }
      type V { w: Int! t: Int }`,
  b: `type Query { q: Int! } type E @key(fields: "id") { id: ID! y: Int z: Int! l: [Int!] f: F }
      type F @key(fields: "id") { id: ID! } `,
  c: `type F @key(fields: "id") { id: ID! g: Int! h: Int }`,
} as const;

interface Rows {
  readonly one?: object;
  readonly two?: object;
  readonly f?: object;
  readonly query?: object;
}

const failing = (
  what: string,
  { one, two, f, query: root }: Rows,
  query: string,
  differs?: Example["differs"],
): Example => ({
  what,
  subgraphs: WORLD,
  rows: {
    Query: [
      {
        e: ref("E:1"),
        es: [ref("E:1"), ref("E:2")],
        alle: [ref("E:1"), ref("E:2"), ref("E:1")],
        hard: ref("E:1"),
        p: 1,
        q: 2,
        ...root,
      },
    ],
    E: [
      {
        id: "1",
        x: 1,
        y: 1,
        z: 1,
        l: [1],
        f: ref("F:1"),
        v: [{ __typename: "V", w: 1, t: 1 }],
        ...one,
      },
      { id: "2", x: 2, y: 2, z: 2, l: [2], f: ref("F:1"), v: [], ...two },
    ],
    F: [{ id: "1", g: 1, h: 1, ...f }],
  },
  query,
  ...(differs && { differs }),
});

export const failingExamples: readonly Example[] = [
  failing(
    "a failing field is null, with an error at its place",
    { one: { x: FAILS } },
    `{ e { x id } p }`,
  ),
  failing("the same in a later fetch", { one: { y: FAILS } }, `{ e { x y } p }`),
  failing("in a list, at the place of that item", { two: { y: FAILS } }, `{ es { y } }`),
  failing("at every place of one entity", { one: { y: FAILS } }, `{ alle { y } e { y } }`),
  failing("under the alias of the client", { one: { y: FAILS } }, `{ k: e { m: y } }`),
  failing("an item of a list that fails", { one: { l: [1, FAILS] } }, `{ e { l } }`),
  failing("null comes up to the first that may be null", { one: { z: FAILS } }, `{ e { z x } p }`),
  failing(
    "null comes up out of a list of what may not be null",
    { two: { z: FAILS } },
    `{ es { z } p }`,
  ),
  failing("null stays in a list of what may be null", { two: { z: FAILS } }, `{ alle { z } p }`),
  failing("null comes up to the root", { one: { z: FAILS } }, `{ hard { z } p }`),
  failing(
    "null comes up from within a value object",
    { one: { v: [{ __typename: "V", w: FAILS, t: 1 }] } },
    `{ e { v { t w } id y } }`,
  ),
  failing(
    "null from a subgraph where the schema forbids it",
    { two: { z: null } },
    `{ alle { z } }`,
  ),
  failing("a root field that may not be null", { query: { q: FAILS } }, `{ p q }`),
  failing("null comes up from the third fetch", { f: { g: FAILS } }, `{ alle { f { g } } p }`),
  failing(
    "a failure in the third fetch, at every place",
    { f: { h: FAILS } },
    `{ alle { f { h id } x } }`,
  ),
  failing(
    "an entity that does not exist, where null is not allowed",
    { two: { $unknownTo: ["b"] } },
    `{ alle { z } }`,
  ),
  failing(
    "an entity that does not exist, where null is allowed",
    { two: { $unknownTo: ["b"] } },
    `{ alle { y x } }`,
  ),
  failing(
    "two failures beneath one null are one null",
    { one: { z: FAILS, y: FAILS } },
    `{ e { y z } p }`,
  ),
  failing("a failing entity is no key", { one: { f: FAILS } }, `{ es { f { h } } }`),
];

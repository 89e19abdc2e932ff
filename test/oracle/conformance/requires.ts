import type { Example } from "./example.ts";

const ref = (of: string): { readonly $ref: string } => ({ $ref: of });

const PRICED = {
  a: `type Query { e: E es: [E] } type E @key(fields: "id") { id: ID! x(n: Int): String v: V list: [V] }
      type V @shareable { p: String q: String }`,
  b: `type E @key(fields: "id") { id: ID! x(n: Int): String @external v: V @external list: [V] @external
        y: String @requires(fields: "x(n: 1)") z: String @requires(fields: "x(n: 2)")
        w: String @requires(fields: "v { p } list { q }") k(n: Int): String @requires(fields: "x") }
      type V @shareable { p: String q: String }`,
} as const;

const PRICED_ROWS = {
  Query: [{ e: ref("E:1"), es: [ref("E:1"), ref("E:2"), ref("E:1")] }],
  E: [
    {
      id: "1",
      x: "x1",
      y: "y",
      z: "z",
      w: "w",
      k: "k",
      v: { __typename: "V", p: "p", q: "q" },
      list: [{ __typename: "V", q: "1" }, null, { __typename: "V", q: "2", p: "p" }],
    },
    { id: "2", x: null, y: "y", z: "z", w: "w", k: "k", v: null, list: [] },
  ],
};

const priced = (what: string, query: string, differs?: Example["differs"]): Example => ({
  what,
  subgraphs: PRICED,
  rows: PRICED_ROWS,
  query,
  ...(differs && { differs }),
});

const COLLIDES =
  "the planner asks one field under one key for all who want it, whatever their arguments";

export const requires: readonly Example[] = [
  priced("what is required is fetched first", `{ e { k } }`),
  priced("what is required may be null", `{ es { k } }`),
  priced("what is required may be in objects and lists", `{ es { w } }`),
  priced("a field that requires may have arguments of its own", `{ e { k(n: 3) k4: k(n: 4) } }`),
  priced("a required argument does not collide with the client's", `{ e { x(n: 9) y } }`, {
    stock: COLLIDES,
  }),
  priced("nor with an alias of the client", `{ e { x: k y } }`, { stock: COLLIDES }),
  priced("two requirements with other arguments do not collide", `{ e { y z } }`, {
    stock: COLLIDES,
  }),
  priced("all of them at once, in a list", `{ es { x(n: 9) y z k w x8: x(n: 8) } }`, {
    stock: COLLIDES,
  }),
  priced("the client may ask what is required as well", `{ es { v { q } w v { p } } }`),
  {
    what: "a requirement of a requirement goes first",
    subgraphs: {
      a: `type Query { e: E } type E @key(fields: "id") { id: ID! x: Int }`,
      b: `type E @key(fields: "id") { id: ID! x: Int @external y: Int @requires(fields: "x") }`,
      c: `type E @key(fields: "id") { id: ID! y: Int @external z: Int @requires(fields: "y") }`,
    },
    rows: { Query: [{ e: ref("E:1") }], E: [{ id: "1", x: 1, y: 2, z: 3 }] },
    query: `{ e { z } }`,
    calls: 3,
  },
  {
    what: "who requires is asked by its key although the path went through it",
    subgraphs: {
      a: `type E @key(fields: "id") { id: ID! x: Int }`,
      b: `type Query { e: E } type E @key(fields: "id") { id: ID! x: Int @external y: Int @requires(fields: "x") }`,
    },
    rows: { Query: [{ e: ref("E:1") }], E: [{ id: "1", x: 1, y: 2 }] },
    query: `{ e { y } }`,
    calls: 3,
  },
  {
    what: "a requirement may come from two owners",
    subgraphs: {
      a: `type Query { e: E } type E @key(fields: "id") { id: ID! x: Int }`,
      b: `type E @key(fields: "id") { id: ID! p: Int }`,
      c: `type E @key(fields: "id") { id: ID! x: Int @external p: Int @external y: Int @requires(fields: "x p") }`,
    },
    rows: { Query: [{ e: ref("E:1") }], E: [{ id: "1", x: 1, p: 5, y: 2 }] },
    query: `{ e { y } }`,
    calls: 3,
  },
  {
    what: "what requires a failure fails too, and what is asked beside it does not",
    subgraphs: {
      a: `type Query { es: [E] } type E @key(fields: "id") { id: ID! x: Int }`,
      b: `type E @key(fields: "id") { id: ID! x: Int @external y: Int @requires(fields: "x") z: Int }`,
    },
    rows: {
      Query: [{ es: [ref("E:1"), ref("E:2")] }],
      E: [
        { id: "1", x: { $throw: true }, y: 2, z: 3 },
        { id: "2", x: 1, y: 2, z: 3 },
      ],
    },
    query: `{ es { x y z } }`,
    unread: "b was asked E.y without what it requires",
    differs: { stock: "a failed requirement is sent as null, as if the data said so" },
  },
  {
    what: "a requirement may look into the types of an interface",
    subgraphs: {
      a: `type Query { e: E } type E @key(fields: "id") { id: ID! i: I }
          interface I { n: Int } type P implements I @shareable { n: Int p: Int } type Q implements I @shareable { n: Int q: Int }`,
      b: `type E @key(fields: "id") { id: ID! i: I @external y: String @requires(fields: "i { n ... on P { p } }") }
          interface I { n: Int } type P implements I @shareable { n: Int p: Int } type Q implements I @shareable { n: Int q: Int }`,
    },
    rows: {
      Query: [{ e: ref("E:1") }],
      E: [{ id: "1", i: { __typename: "P", n: 1, p: 2 }, y: "y" }],
    },
    query: `{ e { y } }`,
  },
  {
    what: "an inaccessible field may be required",
    subgraphs: {
      a: `type Query { e: E } type E @key(fields: "id") { id: ID! x: Int @inaccessible }`,
      b: `type E @key(fields: "id") { id: ID! x: Int @external y: Int @requires(fields: "x") }`,
    },
    rows: { Query: [{ e: ref("E:1") }], E: [{ id: "1", x: 1, y: 2 }] },
    query: `{ e { y } }`,
  },
];

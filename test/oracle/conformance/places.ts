import type { Example } from "./example.ts";

const ref = (of: string): { readonly $ref: string } => ({ $ref: of });

/** The same thing at several places of one answer. */
export const places: readonly Example[] = [
  {
    what: "the same entity in many places is asked about once",
    subgraphs: {
      a: `type Query { es: [E] } type E @key(fields: "id") { id: ID! }`,
      b: `type E @key(fields: "id") { id: ID! y: Int }`,
    },
    rows: { Query: [{ es: [ref("E:1"), ref("E:1"), null, ref("E:1")] }], E: [{ id: "1", y: 2 }] },
    query: `{ es { y } es2: es { y } }`,
  },
  {
    what: "the same entity in two places with other arguments is two answers",
    subgraphs: {
      a: `type Query { een: E twee: E } type E @key(fields: "id") { id: ID! }`,
      b: `type E @key(fields: "id") { id: ID! y(n: Int): String v(n: Int): V } type V { w: String z: String }`,
    },
    rows: {
      Query: [{ een: ref("E:1"), twee: ref("E:1") }],
      E: [{ id: "1", y: "y", v: { __typename: "V", w: "w", z: "z" } }],
    },
    query: `{ een { y(n: 1) v(n: 1) { w } } twee { y(n: 2) v(n: 2) { z w } } }`,
  },
  {
    what: "the same entity in two places with other later fetches is two objects",
    subgraphs: {
      a: `type Query { een: E twee: E } type E @key(fields: "id") { id: ID! }`,
      b: `type E @key(fields: "id") { id: ID! f: F } type F @key(fields: "id") { id: ID! }`,
      c: `type F @key(fields: "id") { id: ID! x(n: Int): String y: String }`,
    },
    rows: {
      Query: [{ een: ref("E:1"), twee: ref("E:1") }],
      E: [{ id: "1", f: ref("F:1") }],
      F: [{ id: "1", x: "x", y: "y" }],
    },
    query: `{ een { f { x(n: 1) } } twee { f { x(n: 2) y } } }`,
  },
  {
    what: "lists in lists keep their shape",
    subgraphs: {
      a: `type Query { e: [[E]!] } type E @key(fields: "id") { id: ID! }`,
      b: `type E @key(fields: "id") { id: ID! y: Int }`,
    },
    rows: {
      Query: [{ e: [[ref("E:1"), null], [], [ref("E:2"), ref("E:1")]] }],
      E: [
        { id: "1", y: 1 },
        { id: "2", y: 2 },
      ],
    },
    query: `{ e { y } }`,
    calls: 2,
  },
];

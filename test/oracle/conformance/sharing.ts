import type { Example } from "./example.ts";

const ref = (of: string): { readonly $ref: string } => ({ $ref: of });

export const sharing: readonly Example[] = [
  {
    what: "@provides: what comes along is not asked again",
    subgraphs: {
      a: `type Query { e: E @provides(fields: "x") } type E @key(fields: "id") { id: ID! x: Int @external }`,
      b: `type E @key(fields: "id") { id: ID! x: Int @shareable }`,
    },
    rows: { Query: [{ e: ref("E:1") }], E: [{ id: "1", x: 1 }] },
    query: `{ e { x } }`,
    calls: 1,
  },
  {
    what: "@provides holds only along its path",
    subgraphs: {
      a: `type Query { e: E @provides(fields: "x") anders: E } type E @key(fields: "id") { id: ID! x: Int @external }`,
      b: `type E @key(fields: "id") { id: ID! x: Int @shareable }`,
    },
    rows: { Query: [{ e: ref("E:1"), anders: ref("E:1") }], E: [{ id: "1", x: 1 }] },
    query: `{ anders { x } }`,
    calls: 2,
  },
  {
    what: "@provides may go deeper",
    subgraphs: {
      a: `type Query { e: E @provides(fields: "f { x }") } type E @key(fields: "id") { id: ID! f: F } type F @key(fields: "id") { id: ID! x: Int @external }`,
      b: `type F @key(fields: "id") { id: ID! x: Int @shareable y: Int }`,
    },
    rows: {
      Query: [{ e: ref("E:1") }],
      E: [{ id: "1", f: ref("F:1") }],
      F: [{ id: "1", x: 1, y: 2 }],
    },
    query: `{ e { f { y x } } }`,
    calls: 2,
  },
  {
    what: "@provides in the types of a union",
    subgraphs: {
      a: `type Query { u: [U] @provides(fields: "... on E { x }") } union U = E | F
          type E @key(fields: "id") { id: ID! x: Int @external } type F @key(fields: "id") { id: ID! }`,
      b: `type E @key(fields: "id") { id: ID! x: Int @shareable }`,
    },
    rows: { Query: [{ u: [ref("E:1"), ref("F:1")] }], E: [{ id: "1", x: 1 }], F: [{ id: "1" }] },
    query: `{ u { ... on E { x } ... on F { id } } }`,
    calls: 1,
  },
  {
    what: "@shareable: a field of two owners is asked of whoever is asked anyway",
    subgraphs: {
      a: `type Query { e: E } type E @key(fields: "id") { id: ID! x: Int @shareable }`,
      b: `type E @key(fields: "id") { id: ID! x: Int @shareable y: Int }`,
    },
    rows: { Query: [{ e: ref("E:1") }], E: [{ id: "1", x: 1, y: 2 }] },
    query: `{ e { x y } }`,
    calls: 2,
  },
  {
    what: "@shareable: a field is of no type that one of its owners does not know there",
    subgraphs: {
      a: `type Query { e: E } type E @key(fields: "id") { id: ID! x: Int u: U @shareable w: U } type F @key(fields: "id") { id: ID! }
          union U = E | F`,
      b: `type E @key(fields: "id") { id: ID! u: U @shareable } type F @key(fields: "id") { id: ID! f: Int }
          union U = E`,
    },
    rows: {
      Query: [{ e: ref("E:1") }],
      E: [{ id: "1", x: 1, u: ref("E:1"), w: ref("F:1") }],
      F: [{ id: "1", f: 1 }],
    },
    query: `{ e { u { ... on E { x } ... on F { f } } w { ... on E { x } ... on F { f } } } }`,
    calls: 2,
  },
  {
    what: "@shareable: a value object may have parts of two owners",
    subgraphs: {
      a: `type Query { e: E } type E @key(fields: "id") { id: ID! v: V @shareable } type V { p: Int @shareable x: Int }`,
      b: `type E @key(fields: "id") { id: ID! v: V @shareable } type V { p: Int @shareable y: Int }`,
    },
    rows: {
      Query: [{ e: ref("E:1") }],
      E: [{ id: "1", v: { __typename: "V", p: 0, x: 1, y: 2 } }],
    },
    query: `{ e { v { y p x } } }`,
    calls: 2,
  },
  {
    what: "@shareable: a list of value objects with parts of two owners",
    subgraphs: {
      a: `type Query { e: E } type E @key(fields: "id") { id: ID! v: [V] @shareable } type V { p: Int @shareable x: Int }`,
      b: `type E @key(fields: "id") { id: ID! v: [V] @shareable } type V { p: Int @shareable y: Int }`,
    },
    rows: {
      Query: [{ e: ref("E:1") }],
      E: [
        {
          id: "1",
          v: [{ __typename: "V", p: 0, x: 1, y: 2 }, null, { __typename: "V", p: 3, x: 4, y: 5 }],
        },
      ],
    },
    query: `{ e { v { y p x } } }`,
  },
  {
    what: "@shareable: null that comes up in the part of one owner takes the whole object",
    subgraphs: {
      a: `type Query { e: E } type E @key(fields: "id") { id: ID! v: V @shareable } type V { p: Int @shareable x: Int! }`,
      b: `type E @key(fields: "id") { id: ID! v: V @shareable } type V { p: Int @shareable y: Int }`,
    },
    rows: {
      Query: [{ e: ref("E:1") }],
      E: [{ id: "1", v: { __typename: "V", p: 0, x: { $throw: true }, y: 2 } }],
    },
    query: `{ e { id v { y x } } }`,
  },
  {
    what: "@shareable: a root field of two owners is asked once",
    subgraphs: {
      a: `type Query { x: Int @shareable p: Int }`,
      b: `type Query { x: Int @shareable q: Int }`,
    },
    rows: { Query: [{ x: 1, p: 2, q: 3 }] },
    query: `{ q x }`,
    calls: 1,
  },
  {
    what: "@override: the new owner is asked, the old one is not",
    subgraphs: {
      a: `type Query { e: E } type E @key(fields: "id") { id: ID! x: Int }`,
      b: `type E @key(fields: "id") { id: ID! x: Int @override(from: "a") }`,
    },
    rows: { Query: [{ e: ref("E:1") }], E: [{ id: "1", x: 1 }] },
    query: `{ e { x } }`,
    calls: 2,
  },
  {
    what: "@override of a root field",
    subgraphs: {
      a: `type Query { x: Int p: Int }`,
      b: `type Query { x: Int @override(from: "a") }`,
    },
    rows: { Query: [{ x: 1, p: 2 }] },
    query: `{ p x }`,
    calls: 2,
  },
  {
    what: "@override of what another requires",
    subgraphs: {
      a: `type Query { e: E } type E @key(fields: "id") { id: ID! x: Int }`,
      b: `type E @key(fields: "id") { id: ID! x: Int @override(from: "a") }`,
      c: `type E @key(fields: "id") { id: ID! x: Int @external y: Int @requires(fields: "x") }`,
    },
    rows: { Query: [{ e: ref("E:1") }], E: [{ id: "1", x: 1, y: 2 }] },
    query: `{ e { y } }`,
    calls: 3,
  },
  {
    what: "@inaccessible: a value that clients may not know is null with an error",
    subgraphs: {
      a: `type Query { k: [Kleur] m: Kleur } enum Kleur { ROOD GEHEIM @inaccessible }`,
      b: `type Query { b: Int }`,
    },
    rows: { Query: [{ k: ["ROOD", "GEHEIM"], m: "GEHEIM", b: 1 }] },
    query: `{ k m b }`,
  },
  {
    what: "@inaccessible: an object of a type that clients may not know is null with an error",
    subgraphs: {
      a: `type Query { u: [U] } union U = P | Q type P { p: Int } type Q @inaccessible { q: Int }`,
      b: `type Query { b: Int }`,
    },
    rows: {
      Query: [
        {
          u: [
            { __typename: "P", p: 1 },
            { __typename: "Q", q: 2 },
          ],
          b: 1,
        },
      ],
    },
    query: `{ u { __typename ... on P { p } } b }`,
  },
  {
    what: "@inaccessible: a key that clients may not know still carries",
    subgraphs: {
      a: `type Query { e: E } type E @key(fields: "id") { id: ID! @inaccessible x: Int }`,
      b: `type E @key(fields: "id") { id: ID! y: Int }`,
    },
    rows: { Query: [{ e: ref("E:1") }], E: [{ id: "1", x: 1, y: 2 }] },
    query: `{ e { y x } }`,
  },
];

import type { Example } from "./example.ts";

const ref = (of: string): { readonly $ref: string } => ({ $ref: of });

export const keys: readonly Example[] = [
  {
    what: "a single key carries an entity to another owner",
    subgraphs: {
      a: `type Query { e: E } type E @key(fields: "id") { id: ID! x: Int }`,
      b: `type E @key(fields: "id") { id: ID! y: Int }`,
    },
    rows: { Query: [{ e: ref("E:1") }], E: [{ id: "1", x: 1, y: 2 }] },
    query: `{ e { y x } }`,
    calls: 2,
  },
  {
    what: "a composite key is sent whole",
    subgraphs: {
      a: `type Query { es: [E] } type E @key(fields: "id land") { id: ID! land: String! }`,
      b: `type E @key(fields: "id land") { id: ID! land: String! y: Int }`,
    },
    rows: {
      Query: [{ es: [ref("E:1"), ref("E:2")] }],
      E: [
        { id: "1", land: "nl", y: 1 },
        { id: "2", land: "be", y: 2 },
      ],
    },
    query: `{ es { y } }`,
    calls: 2,
  },
  {
    what: "a key inside an object is sent as an object",
    subgraphs: {
      a: `type Query { e: E } type E @key(fields: "org { id }") { org: Org! } type Org @shareable { id: ID! naam: String }`,
      b: `type E @key(fields: "org { id }") { org: Org! y: Int } type Org @shareable { id: ID! naam: String }`,
    },
    rows: {
      Query: [{ e: ref("E:1") }],
      E: [{ id: "1", org: { __typename: "Org", id: "o", naam: "n" }, y: 2 }],
    },
    query: `{ e { y org { naam } } }`,
    calls: 2,
  },
  {
    what: "a key inside another entity is sent as an object",
    subgraphs: {
      a: `type Query { e: E } type E @key(fields: "org { id }") { org: Org! } type Org @key(fields: "id") { id: ID! }`,
      b: `type E @key(fields: "org { id }") { org: Org! y: Int } type Org @key(fields: "id") { id: ID! naam: String }`,
    },
    rows: {
      Query: [{ e: ref("E:1") }],
      E: [{ id: "1", org: ref("Org:o"), y: 2 }],
      Org: [{ id: "o", naam: "n" }],
    },
    query: `{ e { org { naam } y } }`,
    calls: 2,
  },
  {
    what: "two keys: each owner is asked by the key that it knows",
    subgraphs: {
      a: `type Query { e: E } type E @key(fields: "id") @key(fields: "code") { id: ID! code: String! }`,
      b: `type E @key(fields: "id") { id: ID! y: Int }`,
      c: `type E @key(fields: "code") { code: String! z: Int }`,
    },
    rows: { Query: [{ e: ref("E:1") }], E: [{ id: "1", code: "c", y: 2, z: 3 }] },
    query: `{ e { z y } }`,
    calls: 3,
  },
  {
    what: "who knows one key reaches who knows the other by way of a third",
    subgraphs: {
      a: `type Query { e: E } type E @key(fields: "code") { code: String! }`,
      b: `type E @key(fields: "id") @key(fields: "code") { id: ID! code: String! }`,
      c: `type E @key(fields: "id") { id: ID! z: Int }`,
    },
    rows: { Query: [{ e: ref("E:1") }], E: [{ id: "1", code: "c", z: 3 }] },
    query: `{ e { z } }`,
    calls: 3,
  },
  {
    what: "a key that cannot be resolved is no way in",
    subgraphs: {
      a: `type Query { e: E } type E @key(fields: "id") { id: ID! }`,
      b: `type Query { eb: E } type E @key(fields: "id", resolvable: false) { id: ID! }`,
      c: `type E @key(fields: "id") { id: ID! z: Int }`,
    },
    rows: { Query: [{ e: ref("E:1"), eb: ref("E:1") }], E: [{ id: "1", z: 3 }] },
    query: `{ e { z } eb { z } }`,
  },
  {
    what: "a key that cannot be resolved still is a way out",
    subgraphs: {
      a: `type Query { eb: E } type E @key(fields: "id", resolvable: false) { id: ID! }`,
      b: `type E @key(fields: "id") { id: ID! z: Int }`,
    },
    rows: { Query: [{ eb: ref("E:1") }], E: [{ id: "1", z: 3 }] },
    query: `{ eb { z } }`,
    calls: 2,
  },
  {
    what: "a number as key stays a number",
    subgraphs: {
      a: `type Query { es: [E] } type E @key(fields: "nr") { nr: Int! }`,
      b: `type E @key(fields: "nr") { nr: Int! y: Int }`,
    },
    rows: {
      Query: [{ es: [ref("E:1"), ref("E:2")] }],
      E: [
        { id: "1", nr: 1, y: 1 },
        { id: "2", nr: 2, y: 2 },
      ],
    },
    query: `{ es { y } }`,
  },
  {
    what: "the alias of a client does not hide a key",
    subgraphs: {
      a: `type Query { e: E } type E @key(fields: "id") { id: ID! x: String }`,
      b: `type E @key(fields: "id") { id: ID! y: Int }`,
    },
    rows: { Query: [{ e: ref("E:1") }], E: [{ id: "1", x: "not me", y: 2 }] },
    query: `{ e { id: x y } }`,
    differs: {
      stock: "the key that is needed and the alias of the client are one key in the answer",
    },
  },
  {
    what: "the alias of a client does not hide a type",
    subgraphs: {
      a: `type Query { e: E } type E @key(fields: "id") { id: ID! x: String }`,
      b: `type E @key(fields: "id") { id: ID! y: Int }`,
    },
    rows: { Query: [{ e: ref("E:1") }], E: [{ id: "1", x: "not me", y: 2 }] },
    query: `{ e { soort: __typename y __typename } }`,
  },
  {
    what: "a subgraph of federation 1 extends the entity of another",
    subgraphs: {
      a: `# fed 1
type Query { e: E } type E @key(fields: "id") { id: ID! x: Int }`,
      b: `# fed 1
extend type E @key(fields: "id") { id: ID! @external x: Int @external y: Int @requires(fields: "x") }`,
    },
    rows: { Query: [{ e: ref("E:1") }], E: [{ id: "1", x: 1, y: 2 }] },
    query: `{ e { y } }`,
    calls: 2,
  },
  {
    what: "an entity that its owner does not know has null fields and no error",
    subgraphs: {
      a: `type Query { es: [E] } type E @key(fields: "id") { id: ID! }`,
      b: `type E @key(fields: "id") { id: ID! y: Int v: V } type V { w: Int }`,
    },
    rows: {
      Query: [{ es: [ref("E:1"), ref("E:2")] }],
      E: [
        { id: "1", y: 1, $unknownTo: ["b"] },
        { id: "2", y: 2, v: { __typename: "V", w: 1 } },
      ],
    },
    query: `{ es { id y v { w } } }`,
  },
];

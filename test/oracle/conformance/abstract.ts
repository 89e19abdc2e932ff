import type { Example } from "./example.ts";

const ref = (of: string): { readonly $ref: string } => ({ $ref: of });

const INTERFACE_OBJECT = {
  a: `type Query { is: [I] e: E } interface I @key(fields: "id") { id: ID! naam: String }
      type E implements I @key(fields: "id") { id: ID! naam: String x: Int }
      type F implements I @key(fields: "id") { id: ID! naam: String }`,
  b: `type Query { ib: [I] } type I @key(fields: "id") @interfaceObject { id: ID! extra: String naar: I }`,
} as const;

const INTERFACE_OBJECT_ROWS = {
  Query: [{ is: [ref("E:1"), ref("F:2")], e: ref("E:1"), ib: [ref("F:2"), ref("E:1")] }],
  E: [{ id: "1", naam: "e", x: 1, extra: "extra e", naar: ref("F:2") }],
  F: [{ id: "2", naam: "f", extra: "extra f", naar: ref("E:1") }],
};

const asInterface = (what: string, query: string, differs?: Example["differs"]): Example => ({
  what: `@interfaceObject: ${what}`,
  subgraphs: INTERFACE_OBJECT,
  rows: INTERFACE_OBJECT_ROWS,
  query,
  ...(differs && { differs }),
});

const UNION = {
  a: `type Query { us: [U] u: U } union U = E | V type E @key(fields: "id") { id: ID! } type V { x: Int }`,
  b: `type E @key(fields: "id") { id: ID! y: Int u: U } union U = E | W type W { z: Int }`,
} as const;

const UNION_ROWS = {
  Query: [{ us: [ref("E:1"), { __typename: "V", x: 5 }, null, ref("E:2")], u: ref("E:1") }],
  E: [
    { id: "1", y: 1, u: { __typename: "W", z: 3 } },
    { id: "2", y: 2, u: ref("E:1") },
  ],
};

const ofUnion = (what: string, query: string, variables?: Example["variables"]): Example => ({
  what: `union: ${what}`,
  subgraphs: UNION,
  rows: UNION_ROWS,
  query,
  ...(variables && { variables }),
});

export const abstract: readonly Example[] = [
  asInterface("a field for all types behind the interface", `{ is { extra naam } }`),
  asInterface("the same, asked of one type", `{ e { extra x } is { ... on F { extra } } }`),
  asInterface("who knows only the interface does not know the type", `{ ib { __typename } }`),
  asInterface("its objects get their types' own fields", `{ ib { extra ... on E { x } naam } }`),
  asInterface("it may lead to itself", `{ is { naar { __typename id naar { extra naam } } } }`),
  asInterface("with aliases of the type", `{ ib { soort: __typename id } }`),
  ofUnion(
    "each member has its own fields",
    `{ us { __typename ... on E { id y } ... on V { x } } }`,
  ),
  ofUnion("without asking the type", `{ us { ... on V { x } ... on E { y } } }`),
  ofUnion("only the type, under another name", `{ us { soort: __typename } }`),
  ofUnion("the type under another name, deeper", `{ us { ... on E { u { soort: __typename } } } }`),
  ofUnion(
    "members that only one owner knows",
    `{ us { ... on E { u { ... on W { z } ... on E { id } } } } }`,
  ),
  ofUnion(
    "a fragment on the union in itself",
    `query ($s: Boolean!) { us { ... on U @skip(if: $s) { ... on E { y } } } }`,
    { s: false },
  ),
  {
    what: "interface: a field that another owner has of each type",
    subgraphs: {
      a: `type Query { is: [I] } interface I { id: ID! } type E implements I @key(fields: "id") { id: ID! } type F implements I @key(fields: "id") { id: ID! }`,
      b: `interface I { id: ID! naam: String } type E implements I @key(fields: "id") { id: ID! naam: String } type F implements I @key(fields: "id") { id: ID! naam: String }`,
    },
    rows: {
      Query: [{ is: [ref("E:1"), ref("F:2"), ref("E:3")] }],
      E: [
        { id: "1", naam: "e" },
        { id: "3", naam: "g" },
      ],
      F: [{ id: "2", naam: "f" }],
    },
    query: `{ is { naam } }`,
  },
  {
    what: "interface: two owners each have the field of one type",
    subgraphs: {
      a: `type Query { is: [I] } interface I { id: ID! naam: String } type E implements I @key(fields: "id") { id: ID! naam: String } type F implements I @key(fields: "id") { id: ID! naam: String @external }`,
      b: `type F @key(fields: "id") { id: ID! naam: String }`,
    },
    rows: {
      Query: [{ is: [ref("E:1"), ref("F:2")] }],
      E: [{ id: "1", naam: "e" }],
      F: [{ id: "2", naam: "f" }],
    },
    query: `{ is { id naam } }`,
  },
  {
    what: "interface: an interface that implements another",
    subgraphs: {
      a: `type Query { is: [I] } interface I { id: ID! } interface J implements I { id: ID! n: Int } type E implements I & J @key(fields: "id") { id: ID! n: Int } type F implements I @key(fields: "id") { id: ID! }`,
      b: `type E @key(fields: "id") { id: ID! y: Int }`,
    },
    rows: {
      Query: [{ is: [ref("E:1"), ref("F:2")] }],
      E: [{ id: "1", n: 1, y: 2 }],
      F: [{ id: "2" }],
    },
    query: `{ is { ... on J { n ... on E { y } } id } }`,
  },
];

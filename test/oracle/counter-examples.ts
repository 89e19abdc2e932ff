import { worldTextOf } from "./conformance/example.ts";
import type { WorldText } from "./world/world-text.ts";

/** What once was answered wrongly by our engine, as small as it could be made. */
export interface CounterExample {
  readonly what: string;
  readonly world: WorldText;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The data as text. */
  readonly expected: string;
}

const ref = (of: string): { readonly $ref: string } => ({ $ref: of });

export const COUNTER_EXAMPLES: readonly CounterExample[] = [
  {
    what: "an entity that stands twice in a list, and once more elsewhere, gets its fields in all places",
    world: worldTextOf({
      subgraphs: {
        b: `type E1 @key(fields: "id") { id: ID } type E2 @key(fields: "id") { id: ID e2f1: E1 }`,
        d: `type E1 @key(fields: "id") { id: ID e1f3: [E2] } type E2 @key(fields: "id", resolvable: false) { id: ID e2f0: [E2] } type Query { d0: [E2] }`,
      },
      rows: {
        Query: [{ d0: [ref("E2:2"), ref("E2:1")] }],
        E1: [{ id: "3", e1f3: [] }],
        E2: [
          { id: "1", e2f0: [ref("E2:3")] },
          { id: "2", e2f1: ref("E1:3"), e2f0: [ref("E2:2"), ref("E2:2")] },
          { id: "3", e2f1: ref("E1:3") },
        ],
      },
    }),
    query: "{ d0 { e2f0 { k2: id e2f1 { e1f3 { id } } } } }",
    expected:
      '{"d0":[{"e2f0":[{"k2":"2","e2f1":{"e1f3":[]}},{"k2":"2","e2f1":{"e1f3":[]}}]},{"e2f0":[{"k2":"3","e2f1":{"e1f3":[]}}]}]}',
  },
  {
    what: "a skipped mutation is no failed one",
    world: worldTextOf({
      subgraphs: {
        a: `type Query { x: Int } type Mutation { doeA: Int }`,
        b: `type Mutation { doeB: Int }`,
      },
      rows: { Mutation: [{ doeA: 1, doeB: 2 }] },
    }),
    query: "mutation ($s: Boolean!) { doeB @skip(if: $s) doeA }",
    variables: { s: true },
    expected: '{"doeA":8374}',
  },
  {
    what: "an object of which all fields are switched off is an empty object",
    world: worldTextOf({
      subgraphs: {
        a: `type Query { e: E } type E @key(fields: "id") { id: ID! }`,
        b: `type E @key(fields: "id") { id: ID! f: F } type F { x: Int }`,
      },
      rows: { Query: [{ e: ref("E:1") }], E: [{ id: "1", f: { __typename: "F", x: 1 } }] },
    }),
    query: "query ($s: Boolean!) { e { f { x @skip(if: $s) } } }",
    variables: { s: true },
    expected: '{"e":{"f":{}}}',
  },
  {
    what: "a fragment on a union, in that union, under a condition",
    world: worldTextOf({
      subgraphs: {
        a: `type Query { u: [U] } union U = P | Q type P { p: Int } type Q { q: Int }`,
        b: `type Query { b: Int }`,
      },
      rows: {
        Query: [
          {
            u: [
              { __typename: "P", p: 1 },
              { __typename: "Q", q: 2 },
            ],
          },
        ],
      },
    }),
    query:
      "query ($s: Boolean!) { u { ...F @skip(if: $s) } } fragment F on U { soort: __typename ... on Q { q } }",
    variables: { s: false },
    expected: '{"u":[{"soort":"P"},{"soort":"Q","q":2}]}',
  },
  {
    what: "two owners of one list, of which one is asked while the entities in the other's answer are",
    world: worldTextOf({
      subgraphs: {
        a: `type E0 @key(fields: "id") { id: ID e0f0: [[V0]] @shareable } type V0 { w1: [E1] @shareable } type E1 @key(fields: "id") { id: ID e1f1: [E0] e1f0: ID! @external e1f2: [E1] @requires(fields: "e1f0") }`,
        b: `type E1 @key(fields: "id") @key(fields: "code") { id: ID code: Int e1f0: ID! @external } type V0 { w1: [E1] @shareable } type Query { b0: [V0] b1: [E1] @provides(fields: "e1f0") }`,
        c: `type E0 @key(fields: "id") { id: ID e0f0: [[V0]] @shareable } type V0 { w1: [E1] @shareable } type E1 @key(fields: "code") { code: Int e1f0: ID! @shareable }`,
      },
      rows: {
        E0: [{ id: "3", e0f0: [[{ __typename: "V0", w1: [ref("E1:1")] }]] }],
        E1: [
          { id: "1", e1f1: [ref("E0:3")], e1f0: " ", code: 11 },
          { id: "3", e1f0: "x", e1f2: [ref("E1:1")], code: 33 },
        ],
        Query: [{ b0: [{ __typename: "V0", w1: [ref("E1:3")] }] }],
      },
    }),
    query: "{ b0 { w1 { e1f2 { e1f1 { e0f0 { w1 { code e1f0 } } } } } } }",
    expected:
      '{"b0":[{"w1":[{"e1f2":[{"e1f1":[{"e0f0":[[{"w1":[{"code":11,"e1f0":" "}]}]]}]}]}]}]}',
  },
];

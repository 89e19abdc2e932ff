import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { planningGraph } from "../testing/planning-graph.ts";
import { composeSupergraph } from "./compose.ts";
import { refuseSupergraph } from "./refuse-supergraph.ts";

const OURS = new URL("../../../schema/supergraph.graphql", import.meta.url);

function compose(version: string, words: readonly string[], ...sdls: readonly string[]): string {
  const head = `extend schema @link(url: "https://specs.apollo.dev/federation/v${version}", import: ${JSON.stringify(["@key", ...words])})\n`;
  return composeSupergraph(
    sdls.map((sdl, index) => ({ name: `s${index}`, url: "http://s.invalid", sdl: head + sdl })),
  );
}

const CONTEXT = () =>
  compose(
    "2.8",
    ["@context", "@fromContext"],
    `type Query { klas: Klas }
     type Klas @key(fields: "id") @context(name: "k") { id: ID! naam: String kind: Kind! }
     type Kind @key(fields: "id") { id: ID! groet(van: String @fromContext(field: "$k { naam }")): String }`,
    `type Kind @key(fields: "id") { id: ID! leeftijd: Int }`,
  );

const LABEL = () =>
  compose(
    "2.7",
    ["@override"],
    `type Query { kind: Kind }
     type Kind @key(fields: "id") { id: ID! naam: String @override(from: "s1", label: "percent(50)") }`,
    `type Kind @key(fields: "id") { id: ID! naam: String }`,
  );

const CONNECT = () =>
  composeSupergraph([
    {
      name: "s",
      url: "http://s.invalid",
      sdl: `extend schema
        @link(url: "https://specs.apollo.dev/federation/v2.10")
        @link(url: "https://specs.apollo.dev/connect/v0.1", import: ["@connect", "@source"])
        @source(name: "x", http: { baseURL: "http://x.invalid" })
      type Query { a: String @connect(source: "x", http: { GET: "/a" }, selection: "$.a") }`,
    },
  ]);

const PROTECTED = () =>
  compose(
    "2.9",
    ["@authenticated", "@requiresScopes", "@policy"],
    `type Query { a: Int @authenticated b: Int @requiresScopes(scopes: [["x"]]) c: Int @policy(policies: [["y"]]) }`,
  );

test.each<[words: string, graph: () => string, said: readonly RegExp[]]>([
  ["@context", CONTEXT, [/@fromContext give a field a value from further up/]],
  ["@override(label:)", LABEL, [/@override\(label: "percent\(50\)"\)/, /Finish the move/]],
  ["@connect", CONNECT, [/an API that is not GraphQL/]],
  [
    "@authenticated, @requiresScopes and @policy",
    PROTECTED,
    [/@authenticated is not enforced/, /@requiresScopes is not/, /@policy is not/],
  ],
  [
    "a protection that nobody here has heard of",
    () =>
      `schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://example.org/slot/v1.0", for: SECURITY) { query: Query } type Query { a: Int }`,
    [/@slot is there for security/],
  ],
])("SCHEMA_DOES_NOT_COMPOSE: %s", (...[, graph, said]) => {
  for (const sentence of said) {
    expect(() => refuseSupergraph(graph())).toThrow(
      expect.objectContaining({
        code: "SCHEMA_DOES_NOT_COMPOSE",
        message: expect.stringMatching(sentence) as string,
      }),
    );
  }
});

test("each thing that stands in the way is said once", () => {
  let message = "";
  try {
    refuseSupergraph(CONTEXT());
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message.split("\n- ")).toHaveLength(2);
});

test.each<[what: string, graph: () => string]>([
  ["ours", () => readFileSync(OURS, "utf8")],
  ["every word that a plan keeps", () => planningGraph("theguild")],
  [
    "words that ask nothing of a plan",
    () =>
      compose(
        "2.9",
        ["@cost", "@listSize", "@tag"],
        `type Query { a: [Int] @listSize(assumedSize: 5) @cost(weight: 3) @tag(name: "x") }`,
      ),
  ],
  [
    "an @override that is done",
    () =>
      compose(
        "2.7",
        ["@override"],
        `type Query { kind: Kind } type Kind @key(fields: "id") { id: ID! naam: String @override(from: "s1") }`,
        `type Kind @key(fields: "id") { id: ID! naam: String soort: Int }`,
      ),
  ],
])("a supergraph that can be kept is let through: %s", (_, graph) => {
  expect(() => refuseSupergraph(graph())).not.toThrow();
});

test("who enforces a protection elsewhere can say so, one by one", () => {
  const graph = PROTECTED();
  const all = ["authenticated", "requiresScopes", "policy"];
  expect(() => refuseSupergraph(graph, { enforcedElsewhere: all })).not.toThrow();
  expect(() => refuseSupergraph(graph, { enforcedElsewhere: all.slice(1) })).toThrow(
    "@authenticated is not enforced here",
  );
});

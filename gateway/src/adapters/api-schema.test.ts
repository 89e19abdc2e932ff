import { readFileSync } from "node:fs";
import { Supergraph } from "@apollo/federation-internals";
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from "graphql";
import { expect, test } from "vitest";
import { composeSupergraph, type Composer } from "../registry/compose.ts";
import { planningGraph } from "../testing/planning-graph.ts";
import { apiSchema } from "./api-schema.ts";
import { FIRST_FEDERATION } from "../testing/first-federation.ts";

const OURS = new URL("../../../schema/supergraph.graphql", import.meta.url);

const compose = (head: string, sdl: string, composer: Composer = "apollo") =>
  composeSupergraph([{ name: "a", url: "http://a.invalid", sdl: head + sdl }], composer);

const FEDERATION = "https://specs.apollo.dev/federation/v2.9";
const INACCESSIBLE = `extend schema @link(url: "${FEDERATION}", import: ["@inaccessible", "@tag"])`;

/** Each kind of thing that can be hidden, and what else then goes. */
const HIDDEN = `
type Query { a(b: Int, c: In @inaccessible): A d: D e: E u: U i: I @tag(name: "x") h: H @inaccessible }
type A implements I & J { id: ID f: Int @inaccessible g: Int @deprecated(reason: "oud") }
interface I { id: ID }
interface J @inaccessible { id: ID }
type D { x(y: In2): Int }
input In @inaccessible { z: Int }
input In2 { z: Int w: Int @inaccessible v: Kleur = ROOD }
enum Kleur { ROOD BLAUW GEHEIM @inaccessible }
type H @inaccessible { x: Int }
union U = A | D | H
union E = D
scalar Tijd @specifiedBy(url: "https://example.org/tijd")
scalar Stil @inaccessible
type Mutation { doe(t: Tijd): Kleur }`;

const RENAMED = `extend schema
  @link(url: "${FEDERATION}", as: "fed", import: [{ name: "@inaccessible", as: "@verborgen" }])
type Query { a: Int b: Int @verborgen c: Int @fed__tag(name: "x") }`;

const OWN_WORDS = `extend schema
  @link(url: "${FEDERATION}", import: ["@composeDirective"])
  @link(url: "https://example.org/eigen/v1.0", import: ["@eigen"])
  @composeDirective(name: "@eigen")
directive @eigen(x: Int) on FIELD_DEFINITION
directive @klant(x: Int) on FIELD
type Query { a: Int @eigen(x: 1) b: [String] }`;

/** As the first federation wrote it. */
const FIRST = `${FIRST_FEDERATION}enum join__Graph { A @join__graph(name: "a", url: "http://a.invalid") }
type Query { a: T @join__field(graph: A) }
type T @join__owner(graph: A) @join__type(graph: A, key: "id") { id: ID! @join__field(graph: A) }`;

test.each<[what: string, graph: () => string]>([
  ["ours", () => readFileSync(OURS, "utf8")],
  ["every word of federation, by one composer", () => planningGraph("apollo")],
  ["every word of federation, by the other", () => planningGraph("theguild")],
  ["everything that can be hidden, by one", () => compose(INACCESSIBLE, HIDDEN)],
  ["everything that can be hidden, by the other", () => compose(INACCESSIBLE, HIDDEN, "theguild")],
  ["federation under other names", () => compose("", RENAMED)],
  ["directives of one's own", () => compose("", OWN_WORDS)],
  ["the first federation", () => FIRST],
])("clients see what the stock gateway would show them: %s", (_, graph) => {
  const supergraph = graph();
  const stock = Supergraph.build(supergraph, { supportedFeatures: null }).apiSchema();
  expect(text(apiSchema(supergraph))).toBe(text(stock.toGraphQLJSSchema()));
});

const text = (schema: GraphQLSchema) => printSchema(lexicographicSortSchema(schema));

test("nothing hidden is left, not even by name", () => {
  const shown = text(apiSchema(compose(INACCESSIBLE, HIDDEN)));
  expect(shown).not.toMatch(/GEHEIM|Stil|\bJ\b|\bH\b|\bIn\b|join__|inaccessible|@tag/);
  expect(shown).toContain("union U = A | D");
});

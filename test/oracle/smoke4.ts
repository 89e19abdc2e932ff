import { readFileSync } from "node:fs";
import { planWithHive } from "../../gateway/src/adapters/planner/plan-with-hive.ts";
import { planWithApollo } from "../../gateway/src/adapters/planner/plan-with-apollo.ts";
import { readWorld } from "./world/read-world.ts";
const H = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key","@requires","@external","@shareable","@provides","@override","@inaccessible","@interfaceObject"])\n`;
const show = (sdls: string[], ...queries: string[]) => {
  const w = readWorld({ subgraphs: sdls.map((sdl, i) => ({ name: "abcde"[i]!, sdl: H + sdl })), rows: {} });
  for (const q of queries) for (const p of [planWithHive, planWithApollo]) { try { console.log(p.name, q, JSON.stringify(p(w.supergraphSdl).plan(q), (k, v) => k === "batches" ? v.map((b: any) => ({ paths: b.paths, req: b.requires, inr: b.inputRewrites, outr: b.outputRewrites })) : v)); } catch (e) { console.log(p.name, q, "THREW", (e as Error).message, ((e as Error).cause as Error)?.message); } }
};
const A = [`type E0 @key(fields: "id") { id: ID e0f1: Int @external } type Query { a0: [E0] @provides(fields: "e0f1") }`, `type E0 @key(fields: "id") { id: ID e0f1: Int @shareable }`, `type E0 @key(fields: "id") { id: ID naam: String e0f2: [E0] }`];
show(A, `{ a0 { e0f2 { e0f2 { naam } } } }`, `{ a0 { e0f2 { naam } } }`);
const U = [`type E0 { id: ID e0f1: [U0] } type E2 { id: ID e2f0: [U0] } union U0 = E0 | E2 type Query { b0: [U0] }`];
show(U, `query($v: Boolean!) { b0 { ... @skip(if: $v) { __typename } } }`, `query($v: Boolean!) { b0 { ... on U0 @skip(if: $v) { ... on E0 { id } } } }`, `{ b0 { ... on E2 { e2f0 { ... on E0 { e0f1 { k1: __typename } } } } } }`);

import { planWithHive } from "../../gateway/src/adapters/planner/plan-with-hive.ts";
import { readWorld } from "./world/read-world.ts";
const H = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key","@requires","@external","@shareable","@provides","@override","@inaccessible","@interfaceObject"])\n`;
const show = (sdls: string[], ...queries: string[]) => {
  const w = readWorld({
    subgraphs: sdls.map((sdl, i) => ({ name: "abcde"[i]!, sdl: H + sdl })),
    rows: {},
  });
  for (const q of queries)
    for (const p of [planWithHive]) {
      try {
        console.log(
          p.name,
          q,
          JSON.stringify(p(w.supergraphSdl).plan(q), (k, v) =>
            k === "batches" ? v.map((b: any) => ({ paths: b.paths })) : v,
          ),
        );
      } catch (e) {
        console.log(
          p.name,
          q,
          "THREW",
          (e as Error).message,
          ((e as Error).cause as Error)?.message,
        );
      }
    }
};
const U = [
  `type E0 { id: ID e0f1: [U0] } type E2 { id: ID e2f0: [U0] } union U0 = E0 | E2 type Query { b0: [U0] }`,
];
show(
  U,
  `query($v: Boolean!) { b0 { ...F @skip(if: $v) } } fragment F on U0 { ... on E0 { id } }`,
  `query { b0 { ...F } } fragment F on U0 { ... on E0 { id } }`,
  `{ b0 { ... on U0 { ... on E0 { id } } } }`,
  `query($v: Boolean!) { b0 { ... on U0 { ... @skip(if: $v) { ... on E0 { id } } } } }`,
);
const S = [
  `type Query { e: E } type E @key(fields: "id") { id: ID! e: E }`,
  `type E @key(fields: "id") { id: ID! z: Int }`,
];
show(
  S,
  `query ($s: Boolean!) { e { ... on E @include(if: $s) { e { z } } id } }`,
  `query ($s: Boolean!) { e { ... @include(if: $s) { e { z } } id } }`,
  `query ($s: Boolean!) { e { ...F @include(if: $s) id } } fragment F on E { e { z } }`,
);

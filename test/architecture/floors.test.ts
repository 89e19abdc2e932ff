import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const ROOT = new URL("../../", import.meta.url);

/** Who may import whom: arrows point down only. A room is the first entry whose path fits. */
const MAY_IMPORT: readonly (readonly [room: string, allowed: readonly string[]])[] = [
  ["schema/", ["graphql"]],
  ["db/", ["@samenloop/schema", "drizzle-orm", "postgres", "csv-parse", "drizzle-kit"]],
  ["subgraphs/kit/codegen.ts", ["@samenloop/schema", "graphql", "prettier", "@graphql-codegen"]],
  [
    "subgraphs/kit/",
    [
      "@samenloop/schema",
      "@samenloop/db",
      "drizzle-orm",
      "dataloader",
      "@apollo/server",
      "@apollo/subgraph",
      "@as-integrations/fastify",
      "fastify",
      "graphql",
      "graphql-sse",
      "jose",
    ],
  ],
  [
    "subgraphs/",
    [
      "@samenloop/schema",
      "@samenloop/db",
      "@samenloop/subgraph-kit",
      "drizzle-orm",
      "dataloader",
      "graphql",
    ],
  ],
  ["gateway/src/registry/compose-with-apollo.ts", ["graphql", "@apollo/composition"]],
  [
    "gateway/src/registry/compose-with-the-guild.ts",
    ["graphql", "@theguild/federation-composition"],
  ],
  // The oracle of its test.
  ["gateway/src/adapters/api-schema.test.ts", ["graphql", "@apollo/federation-internals"]],
  [
    "gateway/src/adapters/planner/plan-with-apollo.ts",
    ["@samenloop/schema", "graphql", "@apollo/federation-internals", "@apollo/query-planner"],
  ],
  [
    "gateway/src/adapters/planner/",
    ["@samenloop/schema", "graphql", "@graphql-hive/router-query-planner"],
  ],
  ["gateway/src/adapters/transport/subscribe.test.ts", ["graphql", "graphql-sse"]],
  ["gateway/src/adapters/transport/", ["@samenloop/schema", "undici", "cockatiel"]],
  ["gateway/src/adapters/", ["@samenloop/schema", "graphql", "@apollo/gateway"]],
  // Nothing of Apollo is needed to be mounted in its server; the test mounts it.
  [
    "gateway/src/mount/apollo-gateway-interface.test.ts",
    ["@samenloop/schema", "graphql", "@apollo/server"],
  ],
  ["gateway/src/http/", ["@samenloop/schema", "graphql", "fastify", "graphql-ws", "ws"]],
  [
    "gateway/web/codegen.ts",
    ["graphql", "prettier", "@graphql-codegen", "@apollo/federation-internals"],
  ],
  ["gateway/web/supergraph-plugin.ts", ["vite"]],
  ["gateway/web/src/woordenboek/read-supergraph.ts", ["@samenloop/schema", "graphql"]],
  [
    "gateway/web/",
    [
      "@samenloop/schema",
      "virtual:woordenboek",
      "react",
      "react-dom",
      "@apollo/client",
      "@graphql-typed-document-node",
      "graphiql",
      "@graphiql",
    ],
  ],
  ["gateway/", ["@samenloop/schema", "graphql"]],
  ["cli/", ["@samenloop/", "zod"]],
];

/** Tests may also use their tools, and what stands beside them. */
const FOR_TESTS = [
  "vitest",
  "fast-check",
  "graphql-sse",
  "@samenloop/test",
  "@samenloop/db",
  "@samenloop/schema",
];

test("no import goes up, across, or past a port", () => {
  const files = execFileSync("git", ["ls-files", "*.ts", "*.tsx"], { cwd: ROOT, encoding: "utf8" })
    .split("\n")
    .filter((file) => file && !file.startsWith("test/") && !file.endsWith(".config.ts"));
  expect(files.length).toBeGreaterThan(80);
  expect(files.flatMap(forbiddenImports)).toEqual([]);
});

test.each([
  ["schema/src/x.ts", 'import x from "fastify"'],
  ["db/src/x.ts", "import type { X } from '@samenloop/gateway'"],
  ["subgraphs/scholen/src/x.ts", 'export * from "@samenloop/onderwijs"'],
  ["subgraphs/scholen/src/x.ts", 'import { y } from "../../onderwijs/src/y.ts"'],
  ["gateway/src/stages/x.ts", 'await import("@apollo/gateway")'],
  ["gateway/src/x.ts", 'import { connect } from "@samenloop/db"'],
  ["gateway/src/core/x.ts", 'import "undici"'],
  ["gateway/web/src/x.tsx", 'import { pages } from "../../src/http/pages.ts"'],
  ["gateway/web/src/x.tsx", 'import { openHouse } from "@samenloop/cli"'],
])("%s may not say: %s", (file, line) => {
  expect(forbidden(file, line)).toHaveLength(1);
});

function forbiddenImports(file: string): string[] {
  return forbidden(file, readFileSync(new URL(file, ROOT), "utf8"));
}

const IMPORT =
  /^\s*(?:import|export)\b[^"'`;]*?\bfrom\s*["']([^"']+)["']|^\s*import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;

function forbidden(file: string, source: string): string[] {
  const room = MAY_IMPORT.find(([path]) => file.startsWith(path));
  const isTest = /\.test\.ts$|\/testing\//.test(file);
  const allowed = [...(room?.[1] ?? []), ...(isTest ? FOR_TESTS : [])];
  return [...source.matchAll(IMPORT)]
    .map(([, a, b, c]) => a ?? b ?? c ?? "")
    .filter((target) => !isAllowed(target, { file, allowed, isTest }))
    .map((target) => `${file} imports ${target}`);
}

interface Importer {
  readonly file: string;
  readonly allowed: readonly string[];
  readonly isTest: boolean;
}

function isAllowed(target: string, { file, allowed, isTest }: Importer): boolean {
  if (target.startsWith("node:")) return true;
  if (target.startsWith("."))
    return isInside(new URL(target, `file:///${file}`).pathname, file, isTest);
  return allowed.some(
    (name) => target === name || target.startsWith(name.endsWith("/") ? name : `${name}/`),
  );
}

/** A path may not climb out of its package; only a subgraph's test reaches the kit's testing room that way. */
function isInside(path: string, file: string, isTest: boolean): boolean {
  const depth = /^(subgraphs|gateway\/web)\//.test(file) ? 2 : 1;
  const home = `/${file.split("/").slice(0, depth).join("/")}/`;
  return path.startsWith(home) || (isTest && path.startsWith("/subgraphs/kit/testing/"));
}

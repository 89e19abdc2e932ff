import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ROOMS = ["schema", "db", "subgraphs", "gateway", "cli"];

/** A copy of the house, for a test that breaks it: its own rooms, and the packages of everyone. */
let copy: string;
beforeAll(() => {
  copy = realpathSync(mkdtempSync(join(tmpdir(), "samenloop-copy-")));
  const isSource = (path: string): boolean => !/[\\/](node_modules|dist)$/.test(path);
  for (const room of ROOMS) {
    cpSync(join(ROOT, room), join(copy, room), { recursive: true, filter: isSource });
  }
  linkPackages(join(ROOT, "node_modules"), join(copy, "node_modules"));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));
beforeEach(() => {
  for (const file of [CONTRACT, COMPOSED]) cpSync(join(ROOT, file), join(copy, file));
});

function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (name === "@samenloop") linkPackages(join(from, name), join(to, name));
    else symlinkSync(targetOf(join(from, name)), join(to, name), "junction");
  }
}

/** A room of the house is found in the copy, and a package where it is. */
function targetOf(link: string): string {
  const real = realpathSync(link);
  const inside = relative(ROOT, real);
  return ROOMS.some((room) => inside.startsWith(room)) ? join(copy, inside) : real;
}

const CONTRACT = "schema/subgraphs/onderwijs.graphql";
const COMPOSED = "schema/supergraph.graphql";
const read = (file: string): string => readFileSync(join(copy, file), "utf8");

function change(from: string, to: string): void {
  expect(read(CONTRACT)).toContain(from);
  writeFileSync(join(copy, CONTRACT), read(CONTRACT).replace(from, to));
}

function supergraph(...flags: string[]) {
  const program = join(copy, "cli/src/supergraph.ts");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", program, ...flags],
    { cwd: copy, encoding: "utf8" },
  );
  return { exit: status, stdout, stderr };
}

test("SCHEMA_DOES_NOT_COMPOSE: a contract that does not compose ends the check with what the composer says", () => {
  change("  leerjaar: Int\n", "  leerjaar: Nergens\n");
  const { exit, stdout, stderr } = supergraph("--check");
  expect({ exit, stdout }).toEqual({ exit: 65, stdout: "" });
  expect(stderr).toMatch(/^The contracts do not compose:\n- /);
  expect(stderr).toMatch(/\[onderwijs\].*Unknown type:? "?Nergens/);
});

test("SCHEMA_DOES_NOT_COMPOSE: two contracts that contradict each other are both named", () => {
  change("type Leerling @key", "type Plankoppeling { id: Int }\n\ntype Leerling @key");
  const { exit, stderr } = supergraph("--check");
  expect(exit).toBe(65);
  expect(stderr).toMatch(/Plankoppeling\.id/);
  expect(stderr).toMatch(/"onderwijs"/);
  expect(stderr).toMatch(/"koppelingen"/);
});

test("a contract that does not compose leaves the committed supergraph as it was", () => {
  change("  leerjaar: Int\n", "  leerjaar: Nergens\n");
  expect(supergraph().exit).toBe(65);
  expect(read(COMPOSED)).toBe(readFileSync(join(ROOT, COMPOSED), "utf8"));
});

test("a supergraph that is not what the contracts compose to ends the check, until it is composed anew", () => {
  change("  leerjaar: Int\n", "  leerjaar: Int\n  lokaal: String\n");
  const { exit, stderr } = supergraph("--check");
  expect(exit).toBe(65);
  expect(stderr).toBe(
    "schema/supergraph.graphql is stale: run npm run supergraph and commit it.\n",
  );
  expect(supergraph().exit).toBe(0);
  expect(read(COMPOSED)).toContain("lokaal: String");
  expect(supergraph("--check")).toEqual({
    exit: 0,
    stdout: "schema/supergraph.graphql is up to date.\n",
    stderr: "",
  });
}, 120_000);

test("npm run check is where that is checked", () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "test/package.json"), "utf8"));
  expect(scripts.check.split(" && ")).toContain("node cli/run.mjs supergraph --check");
});

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { openPages } from "./pages.ts";

/** Stands for Vite: writes what it is told into the folder it is given, and counts how often it ran. */
const BUILDER = `
  import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
  const folder = process.argv[process.argv.indexOf("--outDir") + 1];
  appendFileSync("../../runs", "x");
  mkdirSync(folder + "/assets", { recursive: true });
  writeFileSync(folder + "/index.html", process.env.NODE_ENV);
  writeFileSync(folder + "/assets/a.js", "1");
`;

let root: URL;
let said: string[];
const say = (sentence: string): void => void said.push(sentence);
const write = (file: string, text: string): void => {
  const path = fileURLToPath(new URL(file, root));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
const built = (): string[] => {
  const folder = fileURLToPath(new URL("gateway/web/dist", root));
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted()
    : [];
};

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "samenloop-pages-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  root = pathToFileURL(`${folder}/`);
  said = [];
  write("package.json", '{ "type": "module" }');
  write("package-lock.json", "{}");
  write("gateway/web/src/page.tsx", "1");
  write("schema/src/rol.ts", "1");
  write("test/operations/a.graphql", "{ a }");
  write("node_modules/vite/bin/vite.js", BUILDER);
});

test("are built once, and found built by the next start", async () => {
  const first = openPages(root);
  expect(first.state()).toBe("building");
  await first.build(say);
  expect(first.state()).toBe("ready");
  expect(readFileSync(new URL("gateway/web/dist/index.html", root), "utf8")).toBe("production");
  expect(built()).toEqual(["assets", "assets/a.js", "assets/a.js.gz", "built-from", "index.html"]);

  const second = openPages(root);
  expect(second.state()).toBe("ready");
  await second.build(say);
  expect(said).toEqual(["pages built"]);
  expect(readdirSync(new URL("gateway/web", root))).toEqual(["dist", "src"]);
});

test.each([
  "gateway/web/src/page.tsx",
  "schema/src/rol.ts",
  "test/operations/a.graphql",
  "package-lock.json",
])("are built anew when %s has changed", async (file) => {
  await openPages(root).build(say);
  write(file, "2");

  expect(openPages(root).state()).toBe("building");
});

test("that cannot be built are said so in one line, and what was built before is kept", async () => {
  await openPages(root).build(say);
  const before = built();
  write("schema/src/rol.ts", "2");
  write("node_modules/vite/bin/vite.js", "process.exit(1)");

  const pages = openPages(root);
  await pages.build(say);

  expect(pages.state()).toBe("failed");
  expect(said).toEqual(["pages built", "the pages could not be built; / shows the simple page"]);
  expect(built()).toEqual(before);
});

test("are not there on a machine without Vite, and nothing else stops", async () => {
  rmSync(new URL("node_modules", root), { recursive: true });
  const pages = openPages(root);
  await pages.build(say);
  expect(pages.state()).toBe("failed");
});

test("a stop breaks the build off and leaves nothing half made", async () => {
  write("node_modules/vite/bin/vite.js", "setInterval(() => undefined, 1000)");
  const pages = openPages(root);
  const building = pages.build(say);
  pages.close();
  await building;
  expect(said).toEqual([]);
  expect(readdirSync(new URL("gateway/web", root))).toEqual(["src"]);
});

import { spawnSync } from "node:child_process";
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
import { buildPages } from "./pages.ts";

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
  write("schema/supergraph.graphql", "1");
  write("test/operations/a.graphql", "{ a }");
  write("node_modules/vite/bin/vite.js", BUILDER);
});

const distOf = (): string => new URL("gateway/web/dist/", root).href;
const runs = (): number => readFileSync(new URL("runs", root)).length;

test("are built once, and found built by the next start", async () => {
  expect((await buildPages(say, root))?.href).toBe(distOf());
  expect(readFileSync(new URL("gateway/web/dist/index.html", root), "utf8")).toBe("production");
  expect(built()).toEqual(["assets", "assets/a.js", "assets/a.js.gz", "built-from", "index.html"]);

  expect((await buildPages(say, root))?.href).toBe(distOf());
  expect(runs()).toBe(1);
  expect(said).toEqual(["building the pages (once)", "pages built"]);
  expect(readdirSync(new URL("gateway/web", root))).toEqual(["dist", "src"]);
});

test.each([
  "gateway/web/src/page.tsx",
  "schema/src/rol.ts",
  "schema/supergraph.graphql",
  "test/operations/a.graphql",
  "package-lock.json",
])("are built anew when %s has changed", async (file) => {
  await buildPages(say, root);
  write(file, "2");
  await buildPages(say, root);

  expect(runs()).toBe(2);
});

test("that cannot be built are said so in one line, and what was built before is kept", async () => {
  await buildPages(say, root);
  const before = built();
  write("schema/src/rol.ts", "2");
  write("node_modules/vite/bin/vite.js", "process.exit(1)");

  expect(await buildPages(say, root)).toBeUndefined();
  expect(said.at(-1)).toBe("the pages could not be built; / shows the simple page");
  expect(built()).toEqual(before);
});

test("are not there on a machine without Vite, and nothing else stops", async () => {
  rmSync(new URL("node_modules", root), { recursive: true });
  expect(await buildPages(say, root)).toBeUndefined();
});

test("a stop ends the build with this process and leaves nothing half made", async () => {
  const never = `
    import { mkdirSync, writeFileSync } from "node:fs";
    mkdirSync(process.argv[process.argv.indexOf("--outDir") + 1], { recursive: true });
    process.on("SIGTERM", () => { writeFileSync("../../ended", ""); process.exit(); });
    writeFileSync("../../begun", "");
    setInterval(() => undefined, 1000);`;
  write("node_modules/vite/bin/vite.js", never);
  const begun = new URL("begun", root);
  const start = `
    import { existsSync } from "node:fs";
    import { buildPages } from ${JSON.stringify(new URL("pages.ts", import.meta.url).href)};
    void buildPages(() => undefined, new URL(${JSON.stringify(root.href)}));
    setInterval(() => { if (existsSync(new URL(${JSON.stringify(begun.href)}))) process.exit(130); }, 20);`;
  const argv = ["--import", "tsx", "--input-type=module", "--eval", start];
  const { status } = spawnSync(process.execPath, argv, { cwd: import.meta.dirname });

  expect(status).toBe(130);
  await expect.poll(() => existsSync(new URL("ended", root))).toBe(true);
  expect(readdirSync(new URL("gateway/web", root))).toEqual(["src"]);
});

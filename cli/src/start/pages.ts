import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Progress } from "./databases.ts";

const ROOT = new URL("../../../", import.meta.url);
/** What the pages are made of. */
const SOURCES = [
  "gateway/web",
  "schema/src",
  "schema/supergraph.graphql",
  "test/operations",
  "package-lock.json",
];

/**
 * The folder of the pages, built first when what they are made of has changed; nothing where they cannot be built.
 *
 * The bundler needs more memory than all of the house: it is done before the house opens, so that they never need
 * theirs at once.
 */
export async function buildPages(progress: Progress, root = ROOT): Promise<URL | undefined> {
  const web = new URL("gateway/web/", root);
  const built = new URL("dist/", web);
  const sources = hashOfSources(root);
  if (isBuiltFrom(sources, built)) return built;
  progress("building the pages (once)");
  const folder = new URL(`dist-${process.pid}/`, web);
  const clean = (): void => rmSync(folder, { recursive: true, force: true });
  process.once("exit", clean);
  const isMade = (await runVite({ root, web, folder })) && keep({ folder, built, sources });
  process.off("exit", clean);
  clean();
  progress(isMade ? "pages built" : "the pages could not be built; / shows the simple page");
  return isMade ? built : undefined;
}

/** Fewer threads of the bundler hold less memory at once, and so does a young generation that stays small. */
const SPARING_HEAP = ["--max-semi-space-size=1", "--optimize-for-size"];
const SPARING = { RAYON_NUM_THREADS: "1", TOKIO_WORKER_THREADS: "1", MALLOC_ARENA_MAX: "1" };

/** True when it ended well. It ends with this process. */
function runVite({
  root,
  web,
  folder,
}: Readonly<Record<"root" | "web" | "folder", URL>>): Promise<boolean> {
  const vite = new URL("node_modules/vite/bin/vite.js", root);
  if (!existsSync(vite)) return Promise.resolve(false);
  // The configuration imports TypeScript of another room, which Node 20 cannot load: Vite's own runner can.
  const options = ["build", "--configLoader=runner", "--logLevel=error"];
  // Whatever this process is: a page made for developing is four times as large, and talks.
  const env = { ...process.env, ...SPARING, NODE_ENV: "production" };
  const child = spawn(
    process.execPath,
    [...SPARING_HEAP, fileURLToPath(vite), ...options, "--outDir", fileURLToPath(folder)],
    {
      cwd: fileURLToPath(web),
      env,
      stdio: "ignore",
    },
  );
  const end = (): void => void child.kill();
  process.once("exit", end);
  return new Promise<boolean>((resolve) => {
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  }).finally(() => process.off("exit", end));
}

interface Build {
  readonly folder: URL;
  readonly built: URL;
  readonly sources: string;
}

/** Compresses what gains by it, signs it, and puts it in the place of what was there. */
function keep({ folder, built, sources }: Build): boolean {
  try {
    for (const name of filesIn(folder)) {
      if (!/\.(js|css|svg)$/.test(name)) continue;
      writeFileSync(new URL(`${name}.gz`, folder), gzipSync(readFileSync(new URL(name, folder))));
    }
    writeFileSync(new URL(MARKER, folder), sources);
    rmSync(built, { recursive: true, force: true });
    renameSync(folder, built);
    return true;
  } catch {
    // Another start may have been first, from the same sources; then its pages are there.
    return isBuiltFrom(sources, built);
  }
}

/** Written last, into what was built: a build that was broken off never counts. */
const MARKER = "built-from";

function isBuiltFrom(sources: string, built: URL): boolean {
  const marker = new URL(MARKER, built);
  return existsSync(marker) && readFileSync(marker, "utf8") === sources;
}

function hashOfSources(root: URL): string {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    const isFile = statSync(new URL(source, root)).isFile();
    const names = isFile
      ? [source]
      : filesIn(new URL(`${source}/`, root)).map((name) => `${source}/${name}`);
    for (const name of names) hash.update(`${name}\n`).update(readFileSync(new URL(name, root)));
  }
  return hash.digest("hex");
}

/** In a fixed order, without what was built or installed. */
function filesIn(folder: URL): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => !/^(dist|node_modules)/.test(name))
    .filter((name) => statSync(new URL(name, folder)).isFile())
    .toSorted();
}

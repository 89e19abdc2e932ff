import { readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Problem } from "@samenloop/schema";

/** The operating system account that PostgreSQL runs under; PostgreSQL refuses to run as root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Accounts that exist to own nothing else, in order of preference. None is ever added. */
const UNPRIVILEGED = ["postgres", "nobody"];

/** Null when the process is not root: PostgreSQL then simply runs as whoever started it. */
export function databaseAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const lines = readFileSync("/etc/passwd", "utf8").split("\n");
  for (const name of UNPRIVILEGED) {
    const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(":");
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  const message =
    `PostgreSQL does not run as root, and /etc/passwd has none of the accounts ${UNPRIVILEGED.join(", ")} ` +
    "to run it; start as another user.";
  throw new Problem("DATABASE_NOT_INSTALLED", message);
}

/** Whether the account may walk down to `path`: every folder above it lets others (or the account itself) pass. */
export function canReach({ uid, gid }: Account, path: string): boolean {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    const { mode, uid: owner, gid: group } = statSync(folder);
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

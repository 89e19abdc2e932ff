import { createHash, randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { canReach, databaseAccount, type Account } from "./account.ts";

/** Where one embedded server keeps its things. */
export interface StateFolder {
  readonly account: Account | null;
  /** The data folder of PostgreSQL itself. */
  readonly cluster: string;
  /** Where programs are copied to when the account cannot reach the installed ones. */
  readonly shelter: string;
  readonly log: string;
  /** Who started the server and will stop it. */
  readonly ownerFile: string;
  password(role: string): string;
}

/** Root's own ground, where an unprivileged account may pass and nobody else may write. */
const SHELTER = "/var/lib/samenloop";

/**
 * Prepares the folder: readable by us alone, with the cluster in it, or under /var/lib/samenloop when we are root
 * and the database's account cannot walk down to the folder.
 */
export function openStateFolder(folder: string): StateFolder {
  mkdirSync(folder, { recursive: true });
  const account = databaseAccount();
  const home = realpathSync(folder);
  const place = account ? placeFor(account, home) : home;
  return {
    account,
    cluster: join(place, "postgres"),
    shelter: SHELTER,
    log: join(place, "postgres.log"),
    ownerFile: join(home, "owner.json"),
    password: passwords(join(home, "passwords.json")),
  };
}

function placeFor(account: Account, home: string): string {
  const inside = join(home, "database");
  const hash = createHash("sha256").update(home).digest("hex").slice(0, 16);
  const place = canReach(account, inside) ? inside : join(SHELTER, hash);
  mkdirSync(place, { recursive: true, mode: 0o755 });
  chownSync(place, account.uid, account.gid);
  return place;
}

/** Random, made once per role, kept where only we can read them. */
function passwords(file: string) {
  return (role: string): string => {
    const known = readPasswords(file);
    const found = known[role];
    if (found) return found;
    const made = randomBytes(24).toString("base64url");
    writeFileSync(file, JSON.stringify({ ...known, [role]: made }, null, 2), { mode: 0o600 });
    return made;
  };
}

function readPasswords(file: string): Readonly<Record<string, string>> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, string>) : {};
}

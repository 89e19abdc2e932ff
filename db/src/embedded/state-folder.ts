import { createHash, randomBytes } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { canReach, databaseAccount, type Account } from "./account.ts";

/** Where one embedded server keeps its things. */
export interface StateFolder {
  readonly account: Account | null;
  readonly home: string;
  /** The folder that holds the data folder and the log; ours, so that the database's account can put nothing in it. */
  readonly place: string;
  /** The data folder of PostgreSQL itself. */
  readonly cluster: string;
  /** Where programs are copied to when the installed ones cannot be used where they are. */
  readonly shelter: string;
  readonly log: string;
  /** Who started the server and will stop it. */
  readonly ownerFile: string;
  readonly passwordFile: string;
  password(role: string): string;
}

/** Root's own ground, where an unprivileged account may pass and nobody else may write. */
const SHELTER = "/var/lib/samenloop";

/**
 * Prepares the folder: only we can look into it. The cluster is in it, or under /var/lib/samenloop when we are root
 * and the database's account cannot walk down to the folder.
 */
export function openStateFolder(folder: string): StateFolder {
  const account = databaseAccount();
  // As root the account passes through; the secrets themselves are closed to all.
  mkdirSync(folder, { recursive: true, mode: account ? 0o711 : 0o700 });
  const home = realpathSync(folder);
  const place = account ? placeFor(account, home) : home;
  const passwordFile = join(home, "passwords.json");
  return {
    account,
    home,
    place,
    cluster: join(place, "postgres"),
    shelter: account ? SHELTER : home,
    log: join(place, "server.log"),
    ownerFile: join(home, "owner.json"),
    passwordFile,
    password: passwords(passwordFile),
  };
}

function placeFor(account: Account, home: string): string {
  const inside = join(home, "database");
  const hash = createHash("sha256").update(home).digest("hex").slice(0, 16);
  if (canReach(account, inside)) return makePassable(inside);
  return makePassable(join(makePassable(SHELTER), hash));
}

/** Whatever the umask is: root's may be 077, and then nobody else could pass. */
export function makePassable(folder: string): string {
  if (mkdirSync(folder, { recursive: true }) !== undefined) chmodSync(folder, 0o755);
  return folder;
}

/** Random, made once per role, kept where only we can read them. */
function passwords(file: string) {
  return (role: string): string => {
    const known = readPasswords(file);
    const found = known[role];
    if (found) return found;
    const made = randomBytes(24).toString("base64url");
    // In one step: another process may be reading.
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify({ ...known, [role]: made }, null, 2), { mode: 0o600 });
    renameSync(draft, file);
    return made;
  };
}

function readPasswords(file: string): Readonly<Record<string, string>> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, string>) : {};
}

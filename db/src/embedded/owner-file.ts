import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";

/** A process as the system knows it; the start tells it from a later one that got the same number. */
export interface Owner {
  readonly pid: number;
  readonly start: string;
  /** Where its server answers; absent until it does. */
  readonly port?: number;
}

/**
 * Writes down that this process owns the server, unless a living process already does.
 *
 * Looking and writing are one turn, and turns do not overlap: of several processes that begin together only one becomes
 * the owner, and one that was slow after it saw a dead owner does not push the living one aside that came since.
 */
export function claimOwnership(file: string): boolean {
  const turn = `${file}.turn`;
  if (!takeTurn(turn)) return false;
  try {
    if (livingOwner(file)) return false;
    write(file, me());
    return true;
  } finally {
    rmSync(turn, { force: true });
  }
}

/** Lets the processes that wait know where the server answers. */
export function announcePort(file: string, port: number): void {
  write(file, { ...me(), port });
}

export function releaseOwnership(file: string): void {
  if (readOwner(file)?.pid === process.pid) rmSync(file, { force: true });
}

export function livingOwner(file: string): Owner | null {
  const owner = readOwner(file);
  return owner && isRunning(owner.pid) && startOf(owner.pid) === owner.start ? owner : null;
}

const me = (): Owner => ({ pid: process.pid, start: startOf(process.pid) });

/** In one step, so that nobody reads half of it. */
function write(file: string, owner: Owner): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(owner), { mode: 0o600 });
  renameSync(draft, file);
}

function takeTurn(turn: string): boolean {
  try {
    writeFileSync(turn, "", { flag: "wx", mode: 0o600 });
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause;
    const since = statSync(turn, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (Date.now() - since > TURN_LASTS) rmSync(turn, { force: true });
    return false;
  }
}

/** Milliseconds; a turn takes less than one, unless its process was killed in it. */
const TURN_LASTS = 5000;

function readOwner(file: string): Owner | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Owner;
  } catch {
    // Absent, or spoilt by a disk that was full: nobody's either way.
    return null;
  }
}

/** True as well for a process of somebody else. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * Start in clock ticks since boot, where the system tells it (Linux); elsewhere the number alone must do.
 * A process that has ended and whose parent has not looked yet (Z) did not start as anybody.
 */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? "" : (fields[19] ?? "");
  } catch {
    return "";
  }
}

import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";

/** A process as the system knows it; the start tells it from a later one that got the same number. */
interface Owner {
  readonly pid: number;
  readonly start: string;
}

/**
 * Writes down that this process owns the server, unless another living process already does.
 *
 * The file is made in one step, so that of two processes that begin together only one becomes the owner.
 */
export function claimOwnership(file: string): boolean {
  const me: Owner = { pid: process.pid, start: startOf(process.pid) };
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(file, JSON.stringify(me), { flag: "wx", mode: 0o600 });
      return true;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause;
    }
    const owner = readOwner(file);
    if (owner && isAlive(owner)) return owner.pid === process.pid;
    discard(file);
  }
  return false;
}

export function releaseOwnership(file: string): void {
  if (readOwner(file)?.pid === process.pid) rmSync(file, { force: true });
}

/** Moved aside first: of two processes that find the same dead owner, one moves it and the other finds nothing. */
function discard(file: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    rmSync(aside);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "ENOENT") throw cause;
  }
}

function readOwner(file: string): Owner | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Owner;
  } catch {
    // Absent, or cut off while it was written: nobody's either way.
    return null;
  }
}

function isAlive({ pid, start }: Owner): boolean {
  return isRunning(pid) && startOf(pid) === start;
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

/** Start in clock ticks since boot, where the system tells it (Linux); elsewhere the number alone must do. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

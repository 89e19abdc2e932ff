import { readFileSync } from "node:fs";

export interface CoreTimes {
  readonly busy: number;
  readonly all: number;
}

/** What a core has done since the machine started, by everybody who runs on it; null where the system does not tell. */
export function readCore(core: number): CoreTimes | null {
  try {
    const line = new RegExp(`^cpu${core} (.*)$`, "m").exec(readFileSync("/proc/stat", "utf8"))?.[1];
    if (!line) return null;
    const times = line.split(" ").map(Number);
    const all = times.slice(0, 8).reduce((sum, time) => sum + time, 0);
    return { all, busy: all - (times[3] ?? 0) - (times[4] ?? 0) };
  } catch {
    return null;
  }
}

/** The share of the time between two readings in which the core was busy. */
export function coreUse(before: CoreTimes | null, after: CoreTimes | null): number | null {
  if (!before || !after || after.all === before.all) return null;
  return (after.busy - before.busy) / (after.all - before.all);
}

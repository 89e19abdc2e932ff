import { readdirSync, readFileSync } from "node:fs";

/** What a gateway and the processes it started have used. */
export interface Usage {
  /** Processor time so far, children that have ended included. */
  readonly cpuMs: number;
  /** The peak of the gateway itself, and of its children what they hold now. */
  readonly peakMb: number;
}

/** Null where the system has no `/proc`. */
export function readUsage(pid: number): Usage | null {
  const tree = treeOf(pid);
  if (tree.length === 0) return null;
  const cpuMs = tree.reduce((sum, { ticks }) => sum + ticks, 0) * (1000 / TICKS);
  const children = tree.filter((process) => process.pid !== pid);
  const childrenKb = children.reduce((sum, child) => sum + proportionalKb(child.pid), 0);
  return { cpuMs, peakMb: (highestKb(pid) + childrenKb) / 1024 };
}

/** Linux has counted in hundredths of a second for programs since long, whatever the kernel does itself. */
const TICKS = 100;

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
}

function treeOf(root: number): readonly Process[] {
  const all = listed().flatMap(readProcess);
  const inTree = new Set([root]);
  // Children may have lower numbers than their parents: as many passes as the tree is deep.
  for (let before = 0; before !== inTree.size;) {
    before = inTree.size;
    for (const { pid, parent } of all) if (inTree.has(parent)) inTree.add(pid);
  }
  return all.filter(({ pid }) => inTree.has(pid));
}

function listed(): readonly string[] {
  try {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

function readProcess(pid: string): readonly Process[] {
  const stat = readIfThere(`/proc/${pid}/stat`);
  // The name of the program stands in brackets and may hold spaces and brackets.
  const fields = stat
    .slice(stat.lastIndexOf(")") + 2)
    .split(" ")
    .map(Number);
  const [parent, ...times] = [1, 11, 12, 13, 14].map((index) => fields[index] ?? 0);
  if (!stat || parent === undefined) return [];
  return [{ pid: Number(pid), parent, ticks: times.reduce((sum, time) => sum + time, 0) }];
}

const highestKb = (pid: number): number =>
  Number(/^VmHWM:\s+(\d+)/m.exec(readIfThere(`/proc/${pid}/status`))?.[1] ?? 0);

const proportionalKb = (pid: number): number =>
  Number(/^Pss:\s+(\d+)/m.exec(readIfThere(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);

/** A process may have ended since it was listed. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

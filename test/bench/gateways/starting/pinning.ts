import { execFileSync } from "node:child_process";
import { availableParallelism } from "node:os";

/** The gateway alone on one core, everything else on another. */
const CORES = { gateway: 0, load: 1 } as const;
export const GATEWAY_CORE = CORES.gateway;
export const LOAD_CORE = CORES.load;

let canPin = false;

/** Moves this process, and so all that it starts, to the load's core. False where the system cannot: all share all. */
export function pinToLoadCore(): boolean {
  if (availableParallelism() < 2) return false;
  try {
    const options = { stdio: "ignore" } as const;
    execFileSync("taskset", ["-a", "-c", "-p", String(CORES.load), String(process.pid)], options);
    canPin = true;
  } catch {
    canPin = false;
  }
  return canPin;
}

/** A command line, on a core where that is possible. */
export function pinned(
  core: keyof typeof CORES,
  command: readonly string[],
): readonly [file: string, args: readonly string[]] {
  const [file = "", ...args] = canPin
    ? ["taskset", "-c", String(CORES[core]), ...command]
    : command;
  return [file, args];
}

import type { Latency, Load } from "../load/load.ts";
import { coreUse, readCore } from "../measure/core-use.ts";
import { readUsage } from "../measure/process-tree.ts";
import { GATEWAY_CORE, LOAD_CORE } from "../starting/pinning.ts";
import type { RunningSubgraphs } from "../subgraphs/start-subgraphs.ts";

/** What one gateway did in one round. */
export interface Turn {
  readonly rps: number;
  readonly cpuMsPerRequest: number | null;
  readonly peakMb: number | null;
  readonly latency: Latency;
  readonly calls: number;
  readonly misses: number;
  readonly failed: number;
  readonly loadUse: number | null;
  readonly othersUse: number | null;
}

export interface Measured {
  readonly pid: number;
  readonly subgraphs: RunningSubgraphs;
  /** Bytes that an answer has at the least: whoever answers with less, answers with errors. */
  readonly leastBytes: number;
  readonly connections: number;
}

/**
 * Reads every meter before and after the load.
 *
 * When the load stops, each connection has a request under way that the gateway has worked on and that nobody counts.
 * They are half done on average, and count as that: else whoever is slow would seem slower than it is.
 */
export async function takeTurn(
  { pid, subgraphs, leastBytes, connections }: Measured,
  load: () => Promise<Load>,
): Promise<Turn> {
  await subgraphs.count();
  const before = readMeters(pid);
  const { requests: counted, seconds, bytes, failed, latency } = await load();
  const after = readMeters(pid);
  const { calls, misses } = await subgraphs.count();
  const isShort = bytes !== null && bytes < counted * leastBytes;
  const requests = counted === 0 ? 0 : counted + connections / 2;
  const { cpuMs, ...used } = between(before, after);
  return {
    rps: requests / seconds,
    cpuMsPerRequest: cpuMs === null || requests === 0 ? null : cpuMs / requests,
    peakMb: after.usage?.peakMb ?? null,
    latency,
    calls: calls / Math.max(requests, 1),
    misses,
    failed: isShort ? counted : failed,
    ...used,
  };
}

const readMeters = (pid: number) => ({
  at: performance.now(),
  usage: readUsage(pid),
  gatewayCore: readCore(GATEWAY_CORE),
  loadCore: readCore(LOAD_CORE),
});

type Meters = ReturnType<typeof readMeters>;

function between(before: Meters, after: Meters) {
  const loadUse = coreUse(before.loadCore, after.loadCore);
  if (!before.usage || !after.usage) return { cpuMs: null, loadUse, othersUse: null };
  const cpuMs = after.usage.cpuMs - before.usage.cpuMs;
  const all = coreUse(before.gatewayCore, after.gatewayCore) ?? 0;
  return { cpuMs, loadUse, othersUse: Math.max(0, all - cpuMs / (after.at - before.at)) };
}

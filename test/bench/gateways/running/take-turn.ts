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
}

/** Reads every meter before and after the load. */
export async function takeTurn(
  { pid, subgraphs, leastBytes }: Measured,
  load: () => Promise<Load>,
): Promise<Turn> {
  await subgraphs.count();
  const before = meters(pid);
  const result = await load();
  const after = meters(pid);
  const { calls, misses } = await subgraphs.count();
  const { requests, seconds, bytes, failed, latency } = result;
  const isShort = bytes !== null && bytes < requests * leastBytes;
  const cpuMs = before.usage && after.usage ? after.usage.cpuMs - before.usage.cpuMs : null;
  const gatewayUse = coreUse(before.gatewayCore, after.gatewayCore);
  const ownUse = cpuMs === null ? null : cpuMs / (after.at - before.at);
  return {
    rps: requests / seconds,
    cpuMsPerRequest: cpuMs === null ? null : cpuMs / requests,
    peakMb: after.usage?.peakMb ?? null,
    latency,
    calls: calls / requests,
    misses,
    failed: isShort ? requests : failed,
    loadUse: coreUse(before.loadCore, after.loadCore),
    othersUse: gatewayUse === null || ownUse === null ? null : Math.max(0, gatewayUse - ownUse),
  };
}

const meters = (pid: number) => ({
  at: performance.now(),
  usage: readUsage(pid),
  gatewayCore: readCore(GATEWAY_CORE),
  loadCore: readCore(LOAD_CORE),
});

import type { Latency } from "../load/load.ts";

/** What one gateway did in one scenario. */
export interface Row {
  readonly scenario: string;
  readonly gateway: string;
  /** Requests per second of each round, in the order of the rounds. */
  readonly rounds: readonly number[];
  readonly latency: Latency;
  readonly cpuMsPerRequest: number | null;
  readonly peakMb: number | null;
  /** Calls to subgraphs for one request. */
  readonly calls: number;
  /** The busiest that the load's core was in any round. */
  readonly loadUse: number | null;
  /** The most of the gateway's core that somebody else had in any round. */
  readonly othersUse: number | null;
  readonly failed: number;
  readonly misses: number;
}

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
};

/** How much more a row does than another, round by round, so that what slowed one round slowed both. */
export function ratio(row: Row, other: Row): { median: number; min: number; max: number } {
  const ratios = row.rounds.map((rps, i) => rps / (other.rounds[i] ?? Number.NaN));
  return {
    median: median(row.rounds) / median(other.rounds),
    min: Math.min(...ratios),
    max: Math.max(...ratios),
  };
}

import { closeAll, inShort, reportOn, smallest } from "../oracle/report.ts";

export interface GeneratedWorlds {
  readonly count: number;
  readonly seed: number;
  /** Operations of each world. */
  readonly operations: number;
}

/** So many worlds are told of at a time. */
const AT_ONCE = 50;
/** To shrink a difference takes minutes; the first ones tell most of it. */
const SHRUNK = 3;
const STEPS = 2000;

/** More worlds than a test has time for, from this seed on: who differs from one schema, and no row says why, fails. */
export async function compareGeneratedWorlds(
  { count, seed, operations }: GeneratedWorlds,
  say: (sentence: string) => void,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  try {
    for (let from = seed; from < seed + count; from += AT_ONCE) {
      const seeds = seedsFrom(from, Math.min(AT_ONCE, seed + count - from));
      const {
        composed,
        operations: asked,
        explained,
        unexplained,
      } = await reportOn(seeds, operations);
      say(
        `seeds ${from} to ${seeds.at(-1)}: ${composed} worlds, ${asked} operations, ${told(explained)}`,
      );
      for (const one of unexplained) {
        const isShown = wrong.length < SHRUNK;
        wrong.push(isShown ? await smallest(one, STEPS) : inShort(one));
      }
    }
  } finally {
    await closeAll();
  }
  return wrong;
}

const seedsFrom = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => first + at);

const told = (explained: Readonly<Record<string, number>>): string =>
  Object.entries(explained)
    .map(([row, times]) => `${row} ${times}×`)
    .join(", ") || "all alike";

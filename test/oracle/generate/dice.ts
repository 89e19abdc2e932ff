/** Chance that can be repeated: the same seed gives the same world, everywhere. */
export interface Dice {
  /** 0 up to, but not including, `below`. */
  int(below: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** At least `least` of these, in their own order. */
  some<T>(from: readonly T[], least: number): readonly T[];
}

export function createDice(seed: number): Dice {
  const next = mulberry32(seed);
  const int = (below: number): number => Math.floor(next() * below);
  const chance = (probability: number): boolean => next() < probability;
  function pick<T>(from: readonly T[]): T {
    const one = from[int(from.length)];
    if (one === undefined) throw new Error("nothing to pick from");
    return one;
  }
  function some<T>(from: readonly T[], least: number): readonly T[] {
    const wanted = least + int(Math.max(1, from.length - least + 1));
    const order = from.map((_, at) => ({ at, by: next() })).sort((a, b) => a.by - b.by);
    const kept = new Set(order.slice(0, wanted).map(({ at }) => at));
    return from.filter((_, at) => kept.has(at));
  }
  return { int, chance, pick, some };
}

function mulberry32(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

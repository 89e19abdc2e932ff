import { CANDIDATES, type CandidateName } from "./candidates/candidates.ts";
import { differencesOfSeed, type SeedResult } from "./differences-of-seed.ts";
import { stillDiffers } from "./put-beside.ts";
import { shrink } from "./shrink/shrink.ts";
import { WHERE_PLANNERS_FAIL } from "./where-planners-fail.ts";
import { WHERE_STOCK_DIFFERS, type DifferenceRow } from "./where-stock-differs.ts";

type Difference = SeedResult["found"][number];

export interface Report {
  readonly worlds: number;
  readonly composed: number;
  readonly operations: number;
  /** By candidate and row, how often. */
  readonly explained: Readonly<Record<string, number>>;
  readonly unexplained: readonly Difference[];
  /** By candidate, how many operations had no plan. */
  readonly unplanned: Readonly<Record<CandidateName, number>>;
}

const rowsFor = (candidate: CandidateName): readonly DifferenceRow[] =>
  candidate === "stock" ? WHERE_STOCK_DIFFERS : WHERE_PLANNERS_FAIL[candidate];

/** Puts all candidates beside one schema, on so many worlds. */
export async function reportOn(seeds: readonly number[], operations: number): Promise<Report> {
  const explained: Record<string, number> = {};
  const unexplained: Difference[] = [];
  const unplanned = { hive: 0, apollo: 0, stock: 0 };
  let composed = 0;
  let asked = 0;
  for (const seed of seeds) {
    const result = await differencesOfSeed(seed, operations);
    composed += result.composes ? 1 : 0;
    asked += result.operations;
    for (const one of result.found) {
      if (one.kind === "unplanned") unplanned[one.candidate] += 1;
      const row = rowsFor(one.candidate).find(({ fits }) => fits(one));
      const name = `${one.candidate}: ${row?.code ?? "?"}`;
      if (row) explained[name] = (explained[name] ?? 0) + 1;
      else unexplained.push(one);
    }
  }
  const worlds = seeds.length;
  return { worlds, composed, operations: asked, explained, unexplained, unplanned };
}

export const closeAll = async (): Promise<void> => {
  for (const one of Object.values(CANDIDATES)) await one.close?.();
};

/** The smallest case that still differs, as it would be kept as a test. */
export async function smallest(found: Difference, most: number): Promise<string> {
  const candidate = CANDIDATES[found.candidate];
  const first = { world: found.world.text, operation: found.operation };
  const { world, operation } = await shrink(first, stillDiffers(candidate, found), most);
  return [
    `seed ${found.seed}, operation ${found.nr}, ${candidate.name}: ${found.kind}`,
    ...world.subgraphs.map(({ name, sdl }) => `# ${name}\n${sdl}`),
    `rows: ${JSON.stringify(world.rows)}`,
    operation.query,
    `variables: ${JSON.stringify(operation.variables)}`,
    `expected at first: ${found.expected}`,
    `got at first: ${found.got}`,
  ].join("\n");
}

export const inShort = ({ seed, nr, candidate, kind, expected, got }: Difference): string =>
  `${candidate} ${seed}:${nr} ${kind}\n  expected ${expected.slice(0, 300)}\n  got      ${got.slice(0, 300)}`;

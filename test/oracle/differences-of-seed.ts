import { parse, validate } from "graphql";
import { CANDIDATES, NAMES, type CandidateName } from "./candidates/candidates.ts";
import { createDice } from "./generate/dice.ts";
import { generateWorld } from "./generate/generate-world.ts";
import { generateOperation } from "./operation/generate-operation.ts";
import { putBeside } from "./put-beside.ts";
import type { Found } from "./found.ts";
import type { World } from "./world/read-world.ts";

export interface SeedResult {
  /** False when the world does not compose. */
  readonly composes: boolean;
  readonly operations: number;
  readonly found: readonly (Found & { readonly candidate: CandidateName })[];
}

/** The world of one seed, some operations of it, and where each candidate differs. */
export async function differencesOfSeed(seed: number, count: number): Promise<SeedResult> {
  const world = worldOrNull(seed);
  if (!world) return { composes: false, operations: 0, found: [] };
  const found: (Found & { readonly candidate: CandidateName })[] = [];
  for (let nr = 0; nr < count; nr++) {
    const operation = generateOperation(world.apiSchema, createDice(seed * 1000 + nr));
    const invalid = validate(world.apiSchema, parse(operation.query));
    if (invalid[0]) throw new Error(`seed ${seed}:${nr} is not valid: ${invalid[0].message}`);
    for (const candidate of NAMES) {
      const difference = await putBeside(CANDIDATES[candidate], world, operation);
      if (difference) found.push({ ...difference, candidate, world, operation, seed, nr });
    }
  }
  for (const candidate of NAMES) await CANDIDATES[candidate].forget?.(world);
  return { composes: true, operations: count, found };
}

function worldOrNull(seed: number): World | null {
  try {
    return generateWorld(seed);
  } catch (error) {
    if ((error as { code?: unknown }).code === "SCHEMA_DOES_NOT_COMPOSE") return null;
    throw error;
  }
}

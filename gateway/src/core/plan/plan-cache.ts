import { createHash } from "node:crypto";
import { createWeightedCache } from "./weighted-cache.ts";

/** What makes two questions one plan. */
export interface PlanKey {
  /** Hash of the supergraph that the plan is for. */
  readonly supergraph: string;
  /** The document as it is printed, so that spacing and comments do not count. */
  readonly document: string;
  readonly operationName: string | null;
}

export interface PlanCache<V> {
  get(key: PlanKey): V | undefined;
  /** `bytes` is what the value weighs; what was not asked for lately makes room. */
  set(key: PlanKey, value: V, bytes: number): void;
  clear(): void;
  readonly bytes: number;
  readonly size: number;
}

/** A cache that weighs no more than `mostBytes`; a value that is heavier than all of it is not kept. */
export function createPlanCache<V>(mostBytes: number): PlanCache<V> {
  const cache = createWeightedCache<V>(mostBytes);
  return {
    get: (key) => cache.get(idOf(key)),
    set: (key, value, bytes) => cache.set(idOf(key), value, bytes),
    clear: cache.clear,
    get bytes() {
      return cache.bytes;
    },
    get size() {
      return cache.size;
    },
  };
}

/** What a plan weighs: its text, in the two bytes a character may take, and about as much again as objects. */
export const weightOf = (plan: unknown): number => JSON.stringify(plan).length * 4;

/** A digest, so that a key weighs the same whatever was asked; each part is told apart from the next by its length. */
function idOf({ supergraph, document, operationName }: PlanKey): string {
  const parts = JSON.stringify([supergraph, operationName, document]);
  return createHash("sha256").update(parts).digest("base64");
}

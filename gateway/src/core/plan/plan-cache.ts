import { createHash } from "node:crypto";

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
  /** `bytes` is what the value weighs; what was not asked for longest makes room. */
  set(key: PlanKey, value: V, bytes: number): void;
  clear(): void;
  readonly bytes: number;
  readonly size: number;
}

/** The key, the entry of the map and what it points to, apart from value and document. */
const OVERHEAD = 256;

/** A cache that weighs no more than `mostBytes`; a value that is heavier than all of it is not kept. */
export function createPlanCache<V>(mostBytes: number): PlanCache<V> {
  const entries = new Map<string, { readonly value: V; readonly bytes: number }>();
  let total = 0;
  const drop = (id: string) => {
    total -= entries.get(id)?.bytes ?? 0;
    entries.delete(id);
  };
  return {
    get: (key) => {
      const id = idOf(key);
      const found = entries.get(id);
      if (!found) return undefined;
      // A map remembers the order of insertion: the first is the one that was asked for longest ago.
      entries.delete(id);
      entries.set(id, found);
      return found.value;
    },
    set: (key, value, bytes) => {
      const id = idOf(key);
      drop(id);
      const weight = OVERHEAD + bytes;
      if (weight > mostBytes) return;
      entries.set(id, { value, bytes: weight });
      total += weight;
      for (const oldest of entries.keys()) {
        if (total <= mostBytes) break;
        drop(oldest);
      }
    },
    clear: () => {
      entries.clear();
      total = 0;
    },
    get bytes() {
      return total;
    },
    get size() {
      return entries.size;
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

/** Keeps values up to a total weight; what was not asked for lately makes room. */
export interface WeightedCache<V> {
  get(key: string): V | undefined;
  /** A value that is heavier than the whole cache is not kept. */
  set(key: string, value: V, bytes: number): void;
  clear(): void;
  readonly bytes: number;
  readonly size: number;
}

interface Entry<V> {
  readonly value: V;
  readonly bytes: number;
  /** Asked for since it came, or was last passed over. */
  isUsed: boolean;
}

/** The key, the entry of the map and what it points to, apart from the value. */
const OVERHEAD = 256;

/** A hit only marks its entry, so that it costs one look-up however long the key is. */
export function createWeightedCache<V>(mostBytes: number): WeightedCache<V> {
  const entries = new Map<string, Entry<V>>();
  let total = 0;
  const drop = (key: string): void => {
    total -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  };
  /** A map remembers the order of insertion; whoever was used meanwhile goes to its end, once. */
  const makeRoom = (): void => {
    for (const [key, entry] of entries) {
      if (total <= mostBytes) return;
      if (!entry.isUsed) drop(key);
      else {
        entry.isUsed = false;
        entries.delete(key);
        entries.set(key, entry);
      }
    }
  };
  return {
    get: (key) => {
      const found = entries.get(key);
      if (found) found.isUsed = true;
      return found?.value;
    },
    set: (key, value, bytes) => {
      drop(key);
      const weight = OVERHEAD + 2 * key.length + bytes;
      if (weight > mostBytes) return;
      entries.set(key, { value, bytes: weight, isUsed: false });
      total += weight;
      makeRoom();
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

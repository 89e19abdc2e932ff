import type { Source } from "./failure.ts";

/** Without a list of the keys: this runs for every object of every answer. */
export function keyCount(source: Source): number {
  let count = 0;
  for (const _key in source) count += 1;
  return count;
}

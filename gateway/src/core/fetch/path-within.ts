import { Failure, type Path } from "./failure.ts";
import type { SelectedField } from "./selection.ts";

/**
 * As much of a path as holds words of the question only.
 *
 * A subgraph may write anything into the path of an error, and where null stands instead of the values nobody can tell
 * a true index from another number: there the path ends.
 */
export function pathWithin(field: SelectedField, path: Path): Path {
  const within: string[] = [];
  let here: SelectedField | undefined = field;
  for (const key of path) {
    here = typeof key === "string" ? here.below?.field(key) : undefined;
    if (!here) break;
    within.push(here.as);
  }
  return within;
}

/** The failure of a field, with a path that may be shown. */
export const failureWithin = (field: SelectedField, failure: Failure): Failure =>
  failure.below.length === 0
    ? failure
    : new Failure(failure.code, pathWithin(field, failure.below));

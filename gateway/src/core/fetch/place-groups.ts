import { keysOf } from "../plan/keys-of.ts";
import type { PlacePath } from "../plan/plan-step.ts";
import type { CompiledPlace } from "./compiled-plan.ts";

/** Where one batch of a plan puts what it gets. */
export interface BatchPlaces {
  /** Unique in its plan. */
  readonly id: string;
  readonly paths: readonly PlacePath[];
}

/**
 * Which of the places of a batch may share the objects of its answer, and which of its entities may become one.
 *
 * What is asked later is written onto those objects. Two places see the same only when exactly the same is asked
 * below both of them; and two entities are the same only when exactly the same is asked of both, too.
 */
export function groupPlaces(
  { paths }: BatchPlaces,
  all: readonly BatchPlaces[],
): readonly Omit<CompiledPlace, "way">[] {
  const below = groupsBy(paths, all, 1);
  const here = groupsBy(paths, all, 0);
  return paths.map((_, index) => ({ group: below[index] ?? null, twins: here[index] ?? null }));
}

/** A number for each path, the same for those that see the same; null for one whose entities do not. */
function groupsBy(
  paths: readonly PlacePath[],
  all: readonly BatchPlaces[],
  depth: number,
): (number | null)[] {
  const seen: string[] = [];
  return paths.map((path) => {
    const others = all.flatMap(({ id, paths: some }) =>
      some.flatMap((other) => writtenBelow(path, other, depth)?.replace("#", id) ?? []),
    );
    if (others.includes(UNEVEN)) return null;
    const signature = others.sort().join("\n");
    if (!seen.includes(signature)) seen.push(signature);
    return seen.indexOf(signature);
  });
}

/** Only some of the entities at a place lie on the way of another batch. */
const UNEVEN = "uneven";

/** Where another batch writes, at least so many keys below a path; null when it writes elsewhere. */
function writtenBelow(path: PlacePath, other: PlacePath, depth: number): string | null {
  const [mine, theirs] = [keysOf(path), keysOf(other)];
  const isElsewhere = mine.some((key, index) => theirs[index] !== key);
  if (isElsewhere || theirs.length < mine.length + depth) return null;
  const isSameWay = JSON.stringify(other.slice(0, path.length)) === JSON.stringify(path);
  return isSameWay ? `#:${JSON.stringify(other.slice(path.length))}` : UNEVEN;
}

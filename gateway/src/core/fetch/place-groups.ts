import type { PlacePath } from "../plan/plan-step.ts";
import type { CompiledPlace } from "./compiled-plan.ts";

/** Where one batch of a plan puts what it gets. */
export interface BatchPlaces {
  /** Unique in its plan. */
  readonly id: string;
  readonly paths: readonly PlacePath[];
}

/**
 * Which of the places of a batch may share the objects of its answer.
 *
 * What is asked later is written onto those objects. Two places see the same only when exactly the same is asked later
 * below both of them.
 */
export function groupPlaces(
  { paths }: BatchPlaces,
  all: readonly BatchPlaces[],
): readonly CompiledPlace[] {
  const seen: string[] = [];
  return paths.map((path) => {
    const later = all.flatMap(({ id, paths: others }) =>
      others.map((other) => laterBelow(path, other, id)).filter((found) => found !== null),
    );
    if (later.includes("uneven")) return { path, group: null };
    const signature = later.sort().join("\n");
    if (!seen.includes(signature)) seen.push(signature);
    return { path, group: seen.indexOf(signature) };
  });
}

/** What another batch writes below a path, as text to compare; null when it writes elsewhere. */
function laterBelow(path: PlacePath, other: PlacePath, id: string): string | null {
  const [mine, theirs] = [keysOf(path), keysOf(other)];
  if (theirs.length <= mine.length || mine.some((key, index) => theirs[index] !== key)) return null;
  const isSameWay = JSON.stringify(other.slice(0, path.length)) === JSON.stringify(path);
  // Only some of the entities here lie on the way of the other.
  if (!isSameWay) return "uneven";
  return `${id}:${JSON.stringify(other.slice(path.length))}`;
}

const keysOf = (path: PlacePath): string[] =>
  path.flatMap((segment) => (segment.kind === "key" ? [segment.key] : []));

import { keysOf } from "../plan/keys-of.ts";
import type { PlacePath, PlaceSegment, TypeCondition } from "../plan/plan-step.ts";

/** A point on the way to some place; ways that begin alike have their first points in common. */
export interface Waypoint {
  readonly segment: PlaceSegment;
  /** Whether two objects before it may hold the very same value: an answer that was given to both. */
  readonly sharesValues: boolean;
  /** Whether the very same object may stand here more than once: entities that were equal. */
  readonly sharesObjects: boolean;
  /** Whether another way goes on from here. */
  readonly leadsOn: boolean;
}

/** The way to one place. */
export interface Way {
  /** To the objects that hold what stands there. */
  readonly above: readonly Waypoint[];
  /** The key under which they hold it; null for the root. */
  readonly last: Waypoint | null;
  readonly conditions: readonly TypeCondition[];
  /** The last point of all; null for the root. */
  readonly end: Waypoint | null;
}

/** All ways of one plan. */
export interface Ways {
  to(path: PlacePath): Way;
  /** The points at which other objects may stand once something was added at these places. */
  beyond(paths: readonly PlacePath[]): readonly Waypoint[];
}

export function openWays(paths: readonly PlacePath[]): Ways {
  const entities = new Set(paths.map((path) => nameOf(keysOf(path))));
  const points = new Map<string, Point>();
  for (const path of paths.flatMap(beginningsOf)) {
    if (points.has(nameOf(path))) continue;
    const keys = keysOf(path);
    points.set(nameOf(path), {
      path,
      segment: path.at(-1) as PlaceSegment,
      sharesValues: entities.has(nameOf(keys.slice(0, -1))),
      sharesObjects: entities.has(nameOf(keys)),
      leadsOn: paths.some((other) => isBeginning(path, other)),
    });
  }
  return {
    to: (path) => {
      const all = beginningsOf(path).flatMap((beginning) => points.get(nameOf(beginning)) ?? []);
      const last = path.findLastIndex(({ kind }) => kind === "key");
      return {
        above: all.slice(0, Math.max(last, 0)),
        last: all[last] ?? null,
        conditions: path.slice(last + 1).filter((segment) => segment.kind === "types"),
        end: all.at(-1) ?? null,
      };
    },
    beyond: (some) =>
      [...points.values()].filter(({ path }) => some.some((place) => isBeyond(path, place))),
  };
}

interface Point extends Waypoint {
  readonly path: PlacePath;
}

/** The way to each point of it, the last one included. */
const beginningsOf = (path: PlacePath): PlacePath[] =>
  path.map((_, index) => path.slice(0, index + 1));

const isBeginning = (path: PlacePath, other: PlacePath): boolean =>
  other.length > path.length && nameOf(other.slice(0, path.length)) === nameOf(path);

const nameOf = (parts: readonly unknown[]): string => JSON.stringify(parts);

/** Below a place, or at it under a condition on the type, which may have become known. */
function isBeyond(path: PlacePath, place: PlacePath): boolean {
  const [keys, placeKeys] = [keysOf(path), keysOf(place)];
  if (placeKeys.some((key, index) => keys[index] !== key)) return false;
  return keys.length > placeKeys.length || path.at(-1)?.kind === "types";
}

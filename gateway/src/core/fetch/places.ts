import type { TypeCondition } from "../plan/plan-step.ts";
import { isSource, type Source } from "./failure.ts";
import type { Way, Waypoint } from "./ways.ts";

/** Decides whether an object of this type may stand behind a type condition. */
export type IsKindOf = (typename: string, condition: string) => boolean;

/** Comes by one object of an answer; whoever holds it can hold another one that is equal instead. */
export interface PlaceVisitor {
  /** The object that stands there from now on; null when that one stands at this place already. */
  visit(source: Source, holder: Holder, key: string | number): Source | null;
}

/** An object by its keys, or a list by its indices. */
export type Holder = Record<string | number, unknown>;

/**
 * Objects that were found at some point of a way, each of them once: the next walk that comes along begins there.
 * Whoever adds to an answer forgets what lies beyond.
 */
export type Found = Map<Waypoint, readonly Source[]>;

export interface PlaceWalk {
  readonly root: Source;
  readonly found: Found;
  readonly way: Way;
  readonly isKindOf: IsKindOf;
  /** Whether an object may stand in more than one place: then each is walked once, however many places lead to it. */
  readonly mayRepeat: boolean;
}

/** Comes by the objects at the end of a way, through whatever lists stand on it. */
export function visitPlaces(walk: PlaceWalk, visitor: PlaceVisitor): void {
  const { last, end, conditions } = walk.way;
  if (last?.segment.kind !== "key" || !end) return void visitor.visit(walk.root, {}, "");
  const { key } = last.segment;
  const here: Source[] | null = end.leadsOn ? [] : null;
  const { isKindOf, mayRepeat } = walk;
  const seen = mayRepeat && (last.sharesValues || last.sharesObjects) ? new Set() : null;
  const visiting: Visiting = { visitor, isKindOf, conditions, seen, here };
  for (const holder of holdersOf(walk)) visitValue(visiting, holder, key);
  if (here) walk.found.set(end, here);
}

/** No closures here: this runs for every object of every answer. */
interface Visiting {
  readonly visitor: PlaceVisitor;
  readonly isKindOf: IsKindOf;
  readonly conditions: readonly TypeCondition[];
  /** Lists that were gone through, and what stands there. */
  readonly seen: Set<unknown> | null;
  /** What stands there, each object once; null where nobody goes on from it. */
  readonly here: Source[] | null;
}

function visitValue(visiting: Visiting, holder: Holder, key: string): void {
  const value = holder[key];
  if (Array.isArray(value)) {
    if (!isSeen(visiting.seen, value)) visitItems(visiting, value);
  } else if (isSource(value)) visitSource(visiting, holder, key);
}

function visitItems(visiting: Visiting, list: unknown[]): void {
  const holder = list as unknown as Holder;
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (Array.isArray(item)) visitItems(visiting, item);
    else if (isSource(item)) visitSource(visiting, holder, index);
  }
}

function visitSource(
  { visitor, conditions, isKindOf, seen, here }: Visiting,
  holder: Holder,
  key: string | number,
): void {
  const source = holder[key] as Source;
  if (seen?.has(source)) return;
  for (const { types } of conditions) if (!isOneOf(source, types, isKindOf)) return;
  const standing = visitor.visit(source, holder, key);
  if (!standing) return;
  here?.push(standing);
  // What was replaced is not kept in mind: wherever else it stands, it is replaced too.
  seen?.add(standing);
}

function isSeen(seen: Set<unknown> | null, value: unknown): boolean {
  if (!seen) return false;
  const before = seen.size;
  return seen.add(value).size === before;
}

/** The objects above the end of a way, from the last point on it that is known. */
function holdersOf({ root, found, way: { above }, isKindOf, mayRepeat }: PlaceWalk) {
  let from = above.length;
  let here: readonly Source[] | undefined;
  while (from > 0 && !here) {
    here = found.get(above[from - 1] as Waypoint);
    if (!here) from -= 1;
  }
  here ??= [root];
  for (; from < above.length; from += 1) {
    const point = above[from] as Waypoint;
    here = next(here, point, { isKindOf, mayRepeat });
    found.set(point, here);
  }
  return here;
}

function next(
  here: readonly Source[],
  { segment, sharesValues, sharesObjects }: Waypoint,
  { isKindOf, mayRepeat }: Pick<PlaceWalk, "isKindOf" | "mayRepeat">,
): readonly Source[] {
  if (segment.kind === "types") {
    return here.filter((source) => isOneOf(source, segment.types, isKindOf));
  }
  const found: Source[] = [];
  const seen = mayRepeat && (sharesValues || sharesObjects) ? new Set() : null;
  const seenItems = sharesObjects ? seen : null;
  for (const source of here) {
    const value = source[segment.key];
    if (typeof value !== "object" || value === null || isSeen(seen, value)) continue;
    if (Array.isArray(value)) gather(value, found, seenItems);
    else if (isSource(value)) found.push(value);
  }
  return found;
}

function gather(list: readonly unknown[], found: Source[], seen: Set<unknown> | null): void {
  for (const item of list) {
    if (typeof item !== "object" || item === null) continue;
    if (Array.isArray(item)) gather(item, found, seen);
    else if (isSource(item) && !isSeen(seen, item)) found.push(item);
  }
}

/** Where a schema leaves no doubt about the type, a planner does not ask it, and its condition says nothing new. */
function isOneOf(source: Source, types: readonly string[], isKindOf: IsKindOf): boolean {
  const typename = source["__typename"];
  if (typename === undefined) return true;
  return typeof typename === "string" && types.some((type) => isKindOf(typename, type));
}

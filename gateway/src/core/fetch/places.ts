import type { PlacePath } from "../plan/plan-step.ts";
import { isSource, type Source } from "./failure.ts";

/** Decides whether an object of this type may stand behind a type condition. */
export type IsKindOf = (typename: string, condition: string) => boolean;

/** Comes by one object of an answer; whoever holds it can hold another one that is equal instead. */
export interface PlaceVisitor {
  visit(source: Source, holder: Holder, key: string | number): void;
  /** Another place of an object that was visited already. */
  visitAgain(source: Source, holder: Holder, key: string | number): void;
}

/** An object by its keys, or a list by its indices. */
export type Holder = Record<string | number, unknown>;

export interface PlaceWalk {
  readonly root: Source;
  readonly path: PlacePath;
  readonly isKindOf: IsKindOf;
  /** Whether an object may stand in more than one place: then each is walked once, however many places lead to it. */
  readonly mayRepeat: boolean;
}

/** Comes by the objects at the end of a path, through whatever lists stand on the way. */
export function visitPlaces(walk: PlaceWalk, visitor: PlaceVisitor): void {
  const last = walk.path.findLastIndex(({ kind }) => kind === "key");
  const segment = walk.path[last];
  if (segment?.kind !== "key") return visitor.visit(walk.root, {}, "");
  const conditions = walk.path.slice(last + 1);
  const seen = walk.mayRepeat ? new Set<unknown>() : null;
  const visiting: Visiting = { walk, visitor, conditions, seen };
  for (const holder of placesAt(walk, last)) visitValue(visiting, holder, segment.key);
}

/** No closures here: this runs for every object of every answer. */
interface Visiting {
  readonly walk: PlaceWalk;
  readonly visitor: PlaceVisitor;
  readonly conditions: PlacePath;
  readonly seen: Set<unknown> | null;
}

function visitValue(visiting: Visiting, holder: Holder, key: string | number): void {
  const value = holder[key];
  if (typeof value !== "object" || value === null) return;
  if (isSeen(visiting.seen, value)) {
    if (isSource(value)) visiting.visitor.visitAgain(value, holder, key);
  } else if (Array.isArray(value)) {
    const list = value as unknown as Holder & { readonly length: number };
    for (let index = 0; index < list.length; index += 1) visitValue(visiting, list, index);
  } else if (isSource(value) && isWanted(visiting, value)) {
    visiting.visitor.visit(value, holder, key);
  }
}

function isWanted({ conditions, walk }: Visiting, source: Source): boolean {
  for (const one of conditions) {
    if (one.kind === "types" && !isOneOf(source, one.types, walk.isKindOf)) return false;
  }
  return true;
}

function isSeen(seen: Set<unknown> | null, value: unknown): boolean {
  if (!seen) return false;
  const before = seen.size;
  return seen.add(value).size === before;
}

/** The objects at the end of so many segments of a path. */
function placesAt({ root, path, isKindOf, mayRepeat }: PlaceWalk, segments: number): Source[] {
  let here: Source[] = [root];
  for (let index = 0; index < segments && here.length > 0; index += 1) {
    const segment = path[index];
    if (segment?.kind === "key") here = below(here, segment.key, mayRepeat);
    else if (segment) here = here.filter((source) => isOneOf(source, segment.types, isKindOf));
  }
  return here;
}

function below(sources: readonly Source[], key: string, mayRepeat: boolean): Source[] {
  const found: Source[] = [];
  const seen = mayRepeat && sources.length > 1 ? new Set<unknown>() : null;
  for (const source of sources) gather(source[key], found, seen);
  return found;
}

function gather(value: unknown, found: Source[], seen: Set<unknown> | null): void {
  if (typeof value !== "object" || value === null || isSeen(seen, value)) return;
  if (Array.isArray(value)) for (const item of value) gather(item, found, seen);
  else if (isSource(value)) found.push(value);
}

/** Where a schema leaves no doubt about the type, a planner does not ask it, and its condition says nothing new. */
function isOneOf(source: Source, types: readonly string[], isKindOf: IsKindOf): boolean {
  const typename = source["__typename"];
  if (typename === undefined) return true;
  return typeof typename === "string" && types.some((type) => isKindOf(typename, type));
}

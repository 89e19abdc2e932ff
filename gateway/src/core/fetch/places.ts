import type { PlacePath } from "../plan/plan-step.ts";
import { isSource, type Source } from "./failure.ts";

/** Decides whether an object of this type may stand behind a type condition. */
export type IsKindOf = (typename: string, condition: string) => boolean;

/**
 * The objects at the end of a path, each once, through whatever lists stand on the way.
 *
 * What was attached to many places is one object and is walked once, however many places lead to it.
 */
export function placesAt(root: Source, path: PlacePath, isKindOf: IsKindOf): Source[] {
  let here: Source[] = [root];
  for (const segment of path) {
    if (here.length === 0) return here;
    here =
      segment.kind === "key"
        ? below(here, segment.key)
        : here.filter((source) => isOneOf(source, segment.types, isKindOf));
  }
  return here;
}

function below(sources: readonly Source[], key: string): Source[] {
  const found: Source[] = [];
  const seen = sources.length > 1 ? new Set<unknown>() : null;
  for (const source of sources) gather(source[key], found, seen);
  return found;
}

function gather(value: unknown, found: Source[], seen: Set<unknown> | null): void {
  if (typeof value !== "object" || value === null || seen?.has(value)) return;
  seen?.add(value);
  if (Array.isArray(value)) for (const item of value) gather(item, found, seen);
  else if (isSource(value)) found.push(value);
}

function isOneOf(source: Source, types: readonly string[], isKindOf: IsKindOf): boolean {
  const typename = source["__typename"];
  return typeof typename === "string" && types.some((type) => isKindOf(typename, type));
}

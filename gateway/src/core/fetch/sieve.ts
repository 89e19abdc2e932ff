import { Failure, NOT_AS_AGREED, type Source } from "./failure.ts";
import { keyCount } from "./key-count.ts";
import { failureWithin } from "./path-within.ts";
import type { SelectedField, Selection, SelectionByType } from "./selection.ts";

/** Lists of lists of lists: deeper than any schema, and shallow enough for the stack. */
const DEEPEST_LIST = 16;

/**
 * Keeps of a value what was selected, and nothing else.
 *
 * What is merged with the answers of other owners must not overwrite them, pass for something else, or mean anything
 * to JavaScript (CVE-2025-22151, GHSA-pfjj-6f4p-rvmh). An honest answer holds exactly the keys that were asked: it is
 * checked in place, and only one that holds more is copied.
 */
export function sieve(value: unknown, below: SelectionByType, depth = 0): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (!Array.isArray(value)) return sieveObject(value as Source, below);
  if (depth > DEEPEST_LIST) return NOT_AS_AGREED;
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    const kept = sieve(item, below, depth + 1);
    if (kept !== item) value[index] = kept;
  }
  return value;
}

function sieveObject(source: Source, below: SelectionByType): Source | Failure {
  if (source instanceof Failure) return source;
  const selection = below.of(typenameOf(source));
  return selection ? sieveFields(source, selection) : NOT_AS_AGREED;
}

/** Something else than text is the name of no type. */
function typenameOf(source: Source): string | undefined {
  const typename = source["__typename"];
  return typename === undefined || typeof typename === "string" ? typename : "";
}

export function sieveFields(source: Source, selection: Selection): Source {
  let expected = 0;
  for (const field of selection.fields) {
    const value = source[field.key];
    // A function is no value of JSON but what every object is born with: such a key is not there.
    if (value === undefined || typeof value === "function") continue;
    expected += 1;
    if (typeof value !== "object" || value === null) continue;
    const kept = sieveField(value, field);
    if (kept !== value) source[field.key] = kept;
  }
  return !selection.isRenamed && expected === keyCount(source)
    ? source
    : copyFields(source, selection.fields);
}

function sieveField(value: object, field: SelectedField): unknown {
  if (value instanceof Failure) return failureWithin(field, value);
  return field.below ? sieve(value, field.below) : value;
}

function copyFields(source: Source, fields: readonly SelectedField[]): Source {
  const copy: Source = {};
  for (const { key, as } of fields) {
    if (Object.hasOwn(source, key) && !Object.hasOwn(copy, as)) copy[as] = source[key];
  }
  return copy;
}

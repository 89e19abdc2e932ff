import { Failure, isSource, NOT_AS_AGREED, type Source } from "./failure.ts";
import { pathWithin } from "./path-within.ts";
import type { SelectedField, Selection, SelectionByType } from "./selection.ts";

/**
 * Gives an object the selected fields of another that describes the same thing.
 *
 * What stands there already stays: an owner's `id` or `__typename`, once written, is nobody else's to change. Two
 * objects become one in the place of the first, because another fetch may be under way to bring more to just that one.
 */
export function attach(target: Source, from: Source, selection: Selection): void {
  for (const { as, below } of selection.fields) {
    if (as === "__typename") refineType(target, selection);
    else attachValue(target, as, { added: given(from[as]), below });
  }
}

/** Gives an object a reason for each field that it should have got. */
export function attachFailure(target: Source, failure: Failure, selection: Selection): void {
  for (const field of selection.fields) {
    const { as } = field;
    if (as !== "__typename" && isMissing(target[as])) target[as] = failureOf(failure, field);
  }
}

/** An error that happened below one of the fields is about that field; the others are lost with it. */
export function failureOf(failure: Failure, field: SelectedField): Failure {
  const [first, ...rest] = failure.below;
  if (first === undefined) return failure;
  return new Failure(failure.code, first === field.key ? pathWithin(field, rest) : []);
}

/** Nobody knows such an entity: its fields are null, and where they may not be, that is found on the way out. */
export function attachAbsence(target: Source, selection: Selection): void {
  for (const { as } of selection.fields) {
    if (as !== "__typename" && isMissing(target[as])) target[as] = null;
  }
}

interface Addition {
  readonly added: unknown;
  readonly below: SelectedField["below"];
}

function attachValue(target: Source, key: string, { added, below }: Addition): void {
  if (isMissing(target[key])) target[key] = added;
  else if (below) target[key] = merge(target[key], added, below);
}

const given = (value: unknown): unknown =>
  value === undefined || typeof value === "function" ? NOT_AS_AGREED : value;

/** A function is what every object of JavaScript is born with, under names that a client may choose (`toString`). */
const isMissing = (value: unknown): boolean =>
  value === undefined || value instanceof Failure || typeof value === "function";

function merge(present: unknown, added: unknown, below: SelectionByType): unknown {
  if (present === added) return present;
  if (Array.isArray(present) && Array.isArray(added)) return mergeLists(present, added, below);
  if (!isSource(present) || !isSource(added)) return present;
  const typename = present["__typename"] ?? added["__typename"];
  const selection = below.of(typeof typename === "string" ? typename : undefined);
  if (!selection) return present;
  attach(present, added, selection);
  return present;
}

/** Item by item; lists of unequal length do not describe the same things. */
function mergeLists(
  present: unknown[],
  added: readonly unknown[],
  below: SelectionByType,
): unknown {
  if (present.length !== added.length) return NOT_AS_AGREED;
  for (let index = 0; index < present.length; index += 1) {
    present[index] = merge(present[index], added[index], below);
  }
  return present;
}

/** An interface, which is all that one owner knows of it, may still become one of the types that implement it. */
function refineType(target: Source, { type, interfaces }: Selection): void {
  const known = target["__typename"];
  if (typeof known !== "string" || interfaces.includes(known)) target["__typename"] = type;
}

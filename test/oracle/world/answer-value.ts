import {
  getNamedType,
  isEnumType,
  isLeafType,
  isListType,
  getNullableType,
  type GraphQLOutputType,
} from "graphql";
import { hash, isRawObject, nodeOf } from "./node.ts";
import type { World } from "./read-world.ts";
import type { Raw } from "./world-text.ts";

/**
 * A stored value as the answer of a field of this type.
 *
 * The salt stands for all that the answer depends on: arguments, required fields, the place in a series of
 * mutations. Another salt is another answer, so nothing that was mixed up can look right.
 */
export function answerValue(
  world: World,
  raw: Raw | undefined,
  { type, salt }: { readonly type: GraphQLOutputType; readonly salt: string },
): unknown {
  if (raw === undefined || raw === null) return null;
  const chosen = isRawObject(raw) && Array.isArray(raw["$oneOf"]) ? pick(raw["$oneOf"], salt) : raw;
  if (isRawObject(chosen) && chosen["$throw"] === true) return new Error("the data says so");
  const inner = getNullableType(type);
  if (isListType(inner)) {
    if (!Array.isArray(chosen)) throw new Error("a list was expected in the data");
    return rotated(chosen, salt).map((one) =>
      answerValue(world, one as Raw, { type: inner.ofType, salt }),
    );
  }
  return isLeafType(getNamedType(type))
    ? leafValue(chosen, getNamedType(type), salt)
    : isRawObject(chosen)
      ? nodeOf(world, chosen, salt)
      : null;
}

const pick = (choices: readonly Raw[], salt: string): Raw =>
  choices[hash(salt) % choices.length] ?? null;

function rotated(list: readonly unknown[], salt: string): readonly unknown[] {
  const by = salt === "" || list.length === 0 ? 0 : hash(salt) % list.length;
  return [...list.slice(by), ...list.slice(0, by)];
}

function leafValue(raw: Raw, type: GraphQLOutputType, salt: string): unknown {
  if (salt === "" || isEnumType(type)) return raw;
  if (typeof raw === "string") return `${raw} ${salt}`;
  if (typeof raw === "boolean") return hash(salt) % 2 === 0 ? raw : !raw;
  if (typeof raw === "number") return raw + hash(salt);
  return { was: raw, salt };
}

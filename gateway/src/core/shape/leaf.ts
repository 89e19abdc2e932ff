import {
  isEnumType,
  specifiedScalarTypes,
  type GraphQLEnumType,
  type GraphQLLeafType,
  type GraphQLScalarType,
} from "graphql";
import { Failure } from "../fetch/failure.ts";
import { isPoison } from "./poison.ts";
import { quote } from "./quote.ts";

/** JSON text of a value of this type; undefined for what is none. Null is not for a leaf to judge. */
export type WriteLeaf = (value: unknown) => string | undefined;

const MOST_INT = 2 ** 31 - 1;
const LEAST_INT = -(2 ** 31);

const isInt = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) <= MOST_INT && (value as number) >= LEAST_INT;

/**
 * An ID that was written as a number, as long as reading it changed nothing: beyond 2⁵³ two ids may be the same number,
 * and the one child another.
 */
export const isWhole = (value: unknown): boolean => Number.isSafeInteger(value);

/**
 * Value completion of the built-in scalars (GraphQL §3.5), as strictly as they are read: a subgraph has completed its
 * values already, and what looks only nearly right is wrong. ID alone may be a whole number, and becomes text.
 */
const BUILT_IN: Readonly<Record<string, WriteLeaf>> = {
  Int: (value) => (isInt(value) ? String(value) : undefined),
  Float: (value) => (Number.isFinite(value) ? String(value) : undefined),
  String: (value) => (typeof value === "string" ? quote(value) : undefined),
  Boolean: (value) => (typeof value === "boolean" ? String(value) : undefined),
  ID: (value) => {
    if (typeof value === "string") return quote(value);
    return isWhole(value) ? `"${String(value)}"` : undefined;
  },
};

/** Negative zero is written as zero, as JSON does. */
export function leafOf(type: GraphQLLeafType): WriteLeaf {
  if (isEnumType(type)) return enumLeaf(type);
  const builtIn = specifiedScalarTypes.some(({ name }) => name === type.name);
  return (builtIn && BUILT_IN[type.name]) || scalarLeaf(type);
}

/** A value that the public schema does not know, or hides, is none. */
function enumLeaf(type: GraphQLEnumType): WriteLeaf {
  const known = new Map(type.getValues().map(({ name }) => [name, `"${name}"`]));
  return (value) => (typeof value === "string" ? known.get(value) : undefined);
}

/** Deeper than anybody's scalar, and less deep than what programs that read JSON stumble over. */
const DEEPEST = 200;

/** JSON has no way to write some numbers that it can read, such as 1e400: it writes null, at any depth. */
function isWritable(value: unknown, depth = 0): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return typeof value !== "function";
  return depth < DEEPEST && Object.values(value).every((inner) => isWritable(inner, depth + 1));
}

/** In the text that JSON writes, only a key is quoted and followed by a colon. */
const MAYBE_POISON = /"(?:__proto__|constructor)":/;

const jsonOf = (value: unknown): string => {
  const text = JSON.stringify(value);
  if (typeof value !== "object" || !MAYBE_POISON.test(text)) return text;
  return JSON.stringify(value, (key, inner: unknown) => (isPoison(key, inner) ? undefined : inner));
};

/** Whatever its own reading accepts goes on as it came, without keys that are meant to harm who reads them. */
function scalarLeaf(type: GraphQLScalarType): WriteLeaf {
  return (value) => {
    if (value === undefined || value instanceof Failure) return undefined;
    try {
      type.parseValue(value);
      return isWritable(value) ? jsonOf(value) : undefined;
    } catch {
      // Not of this type.
      return undefined;
    }
  };
}

import {
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";
import type { Fields, SubQueryFields } from "./sub-query.ts";

export type Path = readonly (string | number)[];

/** One answer being read. */
export interface Reading {
  readonly schema: GraphQLSchema;
  readonly asked: SubQueryFields;
  /** Told of each place where the answer is not what the contract says; null stands there. */
  readonly onFault: (path: Path) => void;
  /** So many faults that nothing more of the answer is read. */
  readonly isBroken: () => boolean;
}

export type Source = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Source =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export interface ObjectPlace {
  readonly type: GraphQLObjectType;
  readonly fields: Fields;
  readonly path: Path;
}

/** The selected fields of an object, and its type as the contract knows it. */
export function readObject(
  reading: Reading,
  { type, fields, path }: ObjectPlace,
  source: Source,
): Source {
  // Without a prototype, so that no key of an answer means anything to JavaScript.
  const result = Object.create(null) as Record<string, unknown>;
  for (const [key, nodes] of fields) {
    const name = nodes[0]?.name.value ?? "";
    const field = type.getFields()[name];
    const value = Object.hasOwn(source, key) ? source[key] : undefined;
    if (name === "__typename") result[key] = type.name;
    else if (field) {
      const place = { type: field.type, nodes, path: [...path, key] };
      result[key] = readValue(reading, place, value);
    }
  }
  return result;
}

interface ValuePlace {
  readonly type: GraphQLOutputType;
  readonly nodes: readonly FieldNode[];
  readonly path: Path;
}

function readValue(reading: Reading, place: ValuePlace, value: unknown): unknown {
  const { type, path } = place;
  if (reading.isBroken() || (value === null && !isNonNullType(type))) return null;
  const read = readPresent(reading, place, value);
  if (read === undefined) reading.onFault(path);
  return read ?? null;
}

/** Undefined for what does not fit its type. */
function readPresent(reading: Reading, place: ValuePlace, value: unknown): unknown {
  const { nodes, path } = place;
  const type = isNonNullType(place.type) ? place.type.ofType : place.type;
  if (isLeafType(type)) return readLeaf(type, value);
  if (!isListType(type)) return readComposite(reading, { type, nodes, path }, value);
  if (!Array.isArray(value)) return undefined;
  return readList(reading, { type: type.ofType, nodes, path }, value);
}

/** An item that may not be null and is takes the list along, so that one fault tells of all that follow it. */
function readList(reading: Reading, place: ValuePlace, items: readonly unknown[]): unknown {
  const read: unknown[] = [];
  for (const [index, item] of items.entries()) {
    const value = readValue(reading, { ...place, path: [...place.path, index] }, item);
    if (value === null && isNonNullType(place.type)) return null;
    read.push(value);
  }
  return read;
}

function readLeaf(type: GraphQLLeafType, value: unknown): unknown {
  try {
    // Read as strictly as input: `serialize` would turn `{}` or 1 into something that looks right.
    return value === null ? undefined : type.parseValue(value);
  } catch {
    return undefined;
  }
}

interface CompositePlace extends ValuePlace {
  readonly type: GraphQLObjectType | GraphQLAbstractType;
}

function readComposite(reading: Reading, place: CompositePlace, value: unknown): unknown {
  if (!isObject(value)) return undefined;
  const type = runtimeTypeOf(reading.schema, place.type, value);
  if (!type) return undefined;
  const fields = reading.asked.below(place.nodes, type);
  return readObject(reading, { type, fields, path: place.path }, value);
}

function runtimeTypeOf(
  schema: GraphQLSchema,
  declared: CompositePlace["type"],
  { __typename: claimed }: Source,
): GraphQLObjectType | null {
  if (isObjectType(declared)) return (claimed ?? declared.name) === declared.name ? declared : null;
  const type = typeof claimed === "string" ? schema.getType(claimed) : undefined;
  return isObjectType(type) && schema.isSubType(declared, type) ? type : null;
}

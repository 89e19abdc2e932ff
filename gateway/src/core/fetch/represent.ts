import {
  getNamedType,
  GraphQLID,
  GraphQLString,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";
import type { EntityBatch, RequiredSelection } from "../plan/plan-step.ts";
import {
  writeParts,
  writeSome,
  type Part,
  type Partly,
  type WriteObject,
  type WriteValue,
} from "./representation-part.ts";
import { requirementsOf } from "../schema/requirements.ts";
import { leafOf, type WriteLeaf } from "../shape/leaf.ts";
import { quote } from "../shape/quote.ts";
import { Failure, isSource, NOT_AS_AGREED, type Source } from "./failure.ts";
import { keyCount } from "./key-count.ts";
import { isKindOf, typesWithin } from "./selection.ts";

/** How entities of one type are told of. */
export interface Representer {
  /** The `__typename` that is sent: another one where `@interfaceObject` wants the name of the interface. */
  readonly sentAs: string;
  /** JSON text of the representation; a Failure when something that must be sent is not there. */
  readonly write: WriteObject;
  /** Without what only some fields require, where that is what is missing; null when more is. */
  readonly writePartly: (entity: Source) => Partly | null;
  /** The key of the one text by which entities of this type are told apart; null where there is more to it. */
  readonly onlyKey: string | null;
  /** Whether an entity holds nothing but what its representation tells, so that any equal one can take its place. */
  readonly isWhole: (entity: Source) => boolean;
}

/** Null when nothing is asked about entities of a type. */
export type RepresenterByType = (typename: string) => Representer | null;

/** Compiles what is sent about an entity, once for each type that comes by. */
export function representersOf(
  schema: GraphQLSchema,
  subgraph: string,
  { requires, inputRewrites }: Pick<EntityBatch, "requires" | "inputRewrites">,
): RepresenterByType {
  const known = new Map<string, Representer | null>();
  return (typename) => {
    const before = known.get(typename);
    if (before !== undefined) return before;
    // Only names of the schema are kept, so that a subgraph cannot fill the memory with others.
    if (!schema.getType(typename)) return null;
    const rewrite = inputRewrites.find(({ types }) =>
      types.some((type) => isKindOf(schema, typename, type)),
    );
    const sentAs = rewrite?.typename ?? typename;
    const applies = requires.some(({ type }) => isKindOf(schema, typename, type));
    const place = { schema, typename, sentAs };
    const representer = applies ? compileRepresenter(place, subgraph, requires) : null;
    known.set(typename, representer);
    return representer;
  };
}

/** Names of the types that a representation may say it is of. */
export function sentTypes(
  schema: GraphQLSchema,
  { requires }: Pick<EntityBatch, "requires">,
  representers: RepresenterByType,
): readonly string[] {
  const found = requires.flatMap(({ type }) => typesWithin(schema, schema.getType(type)));
  return [...new Set(found.flatMap((typename) => representers(typename)?.sentAs ?? []))];
}

function compileRepresenter(
  place: TypedPlace,
  subgraph: string,
  requires: EntityBatch["requires"],
): Representer {
  const parts = partsOf(place, requires);
  const { dependents } = requirementsOf(place.schema, subgraph, place.sentAs);
  const isFlat = parts.every(({ isLeaf }) => isLeaf) && place.sentAs === place.typename;
  const telling = parts.filter(({ constant }) => constant === null);
  const [only] = telling;
  return {
    sentAs: place.sentAs,
    onlyKey: only?.isText && telling.length === 1 ? only.key : null,
    write: writeParts(parts),
    writePartly: writeSome(parts, dependents),
    isWhole: isFlat ? (entity) => keyCount(entity) === parts.length : () => false,
  };
}

interface TypedPlace {
  readonly schema: GraphQLSchema;
  readonly typename: string;
  readonly sentAs: string;
}

const writeObject = (place: TypedPlace, selections: readonly RequiredSelection[]): WriteObject =>
  writeParts(partsOf(place, selections));

function partsOf(place: TypedPlace, selections: readonly RequiredSelection[]): Part[] {
  const fields = flatten(place, selections);
  return [...fields].map(([name, { key, below }]) => ({
    key,
    name,
    isLeaf: below.length === 0,
    constant: name === "__typename" ? quote(place.sentAs) : null,
    isText: name !== "__typename" && isTextType(fieldType(place, name)),
    write: name === "__typename" ? constant(place.sentAs) : fieldWriter(place, name, below),
  }));
}

interface Merged {
  readonly key: string;
  readonly below: RequiredSelection[];
}

/** Fields by the name under which they are sent, of the fragments that are about this type. */
function flatten(place: TypedPlace, selections: readonly RequiredSelection[]): Map<string, Merged> {
  const fields = new Map<string, Merged>();
  const add = (list: readonly RequiredSelection[]): void => {
    for (const selection of list) {
      if (selection.kind === "fragment") {
        if (isKindOf(place.schema, place.typename, selection.type)) add(selection.selections);
      } else {
        const merged = fields.get(selection.name) ?? { key: selection.key, below: [] };
        merged.below.push(...selection.selections);
        fields.set(selection.name, merged);
      }
    }
  };
  add(selections);
  return fields;
}

const constant = (typename: string): WriteValue => {
  const text = quote(typename);
  return () => text;
};

function fieldWriter(
  place: TypedPlace,
  name: string,
  below: readonly RequiredSelection[],
): WriteValue {
  return valueWriter(place.schema, fieldType(place, name), below);
}

function fieldType({ schema, typename }: TypedPlace, name: string): GraphQLOutputType {
  const parent = schema.getType(typename);
  const type =
    isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name]?.type : undefined;
  if (type) return type;
  throw new Error(`${typename} has no field ${name} to be known by.`);
}

const isTextType = (type: GraphQLOutputType): boolean =>
  [GraphQLID, GraphQLString].some(({ name }) => name === String(getNullableType(type)));

/** Null is sent where the type allows it, and absence never: nobody may take the one for the other. */
function valueWriter(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  below: readonly RequiredSelection[],
): WriteValue {
  const write = presentWriter(schema, getNullableType(type), below);
  const isNullable = !isNonNullType(type);
  return (value) => {
    if (value === null) return isNullable ? "null" : NOT_AS_AGREED;
    return value instanceof Failure ? value : write(value);
  };
}

function presentWriter(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  below: readonly RequiredSelection[],
): WriteValue {
  if (isListType(type)) return listWriter(valueWriter(schema, type.ofType, below));
  if (isLeafType(type)) return leafWriter(leafOf(type));
  return compositeWriter(schema, getNamedType(type).name, below);
}

const leafWriter =
  (write: WriteLeaf): WriteValue =>
  (value) =>
    write(value) ?? NOT_AS_AGREED;

const listWriter =
  (write: WriteValue): WriteValue =>
  (value) => {
    if (!Array.isArray(value)) return NOT_AS_AGREED;
    const items: string[] = [];
    for (const item of value) {
      const written = write(item);
      if (typeof written !== "string") return written;
      items.push(written);
    }
    return `[${items.join(",")}]`;
  };

function compositeWriter(
  schema: GraphQLSchema,
  declared: string,
  below: readonly RequiredSelection[],
): WriteValue {
  const known = new Map<string, WriteObject>();
  return (value) => {
    if (!isSource(value)) return NOT_AS_AGREED;
    const named = value["__typename"] ?? declared;
    if (typeof named !== "string" || !isKindOf(schema, named, declared)) return NOT_AS_AGREED;
    const place = { schema, typename: named, sentAs: named };
    const write = known.get(named) ?? writeObject(place, below);
    known.set(named, write);
    return write(value);
  };
}

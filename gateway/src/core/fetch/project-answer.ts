import {
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import {
  isObject,
  readObject,
  type ObjectPlace,
  type Path,
  type Reading,
  type Source,
} from "./read-value.ts";
import { fieldsOf, type SubQuery } from "./sub-query.ts";

/** A place where an answer is not what the contract says; null stands there. */
export interface Fault {
  readonly path: Path;
  /** What is lost with it: an error that the subgraph itself reports in here explains the fault. */
  readonly within: Path;
}

export interface Projection {
  readonly data: Source;
  readonly faults: readonly Fault[];
}

/** Enough to say that an answer is broken; a hostile one has room for millions, and each takes its time. */
const MOST_FAULTS = 1000;

/**
 * Keeps of a subgraph's answer what it was asked and what the contract allows there, and says where that is missing.
 *
 * What is merged with the answers of other owners must not overwrite them, pass for an entity that was not asked for,
 * or break the merging of everybody's data (CVE-2025-22151, GHSA-pfjj-6f4p-rvmh).
 */
export function projectAnswer(schema: GraphQLSchema, asked: SubQuery, answer: unknown): Projection {
  const faults: Fault[] = [];
  const note = (path: Path, within = path): void => {
    if (faults.length < MOST_FAULTS) faults.push({ path, within });
  };
  const isBroken = (): boolean => faults.length >= MOST_FAULTS;
  const reading: Reading = { schema, asked: fieldsOf(schema, asked), onFault: note, isBroken };
  const source = isObject(answer) ? answer : {};
  const { root, rootType: type } = reading.asked;
  const nodes = root.get("_entities");
  if (!nodes)
    return { data: readObject(reading, { type, fields: root, path: [] }, source), faults };
  const representations = asked.variables["representations"] as readonly Source[];
  const entities = { nodes, representations, note };
  return { data: { _entities: readEntities(reading, entities, source["_entities"]) }, faults };
}

interface Entities {
  readonly nodes: readonly FieldNode[];
  readonly representations: readonly Source[];
  readonly note: (path: Path, within: Path) => void;
}

/** One answer for each representation, in the same order; a list of another length answers none of them. */
function readEntities(reading: Reading, entities: Entities, value: unknown): unknown[] {
  const { nodes, representations, note } = entities;
  const answers =
    Array.isArray(value) && value.length === representations.length ? (value as unknown[]) : [];
  return representations.map((representation, index) => {
    const type = entityType(reading.schema, representation);
    const fields = reading.asked.below(nodes, type);
    const path = ["_entities", index];
    const answer = answers[index];
    if (isObject(answer) && (answer["__typename"] ?? type.name) === type.name) {
      return readObject(reading, { type, fields, path }, answer);
    }
    for (const key of lostFields({ type, fields, path }, answer === null))
      note([...path, key], path);
    return null;
  });
}

function entityType(schema: GraphQLSchema, { __typename }: Source): GraphQLObjectType {
  const type = schema.getType(String(__typename));
  if (isObjectType(type)) return type;
  throw new Error("A representation names an object type.");
}

/**
 * The fields of an entity that nobody gave. An entity that is merely absent is lost only if something in it may not
 * be null, and then as a whole: one field says so.
 */
function lostFields({ type, fields }: ObjectPlace, isAbsent: boolean): string[] {
  const all = type.getFields();
  const asked = [...fields].map(([key, nodes]) => ({
    key,
    field: all[nodes[0]?.name.value ?? ""],
  }));
  const required = asked.find(({ field }) => field && isNonNullType(field.type));
  if (required) return [required.key];
  return isAbsent ? [] : asked.filter(({ field }) => field).map(({ key }) => key);
}

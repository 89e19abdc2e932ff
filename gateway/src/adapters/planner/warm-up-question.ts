import {
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
} from "graphql";
import { apiSchema } from "../api-schema.ts";

/** Enough to have been everywhere in a planner once. */
const MOST_FIELDS = 8;
const DEEPEST = 3;

/**
 * Some question that any supergraph can be asked. What a planner plans first costs it many times what it costs later;
 * asked before anybody waits, that counts against no deadline. Null where every field wants arguments.
 */
export function warmUpQuestion(supergraphSdl: string): string | null {
  const query = apiSchema(supergraphSdl).getQueryType();
  const selected = query ? selectionOf(query, DEEPEST) : "";
  return selected === "" ? null : `{ ${selected} }`;
}

function selectionOf(type: GraphQLObjectType, depth: number): string {
  return Object.values(type.getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .map((field) => fieldText(field, depth))
    .filter((text) => text !== "")
    .slice(0, MOST_FIELDS)
    .join(" ");
}

function fieldText({ name, type }: GraphQLField<unknown, unknown>, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return name;
  const inner = isObjectType(named) && depth > 0 ? selectionOf(named, depth - 1) : "";
  return inner === "" ? "" : `${name} { ${inner} }`;
}

import { gql, InMemoryCache, type DocumentNode } from "@apollo/client/core";
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../setup/test-house.ts";

const LISTS = [
  "leerlingen",
  "ontwikkelingsperspectieven",
  "jeugdigen",
  "hulpverleningsplannen",
  "plankoppelingen",
  "vestigingen",
];

interface Asked {
  readonly query: DocumentNode;
  readonly data: Record<string, unknown>;
}

let house: TestHouse;
let asked: readonly Asked[];
beforeAll(async () => {
  house = await openTestHouse({ leerlingen: "2000" });
  const schema = buildClientSchema((await house.ask(getIntrospectionQuery())).data);
  asked = await Promise.all(LISTS.map((list) => askWhole(list, schema)));
});
afterAll(() => house?.close());

/** A hundred of each, with all that belongs to them, two entities deep. */
async function askWhole(list: string, schema: GraphQLSchema): Promise<Asked> {
  const connection = getNamedType(schema.getQueryType()?.getFields()[list]?.type);
  const node = getNamedType((connection as GraphQLObjectType).getFields()["nodes"]?.type);
  const text = `{ ${list}(first: 100) { nodes ${entity(node as GraphQLObjectType, 2)} } }`;
  const { data, errors } = await house.ask(text);
  expect(errors).toBeUndefined();
  expect(data[list].nodes.length).toBeGreaterThan(20);
  return { query: gql(text), data };
}

/** What a client shows that keeps everything it ever read under `Type:id`. */
function remembered(all: readonly Asked[]): unknown[] {
  const cache = new InMemoryCache();
  for (const { query, data } of all) cache.writeQuery({ query, data });
  return all.map(({ query }) => cache.readQuery({ query }));
}

test("a client that caches by type and id shows every child as it was answered", () => {
  expect(remembered(asked)).toEqual(asked.map(({ data }) => data));
});

test("and would not, if two children shared an id", () => {
  const { query, data } = asked[LISTS.indexOf("jeugdigen")]!;
  const [one, other] = (data["jeugdigen"] as { nodes: { id: string }[] }).nodes;
  const shared = JSON.stringify(data).replaceAll(other?.id ?? "", one?.id ?? "");
  const tampered: Asked = { query, data: JSON.parse(shared) };
  expect(one?.id).not.toBe(other?.id);
  expect(remembered([tampered])).not.toEqual([tampered.data]);
});

/** All fields of a type that has an id; another such type below it whole, or by its id alone. */
function entity(type: GraphQLObjectType, depth: number): string {
  const fields = fieldsOf(type).map(({ name, below }) => {
    if (isLeafType(below)) return name;
    if (!isObjectType(below)) return "";
    if (!below.getFields()["id"]) return `${name} ${value(below, 2)}`;
    return `${name} ${depth > 1 ? entity(below, depth - 1) : "{ __typename id }"}`;
  });
  return `{ __typename ${fields.join(" ")} }`;
}

/** A part of an entity: always asked for in the same way, so that one answer does not hide a part of another. */
function value(type: GraphQLObjectType, depth: number): string {
  const fields = fieldsOf(type).map(({ name, below }) => {
    if (isLeafType(below)) return name;
    return depth > 1 && isObjectType(below) ? `${name} ${value(below, depth - 1)}` : "";
  });
  return `{ __typename ${fields.join(" ")} }`;
}

/** What can be asked for without an argument, lists of pages left out. */
function fieldsOf(type: GraphQLObjectType) {
  return Object.values(type.getFields())
    .filter((field: GraphQLField<unknown, unknown>) => !field.args.some(isRequiredArgument))
    .map(({ name, type }) => ({ name, below: getNamedType(type) }))
    .filter(({ below }) => !below.name.endsWith("Connection"));
}

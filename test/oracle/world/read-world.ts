import {
  buildASTSchema,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";
import { Supergraph } from "@apollo/federation-internals";
import { composeSupergraph } from "@samenloop/gateway";
import { readSubgraph, type Subgraph } from "./read-subgraph.ts";
import { isRawObject, nodeOf } from "./node.ts";
import type { Row, Rows, WorldText } from "./world-text.ts";

/** A world that can be asked. */
export interface World {
  readonly text: WorldText;
  readonly supergraphSdl: string;
  /** What clients may ask. */
  readonly apiSchema: GraphQLSchema;
  /** With everything that is `@inaccessible`. */
  readonly wholeSchema: GraphQLSchema;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  /** `T.f` → what its owner wants to have before it answers. */
  readonly requires: ReadonlyMap<string, Requirement>;
  /** `T.f` → the subgraphs that answer it. */
  readonly owners: ReadonlyMap<string, readonly string[]>;
  readonly rows: ReadonlyMap<string, readonly Row[]>;
}

export interface Requirement {
  readonly subgraph: string;
  readonly selectionSet: SelectionSetNode;
}

/** @throws Problem `SCHEMA_DOES_NOT_COMPOSE` */
export function readWorld(text: WorldText): World {
  const supergraphSdl = composeSupergraph(
    text.subgraphs.map(({ name, sdl }) => ({ name, url: `http://${name}.test/`, sdl })),
  );
  const wholeSchema = buildASTSchema(parse(supergraphSdl), { assumeValidSDL: true });
  const subgraphs = new Map(text.subgraphs.map((one) => [one.name, readSubgraph(one)]));
  return {
    text,
    supergraphSdl,
    wholeSchema,
    subgraphs,
    apiSchema: Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema(),
    ...fieldsOfSubgraphs(subgraphs, wholeSchema),
    rows: new Map(Object.entries(text.rows)),
  };
}

/** The same schema over other data. */
export const withRows = (world: World, rows: Rows): World => ({
  ...world,
  text: { ...world.text, rows },
  rows: new Map(Object.entries(rows)),
});

/** Whether every entity has what it is known by. Without that, no gateway can find it. */
export const hasAllKeys = (world: World): boolean =>
  [...world.subgraphs.values()].every(({ keys }) =>
    [...keys].every(([name, sets]) =>
      concreteTypes(world.wholeSchema, name)
        .flatMap((type) => world.rows.get(type) ?? [])
        .every((row) => sets.every((set) => isFilled(world, row, set))),
    ),
  );

function isFilled(world: World, row: Row, { selections }: SelectionSetNode): boolean {
  return selections.every((one) => {
    if (one.kind !== Kind.FIELD) return true;
    const value = row[one.name.value];
    if (!one.selectionSet) return typeof value === "string" || typeof value === "number";
    const node = isRawObject(value) ? nodeOf(world, value, "") : null;
    return node !== null && isFilled(world, node.row, one.selectionSet);
  });
}

function fieldsOfSubgraphs(subgraphs: ReadonlyMap<string, Subgraph>, whole: GraphQLSchema) {
  const requires = new Map<string, Requirement>();
  const owners = new Map<string, string[]>();
  for (const subgraph of subgraphs.values())
    for (const { coordinate, requires: selectionSet } of ownFields(subgraph, subgraphs, whole)) {
      owners.set(coordinate, [...(owners.get(coordinate) ?? []), subgraph.name]);
      if (selectionSet) requires.set(coordinate, { subgraph: subgraph.name, selectionSet });
    }
  return { requires, owners };
}

/** An interface object's field belongs to every type behind that interface. */
const ownFields = (subgraph: Subgraph, all: ReadonlyMap<string, Subgraph>, whole: GraphQLSchema) =>
  [...subgraph.types].flatMap(([type, fields]) =>
    [...fields]
      .filter(([name, one]) => !one.isExternal && !subgraph.isOverridden(type, name, all))
      .flatMap(([name, { requires }]) =>
        concreteTypes(whole, type).map((one) => ({ coordinate: `${one}.${name}`, requires })),
      ),
  );

export function concreteTypes(schema: GraphQLSchema, name: string): readonly string[] {
  const type = schema.getType(name);
  if (isInterfaceType(type) || isUnionType(type))
    return schema.getPossibleTypes(type).map((one) => one.name);
  return isObjectType(type) ? [name] : [];
}

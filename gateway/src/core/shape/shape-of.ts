import {
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { collectFields, collectSubfields } from "graphql/execution/collectFields.js";
import { leafOf, type WriteLeaf } from "./leaf.ts";
import type { CompositeShape, ObjectShape, ValueShape } from "./shape.ts";

export interface ShapeSource {
  /** What clients may see. */
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Values of the variables that `@skip` and `@include` go by. */
  readonly conditions: Readonly<Record<string, unknown>>;
}

/** The shape of the answer to an operation, for one outcome of its conditions. */
export function shapeOf(source: ShapeSource): ObjectShape {
  const { schema, operation, fragments, conditions } = source;
  const rootType = schema.getRootType(operation.operation);
  if (!rootType) throw new Error(`The schema has no ${operation.operation}.`);
  const fields = collectFields(schema, fragments, conditions, rootType, operation.selectionSet);
  const shaping = { ...source, leaves: new Map<GraphQLLeafType, WriteLeaf>() };
  return objectShape(shaping, rootType, fields);
}

interface Shaping extends ShapeSource {
  readonly leaves: Map<GraphQLLeafType, WriteLeaf>;
}

type Fields = ReadonlyMap<string, readonly FieldNode[]>;

function objectShape(shaping: Shaping, type: GraphQLObjectType, selected: Fields): ObjectShape {
  const known = type.getFields();
  const fields = [...selected].flatMap(([key, nodes]) => {
    const name = nodes[0]?.name.value ?? "";
    if (name === "__typename") return [{ key, value: TYPENAME }];
    const field = known[name];
    return [{ key, value: field ? valueShape(shaping, field.type, nodes) : INTROSPECTION }];
  });
  return { type: type.name, fields };
}

/** `__schema` and `__type` are answered by the schema itself, in this shape already. */
const INTROSPECTION = {
  kind: "leaf",
  type: "__Introspection",
  isNonNull: false,
  write: (value: unknown) => JSON.stringify(value),
} as const;

const TYPENAME = { kind: "typename", isNonNull: true } as const;

function valueShape(
  shaping: Shaping,
  declared: GraphQLOutputType,
  nodes: readonly FieldNode[],
): ValueShape {
  const isNonNull = isNonNullType(declared);
  const type = isNonNull ? declared.ofType : declared;
  if (isListType(type)) {
    return { kind: "list", isNonNull, item: valueShape(shaping, type.ofType, nodes) };
  }
  if (isLeafType(type)) {
    return { kind: "leaf", type: type.name, isNonNull, write: writerOf(shaping, type) };
  }
  return { kind: "object", isNonNull, declared: type.name, byType: shapesOf(shaping, type, nodes) };
}

function writerOf({ leaves }: Shaping, type: GraphQLLeafType): WriteLeaf {
  const write = leaves.get(type) ?? leafOf(type);
  leaves.set(type, write);
  return write;
}

function shapesOf(
  shaping: Shaping,
  declared: GraphQLCompositeType,
  nodes: readonly FieldNode[],
): CompositeShape["byType"] {
  const { schema, fragments, conditions } = shaping;
  const shape = (type: GraphQLObjectType): ObjectShape =>
    objectShape(shaping, type, collectSubfields(schema, fragments, conditions, type, nodes));
  if (isObjectType(declared)) return new Map([[declared.name, shape(declared)]]);
  const shapes = schema.getPossibleTypes(declared).map(shape);
  if (isInterfaceType(declared)) {
    // An owner that knows only the interface (`@interfaceObject`) answers without a type, which is enough as long as
    // the same is asked of all.
    const own = shape(declared as unknown as GraphQLObjectType);
    if (shapes.every((other) => keysOf(other) === keysOf(own))) shapes.push(own);
  }
  return new Map(shapes.map((one) => [one.type, one]));
}

const keysOf = ({ fields }: ObjectShape): string => fields.map(({ key }) => key).join(" ");

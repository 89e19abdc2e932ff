import {
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { collectSelected, type Selected, type SelectedField } from "./collect-selected.ts";
import { leafOf, type WriteLeaf } from "./leaf.ts";
import { divideLater, type DeferSet } from "./divide-later.ts";
import type { CompositeShape, FieldShape, ObjectShape, ValueShape } from "./shape.ts";

export interface ShapeSource {
  /** What clients may see. */
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Values of the variables that `@skip`, `@include` and `@defer` go by. */
  readonly conditions: Readonly<Record<string, unknown>>;
}

/** The shape of the answer to an operation, for one outcome of its conditions. */
export function shapeOf(source: ShapeSource): ObjectShape {
  const { schema, operation } = source;
  const rootType = schema.getRootType(operation.operation);
  if (!rootType) throw new Error(`The schema has no ${operation.operation}.`);
  const selected = collectSelected(source, rootType, [
    { set: operation.selectionSet, defer: null },
  ]);
  const shaping = { ...source, leaves: new Map<GraphQLLeafType, WriteLeaf>() };
  return objectShape(shaping, { type: rootType, within: [] }, selected);
}

interface Shaping extends ShapeSource {
  readonly leaves: Map<GraphQLLeafType, WriteLeaf>;
}

/** Where a selection stands: of what type, and within which `@defer`s all that is around it. */
interface Standing {
  readonly type: GraphQLObjectType;
  readonly within: DeferSet;
}

function objectShape(
  shaping: Shaping,
  { type, within }: Standing,
  selected: Selected,
): ObjectShape {
  const shapeOfGroup = (fields: Selected["fields"], defers: DeferSet): readonly FieldShape[] =>
    [...fields].map(([key, asked]) => ({
      key,
      value: fieldShape(shaping, type, { asked, defers }),
    }));
  const { now, groups } = divideLater(selected.fields, within);
  const shape = { type: type.name, fields: shapeOfGroup(now, within) };
  if (groups.length === 0 && selected.opens.length === 0) return shape;
  const later = groups.map(({ defers, fields }) => ({
    defers,
    shape: { type: type.name, fields: shapeOfGroup(fields, defers) },
  }));
  return { ...shape, later: { opens: selected.opens, groups: later } };
}

interface Asked {
  readonly asked: readonly SelectedField[];
  readonly defers: DeferSet;
}

function fieldShape(shaping: Shaping, type: GraphQLObjectType, asked: Asked): ValueShape {
  const name = asked.asked[0]?.node.name.value ?? "";
  if (name === "__typename") return TYPENAME;
  const field = type.getFields()[name];
  return field ? valueShape(shaping, field.type, asked) : INTROSPECTION;
}

/** `__schema` and `__type` are answered by the schema itself, in this shape already. */
const INTROSPECTION = {
  kind: "leaf",
  type: "__Introspection",
  isNonNull: false,
  write: (value: unknown) => JSON.stringify(value),
} as const;

const TYPENAME = { kind: "typename", isNonNull: true } as const;

function valueShape(shaping: Shaping, declared: GraphQLOutputType, asked: Asked): ValueShape {
  const isNonNull = isNonNullType(declared);
  const type = isNonNull ? declared.ofType : declared;
  if (isListType(type)) {
    return { kind: "list", isNonNull, item: valueShape(shaping, type.ofType, asked) };
  }
  if (isLeafType(type)) {
    return { kind: "leaf", type: type.name, isNonNull, write: writerOf(shaping, type) };
  }
  return { kind: "object", isNonNull, declared: type.name, byType: shapesOf(shaping, type, asked) };
}

function writerOf({ leaves }: Shaping, type: GraphQLLeafType): WriteLeaf {
  const write = leaves.get(type) ?? leafOf(type);
  leaves.set(type, write);
  return write;
}

function shapesOf(
  shaping: Shaping,
  declared: GraphQLCompositeType,
  { asked, defers: within }: Asked,
): CompositeShape["byType"] {
  const { schema } = shaping;
  const sets = asked.flatMap(({ node, defer }) =>
    node.selectionSet ? [{ set: node.selectionSet, defer }] : [],
  );
  const shape = (type: GraphQLObjectType): ObjectShape =>
    objectShape(shaping, { type, within }, collectSelected(shaping, type, sets));
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

const keysOf = ({ fields, later }: ObjectShape): string => {
  const parts = [fields, ...(later?.groups ?? []).map(({ shape }) => shape.fields)];
  return parts.map((some) => some.map(({ key }) => key).join(" ")).join("\n");
};

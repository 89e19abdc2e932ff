import {
  getArgumentValues,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type FieldNode,
  type GraphQLOutputType,
  type SelectionSetNode,
} from "graphql";
import { resolveWhole } from "./resolve-whole.ts";
import { isRawObject, type Node, type Run } from "./node.ts";
import { concreteTypes, type World } from "./read-world.ts";
import type { Raw, RawObject } from "./world-text.ts";

/**
 * Of an entity, what a `@requires` asks.
 *
 * @throws when any of it fails: who needs what cannot be had, fails too.
 */
export const requiredOfNode = (world: World, node: Node, selectionSet: SelectionSetNode): unknown =>
  selected({ world, typename: node.typename, selectionSet }, (field) =>
    fieldOfNode(world, node, field),
  );

const NO_RUN: Run = { log: [], calls: [], faults: [] };

function fieldOfNode(world: World, node: Node, field: FieldNode): unknown {
  const parent = world.wholeSchema.getType(node.typename);
  const definition =
    isObjectType(parent) || isInterfaceType(parent)
      ? parent.getFields()[field.name.value]
      : undefined;
  if (!definition) throw new Error(`${node.typename}.${field.name.value} is not in the schema`);
  const args = getArgumentValues(definition, field);
  const place = { fieldName: field.name.value, returnType: definition.type };
  return complete(
    { world, field, type: definition.type },
    resolveWhole({ world, run: NO_RUN, node, args }, place),
  );
}

interface Completion {
  readonly world: World;
  readonly field: FieldNode;
  readonly type: GraphQLOutputType;
}

function complete({ world, field, type }: Completion, value: unknown): unknown {
  if (value instanceof Error) throw value;
  if (isNonNullType(type)) {
    const inner = complete({ world, field, type: type.ofType }, value);
    if (inner === null) throw new Error("null where there must be a value");
    return inner;
  }
  if (value === null || value === undefined) return null;
  if (isLeafType(type)) return value;
  if (isListType(type))
    return (value as readonly unknown[]).map((one) =>
      complete({ world, field, type: type.ofType }, one),
    );
  const node = value as Node;
  const selectionSet = field.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] };
  return selected({ world, typename: node.typename, selectionSet }, (inner) =>
    fieldOfNode(world, node, inner),
  );
}

/** The same of a representation. @throws when the gateway left some of it out. */
export function requiredOfRepresentation(
  world: World,
  representation: RawObject,
  {
    typename,
    selectionSet,
  }: { readonly typename: string; readonly selectionSet: SelectionSetNode },
): unknown {
  return selected({ world, typename, selectionSet }, (field) => {
    const value = representation[field.name.value];
    if (value === undefined) throw new Error(`the representation lacks ${field.name.value}`);
    return ofValue(world, value, field.selectionSet);
  });
}

function ofValue(world: World, value: Raw, selectionSet: SelectionSetNode | undefined): unknown {
  if (Array.isArray(value)) return value.map((one) => ofValue(world, one as Raw, selectionSet));
  if (!selectionSet || !isRawObject(value)) return value;
  const typename = value["__typename"];
  if (typeof typename === "string")
    return requiredOfRepresentation(world, value, { typename, selectionSet });
  // Nobody promises the type of what is inside a representation: then its fields must tell.
  return Object.fromEntries(Object.entries(value).filter(([name]) => asks(selectionSet, name)));
}

const asks = ({ selections }: SelectionSetNode, name: string): boolean =>
  selections.some((one) =>
    one.kind === Kind.FIELD
      ? one.name.value === name
      : one.kind === Kind.INLINE_FRAGMENT && asks(one.selectionSet, name),
  );

interface Selection {
  readonly world: World;
  readonly typename: string;
  readonly selectionSet: SelectionSetNode;
}

/** Fields by name, in the order of the selection; fragments only where the type fits. */
function selected(
  { world, typename, selectionSet }: Selection,
  read: (field: FieldNode) => unknown,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const one of selectionSet.selections) {
    if (one.kind === Kind.FIELD) {
      if (one.name.value !== "__typename") values[one.name.value] = read(one);
    } else if (one.kind === Kind.INLINE_FRAGMENT) {
      const condition = one.typeCondition?.name.value;
      if (condition === undefined || isOf(world, typename, condition))
        Object.assign(values, selected({ world, typename, selectionSet: one.selectionSet }, read));
    }
  }
  return values;
}

function isOf(world: World, typename: string, condition: string): boolean {
  if (typename === condition) return true;
  const type = world.wholeSchema.getType(condition);
  return (
    (isInterfaceType(type) || isUnionType(type)) &&
    concreteTypes(world.wholeSchema, condition).includes(typename)
  );
}

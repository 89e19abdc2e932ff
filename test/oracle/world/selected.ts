import { isInterfaceType, isUnionType, Kind, type FieldNode, type SelectionSetNode } from "graphql";
import { concreteTypes, type World } from "./read-world.ts";

interface Selection {
  readonly world: World;
  readonly typename: string;
  readonly selectionSet: SelectionSetNode;
}

/** Fields by name, in the order of the selection; fragments only where the type fits. */
export function selected(
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

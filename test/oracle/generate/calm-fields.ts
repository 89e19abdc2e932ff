import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { concreteTypes, type World } from "../world/read-world.ts";

/**
 * `T.f` that must not fail; the value says whether it may be null.
 *
 * Keys are never null. What is required never fails: in a gateway its failure takes along whatever is asked in the same
 * request, which depends on the plan. The same holds for all that may not be null in an object that is required.
 */
export function calmFields(world: World): ReadonlyMap<string, boolean> {
  const calm = new Map<string, boolean>();
  const keys = [...world.subgraphs.values()].flatMap((one) => [...one.keys]);
  for (const [type, sets] of keys)
    for (const set of sets)
      for (const one of concreteTypes(world.wholeSchema, type))
        addSelected({ world, calm, type: one, mayBeNull: false }, set);
  for (const [coordinate, { selectionSet }] of world.requires)
    addSelected({ world, calm, type: typeOf(coordinate), mayBeNull: true }, selectionSet);
  return calm;
}

const typeOf = (coordinate: string): string => coordinate.split(".")[0] ?? "";

interface Calming {
  readonly world: World;
  readonly calm: Map<string, boolean>;
  readonly type: string;
  readonly mayBeNull: boolean;
}

function addSelected(calming: Calming, set: SelectionSetNode): void {
  const { world, calm, type, mayBeNull } = calming;
  const parent = world.wholeSchema.getType(type);
  if (!isObjectType(parent) && !isInterfaceType(parent)) return;
  for (const one of set.selections) {
    const field = one.kind === Kind.FIELD ? parent.getFields()[one.name.value] : undefined;
    if (one.kind !== Kind.FIELD || !field) continue;
    const coordinate = `${type}.${field.name}`;
    calm.set(coordinate, mayBeNull && calm.get(coordinate) !== false);
    const inner = getNamedType(field.type);
    if (!one.selectionSet || isLeafType(inner)) continue;
    for (const concrete of concreteTypes(world.wholeSchema, inner.name)) {
      addSelected({ ...calming, type: concrete }, one.selectionSet);
      if (mayBeNull) addNonNull({ world, calm }, concrete);
    }
  }
}

function addNonNull({ world, calm }: Pick<Calming, "world" | "calm">, name: string): void {
  const type = world.wholeSchema.getType(name);
  if (!isObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    const coordinate = `${name}.${field.name}`;
    if (!String(field.type).includes("!") || calm.has(coordinate)) continue;
    calm.set(coordinate, true);
    for (const inner of concreteTypes(world.wholeSchema, getNamedType(field.type).name))
      addNonNull({ world, calm }, inner);
  }
}

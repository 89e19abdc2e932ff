import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from "graphql";
import type { Dice } from "./dice.ts";
import { concreteTypes, type World } from "../world/read-world.ts";
import type { Subgraph } from "../world/read-subgraph.ts";
import type { Raw, Row, Rows } from "../world/world-text.ts";

/** No two entities have one `id`: behind an interface it is all that tells them apart. */
const firstOf = (type: string): number => 1 + 10 * Number(/\d+$/.exec(type)?.[0] ?? 0);

interface Filling {
  readonly world: World;
  readonly dice: Dice;
  readonly entities: ReadonlySet<string>;
  /** `T.f` that must not fail; the value says whether it may be null. */
  readonly calm: ReadonlyMap<string, boolean>;
  readonly perType: number;
}

/** Data for a world of which only the schema is known yet. */
export function generateRows(world: World, dice: Dice): Rows {
  const entities = new Set(
    [...world.subgraphs.values()].flatMap((one) =>
      [...one.keys].flatMap(([name, keys]) =>
        keys.length > 0 ? concreteTypes(world.wholeSchema, name) : [],
      ),
    ),
  );
  const filling = { world, dice, entities, calm: calmFields(world), perType: 3 };
  const rows: Record<string, readonly Row[]> = {};
  for (const type of Object.values(world.wholeSchema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    const isRoot = /^(Query|Mutation)$/.test(type.name);
    if (isRoot) rows[type.name] = [fill(filling, type, 0)];
    else if (entities.has(type.name))
      rows[type.name] = Array.from({ length: filling.perType }, (_, at) => ({
        ...fill(filling, type, firstOf(type.name) + at),
        ...unknownTo(filling, type.name),
      }));
  }
  return rows;
}

/**
 * Where an entity does not exist, although others refer to it. Only where nobody has to pass through, and where all that
 * this subgraph answers is its own to answer.
 */
function unknownTo({ world, dice, calm }: Filling, type: string): Row {
  const places = [...world.subgraphs.values()].filter((one) => one.types.has(type));
  const keys = new Set(
    places.flatMap((one) => (one.keys.get(type) ?? []).map((key) => JSON.stringify(key))),
  );
  if (places.length < 2 || keys.size !== 1 || !dice.chance(0.15)) return {};
  const able = places.filter(({ types }) =>
    [...(types.get(type) ?? [])].every(
      ([name, field]) => field.isKey || isOwn(places, { type, name, calm }),
    ),
  );
  return able.length > 0 && able.length < places.length
    ? { $unknownTo: [dice.pick(able).name] }
    : {};
}

function isOwn(
  places: readonly Subgraph[],
  {
    type,
    name,
    calm,
  }: { readonly type: string; readonly name: string; readonly calm: Filling["calm"] },
): boolean {
  const isRequired = calm.has(`${type}.${name}`);
  return !isRequired && places.filter(({ types }) => types.get(type)?.has(name)).length === 1;
}

/**
 * Keys are never null. What is required never fails: in a gateway its failure takes along whatever is asked in the same
 * request, which depends on the plan. The same holds for all that may not be null in an object that is required.
 */
function calmFields(world: World): ReadonlyMap<string, boolean> {
  const calm = new Map<string, boolean>();
  for (const { keys } of world.subgraphs.values())
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

function fill(filling: Filling, type: GraphQLObjectType, nr: number): Row {
  const row: Record<string, Raw> = {};
  for (const field of Object.values(type.getFields())) {
    const coordinate = `${type.name}.${field.name}`;
    if (/^(id|code|land)$/.test(field.name)) row[field.name] = keyValue(field.type, field.name, nr);
    else {
      const place = {
        coordinate,
        possible: possibleTypes(filling, coordinate, getNamedType(field.type)),
      };
      row[field.name] = value(filling, field.type, { ...place, depth: 0 });
    }
  }
  return row;
}

const keyValue = (type: GraphQLOutputType, name: string, nr: number): Raw =>
  getNamedType(type).name === "Int"
    ? nr * 11
    : name === "land"
      ? "nl"
      : `${name === "id" ? "" : name}${nr}`;

/** What every subgraph that answers the field knows. */
function possibleTypes(
  { world }: Filling,
  coordinate: string,
  type: GraphQLNamedType,
): readonly string[] {
  const all = concreteTypes(world.wholeSchema, type.name);
  if (!isAbstractType(type)) return all;
  const owners = (world.owners.get(coordinate) ?? []).map((name) => {
    const subgraph = world.subgraphs.get(name);
    if (!subgraph || subgraph.interfaceObjects.has(type.name)) return all;
    return concreteTypes(subgraph.schema, type.name);
  });
  return all.filter((one) => owners.every((known) => known.includes(one)));
}

interface FillPlace {
  readonly coordinate: string;
  readonly possible: readonly string[];
  readonly depth: number;
}

function value(filling: Filling, type: GraphQLOutputType, place: FillPlace): Raw {
  const { dice, calm } = filling;
  const isCalm = calm.has(place.coordinate);
  if (isNonNullType(type)) {
    if (!isCalm && dice.chance(0.015)) return { $throw: true };
    return present(filling, type.ofType, place);
  }
  if (!isCalm && dice.chance(0.04)) return { $throw: true };
  if (calm.get(place.coordinate) !== false && dice.chance(0.08)) return null;
  return present(filling, type, place);
}

function present(filling: Filling, type: GraphQLOutputType, place: FillPlace): Raw {
  const { dice, calm } = filling;
  if (isListType(type))
    return Array.from({ length: dice.int(4) }, () => value(filling, type.ofType, place));
  if (isLeafType(type)) return leaf(filling, type, calm.has(place.coordinate));
  // Null may not stand everywhere, but a type that nobody knows in common has no other value.
  return object(filling, place);
}

function object(filling: Filling, place: FillPlace): Raw {
  const { dice, world, entities, perType } = filling;
  if (place.possible.length === 0) return null;
  const choices = Array.from(
    { length: filling.calm.get(place.coordinate) === false ? 1 : 1 + dice.int(2) },
    (): Raw => {
      const name = dice.pick(place.possible);
      if (entities.has(name)) return { $ref: `${name}:${firstOf(name) + dice.int(perType)}` };
      const type = world.wholeSchema.getType(name);
      return isObjectType(type)
        ? { __typename: name, ...(fill(filling, type, 1) as Record<string, Raw>) }
        : null;
    },
  );
  return choices.length === 1 ? (choices[0] ?? null) : { $oneOf: choices };
}

function leaf({ dice }: Filling, type: GraphQLNamedType, isCalm: boolean): Raw {
  if (isEnumType(type))
    return dice.pick(dice.chance(0.05) && !isCalm ? ["GEHEIM"] : ["ROOD", "GROEN", "BLAUW"]);
  switch (type.name) {
    case "Int":
      return dice.int(100);
    case "Float":
      return dice.int(1000) / 8;
    case "Boolean":
      return dice.chance(0.5);
    case "Vrij":
      return dice.pick<Raw>([{ a: 1, b: [null, "x"] }, "vrij", 7, [1, [2]], { __proto: null }]);
    default:
      return dice.pick(["aap", "noot", "mies", 'quote"\\\n', "é€𝄞", "", "\u2028"]);
  }
}

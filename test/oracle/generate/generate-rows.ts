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
import type { Raw, Row, Rows } from "../world/world-text.ts";

interface Filling {
  readonly world: World;
  readonly dice: Dice;
  readonly entities: ReadonlySet<string>;
  /** `T.f` that must have a proper value. */
  readonly calm: ReadonlySet<string>;
  readonly perType: number;
}

/** Data for a world of which only the schema is known yet. */
export function generateRows(world: World, dice: Dice): Rows {
  const entities = new Set(
    [...world.subgraphs.values()].flatMap((one) =>
      [...one.keys].flatMap(([name, keys]) => (keys.length > 0 ? concreteTypes(world.wholeSchema, name) : [])),
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
        ...fill(filling, type, at + 1),
        ...unknownTo(filling, type.name),
      }));
  }
  return rows;
}

/** Where an entity does not exist, although others refer to it. Only where nobody has to pass through. */
function unknownTo({ world, dice }: Filling, type: string): Row {
  const places = [...world.subgraphs.values()].filter((one) => one.types.has(type));
  const keys = new Set(places.flatMap((one) => (one.keys.get(type) ?? []).map((key) => JSON.stringify(key))));
  if (places.length < 2 || keys.size !== 1 || !dice.chance(0.15)) return {};
  const able = places.filter((one) =>
    [...(one.types.get(type) ?? [])].every(
      ([name, field]) =>
        field.isKey || (!field.overrides && (world.owners.get(`${type}.${name}`) ?? []).length === 1 && !field.isExternal),
    ),
  );
  return able.length > 0 && able.length < places.length ? { $unknownTo: [dice.pick(able).name] } : {};
}

/**
 * Keys never fail. Nor does what is required, where its failure would take more along in a gateway than in one
 * schema: a field that is not null, and all such fields of the objects in it.
 */
function calmFields(world: World): ReadonlySet<string> {
  const calm = new Set<string>();
  for (const { keys } of world.subgraphs.values())
    for (const [type, sets] of keys)
      for (const set of sets)
        for (const one of concreteTypes(world.wholeSchema, type)) addSelected({ world, calm, type: one, always: true }, set);
  for (const [coordinate, { selectionSet }] of world.requires)
    addSelected({ world, calm, type: coordinate.split(".")[0] ?? "", always: false }, selectionSet);
  for (const { types } of world.subgraphs.values())
    for (const [type, fields] of types)
      for (const [name, field] of fields) if (field.provides) calm.add(`${type}.${name}`);
  return calm;
}

interface Calming {
  readonly world: World;
  readonly calm: Set<string>;
  readonly type: string;
  readonly always: boolean;
}

function addSelected({ world, calm, type, always }: Calming, set: SelectionSetNode): void {
  const parent = world.wholeSchema.getType(type);
  if (!isObjectType(parent) && !isInterfaceType(parent)) return;
  for (const one of set.selections) {
    if (one.kind !== Kind.FIELD) continue;
    const field = parent.getFields()[one.name.value];
    if (!field) continue;
    if (always || isNonNullType(field.type)) calm.add(`${type}.${field.name}`);
    const inner = getNamedType(field.type);
    if (!one.selectionSet || isLeafType(inner)) continue;
    for (const concrete of concreteTypes(world.wholeSchema, inner.name)) {
      addSelected({ world, calm, type: concrete, always }, one.selectionSet);
      if (!always) addNonNull({ world, calm }, concrete);
    }
  }
}

function addNonNull({ world, calm }: Pick<Calming, "world" | "calm">, name: string): void {
  const type = world.wholeSchema.getType(name);
  if (!isObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    const coordinate = `${name}.${field.name}`;
    if (!String(field.type).includes("!") || calm.has(coordinate)) continue;
    calm.add(coordinate);
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
      const place = { coordinate, possible: possibleTypes(filling, coordinate, getNamedType(field.type)) };
      row[field.name] = value(filling, field.type, { ...place, depth: 0 });
    }
  }
  return row;
}

const keyValue = (type: GraphQLOutputType, name: string, nr: number): Raw =>
  getNamedType(type).name === "Int" ? nr * 11 : name === "land" ? "nl" : `${name === "id" ? "" : name}${nr}`;

/** What every subgraph that answers the field knows. */
function possibleTypes({ world }: Filling, coordinate: string, type: GraphQLNamedType): readonly string[] {
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
  const { dice } = filling;
  const isCalm = filling.calm.has(place.coordinate);
  if (isNonNullType(type)) {
    if (!isCalm && dice.chance(0.015)) return { $throw: true };
    return value({ ...filling, calm: new Set([...filling.calm, place.coordinate]) }, type.ofType, place);
  }
  if (!isCalm && dice.chance(0.04)) return { $throw: true };
  if (!isCalm && dice.chance(0.08)) return null;
  if (isListType(type))
    return Array.from({ length: dice.int(4) }, () => value(filling, type.ofType, place));
  if (isLeafType(type)) return leaf(filling, type, isCalm);
  return object(filling, place);
}

function object(filling: Filling, place: FillPlace): Raw {
  const { dice, world, entities, perType } = filling;
  if (place.possible.length === 0) return null;
  const choices = Array.from({ length: filling.calm.has(place.coordinate) ? 1 : 1 + dice.int(2) }, (): Raw => {
    const name = dice.pick(place.possible);
    if (entities.has(name)) return { $ref: `${name}:${1 + dice.int(perType)}` };
    const type = world.wholeSchema.getType(name);
    return isObjectType(type) ? { __typename: name, ...(fill(filling, type, 1) as Record<string, Raw>) } : null;
  });
  return choices.length === 1 ? (choices[0] ?? null) : { $oneOf: choices };
}

function leaf({ dice }: Filling, type: GraphQLNamedType, isCalm: boolean): Raw {
  if (isEnumType(type)) return dice.pick(dice.chance(0.05) && !isCalm ? ["GEHEIM"] : ["ROOD", "GROEN", "BLAUW"]);
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

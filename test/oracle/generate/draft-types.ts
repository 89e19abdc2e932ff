import type { Dice } from "./dice.ts";
import {
  SCALARS,
  type Draft,
  type DraftSubgraph,
  type EntityDraft,
  type FieldDraft,
  type InterfaceDraft,
  type KeyDraft,
  type UnionDraft,
  type ValueDraft,
} from "./draft.ts";

/** The types of a world, before it is decided who answers which field. */
export function draftTypes(dice: Dice): Draft {
  const subgraphs = draftSubgraphs(dice);
  const entities = Array.from({ length: 1 + dice.int(3) }, (_, at) =>
    draftEntity(dice, `E${at}`, subgraphs),
  );
  const values = draftValues(dice, entities);
  const interfaces = draftInterfaces(dice, entities, subgraphs);
  const members = [...entities.map((one) => one.name), ...values.map((one) => one.name)];
  const unions: UnionDraft[] =
    members.length > 1 && dice.chance(0.5) ? [{ name: "U0", members: dice.some(members, 2) }] : [];
  const orgs = entities
    .filter((one) => one.keys.some(({ fields }) => fields.includes("org")))
    .map((one): ValueDraft => ({ name: `Org${one.name}`, fields: [ID] }));
  return { dice, subgraphs, entities, values: [...values, ...orgs], interfaces, unions };
}

const ID: FieldDraft = { name: "id", type: "ID!", args: "" };

function draftSubgraphs(dice: Dice): readonly DraftSubgraph[] {
  const count = dice.pick([2, 2, 3, 3, 3, 4, 5]);
  return ["a", "b", "c", "d", "e"].slice(0, count).map((name, at) => ({
    name,
    isOld: at > 0 && dice.chance(0.1),
    types: new Map(),
    others: new Map(),
    interfaceObjects: new Set(),
    resolvable: new Set(),
  }));
}

function draftEntity(dice: Dice, name: string, subgraphs: readonly DraftSubgraph[]): EntityDraft {
  const home = dice.pick(subgraphs.filter((one) => !one.isOld));
  const keys = draftKeys(dice, name);
  const presence = new Map<DraftSubgraph, readonly KeyDraft[]>([[home, keys]]);
  for (const one of subgraphs)
    if (one !== home && dice.chance(0.6)) presence.set(one, dice.some(keys, 1));
  return { name, keys, home, presence, barred: new Set(), fields: [] };
}

function draftKeys(dice: Dice, name: string): readonly KeyDraft[] {
  const single: KeyDraft = { fields: "id", lines: [ID] };
  const code: FieldDraft = { name: "code", type: dice.pick(["String!", "Int!"]), args: "" };
  const land: FieldDraft = { name: "land", type: "String!", args: "" };
  const org: FieldDraft = { name: "org", type: `Org${name}!`, args: "" };
  return dice.pick<readonly KeyDraft[]>([
    [single],
    [single],
    [single],
    [single, { fields: "code", lines: [code] }],
    [{ fields: "id land", lines: [ID, land] }],
    [{ fields: "id org { id }", lines: [ID, org] }],
    [single, { fields: "code org { id }", lines: [code, org] }],
  ]);
}

function draftValues(dice: Dice, entities: readonly EntityDraft[]): readonly ValueDraft[] {
  const values: ValueDraft[] = [];
  for (let at = dice.int(3); at > 0; at--) {
    const composites = [...values.map((one) => one.name), dice.pick(entities).name];
    const fields = Array.from({ length: 1 + dice.int(3) }, (_, nr) =>
      draftField(dice, `w${nr}`, dice.chance(0.25) ? composites : []),
    );
    values.push({ name: `V${values.length}`, fields });
  }
  return values;
}

/** An interface without fields of its own has nothing to say that its key does not. */
function draftInterfaces(
  dice: Dice,
  entities: readonly EntityDraft[],
  subgraphs: readonly DraftSubgraph[],
): readonly InterfaceDraft[] {
  const able = entities.filter(({ keys }) => keys[0]?.fields === "id");
  if (able.length === 0 || !dice.chance(0.6)) return [];
  const members = dice.some(able, 1);
  const home = dice.pick(subgraphs.filter((one) => !one.isOld));
  const fields = [draftField(dice, "naam", [])];
  for (const one of members) {
    const keys = one.presence.get(home) ?? [];
    const single = one.keys[0];
    if (single && !keys.includes(single)) one.presence.set(home, [single, ...keys]);
  }
  return [{ name: "I0", home, members, fields, isEntity: dice.chance(0.6) }];
}

const ARGS: readonly string[] = [
  "(n: Int)",
  "(n: Int = 1)",
  "(t: String, n: Int! = 3)",
  "(f: Filter)",
  "(k: Kleur = ROOD)",
  '(f: Filter = { tekst: "s" })',
  "(l: [Int!])",
  "(f: Filter!)",
];

/** Composite types are given by name; without them the field is a leaf. */
export function draftField(dice: Dice, name: string, composites: readonly string[]): FieldDraft {
  const type =
    composites.length > 0
      ? dice.pick(composites)
      : dice.pick([...SCALARS, "String", "Int", "Kleur", "Vrij"]);
  const wrap = dice.pick(composites.length > 0 ? WRAPS : LEAF_WRAPS);
  return { name, type: wrap(type), args: dice.chance(0.3) ? dice.pick(ARGS) : "" };
}

type Wrap = (type: string) => string;

const LEAF_WRAPS: readonly Wrap[] = [
  (type) => type,
  (type) => type,
  (type) => type,
  (type) => `${type}!`,
  (type) => `[${type}]`,
  (type) => `[${type}!]`,
];
const WRAPS: readonly Wrap[] = [
  (type) => type,
  (type) => type,
  (type) => `${type}!`,
  (type) => `[${type}]`,
  (type) => `[${type}!]`,
  (type) => `[${type}!]!`,
  (type) => `[${type}]!`,
  (type) => `[[${type}]]`,
  (type) => `[[${type}!]!]`,
];

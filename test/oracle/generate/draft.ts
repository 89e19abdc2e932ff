import type { Dice } from "./dice.ts";
import type { SubgraphText } from "../world/world-text.ts";

/** Subgraphs while they are being written. */
export interface Draft {
  readonly dice: Dice;
  readonly subgraphs: readonly DraftSubgraph[];
  readonly values: readonly ValueDraft[];
  readonly entities: readonly EntityDraft[];
  readonly interfaces: readonly InterfaceDraft[];
  readonly unions: readonly UnionDraft[];
}

export interface DraftSubgraph {
  readonly name: string;
  /** Written as federation 1: no `@link`, types of others are extended. */
  readonly isOld: boolean;
  /** By type, its fields by name, each a line of SDL. */
  readonly types: Map<string, Map<string, string>>;
  /** Enums, scalars, inputs and unions, by name. */
  readonly others: Map<string, string>;
  readonly interfaceObjects: Set<string>;
  readonly resolvable: Set<string>;
}

export interface FieldDraft {
  readonly name: string;
  /** `String!`, `[V0]` … */
  readonly type: string;
  /** `(n: Int = 1)`, or nothing. */
  readonly args: string;
}

export interface ValueDraft {
  readonly name: string;
  readonly fields: readonly FieldDraft[];
}

export interface EntityDraft {
  readonly name: string;
  readonly keys: readonly KeyDraft[];
  readonly home: DraftSubgraph;
  /** Where it is known under which of its keys, and can be entered. */
  readonly presence: Map<DraftSubgraph, readonly KeyDraft[]>;
  /** Where an interface stands in for it, so that it may not be known itself. */
  readonly barred: Set<DraftSubgraph>;
  /** All but the keys, in order of birth. */
  readonly fields: OwnedField[];
}

export interface KeyDraft {
  readonly fields: string;
  readonly lines: readonly FieldDraft[];
}

export interface OwnedField extends FieldDraft {
  readonly owner: DraftSubgraph;
  /** Nobody else answers it, so another may say that it is external. */
  readonly isPlain: boolean;
}

export interface InterfaceDraft {
  readonly name: string;
  readonly home: DraftSubgraph;
  readonly members: readonly EntityDraft[];
  readonly fields: readonly FieldDraft[];
  readonly isEntity: boolean;
}

export interface UnionDraft {
  readonly name: string;
  readonly members: readonly string[];
}

export const SCALARS: readonly string[] = ["Int", "Float", "String", "Boolean", "ID"];
export const named = (type: string): string => type.replaceAll(/[[\]!]/g, "");

export const line = ({ name, args, type }: FieldDraft, directives = ""): string =>
  `${name}${args}: ${type}${directives}`;

export function addField(subgraph: DraftSubgraph, type: string, field: string): void {
  const fields = subgraph.types.get(type) ?? new Map<string, string>();
  subgraph.types.set(type, fields);
  const name = /^\w+/.exec(field)?.[0] ?? field;
  if (!fields.has(name)) fields.set(name, field);
}

/** Whether a subgraph may speak of a type. */
export function canLearn(draft: Draft, subgraph: DraftSubgraph, type: string): boolean {
  const entity = draft.entities.find((one) => one.name === type);
  if (entity) return !entity.barred.has(subgraph);
  const value = draft.values.find((one) => one.name === type);
  if (value) return value.fields.every((one) => canLearn(draft, subgraph, named(one.type)));
  const union = draft.unions.find((one) => one.name === type);
  if (union) return union.members.some((one) => canLearn(draft, subgraph, one));
  const abstract = draft.interfaces.find((one) => one.name === type);
  if (!abstract) return true;
  if (subgraph.interfaceObjects.has(type)) return true;
  return (
    abstract.members.every((one) => !one.barred.has(subgraph)) &&
    (!abstract.isEntity || subgraph === abstract.home)
  );
}

/** Makes a subgraph know a type. */
export function learn(draft: Draft, subgraph: DraftSubgraph, type: string): void {
  if (SCALARS.includes(type) || subgraph.types.has(type) || subgraph.others.has(type)) return;
  const value = draft.values.find((one) => one.name === type);
  const entity = draft.entities.find((one) => one.name === type);
  const union = draft.unions.find((one) => one.name === type);
  const abstract = draft.interfaces.find((one) => one.name === type);
  if (value) learnValue(draft, subgraph, value);
  else if (entity) learnEntity(draft, subgraph, entity);
  else if (union) learnUnion(draft, subgraph, union);
  else if (abstract) learnInterface(draft, subgraph, abstract);
  else subgraph.others.set(type, OTHERS[type]?.(subgraph) ?? "");
  if (type === "Filter") learn(draft, subgraph, "Kleur");
}

const OTHERS: Readonly<Record<string, (subgraph: DraftSubgraph) => string>> = {
  Kleur: ({ isOld }) => `enum Kleur { ROOD GROEN BLAUW GEHEIM${isOld ? "" : " @inaccessible"} }`,
  Vrij: () => "scalar Vrij",
  Filter: () =>
    'input Filter { tekst: String! = "t" aantal: Int kleur: Kleur = GROEN diep: Filter lijst: [Int!] = [1, 2] }',
};

function learnValue(draft: Draft, subgraph: DraftSubgraph, value: ValueDraft): void {
  subgraph.types.set(value.name, new Map());
  for (const field of value.fields) {
    learnTypesOf(draft, subgraph, field);
    addField(subgraph, value.name, line(field, subgraph.isOld ? "" : " @shareable"));
  }
}

export function learnTypesOf(draft: Draft, subgraph: DraftSubgraph, field: FieldDraft): void {
  learn(draft, subgraph, named(field.type));
  for (const [, type = ""] of field.args.matchAll(/: \[*(\w+)/g)) learn(draft, subgraph, type);
}

/** Only its key; whether it can be entered here is decided when it is known what else it has here. */
function learnEntity(draft: Draft, subgraph: DraftSubgraph, entity: EntityDraft): void {
  const keys = entity.presence.get(subgraph) ?? [draft.dice.pick(entity.keys)];
  for (const key of keys) learnKey(draft, subgraph, { entity, key });
}

function learnKey(
  draft: Draft,
  subgraph: DraftSubgraph,
  { entity, key }: { readonly entity: EntityDraft; readonly key: KeyDraft },
): void {
  const known = entity.presence.get(subgraph) ?? [];
  entity.presence.set(subgraph, known.includes(key) ? known : [...known, key]);
  for (const field of key.lines) {
    const external = subgraph.isOld && entity.home !== subgraph ? " @external" : "";
    learn(draft, subgraph, named(field.type));
    addField(subgraph, entity.name, line(field, external));
  }
}

function learnUnion(draft: Draft, subgraph: DraftSubgraph, union: UnionDraft): void {
  const known = union.members.filter((one) => canLearn(draft, subgraph, one));
  const members = draft.dice.some(known, 1);
  subgraph.others.set(union.name, `union ${union.name} = ${members.join(" | ")}`);
  for (const one of members) learn(draft, subgraph, one);
}

function learnInterface(draft: Draft, subgraph: DraftSubgraph, abstract: InterfaceDraft): void {
  const isHome = subgraph === abstract.home;
  const key = isHome && abstract.isEntity ? ' @key(fields: "id")' : "";
  const fields = isHome ? abstract.fields.map((one) => ` ${line(one)}`).join("") : "";
  subgraph.others.set(abstract.name, `interface ${abstract.name}${key} { id: ID!${fields} }`);
  const members = isHome ? abstract.members : draft.dice.some(abstract.members, 1);
  for (const entity of members) {
    learn(draft, subgraph, entity.name);
    for (const key of entity.keys.slice(0, 1)) learnKey(draft, subgraph, { entity, key });
  }
}

export function printSubgraph(draft: Draft, subgraph: DraftSubgraph): SubgraphText {
  const head = subgraph.isOld
    ? []
    : [`extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${IMPORTS})`];
  const types = [...subgraph.types].map(([name, fields]) =>
    [
      `${headOf(draft, subgraph, name)} {`,
      ...[...fields.values()].map((one) => `  ${one}`),
      "}",
    ].join("\n"),
  );
  return { name: subgraph.name, sdl: [...head, ...types, ...subgraph.others.values()].join("\n") };
}

const IMPORTS =
  '["@key", "@requires", "@provides", "@external", "@shareable", "@override", "@inaccessible", "@interfaceObject"]';

function headOf(draft: Draft, subgraph: DraftSubgraph, name: string): string {
  if (subgraph.interfaceObjects.has(name))
    return `type ${name} @key(fields: "id") @interfaceObject`;
  const entity = draft.entities.find((one) => one.name === name);
  if (!entity)
    return `${subgraph.isOld && /^(Query|Mutation)$/.test(name) ? "extend " : ""}type ${name}`;
  const isStub = !subgraph.resolvable.has(name) && !subgraph.isOld && entity.home !== subgraph;
  const keys = (entity.presence.get(subgraph) ?? []).map(
    ({ fields }) => ` @key(fields: "${fields}"${isStub ? ", resolvable: false" : ""})`,
  );
  const known = draft.interfaces.filter(
    (one) => one.members.includes(entity) && subgraph.others.has(one.name),
  );
  const implemented =
    known.length > 0 ? ` implements ${known.map((one) => one.name).join(" & ")}` : "";
  const extend = subgraph.isOld && entity.home !== subgraph ? "extend " : "";
  return `${extend}type ${name}${implemented}${keys.join("")}`;
}

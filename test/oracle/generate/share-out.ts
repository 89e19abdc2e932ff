import { draftField } from "./draft-types.ts";
import {
  addField,
  canLearn,
  line,
  named,
  SCALARS,
  learn,
  learnTypesOf,
  type Draft,
  type DraftSubgraph,
  type EntityDraft,
  type FieldDraft,
  type OwnedField,
} from "./draft.ts";

/** Decides who answers what. */
export function shareOut(draft: Draft): void {
  for (const one of draft.interfaces) shareInterface(draft, one);
  for (const entity of draft.entities) {
    for (const subgraph of entity.presence.keys()) learn(draft, subgraph, entity.name);
    const count = 2 + draft.dice.int(4);
    for (let nr = 0; nr < count; nr++) shareField(draft, entity, nr);
  }
  for (const subgraph of draft.subgraphs) shareRoot(draft, subgraph);
  shareMutations(draft);
}

/** Where its members are not known, a subgraph may add to all of them through the interface. */
function shareInterface(draft: Draft, abstract: Draft["interfaces"][number]): void {
  const { dice } = draft;
  learn(draft, abstract.home, abstract.name);
  for (const member of abstract.members)
    for (const field of abstract.fields) {
      learnTypesOf(draft, abstract.home, field);
      addField(abstract.home, member.name, line(field));
      own(abstract.home, member, { ...field, owner: abstract.home, isPlain: false });
    }
  const free = draft.subgraphs.filter(
    (one) =>
      one !== abstract.home &&
      !one.isOld &&
      abstract.members.every((member) => !member.presence.has(one)),
  );
  if (!abstract.isEntity || free.length === 0 || !dice.chance(0.8)) return;
  const subgraph = dice.pick(free);
  for (const member of abstract.members) member.barred.add(subgraph);
  subgraph.interfaceObjects.add(abstract.name);
  addField(subgraph, abstract.name, "id: ID!");
  for (let nr = 0; nr <= dice.int(2); nr++) {
    const field = draftField(dice, `extra${nr}`, []);
    learnTypesOf(draft, subgraph, field);
    addField(subgraph, abstract.name, line(field));
  }
}

const composites = (draft: Draft, subgraph: DraftSubgraph): readonly string[] =>
  [...draft.entities, ...draft.values, ...draft.interfaces, ...draft.unions]
    .map((one) => one.name)
    .filter((one) => !one.startsWith("Org") && canLearn(draft, subgraph, one));

function own(subgraph: DraftSubgraph, entity: EntityDraft, field: OwnedField): void {
  entity.fields.push(field);
  subgraph.resolvable.add(entity.name);
}

function shareField(draft: Draft, entity: EntityDraft, nr: number): void {
  const { dice } = draft;
  const owners = [...entity.presence.keys()];
  const owner = dice.pick(owners);
  const common = owners.length > 1 ? owners : [owner];
  const able = composites(draft, owner).filter((one) =>
    common.every((other) => canLearn(draft, other, one)),
  );
  const field = draftField(
    dice,
    `${entity.name.toLowerCase()}f${nr}`,
    dice.chance(0.4) ? able : [],
  );
  learnTypesOf(draft, owner, field);
  const others = owners.filter((one) => one !== owner && !one.isOld);
  const how = dice.int(20);
  if (how < 3 && !owner.isOld && others.length > 0)
    return shareWith(draft, { entity, field, owner, other: dice.pick(others) });
  if (how < 5 && !owner.isOld && others.length > 0)
    return override(draft, { entity, field, owner, other: dice.pick(others) });
  if (how < 11 && require(draft, { entity, field, owner })) return undefined;
  const hidden = how === 19 && !owner.isOld ? " @inaccessible" : "";
  addField(owner, entity.name, line(field, hidden));
  own(owner, entity, { ...field, owner, isPlain: true });
  return undefined;
}

interface Sharing {
  readonly entity: EntityDraft;
  readonly field: FieldDraft;
  readonly owner: DraftSubgraph;
}

function shareWith(
  draft: Draft,
  { entity, field, owner, other }: Sharing & { other: DraftSubgraph },
): void {
  learnTypesOf(draft, other, field);
  for (const one of [owner, other]) addField(one, entity.name, line(field, " @shareable"));
  other.resolvable.add(entity.name);
  own(owner, entity, { ...field, owner, isPlain: false });
}

function override(
  draft: Draft,
  { entity, field, owner, other }: Sharing & { other: DraftSubgraph },
): void {
  learnTypesOf(draft, other, field);
  addField(owner, entity.name, line(field, ` @override(from: "${other.name}")`));
  addField(other, entity.name, line(field));
  own(owner, entity, { ...field, owner, isPlain: false });
}

/** Only what was there before can be required, so nothing requires itself. */
function require(draft: Draft, { entity, field, owner }: Sharing): boolean {
  const { dice } = draft;
  const able = entity.fields.filter(
    (one) =>
      one.owner !== owner &&
      one.isPlain &&
      !owner.types.get(entity.name)?.has(one.name) &&
      isRequirable(draft, one, owner),
  );
  if (able.length === 0) return false;
  const wanted = dice.some(able, 1).slice(0, 2);
  for (const one of wanted) {
    learnTypesOf(draft, owner, one);
    addField(owner, entity.name, line(one, " @external"));
  }
  const sets = wanted.map(
    (one) => `${one.name}${argumentsFor(draft, one)}${inside(draft, owner, one)}`,
  );
  addField(
    owner,
    entity.name,
    line(field, ` @requires(fields: ${JSON.stringify(sets.join(" "))})`),
  );
  own(owner, entity, { ...field, owner, isPlain: true });
  return true;
}

function isRequirable(draft: Draft, field: FieldDraft, by: DraftSubgraph): boolean {
  const type = named(field.type);
  if (draft.unions.some((one) => one.name === type)) return false;
  if (draft.interfaces.some((one) => one.name === type)) return false;
  return canLearn(draft, by, type);
}

function argumentsFor({ dice }: Draft, { args }: FieldDraft): string {
  if (args === "") return "";
  if (args.includes("f: Filter!")) return '(f: { tekst: "r" })';
  if (dice.chance(0.3)) return "";
  if (args.includes("f: Filter")) return `(f: { aantal: ${dice.int(4)} })`;
  if (args.includes("k:")) return "(k: BLAUW)";
  return args.includes("l:") ? "(l: [4])" : `(n: ${dice.int(4)})`;
}

function inside(draft: Draft, subgraph: DraftSubgraph, field: FieldDraft): string {
  const type = named(field.type);
  const entity = draft.entities.find((one) => one.name === type);
  if (entity) return ` { ${entity.presence.get(subgraph)?.[0]?.fields ?? "id"} }`;
  const value = draft.values.find((one) => one.name === type);
  if (!value) return "";
  const leaves = value.fields.filter((one) => isLeaf(one.type) && !one.args.includes("Filter!"));
  return leaves.length > 0 ? ` { ${leaves.map((one) => one.name).join(" ")} }` : " { __typename }";
}

const isLeaf = (type: string): boolean => [...SCALARS, "Kleur", "Vrij"].includes(named(type));

function shareRoot(draft: Draft, subgraph: DraftSubgraph): void {
  const { dice } = draft;
  const able = composites(draft, subgraph);
  const count = 1 + dice.int(3);
  for (let nr = 0; nr < count; nr++) {
    const field = draftField(
      dice,
      `${subgraph.name}${nr}`,
      able.length > 0 && dice.chance(0.85) ? able : [],
    );
    learnTypesOf(draft, subgraph, field);
    addField(subgraph, "Query", line(field, provided(draft, subgraph, field)));
  }
}

/** A promise to answer, along this path, what somebody else owns. */
function provided(draft: Draft, subgraph: DraftSubgraph, { type }: FieldDraft): string {
  const entity = draft.entities.find((one) => one.name === named(type));
  if (!entity || !draft.dice.chance(0.3)) return "";
  const able = entity.fields.filter(
    (one) =>
      one.owner !== subgraph &&
      one.isPlain &&
      one.args === "" &&
      isLeaf(one.type) &&
      !subgraph.types.get(entity.name)?.has(one.name),
  );
  const fields = able.length > 0 ? [draft.dice.pick(able)] : [];
  for (const one of fields) {
    const at = one.owner.types.get(entity.name);
    const before = at?.get(one.name) ?? "";
    if (one.owner.isOld || before.includes("@inaccessible") || before.includes("@requires"))
      return "";
    if (!before.includes("@shareable")) at?.set(one.name, `${before} @shareable`);
    learnTypesOf(draft, subgraph, one);
    addField(subgraph, entity.name, line(one, " @external"));
  }
  return fields.length > 0
    ? ` @provides(fields: "${fields.map((one) => one.name).join(" ")}")`
    : "";
}

function shareMutations(draft: Draft): void {
  const { dice } = draft;
  if (!dice.chance(0.6)) return;
  for (const subgraph of dice.some(draft.subgraphs, 2)) {
    const able = composites(draft, subgraph);
    for (let nr = 0; nr <= dice.int(2); nr++) {
      const field = draftField(
        dice,
        `doe${subgraph.name.toUpperCase()}${nr}`,
        dice.chance(0.6) ? able : [],
      );
      learnTypesOf(draft, subgraph, field);
      addField(subgraph, "Mutation", line(field));
    }
  }
}

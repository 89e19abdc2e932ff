import { draftField } from "./draft-types.ts";
import {
  addField,
  canLearn,
  learn,
  learnTypesOf,
  line,
  own,
  type Draft,
  type DraftSubgraph,
  type EntityDraft,
  type FieldDraft,
  type Sharing,
} from "./draft.ts";
import { provided } from "./provide-others.ts";
import { requireOthers } from "./require-others.ts";

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

function shareField(draft: Draft, entity: EntityDraft, nr: number): void {
  const { dice } = draft;
  const owners = [...entity.presence.keys()];
  const owner = dice.pick(owners);
  const sharing = { entity, owner, field: newField(draft, { entity, owner, nr }) };
  learnTypesOf(draft, owner, sharing.field);
  const others = owner.isOld ? [] : owners.filter((one) => one !== owner && !one.isOld);
  const how = dice.int(20);
  if (how < 5 && others.length > 0) {
    const other = dice.pick(others);
    return how < 3 ? shareWith(draft, sharing, other) : override(draft, sharing, other);
  }
  if (how >= 11 || !requireOthers(draft, sharing)) keep(sharing, how === 19);
  return undefined;
}

/** Of a type that every owner of the entity can learn, since any of them may come to answer it. */
function newField(
  draft: Draft,
  { entity, owner, nr }: { readonly entity: EntityDraft; owner: DraftSubgraph; nr: number },
): FieldDraft {
  const { dice } = draft;
  const able = composites(draft, owner).filter((one) =>
    [...entity.presence.keys()].every((other) => canLearn(draft, other, one)),
  );
  return draftField(dice, `${entity.name.toLowerCase()}f${nr}`, dice.chance(0.4) ? able : []);
}

function keep({ entity, field, owner }: Sharing, isHidden: boolean): void {
  addField(owner, entity.name, line(field, isHidden && !owner.isOld ? " @inaccessible" : ""));
  own(owner, entity, { ...field, owner, isPlain: true });
}

function shareWith(draft: Draft, { entity, field, owner }: Sharing, other: DraftSubgraph): void {
  learnTypesOf(draft, other, field);
  for (const one of [owner, other]) addField(one, entity.name, line(field, " @shareable"));
  other.resolvable.add(entity.name);
  own(owner, entity, { ...field, owner, isPlain: false });
}

function override(draft: Draft, { entity, field, owner }: Sharing, other: DraftSubgraph): void {
  learnTypesOf(draft, other, field);
  addField(owner, entity.name, line(field, ` @override(from: "${other.name}")`));
  addField(other, entity.name, line(field));
  own(owner, entity, { ...field, owner, isPlain: false });
}

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

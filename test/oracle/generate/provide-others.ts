import {
  addField,
  isLeaf,
  learnTypesOf,
  line,
  named,
  type Draft,
  type DraftSubgraph,
  type EntityDraft,
  type FieldDraft,
  type OwnedField,
} from "./draft.ts";

/** A promise to answer, along this path, what somebody else owns. */
export function provided(draft: Draft, subgraph: DraftSubgraph, { type }: FieldDraft): string {
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
  if (able.length === 0) return "";
  const field = draft.dice.pick(able);
  if (!mayBeShared(entity, field)) return "";
  share(entity, field);
  learnTypesOf(draft, subgraph, field);
  addField(subgraph, entity.name, line(field, " @external"));
  return ` @provides(fields: "${field.name}")`;
}

const lineOf = (entity: EntityDraft, { owner, name }: OwnedField): string =>
  owner.types.get(entity.name)?.get(name) ?? "";

function mayBeShared(entity: EntityDraft, field: OwnedField): boolean {
  const before = lineOf(entity, field);
  return !field.owner.isOld && !before.includes("@inaccessible") && !before.includes("@requires");
}

function share(entity: EntityDraft, field: OwnedField): void {
  const before = lineOf(entity, field);
  if (!before.includes("@shareable"))
    field.owner.types.get(entity.name)?.set(field.name, `${before} @shareable`);
}

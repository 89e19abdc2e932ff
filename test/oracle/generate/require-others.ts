import {
  addField,
  canLearn,
  isLeaf,
  learnTypesOf,
  line,
  named,
  own,
  type Draft,
  type DraftSubgraph,
  type FieldDraft,
  type Sharing,
} from "./draft.ts";

/** Makes a field require what others own; only what was there before, so that nothing requires itself. False when there is none. */
export function requireOthers(draft: Draft, { entity, field, owner }: Sharing): boolean {
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

import {
  Kind,
  parse,
  print,
  visit,
  type FieldNode,
  type FragmentDefinitionNode,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
} from "graphql";
import type {
  EntitiesStep,
  EntityBatch,
  PlanStep,
  RequiredField,
  RequiredSelection,
} from "../../core/plan/plan-step.ts";

/** The keys that a field of a type needs in its representation. */
export type NeedsOf = (type: string, field: string) => readonly string[];

/**
 * A representation has room for one value of a field. Where one batch would send two (`maat(in: CM)` for one of its
 * fields and `maat(in: M)` for another), it becomes two batches of the same request, each with the fields that need it.
 */
export const splitBatches =
  (needsOf: NeedsOf) =>
  <S extends PlanStep>(step: S): S => {
    if (step.kind !== "entities") return step;
    const isRoomy = step.batches.every(({ requires }) => rivalsIn(requires).length === 0);
    return isRoomy ? step : { ...step, ...splitStep(step, needsOf) };
  };

/** A batch that sends at most one of each group of rivals, and what it asks: `Type.field` of the entity itself. */
interface Part {
  readonly taken: Map<readonly string[], string>;
  readonly fields: Set<string>;
  /** What these fields need. */
  readonly needs: Set<string>;
}

/** Each field goes to the first part that sends what it needs, or that still can. */
function partsOf(
  groups: readonly (readonly string[])[],
  fields: readonly (readonly [type: string, field: string])[],
  needsOf: NeedsOf,
): readonly Part[] {
  const parts: Part[] = [];
  for (const [type, field] of fields) {
    const needs = needsOf(type, field);
    const wanted = groups.flatMap((group): [readonly string[], string][] =>
      group.filter((it) => needs.includes(it)).map((it) => [group, it]),
    );
    const fits = ({ taken }: Part) =>
      wanted.every(([group, it]) => (taken.get(group) ?? it) === it);
    const part = parts.find(fits) ?? { taken: new Map(), fields: new Set(), needs: new Set() };
    if (!parts.includes(part)) parts.push(part);
    for (const [group, it] of wanted) part.taken.set(group, it);
    part.fields.add(`${type}.${field}`);
    for (const it of needs) part.needs.add(it);
  }
  return parts;
}

/** What nobody in it needs, a part does not send: a requirement goes to whom it is for. */
function batchOfPart(batch: EntityBatch, { taken, needs }: Part, index: number): EntityBatch {
  const sent = new Set(taken.values());
  const rivals = rivalsIn(batch.requires).flat();
  const excluded = [
    ...rivals.filter((it) => !sent.has(it)),
    ...keysIn(batch.requires).filter((it) => it.startsWith("_sleutel_") && !needs.has(it)),
  ];
  const suffix = index === 0 ? "" : `_deel${index}`;
  return {
    ...batch,
    alias: batch.alias + suffix,
    representations: batch.representations + suffix,
    requires: batch.requires.map((it) => without(it, excluded)),
  };
}

/** Keys that would be sent under one name, by that name; of fragments of one type there may be several. */
function rivalsIn(selections: readonly RequiredSelection[]): readonly (readonly string[])[] {
  const byName = new Map<string, RequiredField[]>();
  for (const it of fieldsIn(selections)) byName.set(it.name, [...(byName.get(it.name) ?? []), it]);
  return [...byName.values()].flatMap((fields) => {
    const keys = [...new Set(fields.map(({ key }) => key))];
    const inside = rivalsIn(fields.flatMap((it) => it.selections));
    return keys.length > 1 ? [keys, ...inside] : inside;
  });
}

const fieldsIn = (selections: readonly RequiredSelection[]): readonly RequiredField[] =>
  selections.flatMap((it) => (it.kind === "field" ? [it] : fieldsIn(it.selections)));

const keysIn = (selections: readonly RequiredSelection[]): readonly string[] =>
  selections.flatMap((it) => [...(it.kind === "field" ? [it.key] : []), ...keysIn(it.selections)]);

/** What then holds nothing is not sent either. */
function without<R extends RequiredSelection>(required: R, excluded: readonly string[]): R {
  const selections = required.selections
    .filter((it) => it.kind !== "field" || !excluded.includes(it.key))
    .map((it) => ({ before: it, after: without(it, excluded) }))
    .filter(({ before, after }) => before.selections.length === 0 || after.selections.length > 0)
    .map(({ after }) => after);
  return { ...required, selections };
}

function splitStep(
  step: EntitiesStep,
  needsOf: NeedsOf,
): Pick<EntitiesStep, "operation" | "batches"> {
  const document = parse(step.operation, { noLocation: true });
  const operation = document.definitions.find((it) => it.kind === Kind.OPERATION_DEFINITION);
  if (!operation) return step;
  const fragments = new Map(
    document.definitions
      .filter((it) => it.kind === Kind.FRAGMENT_DEFINITION)
      .map((it) => [it.name.value, it]),
  );
  const asked = step.batches.flatMap((batch) => askParts(batch, operation));
  const own = new Set(step.batches.map(({ representations }) => representations));
  const others = (operation.variableDefinitions ?? []).filter(
    ({ variable }) => !own.has(variable.name.value),
  );
  const renewed: OperationDefinitionNode = {
    ...operation,
    variableDefinitions: [...others, ...asked.flatMap(({ variable }) => variable ?? [])],
    selectionSet: { kind: Kind.SELECTION_SET, selections: asked.map(({ field }) => field) },
  };
  return {
    operation: print({ kind: Kind.DOCUMENT, definitions: [renewed] }),
    batches: asked.map(({ batch }) => batch),
  };

  function askParts(original: EntityBatch, { variableDefinitions }: OperationDefinitionNode) {
    const field = entitiesField(operation, original.alias);
    const set = field?.selectionSet;
    if (!field || !set) return [];
    const variable = variableDefinitions?.find(
      (it) => it.variable.name.value === original.representations,
    );
    const fields = entityFields(set, { fragments, type: "" });
    return partsOf(rivalsIn(original.requires), fields, needsOf).map((part, index) => {
      const batch = batchOfPart(original, part, index);
      const chosen = choose(set, { fragments, type: "", fields: part.fields });
      return {
        batch,
        field: withNames(field, batch, chosen ?? set),
        variable: variable && renamedVariable(variable, batch),
      };
    });
  }
}

const entitiesField = (operation: OperationDefinitionNode | undefined, alias: string) =>
  operation?.selectionSet.selections.find(
    (it): it is FieldNode => it.kind === Kind.FIELD && (it.alias ?? it.name).value === alias,
  );

const nameNode = (value: string) => ({ kind: Kind.NAME as const, value });

function withNames(
  field: FieldNode,
  batch: EntityBatch,
  selectionSet: SelectionSetNode,
): FieldNode {
  const value = { kind: Kind.VARIABLE as const, name: nameNode(batch.representations) };
  return {
    ...field,
    alias: nameNode(batch.alias),
    arguments: [{ kind: Kind.ARGUMENT, name: nameNode("representations"), value }],
    selectionSet,
  };
}

const renamedVariable = (
  definition: VariableDefinitionNode,
  { representations }: EntityBatch,
): VariableDefinitionNode => ({
  ...definition,
  variable: { kind: Kind.VARIABLE, name: nameNode(representations) },
});

interface EntityLevel {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly type: string;
}

function entityFields(
  { selections }: SelectionSetNode,
  level: EntityLevel,
): (readonly [type: string, field: string])[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [[level.type, selection.name.value] as const];
    const fragment = fragmentOf(selection, level);
    return fragment ? entityFields(fragment.selectionSet, within(fragment, level)) : [];
  });
}

const fragmentOf = (
  selection: Exclude<SelectionNode, FieldNode>,
  { fragments }: EntityLevel,
): FragmentDefinitionNode | InlineFragmentNode | undefined =>
  selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);

const within = <L extends EntityLevel>(
  { typeCondition }: FragmentDefinitionNode | InlineFragmentNode,
  level: L,
): L => ({ ...level, type: typeCondition?.name.value ?? level.type });

/** The fields of the entity itself that a part asks; null when it asks none. */
function choose(
  set: SelectionSetNode,
  level: EntityLevel & Pick<Part, "fields">,
): SelectionSetNode | null {
  const selections = set.selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) {
      const isChosen = level.fields.has(`${level.type}.${selection.name.value}`);
      return isChosen ? [inlined(selection, level.fragments)] : [];
    }
    const fragment = fragmentOf(selection, level);
    const inner = fragment && choose(fragment.selectionSet, within(fragment, level));
    if (!fragment || !inner) return [];
    const { typeCondition } = fragment;
    const { directives = [] } = selection;
    const onType = typeCondition && { typeCondition };
    return [{ kind: Kind.INLINE_FRAGMENT, ...onType, directives, selectionSet: inner }];
  });
  return selections.length === 0 ? null : { ...set, selections };
}

/** Its fragments in place, so that none is left over that nobody asks. */
const inlined = (field: FieldNode, fragments: EntityLevel["fragments"]): FieldNode =>
  visit(field, {
    FragmentSpread: ({ name, directives = [] }): InlineFragmentNode | undefined => {
      const fragment = fragments.get(name.value);
      if (!fragment) return undefined;
      const { typeCondition, selectionSet } = fragment;
      return { kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet };
    },
  });

import {
  Kind,
  parse,
  print,
  visit,
  type DocumentNode,
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
    const batches = step.batches.map(partsOf);
    if (batches.every(({ length }) => length === 1)) return step;
    return { ...step, ...splitStep(step, batches, needsOf) };
  };

/** A batch that sends some of the rivals, and not these; with what the parts before it did not send. */
interface Part {
  readonly batch: EntityBatch;
  readonly excluded: readonly string[];
  readonly earlier: readonly (readonly string[])[];
}

function partsOf(batch: EntityBatch): readonly Part[] {
  const choices = combine(rivalsIn(batch.requires));
  return choices.map((excluded, index) => {
    const suffix = index === 0 ? "" : `_deel${index}`;
    return {
      excluded,
      earlier: choices.slice(0, index),
      batch: {
        ...batch,
        alias: batch.alias + suffix,
        representations: batch.representations + suffix,
        requires: batch.requires.map((it) => without(it, excluded)),
      },
    };
  });
}

/** For each way to take one of each group of rivals, the ones that are not taken. */
function combine(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return groups.reduce<readonly (readonly string[])[]>(
    (choices, group) =>
      choices.flatMap((excluded) =>
        group.map((taken) => [...excluded, ...group.filter((it) => it !== taken)]),
      ),
    [[]],
  );
}

/** Keys that would be sent under one name, by that name. */
function rivalsIn(selections: readonly RequiredSelection[]): readonly (readonly string[])[] {
  const byName = new Map<string, Set<string>>();
  for (const it of selections) {
    if (it.kind === "field") byName.set(it.name, (byName.get(it.name) ?? new Set()).add(it.key));
  }
  const here = [...byName.values()].filter(({ size }) => size > 1).map((keys) => [...keys]);
  const inside = selections.flatMap((it) => rivalsIn(it.selections));
  const seen = new Map([...here, ...inside].map((keys) => [keys.join(), keys]));
  return [...seen.values()];
}

function without<R extends RequiredSelection>(required: R, excluded: readonly string[]): R {
  const selections = required.selections
    .filter((it) => it.kind !== "field" || !excluded.includes(it.key))
    .map((it) => without(it, excluded));
  return { ...required, selections };
}

function splitStep(
  step: EntitiesStep,
  batches: readonly (readonly Part[])[],
  needsOf: NeedsOf,
): Pick<EntitiesStep, "operation" | "batches"> {
  const document = parse(step.operation, { noLocation: true });
  const operation = document.definitions.find((it) => it.kind === Kind.OPERATION_DEFINITION);
  if (!operation) return step;
  const asked = batches.flatMap((parts, index) => {
    const original = step.batches[index];
    return original ? parts.flatMap((part) => askPart(part, original) ?? []) : [];
  });
  const own = new Set(step.batches.map(({ representations }) => representations));
  const others = (operation.variableDefinitions ?? []).filter(
    ({ variable }) => !own.has(variable.name.value),
  );
  const renewed: OperationDefinitionNode = {
    ...operation,
    variableDefinitions: [...others, ...asked.map(({ variable }) => variable)],
    selectionSet: { kind: Kind.SELECTION_SET, selections: asked.map(({ field }) => field) },
  };
  return {
    operation: print({ kind: Kind.DOCUMENT, definitions: [renewed] }),
    batches: asked.map(({ batch }) => batch),
  };

  function askPart(part: Part, original: EntityBatch) {
    const field = entitiesField(operation, original.alias);
    const variable = operation?.variableDefinitions?.find(
      (it) => it.variable.name.value === original.representations,
    );
    const chosen =
      field?.selectionSet && choose(field.selectionSet, choosing(document, part, needsOf));
    if (!field || !variable || !chosen) return null;
    return {
      batch: part.batch,
      field: withNames(field, part.batch, chosen),
      variable: renamedVariable(variable, part.batch),
    };
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

interface Choosing {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly part: Part;
  readonly needsOf: NeedsOf;
  readonly type: string;
}

const choosing = (document: DocumentNode, part: Part, needsOf: NeedsOf): Choosing => ({
  fragments: new Map(
    document.definitions
      .filter((it) => it.kind === Kind.FRAGMENT_DEFINITION)
      .map((it) => [it.name.value, it]),
  ),
  part,
  needsOf,
  type: "",
});

/** The fields of the entity itself that a part asks; null when it asks none. */
function choose(set: SelectionSetNode, choice: Choosing): SelectionSetNode | null {
  const selections = set.selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD)
      return isChosen(selection, choice) ? [inlined(selection, choice.fragments)] : [];
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : choice.fragments.get(selection.name.value);
    const type = fragment?.typeCondition?.name.value ?? choice.type;
    const inner = fragment && choose(fragment.selectionSet, { ...choice, type });
    if (!fragment || !inner) return [];
    const { typeCondition, directives } = fragment;
    const onType = typeCondition && { typeCondition };
    return [
      { kind: Kind.INLINE_FRAGMENT, ...onType, directives: directives ?? [], selectionSet: inner },
    ];
  });
  return selections.length === 0 ? null : { ...set, selections };
}

/** Asked once: by the first part that sends all that it needs. */
function isChosen(field: FieldNode, { part, needsOf, type }: Choosing): boolean {
  const needs = needsOf(type, field.name.value);
  const isSentWith = (excluded: readonly string[]) => !needs.some((it) => excluded.includes(it));
  return isSentWith(part.excluded) && !part.earlier.some(isSentWith);
}

/** Its fragments in place, so that none is left over that nobody asks. */
const inlined = (field: FieldNode, fragments: Choosing["fragments"]): FieldNode =>
  visit(field, {
    FragmentSpread: ({ name, directives = [] }): InlineFragmentNode | undefined => {
      const fragment = fragments.get(name.value);
      if (!fragment) return undefined;
      const { typeCondition, selectionSet } = fragment;
      return { kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet };
    },
  });

import {
  Kind,
  parse,
  print,
  visit,
  type ArgumentNode,
  type ConstArgumentNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  type ObjectTypeDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type TypeNode,
} from "graphql";
import type { Plan, PlanStep, RequiredSelection } from "../../core/plan/plan-step.ts";
import { argumentText, namesIn } from "./field-set.ts";
import { mapPlan } from "./map-plan.ts";
import { splitBatches, type NeedsOf } from "./split-batches.ts";
import { readSupergraphFacts } from "./supergraph-facts.ts";

/** A field with the arguments that some `@requires` gives it. */
interface RequiredCall {
  readonly field: FieldDefinitionNode;
  readonly args: readonly ArgumentNode[];
}

/**
 * `@requires(fields: "maat(in: CM)")` asks a field with arguments of its own. The stock planner takes it for the same as
 * the client's `maat(in: M)`, or another requirement's, and the native one stumbles where types mix. So while planning,
 * a field with its arguments is a field of its own, without any; in the plan it is again what it was.
 */
export function nameRequiredArguments(supergraph: DocumentNode): {
  readonly supergraph: DocumentNode;
  readonly restore: (plan: Plan) => Plan;
} {
  const objects = new Map(
    supergraph.definitions
      .filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const naming = { objects, calls: new Map<string, Map<string, RequiredCall>>(), taken: new Map() };
  const named = visit(supergraph, {
    ObjectTypeDefinition: (type) => nameInType(type, naming),
  });
  const calls = new Map([...naming.calls.values()].flatMap((byName) => [...byName]));
  if (calls.size === 0) return { supergraph, restore: (plan) => plan };
  return {
    supergraph: visit(named, { ObjectTypeDefinition: (type) => withCalls(type, naming.calls) }),
    restore: (plan) => mapPlan(mapPlan(plan, restoredStep(calls)), splitBatches(needsOf(named))),
  };
}

interface Naming {
  readonly objects: ReadonlyMap<string, ObjectTypeDefinitionNode>;
  /** By type, and then by the name that was given. */
  readonly calls: Map<string, Map<string, RequiredCall>>;
  /** What was named before: type, field and arguments → name. */
  readonly taken: Map<string, string>;
}

function nameInType(type: ObjectTypeDefinitionNode, naming: Naming): ObjectTypeDefinitionNode {
  const fields = type.fields?.map((field) => ({
    ...field,
    directives: (field.directives ?? []).map((directive) =>
      directive.name.value === "join__field"
        ? { ...directive, arguments: (directive.arguments ?? []).map(nameInArgument) }
        : directive,
    ),
  }));
  return { ...type, ...(fields && { fields }) };

  function nameInArgument(argument: ConstArgumentNode): ConstArgumentNode {
    const { name, value } = argument;
    if (name.value !== "requires" || value.kind !== Kind.STRING) return argument;
    const named = nameInText(value.value, type.name.value, naming);
    return { ...argument, value: { kind: Kind.STRING, value: named } };
  }
}

function nameInText(text: string, type: string, naming: Naming): string {
  const [operation] = parse(`{${text}}`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return text;
  return print(nameInSet(operation.selectionSet, type, naming)).slice(1, -1);
}

function nameInSet(set: SelectionSetNode, type: string, naming: Naming): SelectionSetNode {
  const selections = set.selections.map((selection): SelectionNode => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
    if (selection.kind === Kind.FIELD) return nameInField(selection, type, naming);
    const within = selection.typeCondition?.name.value ?? type;
    return { ...selection, selectionSet: nameInSet(selection.selectionSet, within, naming) };
  });
  return { ...set, selections };
}

function nameInField(node: FieldNode, type: string, naming: Naming): FieldNode {
  const field = naming.objects.get(type)?.fields?.find((it) => it.name.value === node.name.value);
  if (!field) return node;
  const { selectionSet } = node;
  const inner = selectionSet && nameInSet(selectionSet, namedType(field.type), naming);
  const known = { ...node, ...(inner && { selectionSet: inner }) };
  if (!node.arguments?.length) return known;
  const call = { field, args: node.arguments };
  const name = { kind: Kind.NAME as const, value: nameOfCall(call, type, naming) };
  return { ...known, name, arguments: [] };
}

function nameOfCall(call: RequiredCall, type: string, { calls, taken }: Naming): string {
  const said = `${type}.${call.field.name.value}${argumentText({ arguments: call.args })}`;
  const name = taken.get(said) ?? `_sleutel_${call.field.name.value}_${taken.size}`;
  taken.set(said, name);
  calls.set(type, (calls.get(type) ?? new Map<string, RequiredCall>()).set(name, call));
  return name;
}

function withCalls(
  type: ObjectTypeDefinitionNode,
  calls: Naming["calls"],
): ObjectTypeDefinitionNode {
  const added = [...(calls.get(type.name.value) ?? [])].map(
    ([name, { field }]): FieldDefinitionNode => ({
      kind: Kind.FIELD_DEFINITION,
      name: { kind: Kind.NAME, value: name },
      type: field.type,
      directives: (field.directives ?? []).filter((it) => it.name.value === "join__field"),
    }),
  );
  return { ...type, fields: [...(type.fields ?? []), ...added] };
}

/** Of each field, the names that its requirements were given. */
function needsOf(supergraph: DocumentNode): NeedsOf {
  const { types } = readSupergraphFacts(print(supergraph));
  return (type, field) =>
    [...(types.get(type)?.fields.get(field)?.subgraphs?.values() ?? [])].flatMap(({ requires }) =>
      requires ? namesIn(requires) : [],
    );
}

const restoredStep =
  (calls: ReadonlyMap<string, RequiredCall>) =>
  <S extends PlanStep>(step: S): S => {
    if (step.kind !== "fetch" && step.kind !== "entities") return step;
    const operation = restoredText(step.operation, calls);
    if (step.kind === "fetch") return { ...step, operation };
    const batches = step.batches.map((batch) => ({
      ...batch,
      requires: batch.requires.map((it) => restoredRequired(it, calls)),
    }));
    return { ...step, operation, batches };
  };

function restoredText(operation: string, calls: ReadonlyMap<string, RequiredCall>): string {
  if (!operation.includes("_sleutel_")) return operation;
  const restored = visit(parse(operation, { noLocation: true }), {
    Field: (node): FieldNode | undefined => {
      const call = calls.get(node.name.value);
      return (
        call && {
          ...node,
          alias: node.alias ?? node.name,
          name: call.field.name,
          arguments: call.args,
        }
      );
    },
  });
  return print(restored);
}

function restoredRequired<R extends RequiredSelection>(
  required: R,
  calls: ReadonlyMap<string, RequiredCall>,
): R {
  const selections = required.selections.map((it) => restoredRequired(it, calls));
  if (required.kind === "fragment") return { ...required, selections };
  const name = calls.get(required.name)?.field.name.value ?? required.name;
  return { ...required, name, selections };
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

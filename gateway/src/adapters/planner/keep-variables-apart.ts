import { parse, print, visit, type DocumentNode, type NameNode } from "graphql";
import type { Plan, PlanStep } from "../../core/plan/plan-step.ts";
import { mapPlan } from "./map-plan.ts";

/** Names under which planners hand over representations. */
const THEIRS = /^representations$|^__batch_reps_|^_vraag_|^_sleutel_/;

/**
 * A client may call a variable `$representations`, which both planners take for their own: one declares it twice, the
 * other sends the client's value as if it were entities. Such a variable travels under another name while planning.
 */
export function keepVariablesApart(document: DocumentNode): {
  readonly query: DocumentNode;
  readonly restore: (plan: Plan) => Plan;
} {
  const taken = new Set<string>();
  visit(document, {
    VariableDefinition: ({ variable }) => {
      if (THEIRS.test(variable.name.value)) taken.add(variable.name.value);
    },
  });
  if (taken.size === 0) return { query: document, restore: (plan) => plan };
  const asked = (name: string) => (taken.has(name) ? `_vraag_${name}` : name);
  const restored = new Map(
    [...taken].flatMap((name): [string, string][] => [
      [name, `_sleutel_${name}`],
      [asked(name), name],
    ]),
  );
  const restoredName = (name: string) => restored.get(name) ?? name;
  return {
    query: renameVariables(document, asked),
    restore: (plan) => mapPlan(plan, renamedStep(restoredName)),
  };
}

type Rename = (name: string) => string;

const renameVariables = (document: DocumentNode, rename: Rename): DocumentNode =>
  visit(document, {
    Variable: (node) => ({ ...node, name: renamedName(node.name, rename) }),
  });

const renamedName = (node: NameNode, rename: Rename): NameNode => ({
  ...node,
  value: rename(node.value),
});

const renamedStep =
  (rename: Rename) =>
  <S extends PlanStep>(step: S): S => {
    if (step.kind === "condition") return { ...step, variable: rename(step.variable) };
    if (step.kind !== "fetch" && step.kind !== "entities") return step;
    const operation = print(renameVariables(parse(step.operation), rename));
    const variables = step.variables.map(rename);
    if (step.kind === "fetch") return { ...step, operation, variables };
    const batches = step.batches.map((batch) => ({
      ...batch,
      representations: rename(batch.representations),
    }));
    return { ...step, operation, variables, batches };
  };

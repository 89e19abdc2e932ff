import type { CompiledDefer, CompiledMutations, CompiledStep } from "./compiled-plan.ts";
import { Failure } from "./failure.ts";
import { fetchEntities } from "./fetch-entities.ts";
import { fetchReEntry } from "./fetch-re-entry.ts";
import { fetchRoot } from "./fetch-root.ts";
import type { IsKindOf } from "./places.ts";
import type { Run } from "./run.ts";

/** Walks a plan; knows order and nothing else. Not `async` itself: most steps are one request, whose promise it is. */
export function executePlan(run: Run, step: CompiledStep, isKindOf: IsKindOf): Promise<unknown> {
  switch (step.kind) {
    case "fetch":
      return fetchRoot(run, step);
    case "re-entry":
      return fetchReEntry(run, step, isKindOf);
    case "entities":
      return fetchEntities(run, step, isKindOf);
    case "sequence":
      return executeInOrder(run, step.steps, isKindOf);
    case "parallel":
      return Promise.all(step.steps.map((next) => executePlan(run, next, isKindOf)));
    case "condition": {
      const chosen = run.coerced[step.variable] === true ? step.whenTrue : step.whenFalse;
      return chosen ? executePlan(run, chosen, isKindOf) : NOTHING;
    }
    case "defer":
      return executeDefer(run, step, isKindOf);
    case "mutations":
      return executeMutations(run, step, isKindOf);
  }
}

const NOTHING = Promise.resolve();

async function executeInOrder(
  run: Run,
  steps: readonly CompiledStep[],
  isKindOf: IsKindOf,
): Promise<void> {
  for (const next of steps) await executePlan(run, next, isKindOf);
}

/** Where nobody takes an answer in parts, nothing waits. */
async function executeDefer(
  run: Run,
  { primary, parts }: CompiledDefer,
  isKindOf: IsKindOf,
): Promise<void> {
  if (primary) await executePlan(run, primary, isKindOf);
  if (run.later) return void run.later.push(...parts);
  const steps = parts.flatMap(({ step }) => step ?? []);
  await Promise.all(steps.map((step) => executePlan(run, step, isKindOf)));
}

async function executeMutations(
  run: Run,
  { parts }: CompiledMutations,
  isKindOf: IsKindOf,
): Promise<void> {
  for (const { key, step, isAsked } of parts) {
    if (!isAsked(run.coerced)) continue;
    if (run.hasFailedMutation) run.root[key] = new Failure("MUTATION_NOT_ATTEMPTED");
    else if (step) await executePlan(run, step, isKindOf);
  }
}

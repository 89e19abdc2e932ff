import { Kind } from "graphql";
import type { Plan, PlanStep } from "../../core/plan/plan-step.ts";
import { requestsOf } from "../../core/plan/requests-of.ts";
import { planImpossible } from "./plan-impossible.ts";
import type { SupergraphFacts } from "./supergraph-facts.ts";

/**
 * What something is must be known before anything is told of it. An owner that knows only the interface of an object
 * (`@interfaceObject`) leaves it to another to say which one it is; a part that waits is too late for that, because
 * what is asked at once may go by it.
 */
export function checkDeferred(plan: Plan, facts: SupergraphFacts): void {
  const late = deferredSteps(plan).flatMap(requestsOf);
  const batches = late.flatMap((request) => (request.kind === "entities" ? request.batches : []));
  const told = batches.find(({ requires }) =>
    requires.some(({ type }) => facts.types.get(type)?.kind === Kind.INTERFACE_TYPE_DEFINITION),
  );
  if (told) throw planImpossible("What is only an interface so far cannot wait.", told.paths);
}

/** Of each part that waits, its step; those within it come along. */
function deferredSteps(plan: Plan): readonly PlanStep[] {
  switch (plan?.kind) {
    case "defer":
      return plan.deferred.flatMap(({ step }) => step ?? []);
    case "condition":
      return [plan.whenTrue, plan.whenFalse].flatMap(deferredSteps);
    case "sequence":
    case "parallel":
      return plan.steps.flatMap(deferredSteps);
    default:
      return [];
  }
}

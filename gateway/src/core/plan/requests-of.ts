import type { EntitiesStep, FetchStep, Plan } from "./plan-step.ts";

/** Every step of a plan that goes to a subgraph, in the order of the plan. */
export function requestsOf(plan: Plan): readonly (FetchStep | EntitiesStep)[] {
  switch (plan?.kind) {
    case "fetch":
    case "entities":
      return [plan];
    case "sequence":
    case "parallel":
      return plan.steps.flatMap(requestsOf);
    case "condition":
      return [plan.whenTrue, plan.whenFalse].flatMap(requestsOf);
    case "subscription":
      return [plan.primary, plan.rest].flatMap(requestsOf);
    case "defer":
      return [plan.primary, ...plan.deferred.map(({ step }) => step)].flatMap(requestsOf);
    case undefined:
      return [];
  }
}

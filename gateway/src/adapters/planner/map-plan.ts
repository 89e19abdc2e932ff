import type { Plan, PlanStep } from "../../core/plan/plan-step.ts";

type Change = <S extends PlanStep>(step: S) => S;

/** The same plan with each step changed, those within a step first. */
export function mapPlan(plan: Plan, change: Change): Plan {
  if (plan?.kind !== "subscription") return plan && mapStep(plan, change);
  const { primary, rest } = plan;
  return { ...plan, primary: change(primary), rest: rest && mapStep(rest, change) };
}

function mapStep(step: PlanStep, change: Change): PlanStep {
  return change(mapWithin(step, change));
}

function mapWithin(step: PlanStep, change: Change): PlanStep {
  const mapped = (inner: PlanStep | null) => inner && mapStep(inner, change);
  switch (step.kind) {
    case "sequence":
    case "parallel":
      return { ...step, steps: step.steps.map((it) => mapStep(it, change)) };
    case "condition":
      return { ...step, whenTrue: mapped(step.whenTrue), whenFalse: mapped(step.whenFalse) };
    case "defer": {
      const deferred = step.deferred.map((it) => ({ ...it, step: mapped(it.step) }));
      return { ...step, primary: mapped(step.primary), deferred };
    }
    case "fetch":
    case "entities":
      return step;
  }
}

import { QueryPlanner } from "@graphql-hive/router-query-planner";
import { freezePlan } from "../../core/plan/freeze-plan.ts";
import type { Plan } from "../../core/plan/plan-step.ts";
import type { ForeignNode } from "./foreign-plan.ts";
import { planImpossible, UNANSWERABLE } from "./plan-impossible.ts";
import { translatePlan } from "./translate-plan.ts";

/** The native planner. It knows no `@defer`: what is deferred it plans as if it were asked at once. */
export function planWithHive(supergraphSdl: string): { plan(query: string): Plan } {
  const planner = new QueryPlanner(supergraphSdl);
  const planNative = (query: string) => {
    try {
      return planner.plan(query, null, new Set(), 0, undefined).node as ForeignNode | undefined;
    } catch (cause) {
      throw planImpossible(UNANSWERABLE, cause);
    }
  };
  return { plan: (query) => freezePlan(translatePlan(planNative(query))) };
}

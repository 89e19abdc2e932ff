import { QueryPlanner } from "@graphql-hive/router-query-planner";
import { checkedPlanner, type PlanNow } from "./checked-planner.ts";
import type { ForeignNode } from "./foreign-plan.ts";

/** The native planner. It knows no `@defer`: what is deferred it plans as if it were asked at once. */
export function planWithHive(supergraphSdl: string): PlanNow {
  const planner = new QueryPlanner(supergraphSdl);
  const planForeign = (query: string) =>
    planner.plan(query, null, new Set(), 0, undefined).node as ForeignNode | undefined;
  return checkedPlanner(supergraphSdl, planForeign);
}

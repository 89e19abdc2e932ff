import { QueryPlanner } from "@graphql-hive/router-query-planner";
import { checkedPlanner, type PlanNow } from "./checked-planner.ts";

/** The native planner. It knows no `@defer`: what is deferred it plans as if it were asked at once. */
export function planWithHive(supergraphSdl: string): PlanNow {
  return checkedPlanner(supergraphSdl, (sdl) => {
    const planner = new QueryPlanner(sdl);
    return (query) => planner.plan(query, null, new Set(), 0, undefined).node;
  });
}

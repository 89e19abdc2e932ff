import type { Planner } from "../../core/plan/planner.ts";
import { openPlanNow, type PlannerName } from "./open-planner.ts";

/** Plans in this very process: for tests and tools, since nothing stops a plan that takes too long. */
export async function planHere(planner: PlannerName, supergraphSdl: string): Promise<Planner> {
  const { plan } = await openPlanNow(planner, supergraphSdl);
  return {
    // An async function, so that what is thrown becomes a rejection.
    plan: async ({ query }) => Promise.resolve(plan(query)),
    close: () => Promise.resolve(),
  };
}

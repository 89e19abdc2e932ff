import { Problem } from "@samenloop/schema";
import type { Plan } from "./plan-step.ts";
import type { Planner, Planning } from "./planner.ts";

/**
 * Asks a second planner what the first calls impossible, and whatever is deferred, of which the first knows nothing. The
 * second is opened when it is needed for the first time, so that whoever never needs it carries nothing of it; what is
 * too slow for the first is not tried again.
 */
export function fallBack(first: Planner, openSecond: () => Promise<Planner>): Planner {
  let second: Promise<Planner> | undefined;
  const planSecond = async (planning: Planning): Promise<Plan> => {
    second ??= openSecond();
    return (await second).plan(planning);
  };
  return {
    plan: async (planning) => {
      if (planning.isDeferring) return planSecond(planning);
      try {
        return await first.plan(planning);
      } catch (error) {
        if (!(error instanceof Problem && error.code === "PLAN_IMPOSSIBLE")) throw error;
        return planSecond(planning);
      }
    },
    close: async () => {
      await Promise.all([first.close(), second?.then((planner) => planner.close())]);
    },
  };
}

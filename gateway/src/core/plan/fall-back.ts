import { Problem } from "@samenloop/schema";
import type { Planner } from "./planner.ts";

/**
 * Asks a second planner what the first calls impossible. The second is opened when it is needed for the first time, so
 * that whoever never needs it carries nothing of it; what is too slow for the first is not tried again.
 */
export function fallBack(first: Planner, openSecond: () => Promise<Planner>): Planner {
  let second: Promise<Planner> | undefined;
  return {
    plan: async (planning) => {
      try {
        return await first.plan(planning);
      } catch (error) {
        if (!(error instanceof Problem && error.code === "PLAN_IMPOSSIBLE")) throw error;
        second ??= openSecond();
        return (await second).plan(planning);
      }
    },
    close: async () => {
      await Promise.all([first.close(), second?.then((planner) => planner.close())]);
    },
  };
}

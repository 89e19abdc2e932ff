import type { PlanNow } from "./checked-planner.ts";

/** `hive` is native and MIT; `apollo` runs everywhere, knows `@defer`, and is Elastic-2.0. */
export type PlannerName = "hive" | "apollo";

/** Loads the planner that was chosen, and nothing of the other one. */
export async function openPlanNow(name: PlannerName, supergraphSdl: string): Promise<PlanNow> {
  if (name === "hive") return (await import("./plan-with-hive.ts")).planWithHive(supergraphSdl);
  return (await import("./plan-with-apollo.ts")).planWithApollo(supergraphSdl);
}

/** The native planner where its binary loads (no Windows, no musl), else the other one. */
export async function defaultPlanner(): Promise<PlannerName> {
  try {
    await import("@graphql-hive/router-query-planner");
    return "hive";
  } catch {
    return "apollo";
  }
}

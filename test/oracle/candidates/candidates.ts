import { planWithApollo } from "../../../gateway/src/adapters/planner/plan-with-apollo.ts";
import { planWithHive } from "../../../gateway/src/adapters/planner/plan-with-hive.ts";
import { samenloop } from "./samenloop.ts";

/** The engine under both planners, each with another way to write its answers. */
export const engineWithHive = samenloop({
  name: "engine, planned by Hive",
  planWith: planWithHive,
  generate: true,
});

export const engineWithApollo = samenloop({
  name: "engine, planned by Apollo",
  planWith: planWithApollo,
  generate: false,
});

import type { Subgraph } from "@samenloop/subgraph-kit";
import { gedeeldResolvers } from "./gedeeld/gedeeld.resolvers.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import { planResolvers } from "./plan/plan.resolvers.ts";
import { plankoppelingResolvers } from "./plankoppeling/plankoppeling.resolvers.ts";
import type { Resolvers } from "./resolver-types.generated.ts";
import { toestemmingResolvers } from "./toestemming/toestemming.resolvers.ts";
import { wijzigingResolvers } from "./wijziging/wijziging.resolvers.ts";

const resolvers: Resolvers = {
  ...planResolvers,
  ...plankoppelingResolvers,
  ...toestemmingResolvers,
  ...gedeeldResolvers,
  ...wijzigingResolvers,
};

/** Which plans of school and youth care concern one child, and who agreed to that. */
export const koppelingen: Subgraph<Loaders> = {
  name: "koppelingen",
  resolvers,
  loaders: createLoaders,
};

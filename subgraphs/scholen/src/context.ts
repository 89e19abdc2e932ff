import type { SubgraphContext } from "@samenloop/subgraph-kit";
import type { Loaders } from "./loaders.ts";

export type Context = SubgraphContext<Loaders>;

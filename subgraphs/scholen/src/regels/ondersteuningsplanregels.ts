import { ondersteuningsplan } from "@samenloop/db/tables/scholen";
import type { Regels } from "@samenloop/subgraph-kit";
import { swv1Ingezonden } from "./swv-1-ingezonden.ts";
import { swv1Overlegd } from "./swv-1-overlegd.ts";
import { swv1Vernieuwd } from "./swv-1-vernieuwd.ts";

/** All that the graph checks of a support plan: SWV-1 has three parts. */
export const ONDERSTEUNINGSPLANREGELS: Regels = {
  table: ondersteuningsplan,
  id: ondersteuningsplan.id,
  regels: [swv1Vernieuwd, swv1Overlegd, swv1Ingezonden],
};

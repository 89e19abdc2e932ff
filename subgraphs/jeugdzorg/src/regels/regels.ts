import { hulpverleningsplan } from "@samenloop/db/tables/jeugdzorg";
import type { Regels } from "@samenloop/subgraph-kit";
import { HVP_1 } from "./hvp-1.ts";
import { HVP_2 } from "./hvp-2.ts";
import { HVP_3 } from "./hvp-3.ts";
import { HVP_4 } from "./hvp-4.ts";
import { HVP_5 } from "./hvp-5.ts";

/** What the law asks of a hulpverleningsplan. */
export const HVP_REGELS: Regels = {
  table: hulpverleningsplan,
  id: hulpverleningsplan.id,
  regels: [HVP_1, HVP_2, HVP_3, HVP_4, HVP_5],
};

import { verzuimmelding } from "@samenloop/db/tables/onderwijs";
import type { Regels } from "@samenloop/subgraph-kit";
import { ver1 } from "./ver-1.ts";

/** The rules about absence. */
export const verzuimRegels: Regels = {
  table: verzuimmelding,
  id: verzuimmelding.id,
  regels: [ver1],
};

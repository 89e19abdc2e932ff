import DataLoader from "dataloader";
import { desc } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { ondersteuningsplan } from "@samenloop/db/tables/scholen";
import { entityLoader, groupLoader, requireRow, signaalLoader } from "@samenloop/subgraph-kit";
import { ONDERSTEUNINGSPLANREGELS } from "../regels/ondersteuningsplanregels.ts";
import type { OndersteuningsplanRow } from "../rows.ts";
import { geldendePlannen, termijnenVan } from "./ondersteuningsplan.queries.ts";

export function ondersteuningsplanLoaders(db: Database, dag: string) {
  return {
    ondersteuningsplan: entityLoader(db, ondersteuningsplan, ondersteuningsplan.id),
    plannenVanSwv: groupLoader(db, ondersteuningsplan, {
      key: ondersteuningsplan.swvCode,
      orderBy: [desc(ondersteuningsplan.periodeVan)],
    }),
    geldendPlan: new DataLoader<string, OndersteuningsplanRow | null>(async (codes) => {
      const plans = await geldendePlannen(db, codes, [dag, dag]);
      return codes.map((code) => plans.find(({ swvCode }) => swvCode === code) ?? null);
    }),
    planTermijn: new DataLoader<string, Termijnen>(async (ids) => {
      const rows = new Map((await termijnenVan(db, ids)).map((row) => [row.id, row]));
      return ids.map((id) => requireRow(rows.get(id)));
    }),
    signalenVanPlan: signaalLoader(db, ONDERSTEUNINGSPLANREGELS, dag),
  };
}

interface Termijnen {
  readonly geldigTot: string;
  readonly vernieuwenVoor: string;
}

import DataLoader from "dataloader";
import type { Database } from "@samenloop/db";
import { inschrijving } from "@samenloop/db/tables/onderwijs";
import { entityLoader, groupRows } from "@samenloop/subgraph-kit";
import { inschrijvingenVanLeerlingen, type InschrijvingOpDag } from "./inschrijving.queries.ts";

export function inschrijvingLoaders(db: Database, dag: string) {
  return {
    inschrijving: entityLoader(db, inschrijving, inschrijving.id),
    inschrijvingen: new DataLoader<string, InschrijvingOpDag[]>(async (leerlingIds) => {
      const rows = await inschrijvingenVanLeerlingen(db, leerlingIds, dag);
      return groupRows(leerlingIds, rows, (row) => row.leerlingId);
    }),
  };
}

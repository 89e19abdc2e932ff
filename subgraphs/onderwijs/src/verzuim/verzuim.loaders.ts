import DataLoader from "dataloader";
import { desc } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { verzuimmelding } from "@samenloop/db/tables/onderwijs";
import { entityLoader, groupLoader, signaalLoader } from "@samenloop/subgraph-kit";
import { verzuimRegels } from "../regels/verzuim-regels.ts";
import { verzuimstanden, type Verzuimstand } from "./verzuim.queries.ts";

export function verzuimLoaders(db: Database, dag: string) {
  return {
    verzuimmelding: entityLoader(db, verzuimmelding, verzuimmelding.id),
    verzuimmeldingen: groupLoader(db, verzuimmelding, {
      key: verzuimmelding.leerlingId,
      orderBy: [desc(verzuimmelding.start), desc(verzuimmelding.id)],
    }),
    verzuimsignalen: signaalLoader(db, verzuimRegels, dag),
    verzuimstand: new DataLoader<string, Verzuimstand | null>(async (ids) => {
      const rows = await verzuimstanden(db, ids, dag);
      const byId = new Map(Array.from(rows, (row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
  };
}

import DataLoader from "dataloader";
import { desc } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { aanmelding } from "@samenloop/db/tables/onderwijs";
import { entityLoader, groupLoader, signaalLoader } from "@samenloop/subgraph-kit";
import { aanmeldingregels, aanmeldingstanden, type Aanmeldingstand } from "./aanmelding.queries.ts";

export function aanmeldingLoaders(db: Database, dag: string) {
  return {
    aanmelding: entityLoader(db, aanmelding, aanmelding.id),
    aanmeldingen: groupLoader(db, aanmelding, {
      key: aanmelding.leerlingId,
      orderBy: [desc(aanmelding.ontvangenOp), desc(aanmelding.id)],
    }),
    aanmeldingsignalen: signaalLoader(db, aanmeldingregels, dag),
    aanmeldingstand: new DataLoader<string, Aanmeldingstand | null>(async (ids) => {
      const rows = await aanmeldingstanden(db, ids);
      const byId = new Map(Array.from(rows, (row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
  };
}

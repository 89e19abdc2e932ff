import DataLoader from "dataloader";
import type { Database } from "@samenloop/db";
import { toestemming } from "@samenloop/db/tables/koppelingen";
import { groupRows, storedId } from "@samenloop/subgraph-kit";
import type { ToestemmingRow } from "../rows.ts";
import { leesToestemmingen } from "./toestemming.queries.ts";

export function toestemmingLoaders(db: Database, dag: string) {
  return {
    toestemming: new DataLoader<string, ToestemmingRow | null>(async (ids) => {
      const rows = await leesToestemmingen(db, { by: toestemming.id, ids, dag });
      return groupRows(ids.map(storedId), rows, (row) => row.id).map(([row]) => row ?? null);
    }),
    toestemmingen: new DataLoader<string, ToestemmingRow[]>(async (ids) => {
      const rows = await leesToestemmingen(db, { by: toestemming.plankoppelingId, ids, dag });
      return groupRows(ids, rows, (row) => row.plankoppelingId);
    }),
  };
}

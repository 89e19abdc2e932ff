import { asc, getTableColumns, inArray } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Database } from "@samenloop/db";
import { isUuid, Weigering } from "@samenloop/schema";
import { toestemming } from "@samenloop/db/tables/koppelingen";
import type { ToestemmingRow } from "../rows.ts";
import { toestemmingStatus } from "./toestemming-status.ts";

interface Read {
  readonly by: PgColumn;
  readonly ids: readonly string[];
  readonly dag: string;
}

/** In the order in which they were asked for. */
export async function leesToestemmingen(
  db: Database,
  { by, ids, dag }: Read,
): Promise<ToestemmingRow[]> {
  const wanted = ids.filter(isUuid);
  if (wanted.length === 0) return [];
  return db
    .select({ ...getTableColumns(toestemming), status: toestemmingStatus(dag) })
    .from(toestemming)
    .where(inArray(by, wanted))
    .orderBy(asc(toestemming.gevraagdOp), asc(toestemming.id));
}

/** One consent as it stands inside a change. */
export async function leesToestemming(
  { tx, dag }: { readonly tx: Database; readonly dag: string },
  id: string,
): Promise<ToestemmingRow> {
  const [row] = await leesToestemmingen(tx, { by: toestemming.id, ids: [id], dag });
  if (!row) throw new Weigering("NIET_GEVONDEN");
  return row;
}

import { desc, sql } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { toelaatbaarheidsverklaring } from "@samenloop/db/tables/onderwijs";
import { entityLoader, groupLoader, signaalLoader } from "@samenloop/subgraph-kit";
import { tlvRegels } from "../regels/tlv-regels.ts";

export function toelaatbaarheidsverklaringLoaders(db: Database, dag: string) {
  const { id, leerlingId, afgegevenOp } = toelaatbaarheidsverklaring;
  return {
    tlv: entityLoader(db, toelaatbaarheidsverklaring, id),
    tlvs: groupLoader(db, toelaatbaarheidsverklaring, {
      key: leerlingId,
      // What is not given yet is the newest of all.
      orderBy: [sql`${afgegevenOp} desc nulls first`, desc(id)],
    }),
    tlvSignalen: signaalLoader(db, tlvRegels, dag),
  };
}

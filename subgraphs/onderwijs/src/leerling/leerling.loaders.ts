import { desc } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { leerling, toelaatbaarheidsverklaring } from "@samenloop/db/tables/onderwijs";
import { entityLoader, groupLoader } from "@samenloop/subgraph-kit";

export function leerlingLoaders(db: Database) {
  const { id, leerlingId, afgegevenOp } = toelaatbaarheidsverklaring;
  return {
    leerling: entityLoader(db, leerling, leerling.id),
    tlv: entityLoader(db, toelaatbaarheidsverklaring, id),
    tlvs: groupLoader(db, toelaatbaarheidsverklaring, {
      key: leerlingId,
      orderBy: [desc(afgegevenOp), desc(id)],
    }),
  };
}

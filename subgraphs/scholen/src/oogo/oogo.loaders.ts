import { asc, desc } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { afspraak, oogo } from "@samenloop/db/tables/scholen";
import { entityLoader, groupLoader } from "@samenloop/subgraph-kit";

export function oogoLoaders(db: Database) {
  const orderBy = [desc(oogo.datum), asc(oogo.id)];
  return {
    oogo: entityLoader(db, oogo, oogo.id),
    oogoVanSwv: groupLoader(db, oogo, { key: oogo.swvCode, orderBy }),
    oogoVanPlan: groupLoader(db, oogo, { key: oogo.ondersteuningsplanId, orderBy }),
    afspraak: entityLoader(db, afspraak, afspraak.id),
    afsprakenVanOogo: groupLoader(db, afspraak, {
      key: afspraak.oogoId,
      orderBy: [asc(afspraak.onderwerp)],
    }),
  };
}

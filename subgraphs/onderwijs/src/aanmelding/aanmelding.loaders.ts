import { desc } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { aanmelding } from "@samenloop/db/tables/onderwijs";
import { entityLoader, groupLoader } from "@samenloop/subgraph-kit";

export function aanmeldingLoaders(db: Database) {
  return {
    aanmelding: entityLoader(db, aanmelding, aanmelding.id),
    aanmeldingen: groupLoader(db, aanmelding, {
      key: aanmelding.leerlingId,
      orderBy: [desc(aanmelding.ontvangenOp), desc(aanmelding.id)],
    }),
  };
}

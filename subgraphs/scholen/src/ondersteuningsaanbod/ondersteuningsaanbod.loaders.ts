import { asc, desc } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { extraAanbod, ondersteuningsaanbod } from "@samenloop/db/tables/scholen";
import { entityLoader, groupLoader } from "@samenloop/subgraph-kit";

export function ondersteuningsaanbodLoaders(db: Database) {
  return {
    aanbod: entityLoader(db, ondersteuningsaanbod, ondersteuningsaanbod.id),
    aanbodVanVestiging: groupLoader(db, ondersteuningsaanbod, {
      key: ondersteuningsaanbod.vestigingscode,
      orderBy: [desc(ondersteuningsaanbod.schooljaar), asc(ondersteuningsaanbod.id)],
    }),
    extraAanbod: groupLoader(db, extraAanbod, {
      key: extraAanbod.ondersteuningsaanbodId,
      orderBy: [asc(extraAanbod.volgnummer)],
    }),
  };
}

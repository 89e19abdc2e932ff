import { asc } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { gezagsrelatie, jeugdige } from "@samenloop/db/tables/jeugdzorg";
import { entityLoader, groupLoader } from "@samenloop/subgraph-kit";

export function jeugdigeLoaders(db: Database) {
  return {
    jeugdige: entityLoader(db, jeugdige, jeugdige.id),
    gezagsrelatie: entityLoader(db, gezagsrelatie, gezagsrelatie.id),
    gezagsrelaties: groupLoader(db, gezagsrelatie, {
      key: gezagsrelatie.jeugdigeId,
      orderBy: [asc(gezagsrelatie.volgnummer), asc(gezagsrelatie.id)],
    }),
  };
}

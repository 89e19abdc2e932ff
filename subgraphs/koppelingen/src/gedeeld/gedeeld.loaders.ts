import { asc } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { contactpersoon, gedeeldDoel } from "@samenloop/db/tables/koppelingen";
import { entityLoader, groupLoader } from "@samenloop/subgraph-kit";

export function gedeeldLoaders(db: Database) {
  return {
    gedeeldDoel: entityLoader(db, gedeeldDoel, gedeeldDoel.id),
    gedeeldeDoelen: groupLoader(db, gedeeldDoel, {
      key: gedeeldDoel.plankoppelingId,
      orderBy: [asc(gedeeldDoel.volgnummer), asc(gedeeldDoel.id)],
    }),
    contactpersoon: entityLoader(db, contactpersoon, contactpersoon.id),
    contactpersonen: groupLoader(db, contactpersoon, {
      key: contactpersoon.plankoppelingId,
      orderBy: [asc(contactpersoon.rol), asc(contactpersoon.id)],
    }),
  };
}

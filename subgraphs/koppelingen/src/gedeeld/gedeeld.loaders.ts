import { asc, desc } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import {
  contactpersoon,
  gebeurtenis,
  gedeeldDoel,
  gezamenlijkeEvaluatie,
} from "@samenloop/db/tables/koppelingen";
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
    evaluatie: entityLoader(db, gezamenlijkeEvaluatie, gezamenlijkeEvaluatie.id),
    evaluaties: groupLoader(db, gezamenlijkeEvaluatie, {
      key: gezamenlijkeEvaluatie.plankoppelingId,
      orderBy: [desc(gezamenlijkeEvaluatie.datum), desc(gezamenlijkeEvaluatie.id)],
    }),
    gebeurtenis: entityLoader(db, gebeurtenis, gebeurtenis.id),
    gebeurtenissen: groupLoader(db, gebeurtenis, {
      key: gebeurtenis.plankoppelingId,
      orderBy: [desc(gebeurtenis.volgnummer)],
    }),
  };
}

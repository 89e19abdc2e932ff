import { desc } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import {
  arrangementsbudget,
  bestuur,
  samenwerkingsverband,
  school,
  vestiging,
} from "@samenloop/db/tables/scholen";
import type { Klok } from "@samenloop/schema";
import { entityLoader, groupLoader } from "@samenloop/subgraph-kit";
import { basisondersteuningLoaders } from "./basisondersteuning/basisondersteuning.loaders.ts";
import { deelnameLoaders } from "./deelname/deelname.loaders.ts";
import { gemeenteLoaders } from "./gemeente/gemeente.loaders.ts";
import { leerlingaantalLoaders } from "./leerlingaantal/leerlingaantal.loaders.ts";
import { ondersteuningsaanbodLoaders } from "./ondersteuningsaanbod/ondersteuningsaanbod.loaders.ts";
import { ondersteuningsplanLoaders } from "./ondersteuningsplan/ondersteuningsplan.loaders.ts";
import { oogoLoaders } from "./oogo/oogo.loaders.ts";

export function createLoaders(db: Database, klok: Klok) {
  const dag = klok.vandaag();
  return {
    bestuur: entityLoader(db, bestuur, bestuur.bestuursnummer),
    samenwerkingsverband: entityLoader(db, samenwerkingsverband, samenwerkingsverband.code),
    budgettenVanSwv: groupLoader(db, arrangementsbudget, {
      key: arrangementsbudget.swvCode,
      orderBy: [desc(arrangementsbudget.schooljaar)],
    }),
    school: entityLoader(db, school, school.brin),
    vestiging: entityLoader(db, vestiging, vestiging.vestigingscode),
    ...basisondersteuningLoaders(db),
    ...deelnameLoaders(db),
    ...gemeenteLoaders(db, dag),
    ...leerlingaantalLoaders(db),
    ...ondersteuningsplanLoaders(db, dag),
    ...oogoLoaders(db),
    ...ondersteuningsaanbodLoaders(db),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

import type { Database } from "@samenloop/db";
import {
  bestuur,
  gemeente,
  samenwerkingsverband,
  school,
  vestiging,
} from "@samenloop/db/tables/scholen";
import { entityLoader } from "@samenloop/subgraph-kit";
import { leerlingaantalLoaders } from "./leerlingaantal/leerlingaantal.loaders.ts";
import { ondersteuningsaanbodLoaders } from "./ondersteuningsaanbod/ondersteuningsaanbod.loaders.ts";

export function createLoaders(db: Database) {
  return {
    bestuur: entityLoader(db, bestuur, bestuur.bestuursnummer),
    gemeente: entityLoader(db, gemeente, gemeente.gemeentecode),
    samenwerkingsverband: entityLoader(db, samenwerkingsverband, samenwerkingsverband.code),
    school: entityLoader(db, school, school.brin),
    vestiging: entityLoader(db, vestiging, vestiging.vestigingscode),
    ...leerlingaantalLoaders(db),
    ...ondersteuningsaanbodLoaders(db),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

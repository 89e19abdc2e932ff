import type { Database } from "@samenloop/db";
import { leerling } from "@samenloop/db/tables/onderwijs";
import { entityLoader, signaalLoader } from "@samenloop/subgraph-kit";
import { leerlingRegels } from "../regels/leerling-regels.ts";

export function leerlingLoaders(db: Database, dag: string) {
  return {
    leerling: entityLoader(db, leerling, leerling.id),
    leerlingSignalen: signaalLoader(db, leerlingRegels, dag),
  };
}

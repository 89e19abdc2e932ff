import type { Database } from "@samenloop/db";
import type { Klok } from "@samenloop/schema";
import { gedeeldLoaders } from "./gedeeld/gedeeld.loaders.ts";
import { plankoppelingLoaders } from "./plankoppeling/plankoppeling.loaders.ts";
import { toestemmingLoaders } from "./toestemming/toestemming.loaders.ts";

export function createLoaders(db: Database, klok: Klok) {
  const dag = klok.vandaag();
  return {
    ...plankoppelingLoaders(db, dag),
    ...toestemmingLoaders(db, dag),
    ...gedeeldLoaders(db),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

import type { Database } from "@samenloop/db";
import type { Klok } from "@samenloop/schema";
import { aanmeldingLoaders } from "./aanmelding/aanmelding.loaders.ts";
import { arrangementLoaders } from "./arrangement/arrangement.loaders.ts";
import { inschrijvingLoaders } from "./inschrijving/inschrijving.loaders.ts";
import { leerlingLoaders } from "./leerling/leerling.loaders.ts";
import { ontwikkelingsperspectiefLoaders } from "./ontwikkelingsperspectief/ontwikkelingsperspectief.loaders.ts";
import { verzuimLoaders } from "./verzuim/verzuim.loaders.ts";

export function createLoaders(db: Database, klok: Klok) {
  const dag = klok.vandaag();
  return {
    ...leerlingLoaders(db),
    ...aanmeldingLoaders(db, dag),
    ...arrangementLoaders(db),
    ...inschrijvingLoaders(db, dag),
    ...ontwikkelingsperspectiefLoaders(db, dag),
    ...verzuimLoaders(db, dag),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

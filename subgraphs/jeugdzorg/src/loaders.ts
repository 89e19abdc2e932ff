import type { Database } from "@samenloop/db";
import type { Klok } from "@samenloop/schema";
import { hulpverleningsplanLoaders } from "./hulpverleningsplan/hulpverleningsplan.loaders.ts";
import { jeugdigeLoaders } from "./jeugdige/jeugdige.loaders.ts";
import { maatregelLoaders } from "./maatregel/maatregel.loaders.ts";
import { toewijzingLoaders } from "./toewijzing/toewijzing.loaders.ts";

export const createLoaders = (db: Database, klok: Klok) => ({
  ...jeugdigeLoaders(db),
  ...hulpverleningsplanLoaders(db, klok.vandaag()),
  ...toewijzingLoaders(db),
  ...maatregelLoaders(db),
});

export type Loaders = ReturnType<typeof createLoaders>;

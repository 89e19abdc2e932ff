import type { Database } from "@samenloop/db";
import { hulpverleningsplanLoaders } from "./hulpverleningsplan/hulpverleningsplan.loaders.ts";
import { jeugdigeLoaders } from "./jeugdige/jeugdige.loaders.ts";

export function createLoaders(db: Database) {
  return { ...jeugdigeLoaders(db), ...hulpverleningsplanLoaders(db) };
}

export type Loaders = ReturnType<typeof createLoaders>;

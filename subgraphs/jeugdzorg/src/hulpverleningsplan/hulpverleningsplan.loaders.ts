import { desc } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { hulpverleningsplan } from "@samenloop/db/tables/jeugdzorg";
import { entityLoader, groupLoader, signaalLoader } from "@samenloop/subgraph-kit";
import { HVP_REGELS } from "../regels/regels.ts";
import { termijnenLoader } from "./termijnen.ts";

export function hulpverleningsplanLoaders(db: Database, dag: string) {
  const { id, jeugdigeId, begindatum } = hulpverleningsplan;
  return {
    hulpverleningsplan: entityLoader(db, hulpverleningsplan, id),
    hulpverleningsplannen: groupLoader(db, hulpverleningsplan, {
      key: jeugdigeId,
      orderBy: [desc(begindatum), desc(id)],
    }),
    termijnen: termijnenLoader(db),
    nalevingssignalen: signaalLoader(db, HVP_REGELS, dag),
  };
}

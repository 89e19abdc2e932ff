import { desc } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { hulpverleningsplan } from "@samenloop/db/tables/jeugdzorg";
import { entityLoader, groupLoader } from "@samenloop/subgraph-kit";

export function hulpverleningsplanLoaders(db: Database) {
  const { id, jeugdigeId, begindatum } = hulpverleningsplan;
  return {
    hulpverleningsplan: entityLoader(db, hulpverleningsplan, id),
    hulpverleningsplannen: groupLoader(db, hulpverleningsplan, {
      key: jeugdigeId,
      orderBy: [desc(begindatum), desc(id)],
    }),
  };
}

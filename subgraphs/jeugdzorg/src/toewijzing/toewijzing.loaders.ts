import { desc, sql } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { beschikking, toewijzing, verwijzing } from "@samenloop/db/tables/jeugdzorg";
import { entityLoader, groupLoader } from "@samenloop/subgraph-kit";

export function toewijzingLoaders(db: Database) {
  return {
    toewijzing: entityLoader(db, toewijzing, toewijzing.id),
    toewijzingen: groupLoader(db, toewijzing, {
      key: toewijzing.jeugdigeId,
      orderBy: [desc(toewijzing.ingangsdatum), desc(toewijzing.id)],
    }),
    beschikking: entityLoader(db, beschikking, beschikking.id),
    beschikkingen: groupLoader(db, beschikking, {
      key: beschikking.jeugdigeId,
      orderBy: [sql`${beschikking.ingangsdatum} desc nulls last`, desc(beschikking.id)],
    }),
    verwijzing: entityLoader(db, verwijzing, verwijzing.id),
    verwijzingen: groupLoader(db, verwijzing, {
      key: verwijzing.jeugdigeId,
      orderBy: [sql`${verwijzing.verwezenOp} desc nulls last`, desc(verwijzing.id)],
    }),
  };
}

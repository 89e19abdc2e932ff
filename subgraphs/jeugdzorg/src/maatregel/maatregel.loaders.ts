import { desc, sql } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { maatregel } from "@samenloop/db/tables/jeugdzorg";
import { entityLoader, groupLoader } from "@samenloop/subgraph-kit";

export const maatregelLoaders = (db: Database) => ({
  maatregel: entityLoader(db, maatregel, maatregel.id),
  maatregelen: groupLoader(db, maatregel, {
    key: maatregel.jeugdigeId,
    orderBy: [sql`${maatregel.van} desc nulls last`, desc(maatregel.id)],
  }),
});

import { and, asc, inArray, sql } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { leerlingentelling as telling } from "@samenloop/db/tables/scholen";
import {
  inYears,
  swvVanTelling,
  tellingVelden,
  type Period,
} from "../leerlingaantal/leerlingaantal.queries.ts";
import { swvCode } from "../vestiging/vestiging.queries.ts";

/** Per samenwerkingsverband, and per gemeente in it: each kind of school beside all pupils of the same place and year. */
export function participation(db: Database, codes: readonly string[], period: Period) {
  const { jaar, soort, gemeentecode } = telling;
  const heel = sql<number>`grouping(${gemeentecode})`;
  return db
    .select({
      code: swvCode,
      gemeentecode,
      isHeel: sql<boolean>`${heel} = 1`,
      ...tellingVelden,
      alle: sql<number>`(sum(sum(${telling.aantal}))
        over (partition by ${swvCode}, ${heel}, ${gemeentecode}, ${jaar}))::int`,
    })
    .from(telling)
    .innerJoin(swvVanTelling.to, swvVanTelling.on)
    .where(and(inArray(swvCode, [...codes]), inYears(period)))
    .groupBy(
      sql`grouping sets ((${swvCode}, ${jaar}, ${soort}),
        (${swvCode}, ${gemeentecode}, ${jaar}, ${soort}))`,
    )
    .orderBy(asc(jaar), asc(gemeentecode), asc(soort));
}

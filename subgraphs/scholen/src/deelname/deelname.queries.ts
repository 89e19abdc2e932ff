import { and, asc, inArray, sql } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { leerlingaantal, vestiging } from "@samenloop/db/tables/scholen";
import {
  hasPupils,
  inPeriod,
  isCountOf,
  jaar,
  soort,
  tellingVelden,
  type Period,
} from "../leerlingaantal/leerlingaantal.queries.ts";
import { swvCode, swvVanVestiging } from "../vestiging/vestiging.queries.ts";

/** Per samenwerkingsverband, and per gemeente in it: each kind of school beside all pupils of the same place and year. */
export function participation(db: Database, codes: readonly string[], period: Period) {
  const heel = sql<number>`grouping(${vestiging.gemeentecode})`;
  return db
    .select({
      code: swvCode,
      gemeentecode: vestiging.gemeentecode,
      isHeel: sql<boolean>`${heel} = 1`,
      ...tellingVelden,
      alle: sql<number>`(sum(sum(${leerlingaantal.aantal}))
        over (partition by ${swvCode}, ${heel}, ${vestiging.gemeentecode}, ${jaar}))::int`,
    })
    .from(vestiging)
    .innerJoin(swvVanVestiging.to, swvVanVestiging.on)
    .innerJoin(leerlingaantal, isCountOf)
    .where(and(inArray(swvCode, [...codes]), hasPupils, inPeriod(period)))
    .groupBy(
      sql`grouping sets ((${swvCode}, ${jaar}, ${soort}),
        (${swvCode}, ${vestiging.gemeentecode}, ${jaar}, ${soort}))`,
    )
    .orderBy(asc(jaar), asc(vestiging.gemeentecode), asc(soort));
}

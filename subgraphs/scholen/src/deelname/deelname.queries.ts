import { and, asc, inArray, sql, type SQL } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { leerlingaantal, vestiging } from "@samenloop/db/tables/scholen";
import {
  hasPupils,
  inPeriod,
  isCountOf,
  jaar,
  known,
  soort,
  tellingVelden,
  type Period,
} from "../leerlingaantal/leerlingaantal.queries.ts";
import { swvCode, swvVanVestiging } from "../vestiging/vestiging.queries.ts";

/** Kinds of which every pupil is counted; of secondary schools no source counts the pupils per school. */
export const GETELD = ["BAO", "SBAO", "SO", "SO_VSO"] as const;

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

/** The same for the whole country, all that is known of it. */
export function nationalParticipation(db: Database, period: Period) {
  return db
    .select({
      jaar,
      soort,
      aantal: known,
      alle: sql<number>`(sum(sum(${leerlingaantal.aantal})) over (partition by ${jaar}))::int`,
    })
    .from(vestiging)
    .innerJoin(leerlingaantal, isCountOf)
    .where(and(isGeteld, hasPupils, inPeriod(period)))
    .groupBy(jaar, soort);
}

const isGeteld: SQL = inArray(soort, [...GETELD]);

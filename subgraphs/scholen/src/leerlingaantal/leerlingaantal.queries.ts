import { and, asc, desc, gte, inArray, isNotNull, isNull, lte, sql, type SQL } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { leerlingaantal, ONDERWIJSSOORTEN, vestiging } from "@samenloop/db/tables/scholen";
import { swvCode, swvVanVestiging } from "../vestiging/vestiging.queries.ts";

type Soort = (typeof ONDERWIJSSOORTEN)[number];

/** Which counts: years on both ends included, null and undefined for no bound. */
export interface Period {
  readonly vanafJaar?: number | null;
  readonly totEnMetJaar?: number | null;
  readonly soorten?: readonly Soort[] | null;
}

/** The newest published count of each location that has any of the kind that it is now. */
export function newestCounts(db: Database, vestigingscodes: readonly string[]) {
  return db
    .selectDistinctOn([leerlingaantal.vestigingscode])
    .from(leerlingaantal)
    .where(isOwnCount(vestigingscodes))
    .orderBy(leerlingaantal.vestigingscode, desc(leerlingaantal.peildatum));
}

export function countsOf(db: Database, vestigingscodes: readonly string[], period: Period) {
  return db
    .select()
    .from(leerlingaantal)
    .where(and(isOwnCount(vestigingscodes), inPeriod(period)))
    .orderBy(asc(leerlingaantal.peildatum));
}

/** Sums per samenwerkingsverband, year and kind of school, closed locations included; never a masked count as 0. */
export function developmentOf(db: Database, codes: readonly string[], period: Period) {
  return db
    .select({
      code: swvCode,
      ...tellingVelden,
    })
    .from(vestiging)
    .innerJoin(swvVanVestiging.to, swvVanVestiging.on)
    .innerJoin(leerlingaantal, isCountOf)
    .where(and(inArray(swvCode, [...codes]), hasPupils, inPeriod(period), ofSoort(period)))
    .groupBy(swvCode, jaar, soort)
    .orderBy(asc(jaar), asc(soort));
}

/** The same for the whole country, split into what could and what could not be assigned. */
export function coverage(db: Database, period: Period) {
  const unknown = sql`${vestiging.swvHerkomst} = 'ONBEKEND'`;
  return db
    .select({
      jaar,
      soort,
      leerlingen: known,
      toegewezen: sql<number>`coalesce(sum(${leerlingaantal.aantal}) filter (where not ${unknown}), 0)::int`,
      onbekend: sql<number>`coalesce(sum(${leerlingaantal.aantal}) filter (where ${unknown}), 0)::int`,
      vestigingenOnbekend: sql<number>`(count(*) filter (where ${unknown}))::int`,
    })
    .from(vestiging)
    .innerJoin(leerlingaantal, isCountOf)
    .where(and(hasPupils, inPeriod(period), ofSoort(period)))
    .groupBy(jaar, soort)
    .orderBy(asc(jaar), asc(soort));
}

const isOwnCount = (vestigingscodes: readonly string[]): SQL | undefined =>
  and(inArray(leerlingaantal.vestigingscode, [...vestigingscodes]), isNull(leerlingaantal.soort));

export const jaar = sql<number>`extract(year from ${leerlingaantal.peildatum})::int`;
export const known = sql<number>`coalesce(sum(${leerlingaantal.aantal}), 0)::int`;
const masked = sql<number>`(count(*) filter (where ${leerlingaantal.aantal} is null))::int`;
/** A praktijkschool that was a special school once has counts of that kind. */
export const soort = sql<Soort>`coalesce(${leerlingaantal.soort}, ${vestiging.soort})`;

/** The sum and what it leaves out, over whatever rows are grouped. */
export const tellingVelden = {
  jaar,
  soort,
  aantal: known,
  afgeschermdeVestigingen: masked,
  vestigingen: sql<number>`count(*)::int`,
  vestigingenViaGemeente: sql<number>`(count(*) filter (where ${vestiging.swvHerkomst} = 'GEMEENTE'))::int`,
};

export const isCountOf = sql`${leerlingaantal.vestigingscode} = ${vestiging.vestigingscode}`;
/** A masked count hides 1 to 4 pupils: it is above 0. */
export const hasPupils = sql`${leerlingaantal.aantal} is distinct from 0`;

export function inPeriod({ vanafJaar, totEnMetJaar }: Period): SQL | undefined {
  const day = leerlingaantal.peildatum;
  return and(
    vanafJaar == null ? isNotNull(day) : gte(day, dayOf(vanafJaar, "01-01")),
    totEnMetJaar == null ? undefined : lte(day, dayOf(totEnMetJaar, "12-31")),
  );
}

/** A year outside what a date can hold is simply before or after every count. */
const dayOf = (year: number, rest: string): string =>
  `${String(Math.min(Math.max(year, 1), 9999)).padStart(4, "0")}-${rest}`;

const ofSoort = ({ soorten }: Period): SQL | undefined =>
  soorten ? inArray(soort, [...soorten]) : undefined;

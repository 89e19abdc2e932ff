import { and, asc, desc, gte, inArray, isNotNull, isNull, lte, sql, type SQL } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import {
  leerlingaantal,
  leerlingentelling as telling,
  type ONDERWIJSSOORTEN,
} from "@samenloop/db/tables/scholen";
import { swvCode, swvVan } from "../vestiging/vestiging.queries.ts";

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
    .select({ code: swvCode, ...tellingVelden })
    .from(telling)
    .innerJoin(swvVanTelling.to, swvVanTelling.on)
    .where(and(inArray(swvCode, [...codes]), inYears(period), ofSoort(period)))
    .groupBy(swvCode, telling.jaar, telling.soort)
    .orderBy(asc(telling.jaar), asc(telling.soort));
}

/** The same for the whole country, split into what could and what could not be assigned. */
export function coverage(db: Database, period: Period) {
  const unknown = sql`${telling.swvHerkomst} = 'ONBEKEND'`;
  const pupils = (which: SQL): SQL<number> =>
    sql`coalesce(sum(${telling.aantal}) filter (where ${which}), 0)::int`;
  return db
    .select({
      jaar: telling.jaar,
      soort: telling.soort,
      leerlingen: tellingVelden.aantal,
      toegewezen: pupils(sql`not ${unknown}`),
      onbekend: pupils(unknown),
      vestigingenOnbekend: locations(unknown),
    })
    .from(telling)
    .where(and(inYears(period), ofSoort(period)))
    .groupBy(telling.jaar, telling.soort)
    .orderBy(asc(telling.jaar), asc(telling.soort));
}

const isOwnCount = (vestigingscodes: readonly string[]): SQL | undefined =>
  and(inArray(leerlingaantal.vestigingscode, [...vestigingscodes]), isNull(leerlingaantal.soort));

export const swvVanTelling = swvVan(telling);

const locations = (which: SQL): SQL<number> =>
  sql`coalesce(sum(${telling.vestigingen}) filter (where ${which}), 0)::int`;

/** The sum and what it leaves out, over whatever rows are grouped. */
export const tellingVelden = {
  jaar: telling.jaar,
  soort: telling.soort,
  aantal: sql<number>`coalesce(sum(${telling.aantal}), 0)::int`,
  afgeschermdeVestigingen: sql<number>`sum(${telling.afgeschermd})::int`,
  vestigingen: sql<number>`sum(${telling.vestigingen})::int`,
  vestigingenViaGemeente: locations(sql`${telling.swvHerkomst} = 'GEMEENTE'`),
};

function inPeriod({ vanafJaar, totEnMetJaar }: Period): SQL | undefined {
  const day = leerlingaantal.peildatum;
  return and(
    vanafJaar == null ? isNotNull(day) : gte(day, dayOf(vanafJaar, "01-01")),
    totEnMetJaar == null ? undefined : lte(day, dayOf(totEnMetJaar, "12-31")),
  );
}

/** A year outside what a date can hold is simply before or after every count. */
const dayOf = (year: number, rest: string): string =>
  `${String(Math.min(Math.max(year, 1), 9999)).padStart(4, "0")}-${rest}`;

export const inYears = ({ vanafJaar, totEnMetJaar }: Period): SQL | undefined =>
  and(
    vanafJaar == null ? undefined : gte(telling.jaar, vanafJaar),
    totEnMetJaar == null ? undefined : lte(telling.jaar, totEnMetJaar),
  );

const ofSoort = ({ soorten }: Period): SQL | undefined =>
  soorten ? inArray(telling.soort, [...soorten]) : undefined;

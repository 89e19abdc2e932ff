import { and, desc, inArray, lte, sql } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { ondersteuningsplan as plan } from "@samenloop/db/tables/scholen";
import { requireCodes, schendt, type ListSource } from "@samenloop/subgraph-kit";
import { ONDERSTEUNINGSPLANREGELS } from "../regels/ondersteuningsplanregels.ts";
import type { OndersteuningsplanWhere } from "../resolver-types.generated.ts";
import { geldigTot, geldtTussen, vernieuwenVoor } from "./termijn.ts";

export const ondersteuningsplannen = (
  dag: string,
): ListSource<typeof plan, OndersteuningsplanWhere> => ({
  name: "ondersteuningsplannen",
  table: plan,
  id: plan.id,
  order: { PERIODE_TOT: sql`${plan.periodeTot}`, SAMENWERKINGSVERBAND: plan.swvCode },
  filter: ({ samenwerkingsverbandcodes: codes, statussen, eindigtUiterlijk, nalevingssignalen }) =>
    and(
      codes ? inArray(plan.swvCode, requireCodes("samenwerkingsverbandcode", codes)) : undefined,
      statussen ? inArray(plan.status, [...statussen]) : undefined,
      eindigtUiterlijk ? lte(plan.periodeTot, eindigtUiterlijk) : undefined,
      nalevingssignalen ? schendt(ONDERSTEUNINGSPLANREGELS, nalevingssignalen, dag) : undefined,
    ),
});

/** The newest plan of each samenwerkingsverband that is in force on one of these days. */
export const geldendePlannen = (
  db: Database,
  codes: readonly string[],
  [eerste, laatste]: readonly [eerste: string, laatste: string],
) =>
  db
    .selectDistinctOn([plan.swvCode])
    .from(plan)
    .where(and(inArray(plan.swvCode, [...codes]), geldtTussen(eerste, laatste)))
    .orderBy(plan.swvCode, desc(plan.periodeVan));

export const termijnenVan = (db: Database, ids: readonly string[]) =>
  db
    .select({
      id: plan.id,
      geldigTot: sql<string>`${geldigTot}::text`,
      vernieuwenVoor: sql<string>`${vernieuwenVoor}::text`,
    })
    .from(plan)
    .where(inArray(plan.id, [...ids]));

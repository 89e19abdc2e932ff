import { sql, type SQL } from "drizzle-orm";
import { aanmelding } from "@samenloop/db/tables/onderwijs";
import { laatsteDagVan } from "@samenloop/subgraph-kit";

/**
 * Last day on which a school may decide: six weeks from receipt, and as many more as it told the parents within those
 * six weeks, up to four.
 */
export function beslissenVoor(): SQL<string | null> {
  const { ontvangenOp, verlengdMet, verlengdOp } = aanmelding;
  const gewoon = laatsteDagVan("AANMELDING_BESLISSEN", ontvangenOp);
  const uiterlijk = laatsteDagVan("AANMELDING_VERLENGEN", gewoon);
  return sql`case when ${verlengdOp} <= ${gewoon}
    then least(${gewoon} + coalesce(${verlengdMet}, 0) * 7, ${uiterlijk}) else ${gewoon} end`;
}

/** Day on which a pupil without a school gets a place when nothing was decided: the day after ten weeks. */
export const tijdelijkPlaatsenOp = (): SQL<string | null> =>
  sql`(${laatsteDagVan("AANMELDING_TIJDELIJK_PLAATSEN", aanmelding.ontvangenOp)} + 1)`;

/** Day on which the application ended, by a decision or because it was withdrawn. */
export const beeindigdOp = (): SQL<string | null> =>
  sql`least(${aanmelding.besluitOp}, ${aanmelding.ingetrokkenOp})`;

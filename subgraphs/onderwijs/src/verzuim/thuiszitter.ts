import { sql, type SQL } from "drizzle-orm";
import { leerling, verzuimmelding } from "@samenloop/db/tables/onderwijs";
import { drempelOp } from "@samenloop/schema";
import { laatsteDagVan } from "@samenloop/subgraph-kit";

/** Whoever must go to school on that day, by the ages that count then: from a birthday until the day before another. */
export function isLeerplichtig(dag: string): SQL<boolean> {
  const birthday = (code: "LEERPLICHT_VANAF" | "LEERPLICHT_TOT"): SQL => {
    const { geboortedatum } = leerling;
    const years = sql`(${geboortedatum} + ${`${drempelOp(code, dag).aantal} years`}::interval)::date`;
    // Who was born on 29 February turns a year older on 1 March, where PostgreSQL counts to the 28th.
    return sql`(${years} + (extract(day from ${geboortedatum}) - extract(day from ${years}))::int)`;
  };
  return sql<boolean>`exists (select from ${leerling} where ${leerling.id} = ${verzuimmelding.leerlingId}
    and ${birthday("LEERPLICHT_VANAF")} <= ${dag}::date and ${birthday("LEERPLICHT_TOT")} > ${dag}::date)`;
}

/** Begun and not over: the last day still belongs to it. */
export const duurtOp = (dag: string): SQL<boolean> => {
  const { start, einde } = verzuimmelding;
  return sql<boolean>`(${start} <= ${dag}::date and (${einde} is null or ${einde} >= ${dag}::date))`;
};

/** A thuiszitter: must go to school, has no leave or exemption, and has been away for longer than the period. */
export function isThuiszitter(dag: string): SQL<boolean> {
  const { soort, start } = verzuimmelding;
  return sql<boolean>`(${soort} in ('ABSOLUUT', 'LANGDURIG_RELATIEF') and ${duurtOp(dag)}
    and coalesce(${laatsteDagVan("VERZUIM_LANGDURIG", start)} < ${dag}::date, false)
    and ${isLeerplichtig(dag)})`;
}

/** Lasted longer than so many weeks, as far as it had come on that day. */
export const duurtLangerDan = (weken: number, dag: string): SQL => {
  const { start, einde } = verzuimmelding;
  return sql`least(coalesce(${einde} + 1, ${dag}::date), ${dag}::date) - ${start} > ${weken * 7}::int`;
};

import { and, gte, inArray, lte, sql, type SQL } from "drizzle-orm";
import { ondersteuningsplan as plan } from "@samenloop/db/tables/scholen";
import { laatsteDagVan } from "@samenloop/subgraph-kit";

export const isVastgesteld: SQL = inArray(plan.status, ["VASTGESTELD", "GEPUBLICEERD"]);

/** The day on which its four years are over, so that a new plan must begin. */
export const vernieuwenVoor: SQL<string> = sql`${laatsteDagVan("ONDERSTEUNINGSPLAN_VERNIEUWEN", plan.periodeVan)}`;

/** Whatever a plan says of itself, it does not last longer than the law allows. */
export const geldigTot: SQL<string> = sql`least(${plan.periodeTot}, ${vernieuwenVoor} - 1)`;

/** In force on one of these days. */
export const geldtTussen = (eerste: string, laatste: string): SQL | undefined =>
  and(isVastgesteld, lte(plan.periodeVan, laatste), gte(geldigTot, sql`${eerste}::date`));

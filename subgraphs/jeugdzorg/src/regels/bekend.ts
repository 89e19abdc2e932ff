import { sql, type SQL } from "drizzle-orm";
import { hulpverleningsplan as plan } from "@samenloop/db/tables/jeugdzorg";

/** Of a plan of which only the existence is known no rule says anything: what it does not show cannot be wrong. */
export const alsBekend = (sinds: SQL<string | null>): SQL<string | null> =>
  sql`case when ${plan.inhoud} = 'VOLLEDIG' then ${sinds} end`;

/** The day of determination, once it has come. */
export const vastgesteldOp = (dag: string): SQL<string | null> =>
  sql`case when ${plan.vastgesteldOp} <= ${dag}::date then ${plan.vastgesteldOp} end`;

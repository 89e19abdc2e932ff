import { sql, type SQL } from "drizzle-orm";
import { ontwikkelingsperspectief, oppVersie } from "@samenloop/db/tables/onderwijs";

/**
 * The day on which the version that a plan shows was determined, when it was determined in spite of this; else null.
 * Of a version that is still being made nothing is asked yet.
 */
export const vastgesteldOndanks = (gebrek: SQL, dag: string): SQL<string | null> =>
  sql`(select ${oppVersie.vastgesteldOp} from ${oppVersie}
    where ${oppVersie.ontwikkelingsperspectiefId} = ${ontwikkelingsperspectief.id}
      and ${oppVersie.geldend} and ${oppVersie.vastgesteldOp} <= ${dag}::date and (${gebrek}))`;

/** Determined before the rule was law, or since. */
export const vastgesteldVoor = (ingang: string): SQL =>
  sql`${oppVersie.vastgesteldOp} < ${ingang}::date`;
export const vastgesteldVanaf = (ingang: string): SQL =>
  sql`${oppVersie.vastgesteldOp} >= ${ingang}::date`;

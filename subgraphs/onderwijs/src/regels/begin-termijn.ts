import { sql, type SQL } from "drizzle-orm";
import { inschrijving } from "@samenloop/db/tables/onderwijs";

/**
 * The day from which an enrolment gives the school its six weeks: that of the lasting placement. Null while the pupil
 * is placed for the time being.
 */
export const beginTermijn: SQL<string | null> = sql`case
  when ${inschrijving.definitiefOp} is not null then ${inschrijving.definitiefOp}
  when not ${inschrijving.tijdelijkePlaatsing} then ${inschrijving.datumInschrijving} end`;

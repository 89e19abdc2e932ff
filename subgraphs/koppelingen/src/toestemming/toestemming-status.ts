import { sql, type SQL } from "drizzle-orm";
import { toestemming } from "@samenloop/db/tables/koppelingen";
import type { ToestemmingStatus } from "../resolver-types.generated.ts";

/**
 * How a consent stands on a day. It may be withdrawn at any moment, as easily as it was given (AVG art. 7 lid 3),
 * and is gone from that day on; it still holds on its last day.
 */
export const toestemmingStatus = (dag: string): SQL<ToestemmingStatus> => sql`case
  when ${toestemming.ingetrokkenOp} <= ${dag} then 'INGETROKKEN'
  when ${toestemming.geweigerdOp} <= ${dag} then 'GEWEIGERD'
  when ${isGegeven(dag)} and ${toestemming.geldigTot} < ${dag} then 'VERLOPEN'
  when ${isGegeven(dag)} then 'VERLEEND'
  else 'GEVRAAGD'
end`;

/** Said yes by that day, whatever became of it. */
export const isGegeven = (dag: string): SQL<boolean> =>
  sql`coalesce(${toestemming.gegevenOp} <= ${dag}, false)`;

import { sql, type SQL } from "drizzle-orm";
import { plankoppeling } from "@samenloop/db/tables/koppelingen";
import { HERINDELINGEN } from "@samenloop/schema";

/** Of a link: the day from which its gemeente is part of another; null for one that is still there on that day. */
export function heringedeeldOp(dag: string): SQL<string | null> {
  const gone = HERINDELINGEN.filter(({ per }) => per <= dag).map(
    ({ code, per }) => sql`when ${code} then ${per}::date`,
  );
  if (gone.length === 0) return sql`null::date`;
  return sql`(case ${plankoppeling.hulpverleningsplanGemeentecode} ${sql.join(gone, sql` `)} end)`;
}

import { sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { TERMIJNEN, type Termijn, type Termijncode } from "@samenloop/schema";

const INTERVAL = { dagen: "days", weken: "weeks", jaren: "years" } as const;

/** Last day of the period that begins on `begin`, by the length that it had in those days. Null where `begin` is. */
export function laatsteDagVan(code: Termijncode, begin: PgColumn | SQL): SQL<string | null> {
  const lengths: readonly Termijn[] = TERMIJNEN[code];
  const newestFirst = lengths.toReversed().map(({ aantal, eenheid, vanaf }) => {
    const length = `${aantal} ${INTERVAL[eenheid]}`;
    return sql`when ${begin} >= ${vanaf}::date then (${begin} + ${length}::interval)::date`;
  });
  return sql`case ${sql.join(newestFirst, sql` `)} end`;
}

/** The day after `laatste` once that day has come, else null: since when something is too late. */
export const sindsVerstreken = (laatste: SQL | PgColumn, dag: string): SQL<string | null> =>
  sql`case when ${laatste} < ${dag}::date then ${laatste} + 1 end`;

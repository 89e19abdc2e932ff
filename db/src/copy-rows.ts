import { getTableColumns, getTableName } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { once } from "node:events";
import { finished } from "node:stream/promises";
import type { Sql, TransactionSql } from "postgres";

/** A set of rows for one table, in the names that drizzle gives its columns. */
export type RowsOf<T extends PgTable> = Iterable<T["$inferInsert"]>;

/**
 * Writes rows by COPY, the fastest way in: one stream, no statement per row.
 *
 * Returns how many. Rows are pulled one by one, so that a generator never stands in memory whole; one that breaks off
 * breaks off the COPY, and the connection can go on.
 */
export async function copyRows<T extends PgTable>(
  sql: Sql | TransactionSql,
  table: T,
  rows: RowsOf<T>,
): Promise<number> {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, column]) => `"${column.name}"`).join(", ");
  const query = sql.unsafe(`copy "${getTableName(table)}" (${names}) from stdin`);
  const refused = refusalOf(query);
  const target = await query.writable();
  // Whoever waits for the stream hears of an error too; without this it would also end the process.
  target.on("error", () => undefined);
  let count = 0;
  let buffer = "";
  try {
    for (const row of rows) {
      const values = row as Record<string, unknown>;
      buffer += `${columns.map(([key, column]) => copyText(values[key], column.dataType)).join("\t")}\n`;
      count += 1;
      if (buffer.length < CHUNK) continue;
      if (!target.write(buffer)) await Promise.race([once(target, "drain"), refused]);
      buffer = "";
    }
    target.end(buffer);
    await Promise.race([finished(target), refused]);
  } catch (cause) {
    // In words of our own: PostgreSQL writes them into its log, where no value of a row belongs.
    target.destroy(new Error("the rows broke off"));
    await refused.catch(() => undefined);
    throw cause;
  }
  return count;
}

/**
 * Rejects with the reason why PostgreSQL refuses the rows.
 *
 * A refusal after the last row reaches neither the stream, which postgres.js has let go of by then, nor whoever waits
 * for the query, which was settled with the stream: only this method of the query hears of it.
 */
function refusalOf(query: object): Promise<never> {
  const settled = query as { reject(reason: unknown): void };
  const tell = settled.reject;
  const refused = new Promise<never>((_resolve, reject) => {
    settled.reject = (reason) => {
      tell(reason);
      reject(reason);
    };
  });
  refused.catch(() => undefined);
  return refused;
}

const CHUNK = 128 * 1024;

/** COPY's text format (PostgreSQL manual, COPY, "Text Format"); arrays and JSON in their own forms inside it. */
function copyText(value: unknown, dataType: string): string {
  if (value === null || value === undefined) return "\\N";
  if (dataType === "json") return escape(JSON.stringify(value));
  if (typeof value === "boolean") return value ? "t" : "f";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return escape(value);
  return escape(arrayText(value as readonly string[]));
}

const arrayText = (items: readonly string[]): string =>
  `{${items.map((item) => `"${item.replaceAll(/["\\]/g, String.raw`\$&`)}"`).join(",")}}`;

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
};

const escape = (text: string): string =>
  /[\\\t\n\r]/.test(text) ? text.replaceAll(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign) : text;

import DataLoader from "dataloader";
import { inArray } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Database } from "@samenloop/db";
import { isUuid } from "@samenloop/schema";
import { groupRows } from "./put-in-place.ts";

/** The rows of a table as drizzle reads them. */
export type RowOf<T extends PgTable> = T["$inferSelect"];

/**
 * One row per key, all keys of a wave in one statement; null where there is none.
 *
 * A key that cannot be a UUID is simply absent: a caller learns nothing from its form.
 */
export function entityLoader<T extends PgTable>(db: Database, table: T, key: PgColumn) {
  return new DataLoader<string, RowOf<T> | null>(async (keys) => {
    const rows = await rowsByKey(db, table, { key, keys });
    const byKey = new Map(rows.map((row) => [valueOf(row, table, key), row]));
    return keys.map((wanted) => byKey.get(asStored(wanted, key)) ?? null);
  });
}

/** All rows per key, all keys of a wave in one statement, in the order asked for. */
export function groupLoader<T extends PgTable>(
  db: Database,
  table: T,
  { key, orderBy }: { readonly key: PgColumn; readonly orderBy: readonly OrderTerm[] },
) {
  return new DataLoader<string, RowOf<T>[]>(async (keys) => {
    const rows = await rowsByKey(db, table, { key, keys, orderBy });
    const stored = keys.map((wanted) => asStored(wanted, key));
    return groupRows(stored, rows, (row) => String(valueOf(row, table, key)));
  });
}

type OrderTerm = Parameters<ReturnType<ReturnType<Database["select"]>["from"]>["orderBy"]>[number];

interface KeyedRead {
  readonly key: PgColumn;
  readonly keys: readonly string[];
  readonly orderBy?: readonly OrderTerm[];
}

async function rowsByKey<T extends PgTable>(db: Database, table: T, read: KeyedRead) {
  const { key, orderBy = [] } = read;
  const keys = key.getSQLType() === "uuid" ? read.keys.filter(isUuid) : [...read.keys];
  if (keys.length === 0) return [];
  const source: PgTable = table;
  const query = db.select().from(source);
  return (await query.where(inArray(key, keys)).orderBy(...orderBy)) as RowOf<T>[];
}

/** PostgreSQL reads a UUID in any case and writes it in lower case. */
const asStored = (wanted: string, key: PgColumn): string =>
  key.getSQLType() === "uuid" ? wanted.toLowerCase() : wanted;

function valueOf<T extends PgTable>(row: RowOf<T>, table: T, key: PgColumn): unknown {
  const property = Object.entries(table).find(([, column]) => column === key)?.[0];
  return (row as Record<string, unknown>)[property ?? ""];
}

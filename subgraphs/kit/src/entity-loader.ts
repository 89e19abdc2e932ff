import DataLoader from "dataloader";
import { inArray } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Database } from "@samenloop/db";
import { isUuid } from "@samenloop/schema";
import { groupRows } from "./put-in-place.ts";

/** The rows of a table as drizzle reads them. */
export type RowOf<T extends PgTable> = T["$inferSelect"];

/** A statement has at most 65,535 parameters; a question that needs more keys becomes several. */
const BATCH = { maxBatchSize: 10_000 };

/**
 * One row per key, all keys of a wave in one statement; null where there is none.
 *
 * A key that no row can have, such as an id that is no UUID, is simply absent: a caller learns nothing from its form.
 */
export function entityLoader<T extends PgTable>(db: Database, table: T, key: PgColumn) {
  return new DataLoader<string, RowOf<T> | null>(async (keys) => {
    const rows = await rowsByKey(db, table, { key, keys });
    const byKey = new Map(rows.map((row) => [valueOf(row, table, key), row]));
    return keys.map((wanted) =>
      canBeStored(wanted, key) ? (byKey.get(asStored(wanted, key)) ?? null) : null,
    );
  }, BATCH);
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
  }, BATCH);
}

type OrderTerm = Parameters<ReturnType<ReturnType<Database["select"]>["from"]>["orderBy"]>[number];

interface KeyedRead {
  readonly key: PgColumn;
  readonly keys: readonly string[];
  readonly orderBy?: readonly OrderTerm[];
}

async function rowsByKey<T extends PgTable>(db: Database, table: T, read: KeyedRead) {
  const { key, orderBy = [] } = read;
  const keys = read.keys.filter((wanted) => canBeStored(wanted, key));
  if (keys.length === 0) return [];
  const source: PgTable = table;
  const query = db.select().from(source);
  return (await query.where(inArray(key, keys)).orderBy(...orderBy)) as RowOf<T>[];
}

const isUuidColumn = (key: PgColumn): boolean => key.getSQLType() === "uuid";

/** A key comes out of a representation, where JSON of any kind may stand. */
function canBeStored(wanted: unknown, key: PgColumn): boolean {
  if (typeof wanted !== "string") return false;
  return isUuidColumn(key) ? isUuid(wanted) : !wanted.includes("\0");
}

const asStored = (wanted: string, key: PgColumn): string =>
  isUuidColumn(key) ? storedId(wanted) : wanted;

/** PostgreSQL reads a UUID in any case and writes it in lower case. */
export const storedId = (id: string): string => id.toLowerCase();

function valueOf<T extends PgTable>(row: RowOf<T>, table: T, key: PgColumn): unknown {
  const property = Object.entries(table).find(([, column]) => column === key)?.[0];
  return (row as Record<string, unknown>)[property ?? ""];
}

import { and, getTableColumns, inArray, lte, sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Database } from "@samenloop/db";
import type { ListSource } from "./list-source.ts";
import type { CursorPosition, ListWindow } from "./list-window.ts";

export interface ReadRow {
  readonly parent: string;
  readonly position: CursorPosition;
  readonly row: unknown;
  /** Of how many it is one, over all pages; null when that was not asked. */
  readonly total: number | null;
}

interface Read {
  readonly source: ListSource;
  readonly where: object;
  /** Keys of the parents; one empty key for a root list. */
  readonly parents: readonly string[];
}

interface Page {
  readonly window: ListWindow;
  /** Only for a window without a cursor: rows behind one do not tell how many are before it. */
  readonly withTotal: boolean;
}

/** One row more than the window per parent, in reading order, so that the caller knows whether there is more. */
export async function readRows(
  db: Database,
  { source, window, where, parents, withTotal }: Read & Page,
): Promise<ReadRow[]> {
  const order = orderOf(source, window);
  const parent = parentOf(source);
  const direction = window.descending ? sql`desc` : sql`asc`;
  const sorted = sql`order by ${order} ${direction}, ${source.id} ${direction}`;
  const partition = source.parent ? sql`partition by ${parent}` : sql``;
  const ranked = from(db, source, {
    ...getTableColumns(source.table),
    $parent: sql<string>`${parent}`.as("$parent"),
    $order: sql<string>`(${order})::text`.as("$order"),
    $id: sql<string>`${source.id}::text`.as("$id"),
    $place: sql<number>`row_number() over (${partition} ${sorted})`.as("$place"),
    $total: (withTotal ? sql`(count(*) over (${partition}))::int` : sql`null::int`).as("$total"),
  })
    .where(and(selected(source, where, parents), inWindow(source, window)))
    .as("ranked");
  const rows = await db
    .select()
    .from(ranked)
    .where(lte(ranked["$place"] as never, window.size + 1))
    .orderBy(ranked["$place"] as never);
  return (rows as readonly unknown[] as RankedRow[]).map(asReadRow);
}

type RankedRow = Record<"$parent" | "$order" | "$id" | "$place" | "$total", unknown>;

/** Takes the list's own columns off, so that a resolver sees the row of the table and nothing else. */
function asReadRow(ranked: RankedRow): ReadRow {
  const { $parent, $order, $id, $total, $place: _place, ...row } = ranked;
  return {
    parent: String($parent),
    position: [String($order), String($id)],
    row,
    total: $total === null ? null : Number($total),
  };
}

/** How many rows each parent has, over all pages. */
export async function countRows(
  db: Database,
  { source, where, parents }: Read,
): Promise<ReadonlyMap<string, number>> {
  const parent = parentOf(source);
  const rows = await from(db, source, {
    parent: sql<string>`${parent}`,
    count: sql<number>`count(*)::int`,
  })
    .where(selected(source, where, parents))
    .groupBy(sql`1`);
  return new Map(rows.map((row) => [String(row["parent"]), Number(row["count"])]));
}

function from(
  db: Database,
  source: ListSource,
  fields: Record<string, PgColumn | SQL | SQL.Aliased>,
) {
  const query = db.select(fields).from(source.table).$dynamic();
  return source.join ? query.innerJoin(source.join.to as SQL, source.join.on) : query;
}

const parentOf = (source: ListSource): PgColumn | SQL => source.parent ?? sql`''`;

function orderOf(source: ListSource, window: ListWindow): PgColumn | SQL {
  const order = source.order[window.field];
  if (!order) throw new Error(`${source.name} has no order ${window.field}`);
  return order;
}

function selected(source: ListSource, where: object, parents: readonly string[]): SQL | undefined {
  const ofParents = source.parent && inArray(source.parent as SQL<string>, [...parents]);
  return and(ofParents, source.filter?.(where));
}

/** Keyset comparison: constant work however deep the page lies, and stable while rows come and go. */
function inWindow(source: ListSource, window: ListWindow): SQL | undefined {
  const order = orderOf(source, window);
  const compare = ([value, id]: CursorPosition, operator: SQL): SQL =>
    sql`(${order}, ${source.id}) ${operator} (${value}, ${id})`;
  const [beyond, short] = window.descending ? [sql`<`, sql`>`] : [sql`>`, sql`<`];
  return and(
    window.after ? compare(window.after, beyond) : undefined,
    window.before ? compare(window.before, short) : undefined,
  );
}

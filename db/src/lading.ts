import type { TransactionSql } from "postgres";
import { connect } from "./connect.ts";
import { lading } from "./tables/lading.ts";

export type Lading = typeof lading.$inferSelect;

/** Writes down that a set was loaded, in the transaction that loads it: cut off, it leaves nothing. */
export async function recordLading(sql: TransactionSql, row: Lading): Promise<void> {
  await sql`delete from lading where naam = ${row.naam}`;
  const { naam, bron, rijen, afgewezen } = row;
  await sql`
    insert into lading (naam, bron, rijen, afgewezen, instellingen)
    values (${naam}, ${bron}, ${rijen}, ${afgewezen}, ${JSON.stringify(row.instellingen)}::jsonb)`;
}

/** What was loaded into a database, by name; empty before the first load. */
export async function readLading(ownerUrl: string): Promise<ReadonlyMap<string, Lading>> {
  const { db, close } = connect(ownerUrl, { max: 1 });
  try {
    const rows = await db.select().from(lading);
    return new Map(rows.map((row) => [row.naam, row]));
  } finally {
    await close();
  }
}

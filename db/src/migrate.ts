import { fileURLToPath } from "node:url";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import type { SubgraphName } from "@samenloop/schema";
import { connect, requireReachable } from "./connect.ts";
import type { DatabaseUrls } from "./embedded/provision.ts";

/**
 * Brings one subgraph's database to the newest tables, as its owner, and gives its app role the right to read them.
 *
 * The app role reads and no more: what it may write is granted by the migration that brings the write.
 */
export async function migrate(name: SubgraphName, urls: DatabaseUrls): Promise<void> {
  const connection = connect(urls.owner, { max: 1 });
  try {
    await requireReachable(connection, name);
    const migrationsFolder = fileURLToPath(new URL(`./migrations/${name}`, import.meta.url));
    await applyMigrations(connection.db, { migrationsFolder });
    await grantRead(connection, decodeURIComponent(new URL(urls.app).username));
  } finally {
    await connection.close();
  }
}

/** Tables that no app role may read: a BSN is kept for the law and never served (Jeugdwet 7.2, JW-1). */
const SEALED = ["burgerservicenummer"];

/** In one transaction: a sealed table is at no moment open to the role that is serving meanwhile. */
async function grantRead({ sql }: ReturnType<typeof connect>, role: string): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`grant usage on schema public to ${tx(role)}`;
    await tx`grant select on all tables in schema public to ${tx(role)}`;
    const sealed = await tx<{ tablename: string }[]>`
      select tablename from pg_tables where schemaname = 'public' and tablename in ${tx(SEALED)}`;
    for (const { tablename } of sealed) await tx`revoke all on ${tx(tablename)} from ${tx(role)}`;
  });
}

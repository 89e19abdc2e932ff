import { fileURLToPath } from "node:url";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import type { TransactionSql } from "postgres";
import type { SubgraphName } from "@samenloop/schema";
import { connect, requireReachable } from "./connect.ts";
import type { DatabaseUrls } from "./embedded/provision.ts";
import { takeTurn } from "./one-at-a-time.ts";

/**
 * Brings one subgraph's database to the newest tables, as its owner, and gives its app role exactly the rights it needs.
 */
export async function migrate(name: SubgraphName, urls: DatabaseUrls): Promise<void> {
  const connection = connect(urls.owner, { max: 1 });
  try {
    await requireReachable(connection, name);
    await takeTurn(connection, "migrate");
    const migrationsFolder = fileURLToPath(new URL(`./migrations/${name}`, import.meta.url));
    await applyMigrations(connection.db, { migrationsFolder });
    const role = decodeURIComponent(new URL(urls.app).username);
    // In one go: an app that is running is not without its rights for a moment.
    await connection.sql.begin(async (sql) => {
      await grantRead(sql, role);
      await grantWrites(sql, role, WRITES[name] ?? {});
    });
  } finally {
    await connection.close();
  }
}

/** Tables that no app role may read: a BSN is kept for the law and never served (Jeugdwet 7.2, JW-1). */
const SEALED = ["burgerservicenummer"];

async function grantRead(sql: TransactionSql, role: string): Promise<void> {
  await sql`grant usage on schema public to ${sql(role)}`;
  await sql`grant select on all tables in schema public to ${sql(role)}`;
  const sealed = await sql<{ tablename: string }[]>`
    select tablename from pg_tables where schemaname = 'public' and tablename in ${sql(SEALED)}`;
  for (const { tablename } of sealed) await sql`revoke all on ${sql(tablename)} from ${sql(role)}`;
}

/** What an app role may do to one table besides reading it. Of columns that are not named none can be changed. */
interface Write {
  readonly insert?: true;
  readonly update?: readonly string[];
  readonly delete?: true;
}

/**
 * All that any app role may write, per table and verb. What happened, which keys were used and which codes were spent
 * can only be added to; a consent keeps what it was asked for.
 */
const WRITES: Partial<Record<SubgraphName, Readonly<Record<string, Write>>>> = {
  scholen: {
    ondersteuningsplan: { update: ["status", "vastgesteld_op", "versie"] },
    wijziging: { insert: true },
  },
  onderwijs: {
    aanmelding: {
      update: [
        "besluit",
        "besluit_op",
        "alternatieve_vestigingscode",
        "alternatief_bereid",
        "versie",
        "wijziging",
      ],
    },
    opp_versie: { update: ["status", "geldend", "vastgesteld_op"] },
    koppelcode_uitgifte: { insert: true },
    wijziging: { insert: true },
  },
  jeugdzorg: {
    hulpverleningsplan: {
      update: ["status", "vastgesteld_op", "laatst_gewijzigd_op", "versie"],
    },
    koppelcode_uitgifte: { insert: true },
    wijziging: { insert: true },
  },
  koppelingen: {
    plankoppeling: {
      insert: true,
      update: [
        "ontwikkelingsperspectief_id",
        "aanmelding_id",
        "leerling_id",
        "leerlingbewijs",
        "start_op",
        "eind_op",
        "opgeschort_op",
        "opschortreden",
        "versie",
      ],
    },
    toestemming: {
      insert: true,
      update: [
        "vorm",
        "bewijs_ref",
        "gegeven_op",
        "geweigerd_op",
        "ingetrokken_op",
        "geldig_tot",
        "opvolger_id",
      ],
    },
    gedeeld_doel: {
      insert: true,
      update: [
        "eigenaar",
        "verantwoordelijken",
        "zichtbaar_voor",
        "streefdatum",
        "voortgang",
        "versie",
      ],
    },
    contactpersoon: { insert: true, delete: true },
    gezamenlijke_evaluatie: { insert: true },
    gebeurtenis: { insert: true },
    wijziging: { insert: true },
    gebruikte_koppelcode: { insert: true },
  },
};

/** Takes away first: a right that is no longer in the table must not stay behind. */
async function grantWrites(
  sql: TransactionSql,
  role: string,
  writes: Readonly<Record<string, Write>>,
): Promise<void> {
  await sql`revoke insert, update, delete, truncate, references, trigger
    on all tables in schema public from ${sql(role)}`;
  for (const [table, { insert, update, delete: deletes }] of Object.entries(writes)) {
    if (insert) await sql`grant insert on ${sql(table)} to ${sql(role)}`;
    if (update) await sql`grant update (${sql([...update])}) on ${sql(table)} to ${sql(role)}`;
    if (deletes) await sql`grant delete on ${sql(table)} to ${sql(role)}`;
  }
}

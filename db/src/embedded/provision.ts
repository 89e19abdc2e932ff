import type { Sql } from "postgres";
import { connect } from "../connect.ts";
import { takeTurn } from "../one-at-a-time.ts";
import type { EmbeddedServer } from "./embedded-server.ts";

/** How one subgraph reaches its database. */
export interface DatabaseUrls {
  /** A login role that is neither owner nor superuser and cannot step around row-level security. */
  readonly app: string;
  /** The owner, who migrates and loads. */
  readonly owner: string;
}

/**
 * One database per name, with an owner and an app role of its own, closed to every other role.
 * What already exists stays as it is.
 */
export async function provision(
  server: EmbeddedServer,
  names: readonly string[],
): Promise<Readonly<Record<string, DatabaseUrls>>> {
  const connection = connect(server.adminUrl(), { max: 1 });
  const { sql, close } = connection;
  try {
    await takeTurn(connection, "provision");
    await sql`revoke all on database postgres, template1 from public`;
    for (const name of names) await provisionOne(sql, server, name);
  } finally {
    await close();
  }
  return Object.fromEntries(
    names.map((name) => {
      const url = (role: string): string => server.roleUrl(`${name}_${role}`, name);
      return [name, { app: url("app"), owner: url("owner") }];
    }),
  );
}

async function provisionOne(sql: Sql, server: EmbeddedServer, name: string): Promise<void> {
  for (const role of [`${name}_owner`, `${name}_app`]) {
    const [found] = await sql`select 1 from pg_roles where rolname = ${role}`;
    if (found) continue;
    const { password } = new URL(server.roleUrl(role, name));
    await run(sql, CREATE_ROLE, [role, password]);
  }
  const [found] = await sql`select 1 from pg_database where datname = ${name}`;
  if (!found) await run(sql, "create database %I owner %I", [name, `${name}_owner`]);
  await run(sql, "revoke all on database %I from public", [name]);
  await run(sql, "grant connect on database %I to %I", [name, `${name}_app`]);
}

const CREATE_ROLE =
  "create role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password %L";

/** Names cannot be parameters of such statements: PostgreSQL itself quotes them, by `format`. */
async function run(sql: Sql, template: string, names: readonly string[]): Promise<void> {
  const [row] = await sql<{ statement: string }[]>`
    select format(${template}::text, variadic ${sql.array([...names])}::text[]) as statement`;
  await sql.unsafe(row?.statement ?? "");
}

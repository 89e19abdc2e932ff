import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect, type Connection } from "@samenloop/db";
import { SUBGRAPHS, type SubgraphName } from "@samenloop/schema";
import { freshDatabase } from "../setup/fresh-database.ts";

/** Tables that the role which answers questions may not even read. */
const SEALED: Readonly<Record<SubgraphName, readonly string[]>> = {
  scholen: [],
  onderwijs: [],
  jeugdzorg: ["burgerservicenummer"],
  koppelingen: [],
};

/** SQLSTATE: the role may not do this. */
const NOT_ALLOWED = "42501";

describe.each(SUBGRAPHS)("the app role of %s", (name) => {
  let owner: Connection;
  let app: Connection;
  let drop: () => Promise<void>;
  let tables: readonly string[];
  beforeAll(async () => {
    const database = await freshDatabase(name);
    owner = connect(database.owner, { max: 1 });
    app = connect(database.app, { max: 1 });
    drop = database.drop;
    tables = await tablesOf(owner);
  });
  afterAll(async () => {
    await app?.close();
    await owner?.close();
    await drop?.();
  });

  /** What PostgreSQL says to this statement: the code of its refusal, or that it did as told. */
  const answerTo = async (statement: string): Promise<string> => {
    try {
      await app.sql.unsafe(statement);
      return "done";
    } catch (error) {
      return (error as { code?: string }).code ?? "no SQLSTATE";
    }
  };
  const refused = async (statement: (table: string) => string): Promise<string[]> => {
    const answers = await Promise.all(tables.map((table) => answerTo(statement(table))));
    return tables.filter((_, i) => answers[i] === NOT_ALLOWED);
  };

  test.each([
    ["select", (table: string) => `select 1 from ${table} limit 0`],
    ["count", (table: string) => `select count(*) from ${table}`],
    ["copy", (table: string) => `copy ${table} to stdout`],
  ])("may %s from every table but a sealed one", async (_, statement) => {
    expect(tables.length).toBeGreaterThan(3);
    expect(await refused(statement)).toEqual(SEALED[name]);
  });

  // Which rows it may add or change is held where it is granted, in db.
  test.each([
    ["truncate", (table: string) => `truncate ${table}`],
    ["alter", (table: string) => `alter table ${table} add column x int`],
    ["drop", (table: string) => `drop table ${table}`],
    ["hang a trigger on", (table: string) => triggerOn(table)],
  ])("may not %s any table", async (_, statement) => {
    expect(await refused(statement)).toEqual(tables);
  });

  test.each([
    "create table x (y int)",
    "create schema x",
    "create role x",
    "create extension citext",
    "select pg_read_file('/etc/passwd')",
    "select pg_ls_dir('.')",
    "select rolpassword from pg_authid",
    // Samples of the values of every column, also of the sealed ones.
    "select stavalues1 from pg_statistic",
  ])("may not %s", async (statement) => {
    expect(await answerTo(statement)).toBe(NOT_ALLOWED);
  });

  test("is nobody else, and cannot become so", async () => {
    const [role] = await app.sql`
      select rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls
      from pg_roles where rolname = current_user`;
    expect(Object.values(role ?? {})).toEqual([false, false, false, false, false]);
    const [belongs] = await app.sql`
      select count(*)::int as count from pg_auth_members where member = current_user::regrole`;
    expect(belongs).toEqual({ count: 0 });
    const [self] = await owner.sql<{ name: string }[]>`select current_user as name`;
    expect(await answerTo(`set role ${self?.name}`)).toBe(NOT_ALLOWED);
  });
});

const triggerOn = (table: string): string =>
  `create trigger x before insert on ${table}
   for each row execute function suppress_redundant_updates_trigger()`;

async function tablesOf({ sql }: Connection): Promise<string[]> {
  const rows = await sql<{ tablename: string }[]>`
    select tablename from pg_tables where schemaname = 'public' order by tablename`;
  return rows.map(({ tablename }) => tablename);
}

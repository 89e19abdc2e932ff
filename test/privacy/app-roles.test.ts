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

const CODES = { insert: ["koppelcode_uitgifte"] };

/** All that a mutation writes; which columns may be updated is held where the rights are given. */
const WRITTEN: Readonly<Record<SubgraphName, Readonly<Record<string, readonly string[]>>>> = {
  scholen: {},
  onderwijs: CODES,
  jeugdzorg: CODES,
  koppelingen: {
    insert: [
      "contactpersoon",
      "gebeurtenis",
      "gebruikte_koppelcode",
      "gedeeld_doel",
      "gezamenlijke_evaluatie",
      "plankoppeling",
      "toestemming",
      "wijziging",
    ],
    delete: ["contactpersoon"],
  },
};

/** SQLSTATE: the role may not do this. */
const NOT_ALLOWED = "42501";

interface Table {
  readonly name: string;
  readonly column: string;
}

describe.each(SUBGRAPHS)("the app role of %s", (name) => {
  let owner: Connection;
  let app: Connection;
  let drop: () => Promise<void>;
  let tables: readonly Table[];
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
  const refused = async (statement: (table: Table) => string): Promise<string[]> => {
    const answers = await Promise.all(tables.map((table) => answerTo(statement(table))));
    return tables.flatMap((table, i) => (answers[i] === NOT_ALLOWED ? [table.name] : []));
  };
  const all = () => tables.map((table) => table.name);

  test.each([
    ["select", ({ name }: Table) => `select 1 from ${name} limit 0`],
    ["count", ({ name }: Table) => `select count(*) from ${name}`],
    ["copy", ({ name }: Table) => `copy ${name} to stdout`],
  ])("may %s from every table but a sealed one", async (_, statement) => {
    expect(tables.length).toBeGreaterThan(3);
    expect(await refused(statement)).toEqual(SEALED[name]);
  });

  test.each([
    ["insert", ({ name }: Table) => `insert into ${name} default values`],
    ["update", ({ name, column }: Table) => `update ${name} set ${column} = ${column}`],
    ["delete", ({ name }: Table) => `delete from ${name}`],
    ["truncate", ({ name }: Table) => `truncate ${name}`],
    ["alter", ({ name }: Table) => `alter table ${name} add column x int`],
    ["drop", ({ name }: Table) => `drop table ${name}`],
    ["hang a trigger on", ({ name }: Table) => triggerOn(name)],
  ])("may not %s anything but what a mutation writes", async (verb, statement) => {
    const written = WRITTEN[name][verb] ?? [];
    expect(await refused(statement)).toEqual(all().filter((table) => !written.includes(table)));
  });

  test.each([
    "create table x (y int)",
    "create schema x",
    "create role x",
    "create extension cube",
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

async function tablesOf({ sql }: Connection): Promise<readonly Table[]> {
  const rows = await sql<Table[]>`
    select table_name as name, column_name as column from information_schema.columns
    where table_schema = 'public' and ordinal_position = 1 order by table_name`;
  return rows.map(({ name, column }) => ({ name, column }));
}

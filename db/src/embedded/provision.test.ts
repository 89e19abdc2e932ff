import { expect, onTestFinished, test } from "vitest";
import { connect } from "../connect.ts";
import { openEmbeddedServer, type EmbeddedServer } from "./embedded-server.ts";
import { provision } from "./provision.ts";
import { scratchFolder } from "./testing/processes.ts";

const NAMES = ["scholen", "jeugdzorg"];

async function open(): Promise<EmbeddedServer> {
  const server = await openEmbeddedServer({ folder: scratchFolder(), port: 0 });
  onTestFinished(() => server.stop());
  return server;
}

async function query(url: string, statement: string): Promise<unknown> {
  const { sql, close } = connect(url, { max: 1 });
  try {
    return await sql.unsafe(statement);
  } finally {
    await close();
  }
}

/** The same login in another database. */
const elsewhere = (url: string, database: string): string =>
  Object.assign(new URL(url), { pathname: `/${database}` }).href;

test("each role reaches its own database and no other; no role has any privilege besides", async () => {
  const server = await open();

  const urls = await provision(server, NAMES);

  for (const [name, { app, owner }] of Object.entries(urls)) {
    for (const url of [app, owner]) {
      expect(await query(url, "select current_database() as here")).toEqual([{ here: name }]);
      const others = ["postgres", "template1", ...NAMES].filter((other) => other !== name);
      for (const other of others) {
        const attempt = query(elsewhere(url, other), "select 1");
        await expect(attempt).rejects.toThrow(/permission denied for database/);
      }
    }
  }
  const roles = `select rolname from pg_roles where not rolname like 'pg\\_%'
    and (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication)`;
  expect(await query(server.adminUrl(), roles)).toEqual([{ rolname: "samenloop_admin" }]);
  const memberships = "select count(*)::int as n from pg_auth_members where member > 16383";
  expect(await query(server.adminUrl(), memberships)).toEqual([{ n: 0 }]);
});

test("the app role owns nothing and makes nothing, not even a temporary table", async () => {
  const urls = await provision(await open(), NAMES);
  const { app = "", owner = "" } = urls["scholen"] ?? {};

  const owned =
    "select count(*)::int as n from pg_shdepend where refobjid = to_regrole(current_user) and deptype = 'o'";
  expect(await query(app, owned)).toEqual([{ n: 0 }]);
  await query(owner, "create table own (x int)");
  for (const statement of [
    "create table mine (x int)",
    "create temporary table mine (x int)",
    "create schema mine",
    "create database mine",
    "select * from own",
  ]) {
    await expect(query(app, statement)).rejects.toThrow(/permission denied/);
  }
});

test("nobody logs in without the password, or with that of another role", async () => {
  const urls = await provision(await open(), NAMES);
  const { app = "", owner = "" } = urls["scholen"] ?? {};

  for (const password of ["", new URL(app).password]) {
    const url = Object.assign(new URL(owner), { password }).href;
    await expect(query(url, "select 1")).rejects.toThrow(/password/i);
  }
});

test("again, and by several at once, it changes nothing", async () => {
  const server = await open();

  const all = await Promise.all([1, 2, 3].map(() => provision(server, NAMES)));
  const again = await provision(server, NAMES);

  for (const urls of all) expect(urls).toEqual(again);
  expect(await query(again["scholen"]?.app ?? "", "select 1 as one")).toEqual([{ one: 1 }]);
});

import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { connect } from "../connect.ts";
import { databaseAccount } from "./account.ts";
import { openEmbeddedServer, removeEmbeddedData, type EmbeddedServer } from "./embedded-server.ts";
import {
  expectEnded,
  openElsewhere,
  postmasterOf,
  scratchFolder,
  stateOf,
} from "./testing/processes.ts";

const account = databaseAccount();
const mode = (path: string): number => statSync(path).mode & 0o777;

/** Opened by this process; closed when the test ends. */
async function open(folder: string, port = 0): Promise<EmbeddedServer> {
  const server = await openEmbeddedServer({ folder, port });
  onTestFinished(() => server.stop());
  return server;
}

async function query(adminUrl: string | undefined, statement: string): Promise<unknown> {
  const { sql, close } = connect(adminUrl ?? "", { max: 1 });
  try {
    return await sql.unsafe(statement);
  } finally {
    await close();
  }
}

/** A commit that a crash cannot take back; by default the server promises all but the last half second. */
const COMMITTED = "set synchronous_commit = on";
const MANY = "generate_series(1, 5000)";

/** Neither a server nor the word that somebody owns one. */
function expectNothingLeft(folder: string): void {
  expect(existsSync(stateOf(folder).ownerFile)).toBe(false);
  expect(() => postmasterOf(folder)).toThrow("No PostgreSQL serves this folder.");
}

describe("in a new folder", () => {
  test("it answers, with secrets that are ours alone and nothing else left of the making", async () => {
    const accounts = readFileSync("/etc/passwd", "utf8");
    const folder = scratchFolder();
    const { place, cluster, passwordFile } = stateOf(folder);

    const server = await open(folder);

    expect(await query(server.adminUrl(), "select 1 as one")).toEqual([{ one: 1 }]);
    expect(mode(cluster)).toBe(0o700);
    expect(mode(passwordFile)).toBe(0o600);
    expect(mode(join(place, "server.log"))).toBe(0o600);
    expect(readdirSync(place).filter((name) => /password|postgres\./.test(name))).toEqual(
      place === folder ? ["passwords.json"] : [],
    );
    expect(readFileSync("/etc/passwd", "utf8")).toBe(accounts);
    await server.stop();
    expectNothingLeft(folder);
  });

  test("it sorts names as the Dutch do", async () => {
    const server = await open(scratchFolder());
    const sorted = "select x from (values ('Zoë'), ('Ën'), ('em')) names(x) order by x";
    expect(await query(server.adminUrl(), sorted)).toEqual([
      { x: "em" },
      { x: "Ën" },
      { x: "Zoë" },
    ]);
  });

  test("of four processes that begin together one owns the server, and the others are its guests", async () => {
    const folder = scratchFolder();

    const opened = await Promise.all([1, 2, 3, 4].map(() => openElsewhere(folder)));

    expect(opened.map(({ problem }) => problem)).toEqual([1, 2, 3, 4].map(() => undefined));
    expect(opened.filter(({ guest }) => guest === false)).toHaveLength(1);
    expect(new Set(opened.map(({ port }) => port)).size).toBe(1);
    for (const { adminUrl } of opened) await query(adminUrl, "select 1");
  });
});

describe("another process", () => {
  test("is a guest on the port that is there, and leaves the server when it goes", async () => {
    const folder = scratchFolder();
    const owner = await open(folder);

    const guest = await openElsewhere(folder, { port: 1 });

    expect(guest).toMatchObject({ guest: true, port: owner.port });
    await guest.stop();
    expect(await query(owner.adminUrl(), "select 1 as one")).toEqual([{ one: 1 }]);
  });

  test("takes over when the owner fails while it waits", async () => {
    const folder = scratchFolder();
    const inUse = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => inUse.once("listening", resolve));
    onTestFinished(() => void inUse.close());
    const { port } = inUse.address() as { port: number };

    const [failing, patient] = await Promise.all([
      openElsewhere(folder, { port }),
      openElsewhere(folder, { port: 0 }),
    ]);

    // Whichever came first: the one with the bad port failed, or became a guest of the other.
    expect(failing.problem ?? failing.guest).toBeTruthy();
    expect(patient).toMatchObject({ guest: false });
  });

  test("may not remove the data that somebody uses", async () => {
    const folder = scratchFolder();
    const owner = await openElsewhere(folder);

    await expect(removeEmbeddedData(folder)).rejects.toMatchObject({ code: "PORT_IN_USE" });

    expect(await query(owner.adminUrl, "select 1 as one")).toEqual([{ one: 1 }]);
  });
});

describe("when its process ends", () => {
  test("by a stop, the server is gone when the stop returns", async () => {
    const folder = scratchFolder();
    const server = await open(folder);
    const { pid } = postmasterOf(folder);

    await server.stop();

    await expectEnded(pid);
    expectNothingLeft(folder);
  });

  test("without a stop, the server ends with it and what was committed is kept", async () => {
    const folder = scratchFolder();
    const owner = await openElsewhere(folder);
    await query(owner.adminUrl, `${COMMITTED}; create table kept (x int)`);
    const { pid } = postmasterOf(folder);

    await owner.exit();

    await expectEnded(pid);
    expect(existsSync(stateOf(folder).ownerFile)).toBe(false);
    const again = await open(folder);
    expect(await query(again.adminUrl(), "select count(*)::int as n from kept")).toEqual([
      { n: 0 },
    ]);
  });

  test.each([
    ["the same port", (port: number) => port],
    ["another port", () => 0],
  ])("by kill -9, the next owner stops what was left and starts on %s", async (_which, choose) => {
    const folder = scratchFolder();
    const owner = await openElsewhere(folder);
    await query(owner.adminUrl, `${COMMITTED}; create table kept (x int)`);
    const left = postmasterOf(folder);
    await owner.kill();
    expect(postmasterOf(folder)).toEqual(left);

    const again = await open(folder, choose(owner.port ?? 0));

    expect(again.guest).toBe(false);
    expect(postmasterOf(folder).pid).not.toBe(left.pid);
    await expectEnded(left.pid);
    expect(await query(again.adminUrl(), "select count(*)::int as n from kept")).toEqual([
      { n: 0 },
    ]);
  });

  test("by kill -9, and the server as well, in the middle of a statement: the next owner starts", async () => {
    const folder = scratchFolder();
    const owner = await openElsewhere(folder);
    await query(owner.adminUrl, `${COMMITTED}; create table kept (x int)`);
    // Busy for a second or two: until this orphan sees that its server is gone, the folder is not free.
    const busy = query(owner.adminUrl, `select count(*) from ${MANY} a, ${MANY} b`);
    await query(owner.adminUrl, "select pg_sleep(0.1)");
    process.kill(postmasterOf(folder).pid, "SIGKILL");
    await owner.kill();

    const again = await open(folder);

    await Promise.allSettled([busy]);
    expect(await query(again.adminUrl(), "select count(*)::int as n from kept")).toEqual([
      { n: 0 },
    ]);
  });

  test("and its server was killed under it, the stop is quiet and the next start is as ever", async () => {
    const folder = scratchFolder();
    const server = await open(folder);
    const { pid } = postmasterOf(folder);
    process.kill(pid, "SIGKILL");
    await expectEnded(pid);

    await server.stop();

    const again = await open(folder);
    expect(await query(again.adminUrl(), "select 1 as one")).toEqual([{ one: 1 }]);
  });

  test("a postmaster.pid with the number of another program harms neither", async () => {
    const folder = scratchFolder();
    await (await open(folder)).stop();
    const other = spawn("sleep", ["600"], { ...account });
    onTestFinished(() => void other.kill());
    const file = join(stateOf(folder).cluster, "postmaster.pid");
    writeFileSync(file, `${other.pid}\n`, { mode: 0o600 });
    if (account) chownSync(file, account.uid, account.gid);

    const again = await open(folder);

    expect(await query(again.adminUrl(), "select 1 as one")).toEqual([{ one: 1 }]);
    expect({ exit: other.exitCode, signal: other.signalCode }).toEqual({
      exit: null,
      signal: null,
    });
  });
});

describe("it says in one sentence, and leaves nothing running, when", () => {
  const sentence = /^[A-Z][^\n]*\.$/;

  test("DATA_OF_OTHER_VERSION: another PostgreSQL made the data", async () => {
    const folder = scratchFolder();
    const first = await open(folder);
    await query(first.adminUrl(), "create table kept (x int)");
    await first.stop();
    const file = join(stateOf(folder).cluster, "PG_VERSION");
    writeFileSync(file, "17\n");

    const message = expect.stringMatching(sentence);
    await expect(open(folder)).rejects.toMatchObject({ code: "DATA_OF_OTHER_VERSION", message });
    expectNothingLeft(folder);

    await removeEmbeddedData(folder);
    const anew = await open(folder);
    await expect(query(anew.adminUrl(), "select * from kept")).rejects.toThrow("does not exist");
  });

  test("PORT_IN_USE: somebody listens on its port", async () => {
    const inUse = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => inUse.once("listening", resolve));
    onTestFinished(() => void inUse.close());
    const { port } = inUse.address() as { port: number };
    const folder = scratchFolder();

    const message = expect.stringMatching(sentence);
    await expect(open(folder, port)).rejects.toMatchObject({ code: "PORT_IN_USE", message });

    expectNothingLeft(folder);
    expect(existsSync(stateOf(folder).cluster)).toBe(false);
  });

  test("DATABASE_UNREACHABLE: PostgreSQL refuses to start, with the place of its log", async () => {
    const folder = scratchFolder();
    await (await open(folder)).stop();
    appendFileSync(join(stateOf(folder).cluster, "postgresql.conf"), "no_such_setting = 1\n");

    const refusal = await open(folder).catch((error: unknown) => error as Error);

    expect(refusal).toMatchObject({ code: "DATABASE_UNREACHABLE" });
    expect(refusal).toHaveProperty("message", expect.stringMatching(sentence));
    expect(readFileSync(stateOf(folder).log, "utf8")).toContain("no_such_setting");
    expectNothingLeft(folder);
  });

  test("DATABASE_UNREACHABLE: its passwords were lost", async () => {
    const folder = scratchFolder();
    await (await open(folder)).stop();
    rmSync(stateOf(folder).passwordFile);

    const message = expect.stringMatching(sentence);
    await expect(open(folder)).rejects.toMatchObject({ code: "DATABASE_UNREACHABLE", message });
    expectNothingLeft(folder);
  });
});

test("a data folder that was cut off while it was made or removed is made anew", async () => {
  const folder = scratchFolder();
  const { cluster } = stateOf(folder);
  for (const remains of [cluster, `${cluster}.1234`, `${cluster}.removed`]) {
    mkdirSync(remains);
    writeFileSync(join(remains, "half"), "");
  }
  writeFileSync(`${cluster}.1234.password`, "of nobody");

  const server = await open(folder);

  expect(await query(server.adminUrl(), "select 1 as one")).toEqual([{ one: 1 }]);
  expect(readdirSync(join(cluster, "..")).filter((name) => name.startsWith("postgres."))).toEqual(
    [],
  );
});

describe("as root", () => {
  test.skipIf(!account).each([
    ["that its account cannot enter, the data are kept elsewhere", 0o700, /^\/var\/lib\/samenloop/],
    ["that its account can enter, the data are inside", 0o711, /samenloop-embedded-\w+\/database/],
  ])("it runs under an account without privileges; in a folder %s", async (_what, bits, place) => {
    const folder = scratchFolder();
    chmodSync(folder, bits);

    const server = await open(folder);

    expect(postmasterOf(folder).uid).toBe(account?.uid);
    expect(stateOf(folder).cluster).toMatch(place);
    // What its account could replace by a link of its own, root would write to.
    expect(statSync(stateOf(folder).place).uid).toBe(0);
    await server.stop();
    const { cluster } = stateOf(folder);
    await removeEmbeddedData(folder);
    expect(existsSync(cluster)).toBe(false);
  });
});

test.skipIf(!account)("as anybody else it runs as who started it, in a closed folder", async () => {
  const { uid = 0, gid = 0 } = account ?? {};
  const parent = scratchFolder();
  const folder = join(parent, "state");
  chownSync(parent, uid, gid);

  const owner = await openElsewhere(folder, { uid, gid });

  expect(owner).toMatchObject({ guest: false });
  const pid = Number(readFileSync(join(folder, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
  expect(statSync(`/proc/${pid}`).uid).toBe(uid);
  expect(mode(folder)).toBe(0o700);
  await owner.stop();
  await expectEnded(pid);
  rmSync(folder, { recursive: true });
});

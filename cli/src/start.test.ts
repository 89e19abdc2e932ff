import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createConnection, createServer, type AddressInfo } from "node:net";
import { afterAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { connect } from "@samenloop/db";
import { SUBGRAPHS } from "@samenloop/schema";
import { freshDatabase } from "@samenloop/test/fresh-database";
import {
  expectEnded,
  hasDatabase,
  npmStartLine,
  postmasterOf,
  roleUrl,
  run,
  scratchState,
  startLine,
  stateFolder,
  type HouseProcess,
} from "./testing/house-process.ts";

// A start takes seconds, and minutes on a machine that has more to do.
vi.setConfig({ testTimeout: 240_000 });

/** Far above the five seconds that are promised, for the same reason. */
const SOON = 20;
const SENTENCE = /^[A-Z][^\n]*[^\n.]\.\n$/;
const LOADS = /invented children: /;

async function ask(gatewayUrl: string, query: string): Promise<unknown> {
  const body = JSON.stringify({ query });
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${gatewayUrl}/graphql`, { method: "POST", headers, body });
  return response.json();
}

async function portInUse(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** Stops it, and sees that nothing of it stays: not PostgreSQL either. */
async function stop(
  house: HouseProcess,
  state: string,
  [signal, to]: readonly [NodeJS.Signals, "alone" | "group"],
) {
  const postmaster = postmasterOf(state);
  expect(postmaster).not.toBeNull();
  house.signal(signal, to);
  const ended = await house.ended();
  expect(ended.seconds).toBeLessThan(SOON);
  await expectEnded(postmaster);
  expect(postmasterOf(state)).toBeNull();
  return ended;
}

describe("one house, from its first start to its last", () => {
  const { state, remove } = stateFolder();
  afterAll(remove);
  const made = ["--leerlingen=200", "--seed=7"];
  const amsterdam = '{ gemeente(gemeentecode: "GM0363") { naam } }';

  test("the first start loads, and says in 15 lines where it is and what to paste; Ctrl-C stops all of it", async () => {
    const house = run(npmStartLine(state, made));

    const [shown] = await house.until(/^Samenloop answers [^]*Stop: Ctrl-C\n/m);

    expect(shown.trimEnd().split("\n").length).toBeLessThanOrEqual(15);
    const curls = shown.split("\n").filter((line) => line.startsWith("curl "));
    expect(curls).toHaveLength(3);
    for (const line of curls) {
      const answer = JSON.parse(execFileSync("sh", ["-c", line], { encoding: "utf8" }));
      expect(answer).toEqual({ data: expect.anything() });
    }
    const { exit, stderr } = await stop(house, state, ["SIGINT", "group"]);
    expect(exit).toBe(0);
    expect(stderr).toMatch(LOADS);
  });

  test("a second start loads nothing: what was changed in between is still changed; npm's SIGTERM stops it", async () => {
    const house = run(npmStartLine(state, made));
    const url = await house.answering();
    const { sql, close } = connect(await roleUrl(house, state, ["scholen_owner", "scholen"]));
    await sql`update gemeente set naam = 'Elders' where gemeentecode = 'GM0363'`;
    await close();
    expect(await ask(url, amsterdam)).toEqual({ data: { gemeente: { naam: "Elders" } } });

    const { stderr } = await stop(house, state, ["SIGTERM", "alone"]);

    expect(stderr).not.toMatch(LOADS);
  });

  test("a third start, without flags, finds it as it was; a closed terminal stops it", async () => {
    const house = run(startLine(state));
    const url = await house.answering();

    expect(await ask(url, amsterdam)).toEqual({ data: { gemeente: { naam: "Elders" } } });

    const { exit, stderr } = await stop(house, state, ["SIGHUP", "group"]);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: expect.not.stringMatching(LOADS) });
  });

  test("other flags are refused with one sentence that tells what the data were made with", async () => {
    const ended = await run(startLine(state, ["--leerlingen=300"])).ended();

    expect(ended).toMatchObject({ exit: 78, stdout: "" });
    expect(ended.stderr).not.toMatch(LOADS);
    const sentence = ended.stderr.split("\n").at(-2) ?? "";
    expect(`${sentence}\n`).toMatch(SENTENCE);
    expect(sentence).toContain("--leerlingen 200");
    expect(postmasterOf(state)).toBeNull();
  });

  test("after a kill -9 of everything it starts as ever; a client that does not let go cannot hold it", async () => {
    const killed = run(startLine(state, made));
    await killed.answering();
    const postmaster = postmasterOf(state)!;
    killed.signal("SIGKILL", "group");
    await killed.ended();
    process.kill(postmaster, "SIGKILL");
    await expectEnded(postmaster);

    const house = run(startLine(state, made));
    const url = await house.answering();

    expect(await ask(url, amsterdam)).toEqual({ data: { gemeente: { naam: "Elders" } } });
    const { hostname, port } = new URL(url);
    const client = createConnection({ host: hostname, port: Number(port) });
    await once(client, "connect");
    client.on("error", () => undefined).write("POST /graphql HTTP/1.1\r\n");
    expect(await stop(house, state, ["SIGTERM", "group"])).toMatchObject({ exit: 0 });
    client.destroy();
  });

  test("--opnieuw makes them anew, with other flags too; npm's SIGINT stops it", async () => {
    const house = run(npmStartLine(state, ["--opnieuw", "--leerlingen=100"]));
    const url = await house.answering();

    expect(await ask(url, amsterdam)).toEqual({ data: { gemeente: { naam: "Amsterdam" } } });

    const { stderr, stdout } = await stop(house, state, ["SIGINT", "alone"]);
    expect(stderr).toMatch(LOADS);
    expect(stdout).toContain("100 invented children");
  });
});

describe("a stop while it still loads does not wait for the load", () => {
  const much = ["--leerlingen=1000000"];

  test.each([
    ["Ctrl-C while the data folder is made", "SIGINT", 130],
    ["a closed terminal while children are invented", "SIGHUP", 129],
  ] as const)("%s", async (when, signal, exit) => {
    const state = scratchState();
    const house = run(startLine(state, much));
    if (when.includes("children")) await house.until(LOADS);
    else await vi.waitUntil(() => existsSync(`${state}/database/owner.json`), { timeout: 60_000 });
    const postmaster = postmasterOf(state);

    house.signal(signal, "group");

    const ended = await house.ended();
    expect(ended).toMatchObject({ exit, stdout: "" });
    expect(ended.seconds).toBeLessThan(SOON);
    await expectEnded(postmaster);
    expect(existsSync(`${state}/database/owner.json`)).toBe(false);
    expect(ended.stderr).not.toMatch(/bug/i);
  });

  test("npm's SIGTERM, and the next start loads what was cut off", async () => {
    const state = scratchState();
    const cut = run(npmStartLine(state, much));
    await cut.until(LOADS);
    const postmaster = postmasterOf(state);
    cut.signal("SIGTERM");
    expect((await cut.ended()).seconds).toBeLessThan(SOON);
    await expectEnded(postmaster);

    const house = run(startLine(state, ["--leerlingen=100"]));
    await house.answering();

    const { stdout, stderr } = await stop(house, state, ["SIGTERM", "alone"]);
    expect(stdout).toContain("100 invented children");
    expect(stderr).toMatch(LOADS);
  });
});

test("of two starts at the same moment one loads, and the other finds the data there and is its guest", async () => {
  const state = scratchState();
  const houses = [1, 2].map(() => run(startLine(state, ["--leerlingen=100"])));
  const urls = await Promise.all(houses.map((house) => house.answering()));

  const question = "{ leerlingen(first: 1) { totalCount } }";
  const answers = await Promise.all(urls.map((url) => ask(url, question)));

  expect(answers[0]).toEqual({ data: { leerlingen: { totalCount: expect.any(Number) } } });
  expect(answers[1]).toEqual(answers[0]);
  for (const house of houses) house.signal("SIGTERM");
  const ended = await Promise.all(houses.map((house) => house.ended()));
  expect(ended.filter(({ stderr }) => LOADS.test(stderr))).toHaveLength(1);
  expect(postmasterOf(state)).toBeNull();
});

describe("one sentence, and nothing is begun, when", () => {
  test.each([
    ["scholen", "--subgraph-port"],
    ["PostgreSQL", "--database-port"],
  ])("the port of %s is in use", async (whose, flag) => {
    const state = scratchState();
    const port = await portInUse();

    const ended = await run(startLine(state, [`${flag}=${port}`])).ended();

    expect(ended).toMatchObject({ exit: 71, stdout: "", stderr: expect.stringMatching(SENTENCE) });
    expect(ended.stderr).toContain(`${port}`);
    expect(ended.stderr).toContain(whose);
    expect(ended.stderr).toContain(flag);
    expect(hasDatabase(state)).toBe(false);
  });

  test("a database elsewhere does not answer, without its URL or password", async () => {
    const state = scratchState();
    const url = (name: string, role: string): string =>
      `postgresql://${role}:geheim@127.0.0.1:1/${name}`;
    const flags = SUBGRAPHS.flatMap((name) => [
      `--${name}-app-url=${url(name, "app")}`,
      `--${name}-owner-url=${url(name, "owner")}`,
    ]);

    const ended = await run(startLine(state, flags)).ended();

    expect(ended).toMatchObject({ exit: 69, stdout: "", stderr: expect.stringMatching(SENTENCE) });
    expect(ended.stderr).not.toMatch(/geheim|postgresql:/);
    expect(hasDatabase(state)).toBe(false);
  });
});

test("with a database elsewhere for every subgraph, no PostgreSQL is started", async () => {
  const state = scratchState();
  const databases = await Promise.all(SUBGRAPHS.map((name) => freshDatabase(name)));
  onTestFinished(async () => void (await Promise.all(databases.map(({ drop }) => drop()))));
  const flags = SUBGRAPHS.flatMap((name, i) => [
    `--${name}-app-url=${databases[i]?.app}`,
    `--${name}-owner-url=${databases[i]?.owner}`,
  ]);

  const house = run(startLine(state, [...flags, "--leerlingen=100"]));
  const url = await house.answering();

  expect(await ask(url, "{ leerlingen(first: 1) { nodes { id } } }")).toHaveProperty("data");
  house.signal("SIGINT", "group");
  expect(await house.ended()).toMatchObject({ exit: 0, stderr: expect.stringMatching(LOADS) });
  expect(hasDatabase(state)).toBe(false);
});

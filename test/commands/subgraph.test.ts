import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { loadCountry } from "@samenloop/db";
import { SUBGRAPHS } from "@samenloop/schema";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { testDatabase } from "../setup/fresh-database.ts";
import { freePort } from "../setup/free-port.ts";
import { runCommand, startCommand, type RunningCommand } from "../setup/run-command.ts";
import { makeStateFolder } from "../setup/state-folder.ts";

const folder = makeStateFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A question that each of the four can answer, and how the answer begins. */
const QUESTIONS = {
  scholen: ["{ gemeenten(first: 1) { totalCount } }", "gemeenten"],
  onderwijs: ["{ leerlingen(first: 1) { totalCount } }", "leerlingen"],
  jeugdzorg: ["{ jeugdigen(first: 1) { totalCount } }", "jeugdigen"],
  koppelingen: ["{ plankoppelingen(first: 1) { totalCount } }", "plankoppelingen"],
} as const;

const ANSWERS =
  /^(\w+) answers at (http:\/\/127\.0\.0\.1:\d+\/graphql), on 2026-10-01\. Stop: Ctrl-C\n$/m;

async function startSubgraph(argv: readonly string[]) {
  const command = startCommand(["subgraph", ...argv, "--subgraph-port=0"]);
  onTestFinished(() => stop(command));
  const [, name = "", url = ""] = ANSWERS.exec(await command.says(ANSWERS)) ?? [];
  return { command, name, url };
}

async function stop(command: RunningCommand): Promise<void> {
  command.interrupt();
  await command.ended;
}

async function countOf(name: keyof typeof QUESTIONS, url: string): Promise<number> {
  const [query, field] = QUESTIONS[name];
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ query });
  const answer = await fetch(url, { method: "POST", headers, body });
  const { data } = (await answer.json()) as { data: Record<string, { totalCount: number }> };
  return data[field]?.totalCount ?? 0;
}

describe("with the data of a house", () => {
  const state = `--state=${join(folder, "house")}`;
  let databasePort = "";
  let house: RunningCommand;
  beforeAll(async () => {
    databasePort = `--database-port=${await freePort()}`;
    const ports = ["--port=0", "--subgraph-port=0", databasePort];
    house = startCommand(["start", state, ...ports, "--leerlingen=200"]);
    await house.says("Samenloop answers");
  });
  afterAll(() => stop(house));

  test("answers beside the house that owns the database, and leaves it running", async () => {
    const { command, name, url } = await startSubgraph(["scholen", state, databasePort]);
    expect(name).toBe("scholen");
    expect(await countOf("scholen", url)).toBe(342);
    await stop(command);
    const { url: again } = await startSubgraph(["koppelingen", state, databasePort]);
    expect(await countOf("koppelingen", again)).toBeGreaterThan(0);
  });

  test.each(SUBGRAPHS)("%s answers alone, and Ctrl-C stops it and its database", async (name) => {
    await stop(house);
    const { command, url } = await startSubgraph([name, state, databasePort]);
    expect(await countOf(name, url)).toBeGreaterThan(0);
    expect((await fetch(new URL("/health", url))).status).toBe(200);
    expect((await fetch(new URL("/ready", url))).status).toBe(200);
    command.interrupt();
    expect(await command.ended).toMatchObject({ exit: 0 });
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });
});

describe("with a database of its own", () => {
  const state = join(folder, "none");

  test("starts no other, and needs no other URL than its own", async () => {
    const { app, owner } = await testDatabase("scholen");
    const made = { seed: 1, peildatum: "2026-10-01" };
    const instellingen = { ...made, data: "demoland", leerlingen: 50 };
    await loadCountry(owner, { ...made, instellingen }, () => undefined);
    const urls = [`--scholen-app-url=${app}`, `--scholen-owner-url=${owner}`];
    const { url } = await startSubgraph(["scholen", ...urls, `--state=${state}`]);
    expect(await countOf("scholen", url)).toBe(342);
    expect(existsSync(state)).toBe(false);
  });

  // The schools are marked as loaded in one way, the children in another.
  test.each(["scholen", "koppelingen"] as const)(
    "%s says so when there are no data",
    async (name) => {
      const { app, owner } = await testDatabase(name);
      const urls = [`--${name}-app-url=${app}`, `--${name}-owner-url=${owner}`];
      expect(await runCommand(["subgraph", name, ...urls])).toEqual({
        exit: 69,
        stdout: "",
        stderr: `There are no data for ${name} yet: run npm start once.\n`,
      });
    },
  );

  test("says so when the database does not answer, without its password", async () => {
    const url = (role: string) => `postgresql://${role}:geheim@127.0.0.1:1/scholen`;
    const urls = [`--scholen-app-url=${url("app")}`, `--scholen-owner-url=${url("owner")}`];
    const { exit, stderr } = await runCommand(["subgraph", "scholen", ...urls]);
    expect(exit).toBe(69);
    expect(stderr).toMatch(/^The database of scholen does not answer/);
    expect(stderr).not.toContain("geheim");
  });
});

test.each([
  [[], /^Say which one: scholen, onderwijs, jeugdzorg, koppelingen\. See --help\.\n$/],
  [["school"], /^Say which one: scholen, /],
  [["scholen", "--opnieuw"], /^There is no --opnieuw here\. See --help\.\n$/],
])("64 for %j", async (argv, stderr) => {
  const outcome = await runCommand(["subgraph", ...argv]);
  expect(outcome).toEqual({ exit: 64, stdout: "", stderr: expect.stringMatching(stderr) });
});

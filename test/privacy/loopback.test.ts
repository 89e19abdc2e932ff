import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { freePort } from "../setup/free-port.ts";
import { startCommand } from "../setup/run-command.ts";
import { makeStateFolder } from "../setup/state-folder.ts";

const folder = makeStateFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An environment in which every Node process keeps a record of where its sockets go. */
function watched(name: string) {
  const file = join(folder, name);
  const env = {
    NODE_OPTIONS: `--import ${new URL("../setup/network-guard.mjs", import.meta.url).href}`,
    SAMENLOOP_NETWORK_RECORD: file,
  };
  const lines = (): string[] => [...new Set(readFileSync(file, "utf8").trim().split("\n"))];
  return { env, lines };
}

const OPERATIONS = new URL("../operations/", import.meta.url);

/** Every question that is written down, with its variables. */
const QUESTIONS = readdirSync(OPERATIONS)
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => {
    const read = (name: string): string => readFileSync(new URL(name, OPERATIONS), "utf8");
    const { variabelen } = JSON.parse(read(file.replace(/graphql$/, "json")));
    return JSON.stringify({ query: read(file), variables: variabelen });
  });
const ROUNDS = 50;

test("no socket leaves the loopback, at boot, under load and at the end", async () => {
  const { env, lines } = watched("house");
  const ports = ["--port=0", "--subgraph-port=0", `--database-port=${await freePort()}`];
  const flags = [`--state=${join(folder, "state")}`, "--leerlingen=200", ...ports];
  const house = startCommand(["start", ...flags], { env });
  const [, url = ""] = /(http:\S+\/graphql)/.exec(await house.says("Samenloop answers")) ?? [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const statuses = await Promise.all(QUESTIONS.map((body) => ask(url, body)));
    expect(new Set(statuses)).toEqual(new Set([200]));
  }
  house.interrupt();
  const { exit } = await house.ended;
  expect(exit).toBe(0);
  expect(lines()).toContain("in socket 127.0.0.1");
  expect(lines().filter((line) => !line.startsWith("in "))).toEqual([]);
}, 240_000);

async function ask(url: string, body: string): Promise<number> {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(url, { method: "POST", headers, body });
  await answer.text();
  return answer.status;
}

/** Ways out that a library might take; none of these addresses is anybody's (RFC 5737, RFC 2606). */
const WAYS_OUT = [
  `import("node:net").then(({ connect }) => connect(9, "192.0.2.1").on("error", () => {}))`,
  `import("node:net").then(({ Socket }) => new Socket().on("error", () => {}).connect({ port: 9, host: "192.0.2.2" }))`,
  `import("node:http").then(({ get }) => get("http://192.0.2.3:9/").on("error", () => {}))`,
  `import("node:https").then(({ get }) => get("https://thuis.invalid:9/").on("error", () => {}))`,
  `fetch("http://192.0.2.5:8080/").catch(() => {})`,
  `fetch("https://elders.invalid/").catch(() => {})`,
  `import("node:dns").then(({ lookup }) => lookup("naam.invalid", () => {}))`,
  `import("node:dns/promises").then(({ resolve4 }) => resolve4("vier.invalid").catch(() => {}))`,
  `import("node:dgram").then(({ createSocket }) => createSocket("udp4").unref().send("x", 9, "192.0.2.9"))`,
];

test.each(WAYS_OUT.map((code, index) => ({ code, index })))(
  "the record knows this way out: $code",
  ({ code, index }) => {
    const { env, lines } = watched(`way-${index}`);
    const way = spawnSync(process.execPath, ["--eval", code], { env, encoding: "utf8" });
    expect(lines().some((line) => /^out \w+ (192\.0\.2\.\d|\w+\.invalid)$/.test(line))).toBe(true);
    expect(way.stderr).toBe("");
  },
);

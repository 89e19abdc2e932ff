import { existsSync, readFileSync, rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort } from "../setup/free-port.ts";
import { startLine, type RunningCommand } from "../setup/run-command.ts";
import { makeStateFolder } from "../setup/state-folder.ts";
import { readmeCommands, readmeLinks } from "./commands.ts";

const root = new URL("../../", import.meta.url);
const DATA = process.env["SAMENLOOP_DATA"];

/** The test's own runner, and what `.ci/run` runs beside it. */
const RUN_ELSEWHERE = ["npm test", "npm run check", "npm run lint"];
const SERVES = /^npm (start|run subgraph)\b(?!.*--help)/;

test.each(readmeLinks())("the README's link to %s leads somewhere", (link) => {
  expect(existsSync(new URL(link, root))).toBe(true);
});

test.each(RUN_ELSEWHERE)("%s is run before a change lands", (command) => {
  expect(readFileSync(new URL(".ci/run", root), "utf8")).toContain(`\n${command}\n`);
});

describe("the README's commands, in the order in which a stranger meets them", () => {
  const state = makeStateFolder();
  const env: NodeJS.ProcessEnv = { ...process.env };
  let serving: RunningCommand | null = null;

  beforeAll(async () => {
    const ports = await Promise.all([freePort(), freePort()]);
    delete env["SAMENLOOP_DATA"];
    Object.assign(env, {
      SAMENLOOP_STATE: state,
      SAMENLOOP_PORT: String(ports[0]),
      SAMENLOOP_URL: `http://127.0.0.1:${ports[0]}/graphql`,
      SAMENLOOP_SUBGRAPH_PORT: "0",
      SAMENLOOP_DATABASE_PORT: String(ports[1]),
    });
  });
  afterAll(async () => {
    await stop();
    rmSync(state, { recursive: true, force: true });
  });

  async function stop(): Promise<void> {
    serving?.interrupt();
    await serving?.ended;
  }

  /** Serving goes on until the next command that serves, so that what stands between them has somebody to ask. */
  async function serveNext(line: string) {
    await stop();
    serving = startLine(line.replace("~/open-data", `${DATA} --opnieuw`), env);
    return { exit: null, stdout: await serving.says(/ answers at /) };
  }

  const commands = readmeCommands().filter((line) => !RUN_ELSEWHERE.includes(line));
  const tried = commands.filter((line) => DATA || !line.includes("~/open-data"));
  if (!DATA) console.warn("SAMENLOOP_DATA names no folder: --data is NOT tried.");

  test.each(tried)("%s", { timeout: 180_000 }, async (line) => {
    const serves = SERVES.test(line);
    const { exit, stdout } = await (serves ? serveNext(line) : startLine(line, env).ended);
    expect({ exit, stdout }).toEqual({ exit: serves ? null : 0, stdout: expect.any(String) });
  });
});

import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished } from "vitest";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Settings of whoever runs the tests are not those of the tests; and what these start is not run by their npm. */
const ENVIRONMENT = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(SAMENLOOP|npm)_/i.test(name)),
);

export interface Ended {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Since the last signal, until the last process of it had let go of its output. */
  readonly seconds: number;
}

export interface HouseProcess {
  /** Waits until it has said so on stdout or stderr; an end before that is a failure. */
  until(said: RegExp): Promise<RegExpExecArray>;
  /** The address of the gateway, when it answers. */
  answering(): Promise<string>;
  /** `group` is what a terminal does: to everything that was started there. */
  signal(name: NodeJS.Signals, to?: "group" | "alone"): void;
  ended(): Promise<Ended>;
}

/** The command line as a user gives it, in a process group of its own; killed when the test is over. */
export function run(
  [program = "", ...argv]: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): HouseProcess {
  const env = { ...ENVIRONMENT, ...options.env };
  const child = spawn(program, argv, { cwd: ROOT, ...options, env, detached: true });
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output.stderr += chunk.toString()));
  let isOver = false;
  let signalled = performance.now();
  const ended = once(child, "close").then(([exit]) => {
    isOver = true;
    return { exit: exit as number | null, ...output, seconds: secondsSince(signalled) };
  });
  const signal: HouseProcess["signal"] = (name, to = "alone") => {
    signalled = performance.now();
    if (!isOver && child.pid) process.kill(to === "group" ? -child.pid : child.pid, name);
  };
  onTestFinished(() => signal("SIGKILL", "group"));
  const until = async (said: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const found = said.exec(output.stdout) ?? said.exec(output.stderr);
      if (found) return found;
      if (isOver) throw new Error(`It ended without saying ${said}:\n${output.stderr}`);
      await Promise.race([once(child.stdout, "data"), once(child.stderr, "data"), ended]);
    }
  };
  const answering = async (): Promise<string> => (await until(/answers at (http\S+)\/graphql/))[1]!;
  return { until, answering, signal, ended: () => ended };
}

const secondsSince = (moment: number): number => (performance.now() - moment) / 1000;

const settingsOf = (state: string, flags: readonly string[]): readonly string[] =>
  ["--state", state, "--port=0", "--subgraph-port=0", "--database-port=0"].concat(flags);

/** A start with a state of its own, on ports that are free. */
export const npmStartLine = (state: string, flags: readonly string[] = []): string[] =>
  ["npm", "start", "--"].concat(settingsOf(state, flags));

/** The same without npm. */
export const startLine = (state: string, flags: readonly string[] = []): string[] =>
  [process.execPath, "cli/run.mjs", "start"].concat(settingsOf(state, flags));

/** A folder that does not outlive the tests. The database's account may pass, so that all of the state is inside. */
export function stateFolder(): { readonly state: string; remove(): void } {
  const parent = mkdtempSync(join(tmpdir(), "samenloop-start-"));
  chmodSync(parent, 0o711);
  const state = join(parent, "state");
  const remove = (): void => {
    const pid = postmasterOf(state);
    if (pid !== null && isRunning(pid)) process.kill(pid, "SIGKILL");
    rmSync(parent, { recursive: true, force: true, maxRetries: 10 });
  };
  return { state, remove };
}

/** For one test. */
export function scratchState(): string {
  const { state, remove } = stateFolder();
  onTestFinished(remove);
  return state;
}

const CLUSTERS = ["database/postgres", "database/database/postgres"];

/** The number of the PostgreSQL process of this state, as its own file has it; null when it never started or ended well. */
export function postmasterOf(state: string): number | null {
  const file = CLUSTERS.map((place) => join(state, place, "postmaster.pid")).find(existsSync);
  return file === undefined ? null : Number(readFileSync(file, "utf8").split("\n")[0]);
}

export const hasDatabase = (state: string): boolean =>
  CLUSTERS.some((place) => existsSync(join(state, place)));

/** A process that has ended and that nobody has looked at yet runs no more. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

/** The limit is far above what is promised: the machine that runs the tests may be busy. */
export async function expectEnded(pid: number | null): Promise<void> {
  if (pid === null) return;
  for (let tries = 0; tries < 200 && isRunning(pid); tries += 1) await delay(50);
  expect(isRunning(pid)).toBe(false);
}

/** Connection URL of a role of the embedded server, with the password that the state keeps. */
export async function roleUrl(
  house: HouseProcess,
  state: string,
  [role, database]: readonly [string, string],
): Promise<string> {
  const [, port] = await house.until(/PostgreSQL answers on port (\d+)/);
  const passwords = JSON.parse(readFileSync(join(state, "database/passwords.json"), "utf8"));
  return `postgresql://${role}:${passwords[role]}@127.0.0.1:${port}/${database}`;
}

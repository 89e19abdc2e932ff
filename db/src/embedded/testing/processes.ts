import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { expect, onTestFinished } from "vitest";
import { removeEmbeddedData } from "../embedded-server.ts";
import { isRunning } from "../owner-file.ts";
import { findPostmaster } from "../postmaster.ts";
import { openStateFolder, type StateFolder } from "../state-folder.ts";
import type { Opened } from "./opener.ts";

/** A folder that only its maker can enter; it goes when the test ends, and so does what is in it or belongs to it. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "samenloop-embedded-"));
  onTestFinished(async () => {
    await removeEmbeddedData(folder);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Runs a program of this folder in a process of its own, which ends with the test. */
export function forkProgram(name: string, options: { uid?: number; gid?: number } = {}) {
  const program = new URL(`${name}.ts`, import.meta.url);
  const { typescript } = process.features as { typescript?: unknown };
  const execArgv = typescript ? [] : ["--import", "tsx"];
  const child = fork(program, { execArgv, ...options });
  onTestFinished(() => kill(child));
  return child;
}

export interface Opener extends Opened {
  stop(): Promise<void>;
  /** Ends it without a stop. */
  exit(): Promise<void>;
  kill(): Promise<void>;
}

/** Another process that opens the embedded server. */
export async function openElsewhere(
  folder: string,
  { port = 0, ...user }: { port?: number; uid?: number; gid?: number } = {},
): Promise<Opener> {
  const child = forkProgram("opener", user);
  child.send({ folder, port });
  const [opened] = (await once(child, "message")) as [Opened];
  const say = async (word: "stop" | "exit"): Promise<void> => {
    const exited = once(child, "exit");
    child.send(word);
    await exited;
  };
  return {
    ...opened,
    stop: () => say("stop"),
    exit: () => say("exit"),
    kill: () => kill(child),
  };
}

/** As `kill -9` does: the process has no say in it. */
async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  await exited;
}

/** The server of a folder as the system sees it. */
export function postmasterOf(folder: string): { pid: number; uid: number } {
  const pid = findPostmaster(openStateFolder(folder));
  if (pid === null) throw new Error("No PostgreSQL serves this folder.");
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return { pid, uid: Number(/^Uid:\s+(\d+)/m.exec(status)?.[1]) };
}

export const stateOf = (folder: string): StateFolder => openStateFolder(folder);

/** Fails when it does not end; a moment is allowed for what was only asked to. */
export async function expectEnded(pid: number): Promise<void> {
  for (let tries = 0; tries < 200 && isRunning(pid); tries += 1) await delay(50);
  expect(isRunning(pid)).toBe(false);
}

import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { endChild, startChild } from "./children.ts";
import type { Command } from "./gateway.ts";
import { pinned } from "./pinning.ts";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

export interface RunningGateway {
  readonly pid: number;
  readonly url: string;
  close(): Promise<void>;
}

/** Starts it alone on its core and waits until it answers; what it says is shown only when it does not. */
export async function startGateway(
  { args, env, path }: Command,
  { port, nodeFlags }: { readonly port: number; readonly nodeFlags: readonly string[] },
): Promise<RunningGateway> {
  const [file, argv] = pinned("gateway", [process.execPath, ...nodeFlags, ...args]);
  const child = startChild(file, argv, {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env, NODE_ENV: "production" },
  });
  const said = listenTo(child);
  const url = `http://127.0.0.1:${port}${path}`;
  try {
    await untilItAnswers(url, child);
  } catch {
    await endChild(child);
    throw new Error(`it did not answer; it said:\n${said().trim() || "nothing"}`);
  }
  return { pid: child.pid ?? 0, url, close: () => endChild(child) };
}

/** The last of what a process wrote; without a reader it would stand still. */
function listenTo(child: ChildProcess): () => string {
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (part: Buffer) => {
      said = `${said}${part.toString()}`.slice(-4000);
    });
  return () => said;
}

async function untilItAnswers(url: string, child: ChildProcess): Promise<void> {
  const patience = AbortSignal.timeout(PATIENCE);
  while (!patience.aborted && child.exitCode === null) {
    if (await answers(url)) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  throw new Error("no answer");
}

/** Milliseconds; a gateway that loads seven hundred packages on a busy machine takes its time. */
const PATIENCE = 90_000;

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"query":"{ __typename }"}',
      signal: AbortSignal.timeout(5000),
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

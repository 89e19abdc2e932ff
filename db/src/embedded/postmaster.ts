import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Problem } from "@samenloop/schema";
import type { Binaries } from "./binaries.ts";
import { ENVIRONMENT, runAs } from "./cluster.ts";
import { isRunning } from "./owner-file.ts";
import type { StateFolder } from "./state-folder.ts";

/** What `postmaster.pid` says (PostgreSQL manual, "Server File Layout"). */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** The postmaster of this data folder, if it lives; a file left by a dead one is nobody. */
export function findPostmaster({ cluster }: StateFolder): Postmaster | null {
  const file = join(cluster, "postmaster.pid");
  if (!existsSync(file)) return null;
  const [pid = "", , , port = ""] = readFileSync(file, "utf8").split("\n");
  const isOurs = isRunning(Number(pid)) && servesCluster(Number(pid), cluster);
  return isOurs ? { pid: Number(pid), port: Number(port) } : null;
}

/** By its command line, so that a number reused by another program is not taken for the server. */
function servesCluster(pid: number, cluster: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").includes(cluster);
  } catch {
    // No /proc on this system: the pid file is all there is to believe.
    return process.platform !== "linux";
  }
}

/** Starts PostgreSQL in a session of its own, so that a Ctrl-C in the terminal reaches only us. */
export async function startPostmaster(
  binaries: Binaries,
  state: StateFolder,
  port: number,
): Promise<void> {
  await requireFreePort(port);
  await rm(join(state.cluster, "postmaster.pid"), { force: true });
  const log = openSync(state.log, "a", 0o600);
  const child = spawn(binaries.postgres, ["-D", state.cluster, ...parameters(port)], {
    ...state.account,
    cwd: state.cluster,
    env: ENVIRONMENT,
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  child.on("error", () => undefined);
  child.unref();
}

/** Small, on the loopback only, with no socket file; what a crash may cost the demo is its last half second. */
function parameters(port: number): string[] {
  const settings = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: 100,
    shared_buffers: "64MB",
    synchronous_commit: "off",
    max_wal_size: "1GB",
    timezone: "Europe/Amsterdam",
    // A statement may hold a value of a child, and so may the detail of an error.
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
  };
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

/** Fast shutdown, and an immediate one when that takes too long: together less than five seconds. */
export async function stopPostmaster(binaries: Binaries, state: StateFolder): Promise<void> {
  const stop = (mode: string, seconds: number): ReturnType<typeof runAs> =>
    runAs(state.account, binaries.pgCtl, [
      "stop",
      "--silent",
      "--wait",
      `--timeout=${seconds}`,
      "--pgdata",
      state.cluster,
      "--mode",
      mode,
    ]);
  const { exit } = await stop("fast", 3);
  if (exit !== 0 && findPostmaster(state)) await stop("immediate", 1);
}

async function requireFreePort(port: number): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once("error", reject).listen(port, "127.0.0.1", resolve);
    });
  } catch (cause) {
    const message = `Port ${port}, meant for PostgreSQL, is in use; choose another with --database-port.`;
    throw new Problem("PORT_IN_USE", message, { cause });
  } finally {
    probe.close();
  }
}

/** Asks until it answers; `isAlive` ends the wait early when there is nothing left to wait for. */
export async function waitUntil(
  answers: () => Promise<boolean>,
  { seconds }: { readonly seconds: number },
): Promise<boolean> {
  for (let waited = 0; waited < seconds * 1000; waited += 50) {
    if (await answers()) return true;
    await delay(50);
  }
  return false;
}

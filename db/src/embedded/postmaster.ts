import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { Problem } from "@samenloop/schema";
import type { Binaries } from "./binaries.ts";
import { ENVIRONMENT, runAs } from "./cluster.ts";
import { isRunning } from "./owner-file.ts";
import type { StateFolder } from "./state-folder.ts";

/** A PostgreSQL server that we started. */
export interface Postmaster {
  hasEnded(): boolean;
  /** Whether it ended for what a killed server left behind: processes that have not seen yet that they are orphans. */
  foundOrphans(): boolean;
  /** At once and without waiting; what was committed is found again at the next start. */
  abandon(): void;
}

/** The process that serves this data folder, if there is one; a `postmaster.pid` left by a dead one is nobody's. */
export function findPostmaster({ cluster }: StateFolder): number | null {
  const pid = pidInFile(cluster);
  return pid !== null && isRunning(pid) && servesCluster(pid, cluster) ? pid : null;
}

/** PostgreSQL manual, "Server File Layout": the first line. */
function pidInFile(cluster: string): number | null {
  try {
    const [line = ""] = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
    return Number(line) || null;
  } catch {
    // No server, or one that is just removing its file.
    return null;
  }
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
): Promise<Postmaster> {
  await removeForeignPid(state.cluster);
  const log = openSync(state.log, "a", 0o600);
  const child = spawn(binaries.postgres, ["-D", state.cluster, ...parameters(port)], {
    ...state.account,
    cwd: state.cluster,
    env: ENVIRONMENT,
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  let failed = false;
  child.on("error", () => (failed = true));
  child.unref();
  const hasEnded = (): boolean => failed || child.exitCode !== null || child.signalCode !== null;
  const foundOrphans = (): boolean =>
    hasEnded() && ORPHANS.test(readFileSync(state.log, "utf8").slice(-1000));
  return { hasEnded, foundOrphans, abandon: () => void child.kill("SIGQUIT") };
}

/** `CreateLockFile` in PostgreSQL's miscinit.c; our locale makes it speak English. */
const ORPHANS = /pre-existing shared memory block .* is still in use/;

/**
 * PostgreSQL itself knows a stale `postmaster.pid`, and waits by it for what a killed server left behind; but not
 * when the number has gone to another program of the same user, as happens in containers.
 */
async function removeForeignPid(cluster: string): Promise<void> {
  const pid = pidInFile(cluster);
  if (pid !== null && isRunning(pid)) await rm(join(cluster, "postmaster.pid"), { force: true });
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
  // Never on the word of the file alone: pg_ctl would signal whoever has that number now.
  if (findPostmaster(state) === null) return;
  const { exit } = await stop("fast", 3);
  if (exit !== 0 && findPostmaster(state) !== null) await stop("immediate", 1);
}

/** The port, or a free one for 0; a sentence when somebody else listens there. */
export async function requireFreePort(port: number): Promise<number> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once("error", reject).listen(port, "127.0.0.1", resolve);
    });
    return (probe.address() as AddressInfo).port;
  } catch (cause) {
    const message = `Port ${port}, meant for PostgreSQL, is in use; choose another with --database-port.`;
    throw new Problem("PORT_IN_USE", message, { cause });
  } finally {
    probe.close();
  }
}

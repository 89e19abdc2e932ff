import { rm } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import postgres from "postgres";
import { Problem } from "@samenloop/schema";
import { installedBinaries, prepareBinaries, type Binaries } from "./binaries.ts";
import { ADMIN, makeCluster, removeCluster } from "./cluster.ts";
import { announcePort, claimOwnership, livingOwner, releaseOwnership } from "./owner-file.ts";
import { requireFreePort, startPostmaster, stopPostmaster, type Postmaster } from "./postmaster.ts";
import { openStateFolder, type StateFolder } from "./state-folder.ts";

export interface EmbeddedServerOptions {
  /** Where data, passwords and the log may live; made when absent. */
  readonly folder: string;
  /** TCP port on 127.0.0.1; 0 takes any that is free. */
  readonly port: number;
  readonly onProgress?: (sentence: string) => void;
}

export interface EmbeddedServer {
  readonly port: number;
  /** True when another living process owns the server: `stop` then leaves it alone. */
  readonly guest: boolean;
  /** Connection URL of the superuser, for provisioning only. It holds a password: never log it. */
  adminUrl(database?: string): string;
  /** Connection URL of a login role, with the password that was made for it. */
  roleUrl(role: string, database: string): string;
  stop(): Promise<void>;
}

/**
 * A running PostgreSQL for this folder: the one of another living process, or one that this process starts and owns.
 *
 * An owner's server ends with it, however it ends; after a `kill -9` the next owner stops what was left behind.
 */
export async function openEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const state = openStateFolder(options.folder);
  const binaries = await findBinaries(state);
  const deadline = performance.now() + PATIENCE;
  while (performance.now() < deadline) {
    if (claimOwnership(state.ownerFile)) return openAsOwner(binaries, state, options);
    // Its owner may still be making it, or may give up: then it is our turn.
    const port = livingOwner(state.ownerFile)?.port;
    if (port !== undefined && (await isAnswering(state, port))) return openAsGuest(state, port);
    await delay(50);
  }
  throw notAnswering(state);
}

const findBinaries = ({ account, shelter }: StateFolder): Promise<Binaries> =>
  prepareBinaries(installedBinaries(), account, shelter);

/** Milliseconds; a crash recovery of all that `max_wal_size` allows takes less. */
const PATIENCE = 30_000;

function openAsGuest(state: StateFolder, port: number): EmbeddedServer {
  return { port, guest: true, stop: () => Promise.resolve(), ...urls(state, port) };
}

async function openAsOwner(
  binaries: Binaries,
  state: StateFolder,
  options: EmbeddedServerOptions,
): Promise<EmbeddedServer> {
  let postmaster: Postmaster | undefined;
  const abandon = (): void => {
    postmaster?.abandon();
    releaseOwnership(state.ownerFile);
  };
  process.once("exit", abandon);
  const stop = async (): Promise<void> => {
    try {
      await stopPostmaster(binaries, state);
    } finally {
      process.off("exit", abandon);
      abandon();
    }
  };
  try {
    // Its settings, its sessions and even its programs may be of another time.
    await stopPostmaster(binaries, state);
    const port = await requireFreePort(options.port);
    const found = await makeCluster(binaries, state);
    if (found === "made") options.onProgress?.("PostgreSQL: data folder made");
    await startUntilAnswering(state, port, async () => {
      postmaster = await startPostmaster(binaries, state, port);
      return postmaster;
    });
    announcePort(state.ownerFile, port);
    return { port, guest: false, stop, ...urls(state, port) };
  } catch (cause) {
    await stop();
    throw cause;
  }
}

/** For a new beginning: stops a server that was left behind and removes its data. */
export async function removeEmbeddedData(folder: string): Promise<void> {
  const state = openStateFolder(folder);
  if (!claimOwnership(state.ownerFile)) {
    const message = "Another Samenloop uses this database; stop it before making it anew.";
    throw new Problem("PORT_IN_USE", message);
  }
  try {
    await stopPostmaster(await findBinaries(state), state);
    await removeCluster(state);
    await rm(state.log, { force: true });
    if (state.place !== state.home) await rm(state.place, { recursive: true, force: true });
  } finally {
    releaseOwnership(state.ownerFile);
  }
}

/**
 * After a `kill -9` of the server itself it may have to be started again: while its orphans are busy PostgreSQL rightly
 * refuses the data folder.
 */
async function startUntilAnswering(
  state: StateFolder,
  port: number,
  start: () => Promise<Postmaster>,
): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  let postmaster = await start();
  while (performance.now() < deadline) {
    if (await isAnswering(state, port)) return;
    await delay(50);
    if (postmaster.foundOrphans()) postmaster = await start();
    else if (postmaster.hasEnded()) break;
  }
  throw notAnswering(state);
}

const notAnswering = ({ log }: StateFolder): Problem =>
  new Problem("DATABASE_UNREACHABLE", `PostgreSQL does not answer; its log is ${log}.`);

/** For us and with our data: a stranger's server would not know the password. */
async function isAnswering(state: StateFolder, port: number): Promise<boolean> {
  const url = urls(state, port).adminUrl();
  const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => undefined });
  try {
    await sql`select 1`;
    return true;
  } catch (cause) {
    // Still starting, or recovering after a crash: the caller asks again and gives up in time.
    if ((cause as { code?: string }).code !== INVALID_PASSWORD) return false;
    const message =
      `The database folder does not know the password in ${state.passwordFile}; ` +
      "put the right file back, or start with --opnieuw to make the data anew.";
    throw new Problem("DATABASE_UNREACHABLE", message, { cause });
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** SQLSTATE, PostgreSQL manual, appendix A. */
const INVALID_PASSWORD = "28P01";

function urls(state: StateFolder, port: number) {
  const url = (role: string, database: string): string =>
    `postgresql://${role}:${state.password(role)}@127.0.0.1:${port}/${database}`;
  return {
    adminUrl: (database = "postgres") => url(ADMIN, database),
    roleUrl: url,
  };
}

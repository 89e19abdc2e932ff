import { rm } from "node:fs/promises";
import postgres from "postgres";
import { Problem } from "@samenloop/schema";
import { findBinaries, type Binaries } from "./binaries.ts";
import { ADMIN, makeCluster } from "./cluster.ts";
import { claimOwnership, releaseOwnership } from "./owner-file.ts";
import { findPostmaster, startPostmaster, stopPostmaster, waitUntil } from "./postmaster.ts";
import { openStateFolder, type StateFolder } from "./state-folder.ts";

export interface EmbeddedServerOptions {
  /** Where data, passwords and the log may live; made when absent. */
  readonly folder: string;
  /** TCP port on 127.0.0.1. */
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
 * A running PostgreSQL for this folder: the one that another process started, one that outlived a killed process,
 * or a new one.
 */
export async function openEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const state = openStateFolder(options.folder);
  const binaries = await findBinaries(state.account, state.shelter);
  const owner = claimOwnership(state.ownerFile);
  try {
    if (owner) await startAsOwner(binaries, state, options);
    const port = await waitForServer(state);
    const stop = async (): Promise<void> => {
      if (!owner) return;
      await stopPostmaster(binaries, state);
      releaseOwnership(state.ownerFile);
    };
    return { port, guest: !owner, stop, ...urls(state, port) };
  } catch (cause) {
    if (owner) releaseOwnership(state.ownerFile);
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
  const binaries = await findBinaries(state.account, state.shelter);
  if (findPostmaster(state)) await stopPostmaster(binaries, state);
  await rm(state.cluster, { recursive: true, force: true });
  releaseOwnership(state.ownerFile);
}

async function startAsOwner(
  binaries: Binaries,
  state: StateFolder,
  { port, onProgress }: EmbeddedServerOptions,
): Promise<void> {
  const left = findPostmaster(state);
  if (left?.port === port) return;
  if (left) await stopPostmaster(binaries, state);
  if ((await makeCluster(binaries, state)) === "made") onProgress?.("PostgreSQL: data folder made");
  await startPostmaster(binaries, state, port);
}

/** The port on which it answers, for us and with our data: a stranger's server would refuse the password. */
async function waitForServer(state: StateFolder): Promise<number> {
  let port = 0;
  const answers = async (): Promise<boolean> => {
    port = findPostmaster(state)?.port ?? 0;
    return port > 0 && (await isAnswering(urls(state, port).adminUrl()));
  };
  if (await waitUntil(answers, { seconds: 30 })) return port;
  const message = `PostgreSQL does not answer; its log is ${state.log}.`;
  throw new Problem("DATABASE_UNREACHABLE", message);
}

async function isAnswering(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => undefined });
  try {
    await sql`select 1`;
    return true;
  } catch {
    // Still starting, or recovering after a crash: the caller asks again and gives up in time.
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

function urls(state: StateFolder, port: number) {
  const url = (role: string, database: string): string =>
    `postgresql://${role}:${state.password(role)}@127.0.0.1:${port}/${database}`;
  return {
    adminUrl: (database = "postgres") => url(ADMIN, database),
    roleUrl: url,
  };
}

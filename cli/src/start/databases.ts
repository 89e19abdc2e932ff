import { join } from "node:path";
import {
  migrate,
  openEmbeddedServer,
  provision,
  removeEmbeddedData,
  type DatabaseUrls,
} from "@samenloop/db";
import type { SubgraphName } from "@samenloop/schema";
import type { Settings } from "../settings/read-settings.ts";

export type Progress = (sentence: string) => void;

export interface Databases {
  readonly urls: Readonly<Partial<Record<SubgraphName, DatabaseUrls>>>;
  close(): Promise<void>;
}

/**
 * A migrated database for each of these subgraphs: where the settings name one there, on the embedded server
 * otherwise, which is started only when somebody needs it.
 */
export async function openDatabases(
  settings: Settings,
  names: readonly SubgraphName[],
  progress: Progress,
): Promise<Databases> {
  const embedded = names.filter((name) => !settings.databases[name]);
  const { urls, close } = await openEmbedded(settings, embedded, progress);
  const all = { ...urls, ...settings.databases };
  try {
    await Promise.all(
      names.map(async (name) => {
        const own = all[name];
        if (own) await migrate(name, own);
      }),
    );
    return { urls: all, close };
  } catch (cause) {
    await close();
    throw cause;
  }
}

async function openEmbedded(
  settings: Settings,
  names: readonly SubgraphName[],
  progress: Progress,
): Promise<Databases> {
  if (names.length === 0) return { urls: {}, close: () => Promise.resolve() };
  const folder = join(settings.state, "database");
  if (settings.opnieuw) await removeEmbeddedData(folder);
  const options = { folder, port: settings.databasePort, onProgress: progress };
  const server = await openEmbeddedServer(options);
  try {
    progress(`PostgreSQL answers on port ${server.port}`);
    return { urls: await provision(server, names), close: () => server.stop() };
  } catch (cause) {
    await server.stop();
    throw cause;
  }
}

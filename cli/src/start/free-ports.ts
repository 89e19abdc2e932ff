import { createServer, type Server } from "node:net";
import { Problem, SUBGRAPHS } from "@samenloop/schema";
import type { Settings } from "../settings/read-settings.ts";
import { portOf, servedBy } from "./house.ts";

interface Wanted {
  readonly whose: string;
  readonly flag: string;
  readonly host: string;
  readonly port: number;
}

/**
 * A clear sentence now, instead of the same one after everything was loaded. Port 0 is always free.
 *
 * All are held together, so that two settings that name one port are found as well. That of PostgreSQL is for the
 * embedded server to judge: it may have to stop one of its own there.
 */
export async function requireFreePorts(settings: Settings): Promise<void> {
  const all = portsOf(settings);
  requireOthersThan(settings, all);
  const held: Server[] = [];
  try {
    for (const wanted of all) held.push(await hold(wanted));
  } finally {
    await Promise.all(held.map(release));
  }
}

function portsOf(settings: Settings): Wanted[] {
  const { host, port } = settings;
  const subgraphs = servedBy(settings).map((name) => ({
    whose: name,
    flag: "--subgraph-port",
    host: "127.0.0.1",
    port: portOf(name, settings),
  }));
  return [{ whose: "the gateway", flag: "--port", host, port }, ...subgraphs];
}

function requireOthersThan({ databases, databasePort }: Settings, all: readonly Wanted[]): void {
  const isEmbedded = SUBGRAPHS.some((name) => !databases[name]);
  const twice = all.find(({ port }) => isEmbedded && port !== 0 && port === databasePort);
  if (!twice) return;
  const message = `Port ${databasePort} is meant for ${twice.whose} and for PostgreSQL: choose another with ${twice.flag} or --database-port.`;
  throw new Problem("SETTING_INVALID", message);
}

function hold({ whose, flag, host, port }: Wanted): Promise<Server> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once("error", (cause) => {
      const message =
        `Port ${port} on ${host}, meant for ${whose}, is in use or not ours to use; ` +
        `stop what listens there or choose another with ${flag}.`;
      reject(new Problem("PORT_IN_USE", message, { cause }));
    });
    probe.listen(port, host, () => resolve(probe));
  });
}

const release = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
  });

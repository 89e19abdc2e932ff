import { createServer } from "node:net";
import { Problem } from "@samenloop/schema";
import type { Settings } from "../settings/read-settings.ts";
import { portOf, servedBy } from "./served-by.ts";

interface Wanted {
  readonly whose: string;
  readonly flag: string;
  readonly host: string;
  readonly port: number;
}

/**
 * A clear sentence now, instead of the same one after everything was loaded. Port 0 is always free.
 *
 * That of PostgreSQL is for the embedded server to judge: it may have to stop one of its own there.
 */
export async function requireFreePorts(settings: Settings): Promise<void> {
  for (const wanted of portsOf(settings)) await requireFreePort(wanted);
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

function requireFreePort({ whose, flag, host, port }: Wanted): Promise<void> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once("error", (cause) => {
      const message =
        `Port ${port} on ${host}, meant for ${whose}, is in use or not ours to use; ` +
        `stop what listens there or choose another with ${flag}.`;
      reject(new Problem("PORT_IN_USE", message, { cause }));
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

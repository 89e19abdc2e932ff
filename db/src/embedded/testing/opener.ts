/**
 * A process of its own that opens the embedded server, as `npm start` does: tells what it got, then stops it when it
 * is told to, ends without stopping it, or is killed.
 */
import { once } from "node:events";
import { openEmbeddedServer } from "../embedded-server.ts";

export interface Opening {
  readonly folder: string;
  readonly port: number;
}

export interface Opened {
  readonly port?: number;
  readonly guest?: boolean;
  readonly adminUrl?: string;
  readonly problem?: string;
}

const [{ folder, port }] = (await once(process, "message")) as [Opening];
try {
  const server = await openEmbeddedServer({ folder, port });
  const told = once(process, "message");
  tell({ port: server.port, guest: server.guest, adminUrl: server.adminUrl() });
  const [word] = (await told) as ["stop" | "exit"];
  if (word === "exit") process.exit(3);
  await server.stop();
} catch (error) {
  tell({ problem: (error as Error).message });
}
process.disconnect();

function tell(opened: Opened): void {
  process.send?.(opened);
}

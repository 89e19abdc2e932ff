import { createServer } from "node:net";
import { Problem } from "@samenloop/schema";

/** A clear sentence now, instead of the same one after everything was loaded. Port 0 is always free. */
export function requireFreePort(port: number, host: string): Promise<void> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once("error", (cause) => {
      const message = `Port ${port} on ${host} is in use or not ours to use; stop what listens there or choose another with --port.`;
      reject(new Problem("PORT_IN_USE", message, { cause }));
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

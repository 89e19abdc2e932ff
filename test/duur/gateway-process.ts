import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** What the process holds after a collection. */
export interface Holding {
  readonly heapUsed: number;
  /** What keeps an event loop alive, by kind. */
  readonly resources: Readonly<Record<string, number>>;
}

export interface GatewayProcess {
  readonly url: string;
  measure(): Promise<Holding>;
  /** The exit code. */
  close(): Promise<number | null>;
}

const RUN = fileURLToPath(new URL("../../cli/run.mjs", import.meta.url));
const PROBE = fileURLToPath(new URL("memory-probe.mjs", import.meta.url));

/** `npm run gateway` on this supergraph, as anybody runs it, and a way to look into its memory. */
export async function startGateway(folder: string, supergraph: string): Promise<GatewayProcess> {
  const config = join(folder, "samenloop.json");
  writeFileSync(config, JSON.stringify({ tijden: { herlaadMs: 50, planMs: 5000 } }));
  const flags = ["--expose-gc", "--import", pathToFileURL(PROBE).href, RUN, "gateway"];
  const settings = ["--supergraph", supergraph, "--port", "0", "--config", config];
  const child = spawn(process.execPath, [...flags, ...settings], {
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const ended = once(child, "exit") as Promise<[number | null]>;
  const { stdout } = child;
  if (!stdout) throw new Error("Its output is a pipe.");
  let said = "";
  let url = "";
  while (url === "") {
    const first = await Promise.race([once(stdout, "data"), ended]);
    if (first.length === 1 && typeof first[0] === "number") throw new Error("It did not start.");
    said += String(first[0]);
    url = /answers at (\S+\/graphql)/.exec(said)?.[1] ?? "";
  }
  stdout.resume();
  return {
    url,
    measure: async () => {
      const answer = once(child, "message");
      child.send("measure");
      const [holding] = (await answer) as [Holding];
      return holding;
    },
    close: async () => {
      child.kill("SIGTERM");
      const [exit] = await ended;
      return exit;
    },
  };
}

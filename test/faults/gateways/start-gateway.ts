import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createRequire } from "node:module";
import type { Limits } from "../../../gateway/src/index.ts";
import type { Seen } from "./watch-loop.ts";

export interface GatewaySettings {
  readonly supergraphSdl: string;
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly limits?: Limits;
  /** Whether plans are made in the process itself; in processes of their own when nothing is said. */
  readonly planner?: "here";
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A gateway that was attacked, and can be asked how it is. */
export interface AttackedGateway {
  /** Null when there is no answer within this time. */
  ask(query: string, withinMs: number): Promise<Reply | null>;
  /** What it saw since it was last asked; null when it does not even say that any more. */
  look(withinMs: number): Promise<Seen | null>;
  readonly isAlive: () => boolean;
  /** All that it wrote to its log, up to now. */
  readonly log: () => string;
  close(): Promise<void>;
}

export type GatewayName = "samenloop" | "stock";

/** Starts one of the gateways in a process of its own: what blocks or kills it leaves the test alone. */
export async function startGateway(
  name: GatewayName,
  settings: GatewaySettings,
): Promise<AttackedGateway> {
  const program = fileURLToPath(new URL(`serve-${name}.ts`, import.meta.url));
  const { PATH = "" } = process.env;
  const child = fork(program, [JSON.stringify(settings)], {
    execArgv: forTypeScript(),
    env: { PATH, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let log = "";
  for (const output of [child.stdout, child.stderr]) {
    output?.setEncoding("utf8").on("data", (text: string) => (log += text));
  }
  const gone = once(child, "exit");
  const [hello] = (await Promise.race([once(child, "message"), gone])) as [{ url?: string }];
  const { url } = hello ?? {};
  if (!url) throw new Error(`The gateway does not start: ${log}`);
  return {
    ask: (query, withinMs) => ask(url, query, withinMs),
    look: async (withinMs) => {
      if (!child.connected) return null;
      const signal = AbortSignal.timeout(withinMs);
      const heard = once(child, "message", { signal });
      // Who has died in the meantime says nothing.
      child.send("look", () => undefined);
      const [said] = (await heard.catch(() => [])) as [{ seen: Seen }?];
      return said?.seen ?? null;
    },
    isAlive: () => child.connected,
    log: () => log,
    close: async () => {
      child.kill("SIGKILL");
      await gone;
    },
  };
}

async function ask(url: string, query: string, withinMs: number): Promise<Reply | null> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json",
      },
      body: JSON.stringify({ query }),
      signal: AbortSignal.timeout(withinMs),
    });
    const { status, headers } = response;
    return { status, headers, text: await response.text() };
  } catch {
    return null;
  }
}

/** Node strips types itself from 22.18 on; before that tsx does. */
function forTypeScript(): string[] {
  if ((process.features as { readonly typescript?: unknown }).typescript) return [];
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx"));
  return ["--import", tsx.href];
}

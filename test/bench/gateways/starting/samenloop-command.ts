import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CommandFor } from "./gateway.ts";

const PROGRAM = fileURLToPath(new URL("../../../../cli/run.mjs", import.meta.url));
const COMMAND = new URL("../../../../cli/src/gateway.ts", import.meta.url);

/** False as long as the command that serves any supergraph is not there. */
export const hasSamenloop = (): boolean => existsSync(COMMAND);

export interface Setting {
  /** Identical queries to a subgraph that are under way are shared. */
  readonly delen: boolean;
  readonly planner: "hive" | "apollo";
}

/** `npm run gateway`, as anybody runs it: this file alone knows its flags and the words of its configuration. */
export function samenloop(setting: Setting): CommandFor {
  return ({ supergraphFile, folder, port }) => {
    const config = join(folder, "samenloop.json");
    writeFileSync(config, JSON.stringify(setting));
    return {
      args: [
        PROGRAM,
        "gateway",
        "--supergraph",
        supergraphFile,
        "--port",
        String(port),
        "--config",
        config,
      ],
      path: "/graphql",
    };
  };
}

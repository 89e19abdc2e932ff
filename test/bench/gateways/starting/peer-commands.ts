import { fileURLToPath } from "node:url";
import type { CommandFor } from "./gateway.ts";

const peer = (file: string): string => fileURLToPath(new URL(`../peers/${file}`, import.meta.url));

/** Stock Apollo Gateway; telemetry is refused before it is loaded. */
export const apollo: CommandFor = ({ supergraphFile, port }) => ({
  args: [peer("apollo.mjs"), supergraphFile, String(port)],
  env: { APOLLO_TELEMETRY_DISABLED: "1" },
  path: "/",
});

/** Hive Gateway by its own command line, with its native planner. */
export const hive =
  (delen: boolean): CommandFor =>
  ({ supergraphFile, port }) => ({
    args: [
      peer("node_modules/@graphql-hive/gateway/dist/bin.js"),
      "supergraph",
      supergraphFile,
      "--config-path",
      peer("hive.config.mjs"),
      "--host",
      "127.0.0.1",
      "--port",
      String(port),
    ],
    env: { HIVE_DELEN: delen ? "1" : "0" },
    path: "/graphql",
  });

/** `node:http` that writes the bytes of the answer and does nothing else. */
export const plafond: CommandFor = ({ answerFile, port }) => ({
  args: [fileURLToPath(new URL("plafond.mjs", import.meta.url)), answerFile, String(port)],
  path: "/",
});

/**
 * Stock Apollo Gateway behind Apollo Server's stand-alone server: `node apollo.mjs <supergraph file> <port>`.
 *
 * As its users run it in production: no landing page, no usage reporting, no telemetry. What it may do besides is read
 * the supergraph again when its file changes, by the callback that its documentation gives for that.
 */
import { readFileSync, watch } from "node:fs";
import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";

const [file = "", port = "0"] = process.argv.slice(2);
const silent = Object.fromEntries(
  ["debug", "info", "warn", "error"].map((level) => [level, () => undefined]),
);
const gateway = new ApolloGateway({
  logger: silent,
  supergraphSdl: async ({ update }) => {
    const watcher = watch(file, () => updateWhenWhole(update));
    return { supergraphSdl: readFileSync(file, "utf8"), cleanup: async () => watcher.close() };
  },
});
const server = new ApolloServer({
  gateway,
  logger: silent,
  plugins: [ApolloServerPluginLandingPageDisabled()],
});
await startStandaloneServer(server, { listen: { host: "127.0.0.1", port: Number(port) } });

let last = "";

/** A file is seen empty, and twice, while it is being written. */
function updateWhenWhole(update) {
  const sdl = readFileSync(file, "utf8");
  if (sdl === "" || sdl === last) return;
  last = sdl;
  update(sdl);
}

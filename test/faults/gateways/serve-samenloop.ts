import { planHere } from "../../../gateway/src/adapters/planner/plan-here.ts";
import { serveGateway } from "../../../gateway/src/index.ts";
import type { GatewaySettings } from "./start-gateway.ts";
import { watchLoop } from "./watch-loop.ts";

/** Our gateway as a process of its own. */
const settings = JSON.parse(process.argv[2] ?? "") as GatewaySettings;
const { supergraphSdl, subgraphUrls, limits, planner } = settings;
const gateway = await serveGateway({
  supergraphSdl,
  subgraphUrls,
  host: "127.0.0.1",
  port: 0,
  allowedOrigins: [],
  reportBug: (bug) => console.error("bug", bug),
  ...(limits && { limits }),
  ...(planner === "here" && { openPlanner: (sdl: string) => planHere("hive", sdl) }),
  // One that fails all the time is left alone after a while: here each time counts.
  subgraphLimits: { totalMs: 1_000, headersMs: 1_000, breakerCalls: 10_000 },
});
watchLoop();
process.send?.({ url: `${gateway.url}/graphql` });

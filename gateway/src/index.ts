export { composeSupergraph, type SubgraphContract } from "./registry/compose.ts";
export { serveGateway, type GatewayOptions, type RunningGateway } from "./http/serve-gateway.ts";
export { DEFAULT_LIMITS, type Limits } from "./stages/limit.ts";

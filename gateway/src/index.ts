export { composeSupergraph, type SubgraphContract } from "./registry/compose.ts";
export { explainQuestion } from "./explain-question.ts";
export type { Call, ExplainedFetch, ExplainedStep, Reason } from "./core/explain/explained-plan.ts";
export { readManifest } from "./core/documents/read-manifest.ts";
export type { TrustedDocument, TrustedDocuments } from "./core/documents/trusted-documents.ts";
export { DEFAULT_TRANSPORT_LIMITS, type TransportLimits } from "./http/graphql-door.ts";
export {
  serveGateway,
  type GatewayOptions,
  type ReplaceableGateway,
} from "./http/serve-gateway.ts";
export type { RunningGateway } from "./http/serve-http.ts";
export { DEFAULT_LIMITS, type Limits } from "./stages/limit.ts";

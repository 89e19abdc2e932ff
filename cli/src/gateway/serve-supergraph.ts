import { Problem } from "@samenloop/schema";
import {
  readManifest,
  serveGateway,
  type GatewayOptions,
  type ReplaceableGateway,
} from "@samenloop/gateway";
import { logBugsOf } from "../log-bug.ts";
import type { Config } from "./config.ts";
import { readText } from "./read-text.ts";

/** Serves one supergraph by this configuration. */
export async function serveSupergraph(
  supergraphSdl: string,
  port: number,
  config: Config,
): Promise<ReplaceableGateway> {
  const gateway = await serveGateway({ ...optionsOf(config), supergraphSdl, port });
  const known = gateway.subgraphs();
  const unknown = Object.keys(config.subgraphs).filter((name) => !known.includes(name));
  if (unknown.length === 0) return gateway;
  await gateway.close(0);
  const names = unknown.join(", ");
  const message = `The supergraph has no subgraph ${names}, which the configuration names; it has ${known.join(", ")}.`;
  throw new Problem("SETTING_INVALID", message);
}

function optionsOf(config: Config): Omit<GatewayOptions, "supergraphSdl" | "port"> {
  const { limieten, tijden, groottes } = config;
  return {
    host: config.host,
    allowedOrigins: config.cors,
    subgraphs: config.subgraphs,
    ...(config.planner && { planner: config.planner }),
    shareInFlight: config.delen,
    defer: config.uitstel,
    enforcedElsewhere: config.eldersGehandhaafd,
    planMs: tijden.planMs,
    budgetMs: tijden.verzoekMs,
    subgraphTimeoutMs: tijden.subgraphMs,
    subgraphLimits: { connectMs: tijden.verbindingMs, mostBytes: groottes.antwoordBytes },
    clientTimeoutMs: tijden.vragerMs,
    transport: {
      readerTimeoutMs: tijden.lezerMs,
      bodyBytes: groottes.vraagBytes,
      compressFrom: config.compressie === false ? Number.POSITIVE_INFINITY : config.compressie,
      connections: config.verbindingen,
    },
    limits: {
      tokens: limieten.tokens,
      nesting: limieten.nesting,
      depth: limieten.diepte,
      aliases: limieten.aliassen,
      selections: limieten.selecties,
    },
    ...(config.documenten !== undefined && {
      documents: readManifest(readText(config.documenten)),
      onlyTrusted: config.alleenDocumenten,
    }),
    ...(config.uitlegSleutel !== undefined && { explainKey: config.uitlegSleutel }),
    reportBug: logBugsOf("gateway"),
  };
}

import { printSchema } from "graphql";
import { createSubgraphClient } from "../adapters/transport/create-subgraph-client.ts";
import { Supergraph } from "@apollo/federation-internals";
import { planWithHive } from "../adapters/planner/plan-with-hive.ts";
import { subgraphUrls } from "../core/schema/subgraph-urls.ts";
import { readScalarsStrictly, supergraphSchema } from "../core/schema/supergraph-schema.ts";
import { openGraph, type GraphOptions } from "../open-graph.ts";
import { serveHttp, type HttpOptions, type RunningGateway } from "./serve-http.ts";
import { subgraphsNotReady } from "./subgraphs-not-ready.ts";

export interface GatewayOptions
  extends HttpOptions, Omit<GraphOptions, "apiSchema" | "planner" | "client"> {
  /** Where each subgraph answers, by name. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  /** How long one subgraph may take, in milliseconds. */
  readonly subgraphTimeoutMs?: number;
}

/** Opens the graph, and serves it. */
export async function serveGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { subgraphTimeoutMs: totalMs = 10_000, supergraphSdl } = options;
  const client = createSubgraphClient({
    subgraphs: addressesOf({ ...subgraphUrls(supergraphSchema(supergraphSdl)), ...options.subgraphUrls }),
    limits: { totalMs, headersMs: totalMs },
  });
  const planner = planHere(supergraphSdl);
  const schema = apiSchema(supergraphSdl);
  const pipeline = openGraph({ ...options, apiSchema: schema, planner, client });
  const closeGraph = async (): Promise<void> => {
    await Promise.all([planner.close(), client.close()]);
  };
  let apiSdl: string | undefined;
  const served = {
    pipeline,
    apiSdl: () => (apiSdl ??= printSchema(schema)),
    waiting: () => subgraphsNotReady(options.subgraphUrls),
  };
  try {
    const { url, close } = await serveHttp(served, options);
    return { url, close: () => close().then(closeGraph) };
  } catch (cause) {
    await closeGraph();
    throw cause;
  }
}

const addressesOf = (urls: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(urls).map(([name, url]) => [name, { url }]));

const planHere = (sdl: string) => { const p = planWithHive(sdl); return { plan: async ({ query }: { query: string }) => p.plan(query), close: async () => {} } };
const apiSchema = (sdl: string) => { const s = Supergraph.build(sdl).apiSchema().toGraphQLJSSchema(); readScalarsStrictly(s); return s; };

import { printSchema } from "graphql";
import { createSubgraphClient } from "../adapters/transport/create-subgraph-client.ts";
import { apiSchema } from "../adapters/api-schema.ts";
import { defaultPlanner } from "../adapters/planner/open-planner.ts";
import { openPlannerProcess } from "../adapters/planner/planner-process.ts";
import { subgraphUrls } from "../core/schema/subgraph-urls.ts";
import { readScalarsStrictly, supergraphSchema } from "../core/schema/supergraph-schema.ts";
import type { Planner } from "../core/plan/planner.ts";
import { openGraph, type GraphOptions } from "../open-graph.ts";
import { serveHttp, type HttpOptions, type RunningGateway } from "./serve-http.ts";
import { subgraphsNotReady } from "./subgraphs-not-ready.ts";

export interface GatewayOptions
  extends HttpOptions, Omit<GraphOptions, "apiSchema" | "planner" | "client"> {
  /** Where each subgraph answers, by name. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  /** How long one subgraph may take, in milliseconds. */
  readonly subgraphTimeoutMs?: number;
  /** In a process of its own when nothing is said, so that no question can hold up the others. */
  readonly openPlanner?: (supergraphSdl: string) => Promise<Planner>;
}

const inProcess = async (supergraphSdl: string): Promise<Planner> =>
  openPlannerProcess({ planner: await defaultPlanner(), supergraphSdl });

/** Opens the graph, and serves it. */
export async function serveGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { subgraphTimeoutMs: totalMs = 10_000, supergraphSdl } = options;
  const client = createSubgraphClient({
    subgraphs: addressesOf({
      ...subgraphUrls(supergraphSchema(supergraphSdl)),
      ...options.subgraphUrls,
    }),
    limits: { totalMs, headersMs: totalMs },
  });
  const schema = apiSchema(supergraphSdl);
  readScalarsStrictly(schema);
  const { openPlanner = inProcess } = options;
  const planner = await openPlanner(supergraphSdl);
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

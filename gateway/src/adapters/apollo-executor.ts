import "./without-telemetry.ts";
import { ApolloGateway, RemoteGraphQLDataSource } from "@apollo/gateway";
import type { ExecutionResult, GraphQLSchema } from "graphql";
import { SCALARS } from "@samenloop/schema";
import type { Authorized } from "../pipeline.ts";
import type { Execute } from "../stages/fetch.ts";
import { subgraphFetcher } from "./subgraph-fetcher.ts";

export interface ExecutorOptions {
  readonly supergraphSdl: string;
  /** Where each subgraph really is, by name. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  /** How long one subgraph may take, in milliseconds. */
  readonly subgraphTimeoutMs: number;
}

export interface Executor {
  /** The API schema: what clients may ask, without federation and inaccessible fields. */
  readonly schema: GraphQLSchema;
  readonly execute: Execute;
  stop(): Promise<void>;
}

/** Plan and fetch in one, by the stock gateway: everything Apollo's stays behind this file. */
export async function createApolloExecutor(options: ExecutorOptions): Promise<Executor> {
  const fetcher = subgraphFetcher(options.subgraphTimeoutMs);
  const gateway = new ApolloGateway({
    supergraphSdl: options.supergraphSdl,
    buildService: ({ name, url }) =>
      new RemoteGraphQLDataSource({
        url: options.subgraphUrls[name] ?? url ?? "",
        fetcher,
        honorSubgraphCacheControlHeader: false,
      }),
    logger: SILENT,
  });
  const { schema, executor } = await gateway.load();
  readScalarsStrictly(schema);
  const execute: Execute = (authorized) =>
    executor(requestContext(authorized, schema) as never) as Promise<ExecutionResult>;
  return { schema, execute, stop: () => gateway.stop() };
}

/** The stock gateway logs subgraph errors with their text, which may hold a child's values. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** A malformed `Datum` is the caller's mistake: found here, and not after a journey to a subgraph. */
function readScalarsStrictly(schema: GraphQLSchema): void {
  for (const [name, { parseValue, parseLiteral }] of Object.entries(SCALARS)) {
    const type = schema.getType(name);
    if (type) Object.assign(type, { parseValue, parseLiteral });
  }
}

function requestContext(authorized: Authorized, schema: GraphQLSchema): object {
  const { source, document, operation, operationName, variables } = authorized;
  return {
    schema,
    document,
    operation,
    operationName: operation.name?.value ?? null,
    source,
    // The stock executor keys its plans on this: the whole text, and which of its operations runs.
    queryHash: `${operationName ?? ""}\n${source}`,
    request: {
      query: source,
      operationName: operationName ?? undefined,
      variables,
      http: undefined,
    },
    context: {},
    logger: SILENT,
    metrics: {},
    overallCachePolicy: undefined,
  };
}

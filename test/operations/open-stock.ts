import "../oracle/apollo-environment.ts";
import { createHash } from "node:crypto";
import { ApolloGateway } from "@apollo/gateway";
import { parse, type ExecutionResult } from "graphql";
import { composeSupergraph } from "@samenloop/gateway";
import { SUBGRAPHS, subgraphSdl } from "@samenloop/schema";

export interface Stock {
  ask(query: string, variables?: object): Promise<ExecutionResult>;
  close(): Promise<void>;
}

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** Apollo's own gateway before the same subgraphs: what both answer, two engines agree on. */
export async function openStock(urls: Readonly<Record<string, string>>): Promise<Stock> {
  const contracts = SUBGRAPHS.map((name) => ({
    name,
    url: urls[name] ?? "",
    sdl: subgraphSdl(name),
  }));
  const gateway = new ApolloGateway({
    supergraphSdl: composeSupergraph(contracts),
    logger: SILENT,
  });
  const { schema, executor } = await gateway.load();
  return {
    ask: async (query, variables = {}) => {
      const context = {
        schema,
        document: parse(query),
        source: query,
        operationName: null,
        queryHash: createHash("sha256").update(query).digest("hex"),
        request: { query, variables },
        context: {},
        logger: SILENT,
        metrics: {},
        cache: undefined,
      };
      const { data, errors } = await executor(context as never);
      return { data: data ?? null, ...(errors && { errors }) };
    },
    close: () => gateway.stop(),
  };
}

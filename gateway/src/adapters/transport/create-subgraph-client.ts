import type { SubAnswer, SubgraphClient } from "../../core/fetch/subgraph-client.ts";
import { parseEndpoint, type Endpoint } from "./endpoint.ts";
import { askOrigin, closeOrigin, openOrigin, type Origin } from "./origin.ts";
import { SubgraphStream } from "./subgraph-stream.ts";
import { DEFAULT_LIMITS, type TransportOptions } from "./transport-options.ts";

/** Throws `SETTING_INVALID` for an address that may not be asked; opens no connection before the first question. */
export function createSubgraphClient(options: TransportOptions): SubgraphClient {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const origins = new Map<string, Origin>();
  const routes = new Map<string, Route>();
  for (const [subgraph, address] of Object.entries(options.subgraphs)) {
    const endpoint = parseEndpoint(subgraph, address);
    const origin = origins.get(endpoint.origin) ?? openOrigin(endpoint.origin, limits);
    origins.set(endpoint.origin, origin);
    routes.set(subgraph, { endpoint, origin });
  }
  return {
    ask(question) {
      const route = routes.get(question.subgraph);
      if (!route) return Promise.resolve(NOWHERE);
      return askOrigin(route.origin, route.endpoint, question);
    },
    subscribe(question) {
      const route = routes.get(question.subgraph);
      if (!route) return nowhere();
      return new SubgraphStream(route.origin, route.endpoint, question);
    },
    async close() {
      await Promise.all([...origins.values()].map(closeOrigin));
    },
  };
}

/** A subgraph without an address is one that cannot be reached. */
const NOWHERE: SubAnswer = { failed: "SUBGRAPH_UNREACHABLE" };

async function* nowhere(): AsyncGenerator<SubAnswer, undefined> {
  yield NOWHERE;
}

interface Route {
  readonly endpoint: Endpoint;
  readonly origin: Origin;
}

import "../apollo-environment.ts";
import { operationFromDocument, Supergraph } from "@apollo/federation-internals";
import { QueryPlanner } from "@apollo/query-planner";
import { parse } from "graphql";
import { checkedPlanner, type PlanNow } from "./checked-planner.ts";

/** Enough for any plan of a person; without it, overlap makes one query cost half a minute. */
const MOST_PLANS = 100;

/** The planner of the stock gateway, Elastic-2.0: it runs everywhere, and knows `@defer`. */
export function planWithApollo(supergraphSdl: string): PlanNow {
  return checkedPlanner(supergraphSdl, (sdl) => {
    const supergraph = Supergraph.build(sdl, {
      supportedFeatures: null,
      // What a requirement was named stands in no contract; the supergraph itself was composed from valid ones.
      validateSupergraph: false,
    });
    const planner = new QueryPlanner(supergraph, {
      debug: { maxEvaluatedPlans: MOST_PLANS },
      incrementalDelivery: { enableDefer: true },
    });
    const schema = supergraph.apiSchema();
    return (query) => planner.buildQueryPlan(operationFromDocument(schema, parse(query))).node;
  });
}

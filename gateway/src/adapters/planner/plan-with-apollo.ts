import "../apollo-environment.ts";
import { operationFromDocument, Supergraph } from "@apollo/federation-internals";
import { QueryPlanner } from "@apollo/query-planner";
import { parse } from "graphql";
import { freezePlan } from "../../core/plan/freeze-plan.ts";
import type { Plan } from "../../core/plan/plan-step.ts";
import type { ForeignNode } from "./foreign-plan.ts";
import { planImpossible, UNANSWERABLE } from "./plan-impossible.ts";
import { translatePlan } from "./translate-plan.ts";

/** Enough for any plan of a person; without it, overlap makes one query cost half a minute. */
const MOST_PLANS = 100;

/** The planner of the stock gateway, Elastic-2.0: it runs everywhere, and knows `@defer`. */
export function planWithApollo(supergraphSdl: string): { plan(query: string): Plan } {
  const supergraph = Supergraph.build(supergraphSdl, { supportedFeatures: null });
  const planner = new QueryPlanner(supergraph, {
    debug: { maxEvaluatedPlans: MOST_PLANS },
    incrementalDelivery: { enableDefer: true },
  });
  const schema = supergraph.apiSchema();
  const planStock = (query: string) => {
    try {
      const operation = operationFromDocument(schema, parse(query));
      return planner.buildQueryPlan(operation).node as ForeignNode | undefined;
    } catch (cause) {
      throw planImpossible(UNANSWERABLE, cause);
    }
  };
  return { plan: (query) => freezePlan(translatePlan(planStock(query))) };
}

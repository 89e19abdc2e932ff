import { GraphQLError } from "graphql";
import { Problem } from "@samenloop/schema";
import { defaultPlanner, type PlannerName } from "./adapters/planner/open-planner.ts";
import { planHere } from "./adapters/planner/plan-here.ts";
import type { ExplainedStep } from "./core/explain/explained-plan.ts";
import { loadGraph } from "./load-graph.ts";
import { InvalidRequest } from "./stages/plan.ts";

export interface ExplainingQuestion {
  readonly supergraphSdl: string;
  readonly query: string;
  readonly operationName?: string;
  readonly planner?: PlannerName | undefined;
}

/** How a question would be answered, found out in this process and without asking anybody; null when nobody need be. */
export async function explainQuestion(question: ExplainingQuestion): Promise<ExplainedStep | null> {
  const { supergraphSdl, query, operationName } = question;
  const planner = question.planner ?? (await defaultPlanner());
  const openPlanner = (sdl: string) => planHere(planner, sdl);
  const graph = await loadGraph(supergraphSdl, { openPlanner, defer: planner === "apollo" });
  try {
    return await graph.explain({ query, ...(operationName !== undefined && { operationName }) });
  } catch (error) {
    if (error instanceof InvalidRequest) throw invalid(error.errors, error);
    if (error instanceof GraphQLError) throw invalid([error], error);
    throw error;
  } finally {
    await graph.close();
  }
}

const invalid = (errors: readonly GraphQLError[], cause: Error): Problem => {
  const message = errors.map((error) => error.message).join("\n");
  return new Problem("GRAPHQL_INVALID", message, { cause });
};

import type { GraphQLSchema } from "graphql";
import { NO_DOCUMENTS, type TrustedDocuments } from "./core/documents/trusted-documents.ts";
import { createEngine } from "./core/engine.ts";
import type { SubgraphClient } from "./core/fetch/subgraph-client.ts";
import type { Planner } from "./core/plan/planner.ts";
import { createPipeline, type Pipeline, type Stages } from "./pipeline.ts";
import type { Policy } from "./policy/policy.ts";
import { demo } from "./policy/rules/demo.ts";
import { authenticateDemo } from "./stages/authenticate.ts";
import { createAuthorize } from "./stages/authorize.ts";
import { createFetch } from "./stages/fetch.ts";
import { createLimit, DEFAULT_LIMITS, type Limits } from "./stages/limit.ts";
import { createPlan } from "./stages/plan.ts";
import { createReceive } from "./stages/receive.ts";
import { createShape } from "./stages/shape.ts";

export interface GraphOptions {
  readonly supergraphSdl: string;
  /** What clients may see of it. */
  readonly apiSchema: GraphQLSchema;
  readonly planner: Planner;
  readonly client: SubgraphClient;
  readonly limits?: Limits;
  /** How long a whole request may take, in milliseconds. */
  readonly budgetMs?: number;
  readonly documents?: TrustedDocuments;
  /** Whether nothing but `documents` is answered. */
  readonly onlyTrusted?: boolean;
  /** Whether a coordinate (`Type.field`) is of class `openbaar`. */
  readonly isPublic?: (coordinate: string) => boolean;
  /** Who asks; the stranger of the demo when nothing is said. */
  readonly authenticate?: Stages["authenticate"];
  /** What callers may have travel; everything, for that stranger alone, when nothing is said. */
  readonly policies?: readonly Policy[];
}

/** Puts the stages together for one supergraph. */
export function openGraph(options: GraphOptions): Pipeline {
  const engine = createEngine(options);
  return createPipeline({
    receive: createReceive(options.documents ?? NO_DOCUMENTS, options.onlyTrusted ?? false),
    authenticate: options.authenticate ?? authenticateDemo,
    limit: createLimit(options.limits ?? DEFAULT_LIMITS),
    plan: createPlan(engine),
    authorize: createAuthorize(options.policies ?? [demo]),
    fetch: createFetch(engine, options.budgetMs ?? 30_000),
    shape: createShape(engine),
  });
}

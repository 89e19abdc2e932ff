import type { GraphQLSchema } from "graphql";
import { NO_DOCUMENTS, type TrustedDocuments } from "./core/documents/trusted-documents.ts";
import { createEngine, type Engine } from "./core/engine.ts";
import type { createExplain } from "./core/explain/explain-plan.ts";
import type { ExplainedStep } from "./core/explain/explained-plan.ts";
import type { SubgraphClient } from "./core/fetch/subgraph-client.ts";
import type { Planner } from "./core/plan/planner.ts";
import { createPipeline, type Limited, type Pipeline, type Stages } from "./pipeline.ts";
import type { Policy } from "./policy/policy.ts";
import { demo } from "./policy/rules/demo.ts";
import { authenticateDemo } from "./stages/authenticate.ts";
import { createAuthorize } from "./stages/authorize.ts";
import { createFetch } from "./stages/fetch.ts";
import { createLimit, DEFAULT_LIMITS, type Limits } from "./stages/limit.ts";
import { createPlan, prepareValid } from "./stages/plan.ts";
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
  /** Explains plans over this supergraph; without it nothing is explained. */
  readonly explain?: ReturnType<typeof createExplain>;
  /** Who asks; the stranger of the demo when nothing is said. */
  readonly authenticate?: Stages["authenticate"];
  /** What callers may have travel; everything, for that stranger alone, when nothing is said. */
  readonly policies?: readonly Policy[];
}

export interface OpenGraph {
  readonly pipeline: Pipeline;
  /** Plans what this asks, so that nobody waits for that later; asks no subgraph. What cannot be planned is left. */
  warm(body: unknown): Promise<void>;
  /** How this would be answered; asks no subgraph, and needs no variables. */
  explain(body: unknown): Promise<ExplainedStep | null>;
}

/** Puts the stages together for one supergraph. */
export function openGraph(options: GraphOptions): OpenGraph {
  const engine = createEngine(options);
  const explain = options.explain ?? (() => null);
  const stages = stagesOf(engine, explain, options);
  return {
    pipeline: createPipeline(stages),
    warm: (body) => warm(stages, body),
    explain: async (body) => {
      const limited = await limitedBy(stages, body);
      const { document } = limited;
      return explain({ document, prepared: await prepareValid(engine, limited), asked: [] });
    },
  };
}

type ExplainPlan = ReturnType<typeof createExplain>;

function stagesOf(engine: Engine, explain: ExplainPlan, options: GraphOptions): Stages {
  return {
    receive: createReceive(options.documents ?? NO_DOCUMENTS, options.onlyTrusted ?? false),
    authenticate: options.authenticate ?? authenticateDemo,
    limit: createLimit(options.limits ?? DEFAULT_LIMITS),
    plan: createPlan(engine),
    authorize: createAuthorize(options.policies ?? [demo]),
    fetch: createFetch(engine, options.budgetMs ?? 30_000),
    shape: createShape(engine, ({ document, prepared }, asked) =>
      explain({ document, prepared, asked }),
    ),
  };
}

async function warm(stages: Stages, body: unknown): Promise<void> {
  try {
    await stages.plan(await limitedBy(stages, body));
  } catch {
    // Whoever asks it will hear what is wrong with it, and that its variables are missing here says nothing.
  }
}

async function limitedBy(stages: Stages, body: unknown): Promise<Limited> {
  return stages.limit(await stages.authenticate(stages.receive({ body, signal: NEVER })));
}

const NEVER = new AbortController().signal;

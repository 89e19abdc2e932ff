import { Kind, type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema } from "graphql";
import type { CompiledQuery, CompiledStep } from "../fetch/compiled-plan.ts";
import type { AskedOnce } from "../fetch/run.ts";
import type { PreparedOperation } from "../operation/prepared-operation.ts";
import type { EntitiesStep, FetchStep, PlacePath, Plan, PlanStep } from "../plan/plan-step.ts";
import { askedLeaves } from "./asked-paths.ts";
import type { Call, ExplainedFetch, ExplainedStep } from "./explained-plan.ts";
import { hideValues } from "./hide-values.ts";
import { needsOf } from "./needs.ts";
import { keysOf } from "../plan/keys-of.ts";
import { requestsOf } from "../plan/requests-of.ts";
import { reasonsOf, type Explaining } from "./reasons.ts";
import { requirementsIn } from "./requirements.ts";

/** What was prepared, and how it went. */
export interface Explained {
  readonly document: DocumentNode;
  readonly prepared: Pick<PreparedOperation, "operation" | "plan" | "step" | "stream">;
  /** Each sub-query that was asked; empty when only the plan is explained. */
  readonly asked: readonly AskedOnce[];
}

/** Explains plans over one supergraph; null for one that asks nobody. */
export function createExplain(
  supergraph: GraphQLSchema,
): (explained: Explained) => ExplainedStep | null {
  const requirementsOf = requirementsIn(supergraph);
  return ({ document, prepared, asked }) => {
    const { plan, operation } = prepared;
    const fragments = fragmentsOf(document);
    const root = supergraph.getRootType(operation.operation)?.name ?? "";
    const leaves = askedLeaves({ schema: supergraph, fragments }, operation.selectionSet, root);
    const explaining: Walking = {
      supergraph,
      asked: new Set(leaves.map(({ path }) => path.join("."))),
      needs: needsOf(
        requirementsOf,
        requestsOf(plan).filter((one) => one.kind === "entities"),
      ),
      callsOf: callsOf(prepared, asked),
    };
    return plan && explainStep(explaining, plan);
  };
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

type CallsOf = (step: FetchStep | EntitiesStep) => readonly Call[];

interface Walking extends Explaining {
  readonly callsOf: CallsOf;
}

function explainStep(walking: Walking, step: NonNullable<Plan>): ExplainedStep {
  const inner = (below: PlanStep): ExplainedStep => explainStep(walking, below);
  switch (step.kind) {
    case "sequence":
    case "parallel":
      return { kind: step.kind, steps: step.steps.map(inner) };
    case "condition": {
      const { kind, variable } = step;
      const whenTrue = step.whenTrue && inner(step.whenTrue);
      return { kind, variable, whenTrue, whenFalse: step.whenFalse && inner(step.whenFalse) };
    }
    case "subscription":
      return {
        kind: step.kind,
        steps: [step.primary, ...(step.rest ? [step.rest] : [])].map(inner),
      };
    case "defer": {
      const parts = [step.primary, ...step.deferred.map((part) => part.step)];
      return { kind: step.kind, steps: parts.flatMap((part) => (part ? [inner(part)] : [])) };
    }
    case "fetch":
    case "entities":
      return explainFetch(walking, step);
  }
}

function explainFetch(walking: Walking, step: FetchStep | EntitiesStep): ExplainedFetch {
  return {
    kind: step.kind,
    subgraph: step.subgraph,
    operation: hideValues(step.operation),
    at: pathsOf(step).map((path) => keysOf(path).join(".")),
    reasons: reasonsOf(walking, step),
    calls: walking.callsOf(step),
  };
}

function pathsOf(step: FetchStep | EntitiesStep): readonly PlacePath[] {
  if (step.kind === "entities") return step.batches.flatMap(({ paths }) => paths);
  return step.at.length > 0 ? [step.at] : [];
}

/** A plan and what is compiled of it hold the same fetches in the same order. */
function callsOf(
  { plan, step, stream }: Explained["prepared"],
  asked: readonly AskedOnce[],
): CallsOf {
  const queries = [...(stream ? [stream] : []), ...compiledQueries(step)];
  const queryOf = new Map(requestsOf(plan).map((fetch, at) => [fetch, queries[at]]));
  const first = Math.min(...asked.map(({ began }) => began));
  return (fetch) => {
    const query = queryOf.get(fetch);
    return asked.filter((one) => one.query === query).map((one) => callOf(one, first));
  };
}

function callOf(asked: AskedOnce, first: number): Call {
  const { began, ended, entities, sentBytes, answerBytes, failed } = asked;
  const startMs = rounded(began - first);
  return { startMs, ms: rounded(ended - began), entities, sentBytes, answerBytes, failed };
}

const rounded = (ms: number): number => Math.round(ms * 100) / 100;

function compiledQueries(step: CompiledStep | null): CompiledQuery[] {
  switch (step?.kind) {
    case "fetch":
    case "entities":
      return [step];
    case "re-entry":
      return [step.fetch];
    case "sequence":
    case "parallel":
      return step.steps.flatMap(compiledQueries);
    case "condition":
      return [step.whenTrue, step.whenFalse].flatMap(compiledQueries);
    case "defer":
      return [step.primary, ...step.parts.map(({ step }) => step)].flatMap(compiledQueries);
    case "mutations":
      return step.parts.flatMap(({ step }) => compiledQueries(step));
    case undefined:
      return [];
  }
}

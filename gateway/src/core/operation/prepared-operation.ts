import type { OperationDefinitionNode } from "graphql";
import type { CompiledFetch, CompiledStep } from "../fetch/compiled-plan.ts";
import type { Source } from "../fetch/failure.ts";
import type { Plan } from "../plan/plan-step.ts";
import type { AnswerWriter } from "../shape/answer-writer.ts";
import type { Travel } from "./travels.ts";

/** An operation with everything about it that is the same for all requests that ask it. */
export interface PreparedOperation {
  readonly operation: OperationDefinitionNode;
  readonly plan: Plan;
  /** What is asked for a query or a mutation, and after each event of a subscription; null when nothing is. */
  readonly step: CompiledStep | null;
  /** Where the events of a subscription come from; null for anything else. */
  readonly stream: CompiledFetch | null;
  readonly travels: readonly Travel[];
  /** Root fields about the schema itself, answered without asking anybody. */
  readonly introspect: ((coerced: Variables) => Source) | null;
  /** Names of the variables by which `@skip`, `@include` and `@defer` go. */
  readonly conditionVariables: readonly string[];
  /** By the name that the plan knows each `@defer` by, the label of the client; null where nothing is deferred. */
  readonly deferLabels: ReadonlyMap<string, string | null> | null;
  readonly writer: AnswerWriter;
}

export type Variables = Readonly<Record<string, unknown>>;

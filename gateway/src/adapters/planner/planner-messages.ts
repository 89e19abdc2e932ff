import type { Plan } from "../../core/plan/plan-step.ts";
import type { PlannerName } from "./open-planner.ts";

export interface Opening {
  readonly planner: PlannerName;
  readonly supergraphSdl: string;
  /** How long one plan may take, in milliseconds. */
  readonly deadlineMs: number;
  /** Whether a question of our own is planned first, so that no client waits for what comes first. */
  readonly warmUp: boolean;
}

/** First what to plan by, then one operation after the other. */
export type ToChild =
  (Opening & { readonly kind: "open" }) | { readonly kind: "plan"; readonly query: string };

export type FromChild =
  | { readonly kind: "ready" }
  | { readonly kind: "plan"; readonly plan: Plan }
  /** `impossible` is a sentence for the caller, and why in the planner's own words, for nobody outside; `bug` is for the log. */
  | { readonly kind: "impossible"; readonly message: string; readonly why: string }
  | { readonly kind: "bug"; readonly message: string };

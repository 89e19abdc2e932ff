import type { Plan } from "../../core/plan/plan-step.ts";
import type { PlannerName } from "./open-planner.ts";

/** First what to plan by, then one operation after the other. */
export type ToChild =
  | { readonly kind: "open"; readonly planner: PlannerName; readonly supergraphSdl: string }
  | { readonly kind: "plan"; readonly query: string };

export type FromChild =
  | { readonly kind: "ready" }
  | { readonly kind: "plan"; readonly plan: Plan }
  /** `impossible` is a sentence for the caller; `bug` is for the log. */
  | { readonly kind: "impossible"; readonly message: string }
  | { readonly kind: "bug"; readonly message: string };

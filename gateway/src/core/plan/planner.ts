import type { Plan } from "./plan-step.ts";

/** Plans the operations of one supergraph. */
export interface Planner {
  /** @throws Problem `PLAN_IMPOSSIBLE` where no owner can answer, `PLAN_TOO_SLOW` past the deadline. */
  plan(planning: Planning): Promise<Plan>;
  close(): Promise<void>;
}

/** One valid operation, without introspection and without `__typename` at its root. */
export interface Planning {
  /** A document with one operation and the fragments that it uses. */
  readonly query: string;
  /** Whether parts of it are deferred, which not every planner knows; not, when left out. */
  readonly isDeferring?: boolean;
}

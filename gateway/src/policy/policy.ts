import type { Travel } from "../core/operation/travels.ts";
import type { Caller } from "../pipeline.ts";

/** One rule of access, readable by a privacy officer. What no policy allows is refused. */
export interface Policy {
  readonly code: string;
  /**
   * Whether this caller may have these fields travel, each to the subgraph that it goes to.
   *
   * They are those of the plan and not of the question: a key, and whatever `@requires` sends along, is among them.
   */
  allows(caller: Caller, travels: readonly Travel[]): boolean;
}

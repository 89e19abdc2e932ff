import type { Difference, Observed } from "./compare.ts";
import type { OperationText } from "./operation/operation-text.ts";
import type { World } from "./world/read-world.ts";

/** One difference, with all that may explain it. */
export interface Found extends Difference {
  readonly seed: number;
  readonly nr: number;
  readonly world: World;
  readonly operation: OperationText;
  readonly observed: Observed;
}

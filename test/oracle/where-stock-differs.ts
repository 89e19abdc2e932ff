import type { Difference } from "./compare.ts";
import type { OperationText } from "./operation/operation-text.ts";
import type { Observed } from "./compare.ts";
import type { World } from "./world/read-world.ts";

/** One difference, with all that may explain it. */
export interface Found extends Difference {
  readonly world: World;
  readonly operation: OperationText;
  readonly observed: Observed;
}

export interface StockRow {
  readonly code: string;
  /** Why the stock gateway is the one that is wrong. */
  readonly why: string;
  readonly fits: (found: Found) => boolean;
}

/** Where Apollo's own gateway does not answer as one schema over the same data would. The first row that fits counts. */
export const WHERE_STOCK_DIFFERS: readonly StockRow[] = [
];

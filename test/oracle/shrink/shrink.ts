import type { OperationText } from "../operation/operation-text.ts";
import type { WorldText } from "../world/world-text.ts";
import { smallerOperations } from "./shrink-operation.ts";
import { smallerWorlds } from "./shrink-world.ts";

/** A world, and what was asked of it. */
export interface Case {
  readonly world: WorldText;
  readonly operation: OperationText;
}

/** Whether a case still shows what the first one showed. */
export type Shows = (smaller: Case) => Promise<boolean>;

/** A case of which nothing can be taken away without losing what it shows, or none was found in so many steps. */
export async function shrink(first: Case, shows: Shows, most = 4000): Promise<Case> {
  let smallest = first;
  let tried = 0;
  for (let before: Case | undefined; before !== smallest && tried < most; ) {
    before = smallest;
    for (const smaller of [operations, worlds])
      for (let again = true; again && tried < most; ) {
        again = false;
        for (const candidate of smaller(smallest)) {
          if (++tried > most) break;
          if (!(await shows(candidate))) continue;
          smallest = candidate;
          again = true;
          break;
        }
      }
  }
  return smallest;
}

function* operations({ world, operation }: Case): Generator<Case> {
  for (const smaller of smallerOperations(operation)) yield { world, operation: smaller };
}

function* worlds({ world, operation }: Case): Generator<Case> {
  for (const smaller of smallerWorlds(world)) yield { world: smaller, operation };
}

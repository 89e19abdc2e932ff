import type { OperationText } from "../operation/operation-text.ts";
import type { WorldText } from "../world/world-text.ts";
import { smallerOperations } from "./shrink-operation.ts";
import { smallerRows, smallerWorlds } from "./shrink-world.ts";

/** A world, and what was asked of it. */
export interface Case {
  readonly world: WorldText;
  readonly operation: OperationText;
}

/** Whether a case still shows what the first one showed. */
export type Shows = (smaller: Case) => Promise<boolean>;

/** A case of which nothing can be taken away without losing what it shows, or none was found in so many steps. */
export async function shrink(first: Case, shows: Shows, most = 4000): Promise<Case> {
  const left = { tries: most };
  let smallest = first;
  for (let before: Case | undefined; before !== smallest && left.tries > 0;) {
    before = smallest;
    for (const smaller of [operations, rows, worlds])
      smallest = await shrinkBy({ smaller, shows, left }, smallest);
  }
  return smallest;
}

interface Shrinking {
  readonly smaller: (than: Case) => Iterable<Case>;
  readonly shows: Shows;
  readonly left: { tries: number };
}

/** What did not help before hardly ever helps after a success, so each pass goes on where it was. */
async function shrinkBy({ smaller, shows, left }: Shrinking, first: Case): Promise<Case> {
  let smallest = first;
  for (let at = 0, again = true; again;) {
    again = false;
    let index = 0;
    for (const candidate of smaller(smallest)) {
      if (index++ < at) continue;
      if (left.tries-- <= 0) return smallest;
      if (!(await shows(candidate))) continue;
      smallest = candidate;
      at = index - 1;
      again = true;
      break;
    }
  }
  return smallest;
}

function* operations({ world, operation }: Case): Generator<Case> {
  for (const smaller of smallerOperations(operation)) yield { world, operation: smaller };
}

function* rows({ world, operation }: Case): Generator<Case> {
  for (const smaller of smallerRows(world.rows))
    yield { world: { ...world, rows: smaller }, operation };
}

function* worlds({ world, operation }: Case): Generator<Case> {
  for (const smaller of smallerWorlds(world)) yield { world: smaller, operation };
}

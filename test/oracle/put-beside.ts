import { parse, validate } from "graphql";
import type { Answer, Candidate } from "./candidate.ts";
import { Unplanned } from "./candidates/planner-aside.ts";
import { monolith } from "./candidates/monolith.ts";
import { difference, type Difference, type Observed } from "./compare.ts";
import type { OperationText } from "./operation/operation-text.ts";
import type { Case, Shows } from "./shrink/shrink.ts";
import { newRun } from "./world/node.ts";
import { hasAllKeys, readWorld, withRows, type World } from "./world/read-world.ts";

/** What one candidate makes of one operation, whatever happens. */
export async function observe(
  candidate: Candidate,
  world: World,
  operation: OperationText,
): Promise<Observed & { readonly threw?: string; readonly isUnplanned?: boolean }> {
  const run = newRun();
  try {
    return { run, answer: await candidate.answer({ world, run, ...operation }) };
  } catch (error) {
    const { message, cause } = error as Error;
    const threw = `${message}${cause instanceof Error ? ` (${cause.message})` : ""}`;
    const answer: Answer = { data: `threw: ${threw}`, errors: [] };
    return { run, answer, threw, isUnplanned: error instanceof Unplanned };
  }
}

/** In what a candidate differs from one schema over the same data. */
export async function putBeside(
  candidate: Candidate,
  world: World,
  operation: OperationText,
): Promise<(Difference & { readonly observed: Observed }) | null> {
  const expected = await observe(monolith, world, operation);
  const refused = expected.answer.errors.find(({ path }) => !path);
  if ("threw" in expected || refused) throw new Error(expected.threw ?? refused?.message);
  const observed = await observe(candidate, world, operation);
  const found = difference(expected, observed);
  if (!found) return null;
  if (!("threw" in observed)) return { ...found, observed };
  return { ...found, kind: observed.isUnplanned ? "unplanned" : "threw", observed };
}

/** Whether a smaller case still is valid and still differs in the same way. */
export const stillDiffers =
  (candidate: Candidate, { kind }: Pick<Difference, "kind">): Shows =>
  async ({ world: text, operation }: Case) => {
    try {
      const world = worldOf(text);
      const document = parse(operation.query, { noLocation: true });
      if (!hasAllKeys(world) || validate(world.apiSchema, document).length > 0) return false;
      return (await putBeside(candidate, world, operation))?.kind === kind;
    } catch {
      // It does not compose, or cannot be asked: no example of anything.
      return false;
    }
  };

let last: World | undefined;

/** Many operations in a row are about one world, and many worlds have the same schema. */
function worldOf(text: World["text"]): World {
  if (last?.text.subgraphs !== text.subgraphs) last = readWorld(text);
  else if (last.text !== text) last = withRows(last, text.rows);
  return last;
}

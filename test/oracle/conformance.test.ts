import { afterAll, describe, expect, test } from "vitest";
import { CANDIDATES, NAMES, type CandidateName } from "./candidates/candidates.ts";
import { worldTextOf, type Example } from "./conformance/example.ts";
import { EXAMPLES } from "./conformance/examples.ts";
import { observe, putBeside } from "./put-beside.ts";
import { closeAll } from "./report.ts";
import { readWorld, type World } from "./world/read-world.ts";

/** To compose one is most of the work. */
const WORLDS = new Map<Example, World>();

const scores: Record<string, Record<string, string>> = {};

afterAll(async () => {
  console.table(scores);
  await closeAll();
});

describe.each(Object.entries(EXAMPLES))("%s", (about, examples) => {
  test.each(NAMES)("%s", async (candidate) => {
    const wrong: string[] = [];
    const surprises: string[] = [];
    for (const example of examples) {
      const found = await judge(candidate, example);
      if (found) wrong.push(example.what);
      if ((found !== null) !== (example.differs?.[candidate] !== undefined))
        surprises.push(
          `${example.what}: ${found ?? "agrees, although its row says that it does not"}`,
        );
    }
    (scores[about] ??= {})[candidate] = `${examples.length - wrong.length}/${examples.length}`;
    expect(surprises).toEqual([]);
  });
});

/** Null when the answer is right and no more requests were made than were needed. */
async function judge(candidate: CandidateName, example: Example): Promise<string | null> {
  const world = WORLDS.get(example) ?? readWorld(worldTextOf(example));
  WORLDS.set(example, world);
  const operation = { query: example.query, variables: example.variables ?? {} };
  const found = await putBeside(CANDIDATES[candidate], world, operation);
  if (found?.kind === "fault" && found.got === example.unread) return null;
  if (found) return `${found.kind}: expected ${found.expected}, got ${found.got}`;
  const { calls } = (await observe(CANDIDATES[candidate], world, operation)).run;
  const most = example.calls ?? Number.POSITIVE_INFINITY;
  return calls.length > most ? `${calls.length} requests instead of ${most}` : null;
}

import { afterAll, expect, test } from "vitest";
import { CANDIDATES } from "./candidates/candidates.ts";
import { monolith } from "./candidates/monolith.ts";
import { COUNTER_EXAMPLES } from "./counter-examples.ts";
import { observe } from "./put-beside.ts";
import { closeAll } from "./report.ts";
import { readWorld } from "./world/read-world.ts";

afterAll(closeAll);

test.each(COUNTER_EXAMPLES)("$what", async ({ world: text, query, variables = {}, expected }) => {
  const world = readWorld(text);
  for (const candidate of [monolith, CANDIDATES.hive, CANDIDATES.apollo]) {
    const { answer, run } = await observe(candidate, world, { query, variables });
    expect({ by: candidate.name, data: JSON.stringify(answer.data), ...answer.errors }).toEqual({
      by: candidate.name,
      data: expected,
    });
    expect(run.faults).toEqual([]);
  }
});

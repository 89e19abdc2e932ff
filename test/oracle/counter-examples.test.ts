import { afterAll, expect, test } from "vitest";
import { CANDIDATES } from "./candidates/candidates.ts";
import { monolith } from "./candidates/monolith.ts";
import { COUNTER_EXAMPLES, type CounterExample } from "./counter-examples.ts";
import { observe } from "./put-beside.ts";
import { closeAll } from "./report.ts";
import { readWorld } from "./world/read-world.ts";

afterAll(closeAll);

test.each(COUNTER_EXAMPLES)("$what", (example) => answersRightly(example));

async function answersRightly(example: CounterExample): Promise<void> {
  const { world: text, query, variables = {}, expected } = example;
  const world = readWorld(text);
  for (const candidate of [monolith, CANDIDATES.hive, CANDIDATES.apollo]) {
    const { answer, run } = await observe(candidate, world, { query, variables });
    expect({ by: candidate.name, data: JSON.stringify(answer.data) }).toEqual({
      by: candidate.name,
      data: expected,
    });
    expect(run.faults).toEqual([]);
  }
}

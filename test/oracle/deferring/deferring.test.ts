import { parse, specifiedRules, validate } from "graphql";
import { afterAll, expect, test } from "vitest";
import { withDefer } from "../../../gateway/src/core/defer/defer-directive.ts";
import { DEFER_RULES } from "../../../gateway/src/core/defer/defer-rules.ts";
import { monolith } from "../candidates/monolith.ts";
import { plannerAside } from "../candidates/planner-aside.ts";
import type { Difference } from "../compare.ts";
import { createDice } from "../generate/dice.ts";
import { generateWorld } from "../generate/generate-world.ts";
import { generateOperation } from "../operation/generate-operation.ts";
import type { OperationText } from "../operation/operation-text.ts";
import { observe } from "../put-beside.ts";
import { newRun } from "../world/node.ts";
import { withRows, type World } from "../world/read-world.ts";
import { differenceInParts } from "./difference-in-parts.ts";
import { sprinkleDefers } from "./sprinkle-defers.ts";
import { takeDeferred, type TakeDeferred } from "./take-deferred.ts";

const WORLDS = 60;
const OPERATIONS = 5;

const planner = plannerAside("apollo");
afterAll(() => planner.close());

interface Case {
  readonly seed: number;
  readonly world: World;
  readonly take: TakeDeferred;
  readonly operation: OperationText;
  readonly deferred: OperationText;
}

/** Null for a question that has no plan, with `@defer` or without. */
async function outcomeOf(
  { world, take, operation }: Case,
  asked: OperationText,
): Promise<{
  readonly parts: number;
  readonly lost: number;
  readonly found: Difference | null;
} | null> {
  const expected = await observe(monolith, world, operation);
  const run = newRun();
  try {
    const taken = await take({ world, run, ...asked });
    const found = differenceInParts(expected, taken, run);
    return { parts: taken.parts, lost: taken.lost.length, found };
  } catch (error) {
    if ((error as { code?: unknown }).code === "PLAN_IMPOSSIBLE") return null;
    throw error;
  }
}

/**
 * Two things are no fault of the parts: what the plan of the same question without `@defer` gets wrong too, and an owner
 * that does not know by its key what it told of itself, and is asked for the rest of it later.
 */
async function isExplained(one: Case): Promise<boolean> {
  if ((await outcomeOf(one, one.operation))?.found) return true;
  const rows = [...one.world.rows].map(([type, all]) => [
    type,
    all.map((row) => ({ ...row, $unknownTo: null })),
  ]);
  const world = withRows(one.world, Object.fromEntries(rows));
  return (await outcomeOf({ ...one, world }, one.deferred))?.found === null;
}

function* casesOf(seed: number): Generator<Case> {
  let world: World;
  try {
    world = generateWorld(seed);
  } catch {
    return;
  }
  const take = takeDeferred(world, planner, createDice(seed));
  const schema = withDefer(world.apiSchema);
  for (let nr = 0; nr < OPERATIONS; nr++) {
    const operation = generateOperation(world.apiSchema, createDice(seed * 1000 + nr));
    if (operation.query.startsWith("mutation")) continue;
    const deferred = sprinkleDefers(operation, createDice(seed * 1000 + 500 + nr));
    const invalid = validate(schema, parse(deferred.query), [...specifiedRules, ...DEFER_RULES]);
    if (invalid[0]) throw new Error(`seed ${seed}:${nr} is not valid: ${invalid[0].message}`);
    yield { seed, world, take, operation, deferred };
  }
}

interface Report {
  asked: number;
  inParts: number;
  lost: number;
  explained: number;
  unplanned: number;
  readonly different: object[];
}

async function note(report: Report, one: Case): Promise<void> {
  const outcome = await outcomeOf(one, one.deferred);
  report.asked += 1;
  if (!outcome) report.unplanned += 1;
  else if (!outcome.found) {
    if (outcome.parts > 1) report.inParts += 1;
    if (outcome.lost > 0) report.lost += 1;
  } else if (await isExplained(one)) report.explained += 1;
  else report.different.push({ seed: one.seed, ...outcome.found, ...one.deferred });
}

test("parts that are put together are the answer to the same question without @defer", async () => {
  const report: Report = {
    asked: 0,
    inParts: 0,
    lost: 0,
    explained: 0,
    unplanned: 0,
    different: [],
  };
  for (let seed = 1; seed <= WORLDS; seed++) {
    for (const one of casesOf(seed)) await note(report, one);
  }
  expect(report.different).toEqual([]);
  expect(report.asked).toBeGreaterThan(150);
  expect(report.inParts / report.asked).toBeGreaterThan(0.4);
  expect(report.lost).toBeGreaterThan(0);
  expect(report.explained / report.asked).toBeLessThan(0.02);
  expect(report.unplanned / report.asked).toBeLessThan(0.05);
}, 120_000);

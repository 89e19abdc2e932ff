import { expect, test } from "vitest";
import { Problem } from "@samenloop/schema";
import { fallBack } from "./fall-back.ts";
import type { Plan } from "./plan-step.ts";
import type { Planner } from "./planner.ts";

const PLAN: Plan = { kind: "sequence", steps: [] };
const QUESTION = { query: "{ a }" };

/** Plans, or fails in its own way; says when it was closed. */
function fake(plan: () => Promise<Plan>): Planner & { isClosed: boolean } {
  const planner = {
    isClosed: false,
    plan,
    close: () => {
      planner.isClosed = true;
      return Promise.resolve();
    },
  };
  return planner;
}
const fails = (error: Error) =>
  fake(async () => {
    throw error;
  });
const plans = () => fake(() => Promise.resolve(PLAN));
const impossible = () => fails(new Problem("PLAN_IMPOSSIBLE", "Nobody can."));

test("what the first can plan, the second never hears of", async () => {
  const planner = fallBack(plans(), () => Promise.reject(new Error("opened")));
  expect(await planner.plan(QUESTION)).toBe(PLAN);
});

test("what the first calls impossible is asked of the second, which is opened once", async () => {
  let opened = 0;
  const planner = fallBack(impossible(), () => {
    opened += 1;
    return Promise.resolve(plans());
  });
  expect(await Promise.all([planner.plan(QUESTION), planner.plan(QUESTION)])).toEqual([PLAN, PLAN]);
  expect(opened).toBe(1);
});

test.each([
  ["too slow", new Problem("PLAN_TOO_SLOW", "Too slow.")],
  ["a bug", new Error("bug")],
])("what is %s for the first is not tried again", async (_, error) => {
  const planner = fallBack(fails(error), () => Promise.resolve(plans()));
  await expect(planner.plan(QUESTION)).rejects.toBe(error);
});

test("closing closes both, where both are open", async () => {
  const [first, second] = [impossible(), plans()];
  const planner = fallBack(first, () => Promise.resolve(second));
  await planner.plan(QUESTION);
  await planner.close();
  expect([first.isClosed, second.isClosed]).toEqual([true, true]);
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { openJudge, type Judge } from "../testing/judged.ts";

let judge: Judge;
beforeAll(async () => void (judge = await openJudge()));
afterAll(() => judge.close());

const plan = (afgezienOp: string | null, vastgesteldOp: string | null, more = {}) => ({
  plan: {
    familiegroepsplanAfgezienOp: afgezienOp,
    vastgesteldOp,
    status: vastgesteldOp ? ("VASTGESTELD" as const) : ("IN_OVERLEG" as const),
    ...more,
  },
});

test("HVP-2: a plan determined on the last day of the six weeks is in time", async () => {
  expect(await judge.sinds("HVP_2", plan("2026-01-01", "2026-02-12"))).toBeNull();
});

test("HVP-2: a plan determined a day later is late, also when it is determined", async () => {
  expect(await judge.sinds("HVP_2", plan("2026-01-01", "2026-02-13"))).toBe("2026-02-13");
});

// 29 February, the border of school years, and the nights on which the clock is moved: a day is a day.
// prettier-ignore
test.each([
  ["2028-01-18", "2028-02-29", "2028-03-01"],
  ["2026-06-19", "2026-07-31", "2026-08-01"],
  ["2026-02-15", "2026-03-29", "2026-03-30"],
  ["2026-09-13", "2026-10-25", "2026-10-26"],
])("HVP-2: without a plan, declined on %s, the last day is %s and it is late since %s", async (afgezien, last, late) => {
  expect(await judge.sinds("HVP_2", plan(afgezien, null), last)).toBeNull();
  expect(await judge.sinds("HVP_2", plan(afgezien, null), late)).toBe(late);
  expect(await judge.sinds("HVP_2", plan(afgezien, null), "2029-01-01")).toBe(late);
});

test.each([
  ["nobody declined", null, {}],
  ["it was withdrawn before it was determined", "2026-01-01", { status: "INGETROKKEN" }],
  ["only its existence is known", "2026-01-01", { inhoud: "ALLEEN_METADATA" }],
])("HVP-2: has no clock when %s", async (_, afgezienOp, more) => {
  expect(await judge.sinds("HVP_2", plan(afgezienOp, null, more))).toBeNull();
});

test("HVP-2: the graph shows the last day that the rule counts by", async () => {
  await judge.sinds("HVP_2", plan("2026-01-01", null));
  const shown = await judge.graph.ask("{ hulpverleningsplannen { nodes { vaststellenVoor } } }");
  expect(shown.data.hulpverleningsplannen.nodes).toEqual([{ vaststellenVoor: "2026-02-12" }]);
});

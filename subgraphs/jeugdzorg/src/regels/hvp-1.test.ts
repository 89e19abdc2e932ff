import { afterAll, beforeAll, expect, test } from "vitest";
import { openJudge, type Judge } from "../testing/judged.ts";

let judge: Judge;
beforeAll(async () => void (judge = await openJudge()));
afterAll(() => judge.close());

const plan = (keuze: string | null, aangebodenOp: string | null, vastgesteldOp?: string | null) =>
  ({
    plan: {
      familiegroepsplanKeuze: keuze as never,
      familiegroepsplanAangebodenOp: aangebodenOp,
      vastgesteldOp: vastgesteldOp === undefined ? "2026-03-01" : vastgesteldOp,
    },
  }) as const;

// prettier-ignore
test.each([
  ["nothing is known of an offer", null, null, "2026-03-01"],
  ["the offer came a day after the plan", "AFGEZIEN_DOOR_OUDERS", "2026-03-02", "2026-03-01"],
  ["the offer came on the day of the plan", "AFGEZIEN_DOOR_OUDERS", "2026-03-01", null],
  ["it was offered, and nobody wrote down the answer", null, "2026-02-01", null],
  ["the parents declined, on a day that nobody wrote down", "AFGEZIEN_DOOR_OUDERS", null, null],
  ["the family made a plan", "GEBRUIKT", null, null],
  ["an offer would have endangered the child", "NIET_AANGEBODEN_BEDREIGING", null, null],
  ["it is juvenile rehabilitation or guardianship", "NVT_JR_VOOGDIJ", null, null],
] as const)("HVP-1: when %s", async (...example) => {
  const [, keuze, aangebodenOp, sinds] = example;
  expect(await judge.sinds("HVP_1", plan(keuze, aangebodenOp))).toBe(sinds);
});

test("HVP-1: a plan that is still being made may yet be preceded by an offer", async () => {
  expect(await judge.sinds("HVP_1", plan(null, null, null))).toBeNull();
});

test("HVP-1: is broken from the day of determination on, and not the day before", async () => {
  expect(await judge.sinds("HVP_1", plan(null, null), "2026-02-28")).toBeNull();
  expect(await judge.sinds("HVP_1", plan(null, null), "2026-03-01")).toBe("2026-03-01");
});

test("HVP-1: says nothing of a plan of which only the existence is known", async () => {
  const hidden = { plan: { ...plan(null, null).plan, inhoud: "ALLEEN_METADATA" } } as const;
  expect(await judge.sinds("HVP_1", hidden)).toBeNull();
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { openJudge, type Judge } from "../testing/judged.ts";

let judge: Judge;
beforeAll(async () => void (judge = await openJudge()));
afterAll(() => judge.close());

const agreed = {
  vastgesteldOp: "2026-03-01",
  overlegMetPleegouderOp: "2026-03-01",
  instemmingPleegouder: "VERLEEND",
  instemmingPleegouderOp: "2026-03-01",
} as const;

const inPleegzorg = (change: object) => ({
  plan: { ...agreed, ...change },
  gezag: ["OUDER_MET_GEZAG", "PLEEGOUDER"] as const,
});

// prettier-ignore
test.each([
  ["the foster parent was heard and agreed, on the same day", {}, null],
  ["nobody wrote down on which day the foster parent agreed", { instemmingPleegouderOp: null }, null],
  ["nobody spoke with the foster parent", { overlegMetPleegouderOp: null }, "2026-03-01"],
  ["they spoke a day too late", { overlegMetPleegouderOp: "2026-03-02" }, "2026-03-01"],
  ["the foster parent withheld agreement", { instemmingPleegouder: "ONTHOUDEN" }, "2026-03-01"],
  ["nobody asked for agreement", { instemmingPleegouder: "NOG_NIET_GEVRAAGD" }, "2026-03-01"],
  ["nothing is known of agreement", { instemmingPleegouder: null }, "2026-03-01"],
  ["the foster parent agreed a day too late", { instemmingPleegouderOp: "2026-03-02" }, "2026-03-01"],
  ["the plan is still being made", { vastgesteldOp: null, instemmingPleegouder: null }, null],
  ["only the existence is known", { inhoud: "ALLEEN_METADATA", instemmingPleegouder: null }, null],
] as const)("HVP-4: when %s", async (_, change, sinds) => {
  expect(await judge.sinds("HVP_4", inPleegzorg(change))).toBe(sinds);
});

test("HVP-4: asks nothing of a child that lives with no foster parent", async () => {
  const plan = { vastgesteldOp: "2026-03-01", instemmingPleegouder: null };
  expect(await judge.sinds("HVP_4", { plan, gezag: ["OUDER_MET_GEZAG"] })).toBeNull();
});

test("HVP-4: is broken from the day of determination on, and not the day before", async () => {
  const broken = inPleegzorg({ instemmingPleegouder: "ONTHOUDEN" });
  expect(await judge.sinds("HVP_4", broken, "2026-02-28")).toBeNull();
  expect(await judge.sinds("HVP_4", broken, "2026-03-01")).toBe("2026-03-01");
});

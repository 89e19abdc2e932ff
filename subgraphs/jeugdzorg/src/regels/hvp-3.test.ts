import { afterAll, beforeAll, expect, test } from "vitest";
import { openJudge, type Judge } from "../testing/judged.ts";

let judge: Judge;
beforeAll(async () => void (judge = await openJudge()));
afterAll(() => judge.close());

const plan = (gevraagdOp: string | null, opSchriftOp: string | null, more = {}) => ({
  plan: {
    vorm: "MONDELING" as const,
    vastgesteldOp: "2026-01-10",
    schriftelijkGevraagdOp: gevraagdOp,
    opSchriftOp,
    ...more,
  },
});

test("HVP-3: a plan written down on the fourteenth day after the request is in time", async () => {
  expect(await judge.sinds("HVP_3", plan("2026-02-01", "2026-02-15"))).toBeNull();
});

test("HVP-3: a plan written down a day later is late", async () => {
  expect(await judge.sinds("HVP_3", plan("2026-02-01", "2026-02-16"))).toBe("2026-02-16");
});

// prettier-ignore
test.each([
  ["2028-02-15", "2028-02-29", "2028-03-01"],
  ["2026-07-17", "2026-07-31", "2026-08-01"],
  ["2026-03-15", "2026-03-29", "2026-03-30"],
  ["2026-10-11", "2026-10-25", "2026-10-26"],
])("HVP-3: asked on %s and not written, the last day is %s and it is late since %s", async (asked, last, late) => {
  expect(await judge.sinds("HVP_3", plan(asked, null), last)).toBeNull();
  expect(await judge.sinds("HVP_3", plan(asked, null), late)).toBe(late);
});

test("HVP-3: an oral plan that nobody wants in writing may stay oral", async () => {
  expect(await judge.sinds("HVP_3", plan(null, null))).toBeNull();
});

test.each(["GEDWONGEN", "GESLOTEN"] as const)(
  "HVP-3: in %s help a plan is never oral, also when nobody asked",
  async (kader) => {
    expect(await judge.sinds("HVP_3", plan(null, null, { kader }), "2026-01-09")).toBeNull();
    expect(await judge.sinds("HVP_3", plan(null, null, { kader }))).toBe("2026-01-10");
    expect(await judge.sinds("HVP_3", plan(null, "2026-01-20", { kader }))).toBeNull();
    const written = { kader, vorm: "SCHRIFTELIJK" };
    expect(await judge.sinds("HVP_3", plan(null, null, written))).toBeNull();
  },
);

test("HVP-3: the graph shows the last day that the rule counts by", async () => {
  await judge.sinds("HVP_3", plan("2026-02-01", null));
  const shown = await judge.graph.ask("{ hulpverleningsplannen { nodes { opSchriftVoor } } }");
  expect(shown.data.hulpverleningsplannen.nodes).toEqual([{ opSchriftVoor: "2026-02-15" }]);
});

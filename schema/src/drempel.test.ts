import { expect, test } from "vitest";
import { DREMPELS, drempelOp, type Drempel } from "./drempel.ts";

test("the thresholds are those of today", () => {
  const today = Object.keys(DREMPELS).map((code) => [
    code,
    drempelOp(code as keyof typeof DREMPELS, "2026-10-01").aantal,
  ]);
  expect(Object.fromEntries(today)).toEqual({
    VERZUIM_UREN: 16,
    LEERPLICHT_VANAF: 5,
    LEERPLICHT_TOT: 18,
  });
});

test("the days of each threshold come one after another, so that one counts on any day", () => {
  for (const known of Object.values<readonly Drempel[]>(DREMPELS)) {
    const days = known.map(({ vanaf }) => vanaf);
    expect(days).toEqual([...new Set(days)].toSorted());
  }
});

test("before the first day that is known the oldest threshold counts", () => {
  expect(drempelOp("VERZUIM_UREN", "1999-01-01")).toBe(DREMPELS.VERZUIM_UREN[0]);
});

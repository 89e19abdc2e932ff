import { expect, test } from "vitest";
import { timeScale } from "./time-scale.ts";

const TODAY = "2026-10-01";

test("days stand in their order, from the left edge to the right", () => {
  const days = ["2026-01-15", "2026-06-01", TODAY, "2027-02-28"];
  const scale = timeScale(days, TODAY);
  const places = days.map(scale.at);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(new Set(places).size).toBe(days.length);
  expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...places)).toBeLessThanOrEqual(100);
  expect(days.every(scale.isWithin)).toBe(true);
});

test("a plan of years ago begins at the edge and does not press the coming months together", () => {
  const scale = timeScale(["2019-08-01", "2041-01-01"], TODAY);
  expect(scale.at("2019-08-01")).toBe(0);
  expect(scale.isWithin("2019-08-01")).toBe(false);
  expect(scale.at("2041-01-01")).toBe(100);
  expect(scale.at(TODAY)).toBeGreaterThan(40);
});

test("without any day there is still a line around today, with its quarters", () => {
  const scale = timeScale([], TODAY);
  expect(scale.isWithin(TODAY)).toBe(true);
  expect(scale.months.map(({ label }) => label)).toEqual(["jul", "okt", "jan 2027", "apr"]);
});

test.each(["2028-02-29", "2026-12-31", "2026-03-29"])("works on %s", (today) => {
  const { months, at } = timeScale([], today);
  expect(months.map(({ at }) => at)).toEqual(months.map(({ at }) => at).toSorted((a, b) => a - b));
  expect(at(today)).toBeGreaterThan(0);
});

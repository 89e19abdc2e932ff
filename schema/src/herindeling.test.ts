import { expect, test } from "vitest";
import { isGemeentecode } from "./codes.ts";
import {
  geldendeGemeentecode,
  geldigheidVan,
  HERINDELINGEN,
  herindelingVan,
} from "./herindeling.ts";
import { isDatum } from "./klok.ts";

test.each([
  ["GM0501", "2022-12-31", "GM0501"],
  ["GM0501", "2023-01-01", "GM1992"],
  ["GM0457", "2022-03-23", "GM0457"],
  ["GM0457", "2022-03-24", "GM0363"],
  ["GM0363", "2026-10-01", "GM0363"],
  ["GM9999", "2026-10-01", "GM9999"],
])("%s is on %s called %s", (code, dag, expected) => {
  expect(geldendeGemeentecode(code, dag)).toBe(expected);
});

test("a gemeente lasts until the day before its herindeling", () => {
  expect(geldigheidVan("GM0457")).toEqual({ geldigVanaf: null, geldigTot: "2022-03-23" });
  expect(herindelingVan("GM0457", "2022-03-23")).toBeUndefined();
  expect(herindelingVan("GM0457", "2022-03-24")).toMatchObject({ naam: "Weesp" });
});

test("a gemeente that is new begins on the day of the herindeling; one that only grew has no first day", () => {
  expect(geldigheidVan("GM1992")).toEqual({ geldigVanaf: "2023-01-01", geldigTot: null });
  expect(geldigheidVan("GM0363")).toEqual({ geldigVanaf: null, geldigTot: null });
});

test("each former gemeente stands here once, with codes and days that can be, and never goes up into itself", () => {
  const codes = HERINDELINGEN.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const { code, opvolger, per } of HERINDELINGEN) {
    expect([code, opvolger].every(isGemeentecode) && isDatum(per)).toBe(true);
    expect(codes).not.toContain(geldendeGemeentecode(code, "2999-01-01"));
  }
});

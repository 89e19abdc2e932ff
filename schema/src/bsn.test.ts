import { describe, expect, test } from "vitest";
import { containsBsn } from "./bsn.ts";

// All of the official test range: numbers that belong to nobody.
describe("a BSN in a text", () => {
  test.each([
    "999900006",
    "Het nummer is 999900018.",
    "nummer:999900018, en verder niets",
    "9999 00 018",
    "9999.00.018",
    "999-900-018",
    "999900018 2026",
    "2026 999900018",
    "groep 7 9999 00 018",
    "９９９９０００１８",
  ])("is found in %j", (text) => {
    expect(containsBsn(text)).toBe(true);
  });

  test.each([
    "",
    "Is elke dag op school, eerst halve dagen en na 8 weken hele dagen.",
    "999900019",
    "0612345678",
    "9999000180",
    "1999900018",
    "99990001",
    "000000000",
    "2026-10-01 tot 2027-09-30",
  ])("is not seen in %j", (text) => {
    expect(containsBsn(text)).toBe(false);
  });
});

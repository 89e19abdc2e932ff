import { Problem, SCALARS } from "@samenloop/schema";
import { parseValue as parseText } from "graphql";
import { describe, expect, test } from "vitest";

type Name = keyof typeof SCALARS;

const ACCEPTED: readonly (readonly [Name, unknown])[] = [
  ["Datum", "2026-10-01"],
  ["Datum", "2024-02-29"],
  ["Tijdstip", "2026-10-01T09:30:00+02:00"],
  ["Tijdstip", "2026-10-25T02:30:00.5Z"],
  ["Postcode", "1011AB"],
  ["Bedrag", 0],
  ["Bedrag", -125],
  ["Bedrag", 9_007_199_254_740_991],
];

const REFUSED: readonly (readonly [Name, unknown])[] = [
  ["Datum", "2026-02-29"],
  ["Datum", "2026-13-01"],
  ["Datum", "01-10-2026"],
  ["Datum", "2026-10-01T00:00:00Z"],
  ["Datum", 20261001],
  ["Datum", null],
  ["Tijdstip", "2026-10-01T09:30:00"],
  ["Tijdstip", "2026-10-01"],
  ["Tijdstip", "2026-02-30T09:30:00Z"],
  ["Tijdstip", "2026-10-01T25:30:00Z"],
  ["Postcode", "1011 AB"],
  ["Postcode", "1011ab"],
  ["Postcode", "0111AB"],
  ["Bedrag", 12.5],
  ["Bedrag", "125"],
  ["Bedrag", 9_007_199_254_740_992],
];

describe("a value is served, and accepted as a variable and in the text of a question, unchanged", () => {
  test.each(ACCEPTED)("%s %j", (name, value) => {
    const scalar = SCALARS[name];
    expect(scalar.serialize(value)).toBe(value);
    expect(scalar.parseValue(value)).toBe(value);
    expect(scalar.parseLiteral(parseText(JSON.stringify(value)))).toBe(value);
  });
});

describe("INPUT_INVALID: another value is neither accepted nor served", () => {
  test.each(REFUSED)("%s %j", (name, value) => {
    const scalar = SCALARS[name];
    for (const refuse of [
      () => scalar.parseValue(value),
      () => scalar.parseLiteral(parseText(JSON.stringify(value))),
    ]) {
      expect(problemOf(refuse)).toMatchObject({ code: "INPUT_INVALID" });
    }
    expect(() => scalar.serialize(value)).toThrow(name);
  });
});

test.each(["Datum", "Tijdstip", "Postcode", "Bedrag"] as const)(
  "INPUT_INVALID: what a %s is instead, the refusal does not repeat",
  (name) => {
    const { message } = problemOf(() => SCALARS[name].parseValue("secret 999900006"));
    expect(message).toContain(name);
    expect(message).not.toMatch(/secret|999900006/);
  },
);

function problemOf(refused: () => unknown): Problem {
  try {
    refused();
  } catch (problem) {
    if (problem instanceof Problem) return problem;
    throw problem;
  }
  throw new Error("nothing was refused");
}

import { describe, expect, test } from "vitest";
import { draw, permute, pick, pickWeighted, uuidFor } from "./hash.ts";

const N = 100_000;
const series = (length: number, at: (i: number) => number): number[] =>
  Array.from({ length }, (_, i) => at(i));

/** Over 99 classes it has mean 99 and standard deviation 14: beyond 160 chance is no explanation. */
function chiSquare(values: readonly number[]): number {
  const counts = Array.from({ length: 100 }, () => 0);
  for (const value of values)
    counts[Math.floor(value * 100)] = (counts[Math.floor(value * 100)] ?? 0) + 1;
  const expected = values.length / 100;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/** Times the square root of the length it is as good as normal: beyond 4.5 the two belong together. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const products = a.map((value, i) => (value - 0.5) * ((b[i] ?? 0) - 0.5));
  return (12 * products.reduce((sum, product) => sum + product, 0)) / Math.sqrt(a.length);
}

const base = series(N, (i) => draw(7, "leerling", i, "opp"));

describe("draw", () => {
  test("is the same for the same key, whatever was drawn before", () => {
    const first = draw(7, "leerling", 123, "opp");
    draw(8, "jeugdige", 9, "soort");

    expect(draw(7, "leerling", 123, "opp")).toBe(first);
  });

  test("lies in [0, 1)", () => {
    expect(Math.min(...base.slice(0, 50_000))).toBeGreaterThanOrEqual(0);
    expect(base.every((value) => value < 1)).toBe(true);
  });

  test.each([
    ["indexes", base],
    ["indexes far apart", series(N, (i) => draw(7, "leerling", i * 4096, "opp"))],
    ["seeds", series(N, (i) => draw(i, "leerling", 3, "opp"))],
    ["fields", series(N, (i) => draw(7, "leerling", 3, `veld ${i}`))],
  ])("is spread evenly over %s", (_over, values) => {
    expect(chiSquare(values)).toBeLessThan(160);
    expect(chiSquare(values)).toBeGreaterThan(50);
  });

  test.each([
    ["the next index", series(N, (i) => draw(7, "leerling", i + 1, "opp"))],
    ["the index after that", series(N, (i) => draw(7, "leerling", i + 2, "opp"))],
    ["the next seed", series(N, (i) => draw(8, "leerling", i, "opp"))],
    ["a field of one letter more", series(N, (i) => draw(7, "leerling", i, "opps"))],
    ["another field", series(N, (i) => draw(7, "leerling", i, "jeugdhulp"))],
    ["another entity", series(N, (i) => draw(7, "jeugdige", i, "opp"))],
  ])("tells nothing about %s", (_what, other) => {
    expect(Math.abs(correlation(base, other))).toBeLessThan(4.5);
  });

  test("the measure of the two tests above finds what belongs together and what is uneven", () => {
    expect(correlation(base, base)).toBeGreaterThan(100);
    expect(chiSquare(base.map((value) => value ** 1.1))).toBeGreaterThan(160);
  });

  test("takes every seed that a setting allows", () => {
    expect(draw(4_294_967_295, "leerling", 0, "opp")).not.toBe(draw(0, "leerling", 0, "opp"));
    expect(draw(2 ** 31, "leerling", 0, "opp")).toBeGreaterThanOrEqual(0);
  });
});

describe("permute", () => {
  test("gives each index below a million a number of its own", () => {
    const seen = new Uint8Array(1_000_000);
    for (let i = 0; i < seen.length; i += 1) seen[permute(5, "jeugdige", i)] = 1;

    expect(seen.every((mark) => mark === 1)).toBe(true);
  });

  test("tells neither the index nor the seed", () => {
    const numbers = series(20_000, (i) => permute(5, "jeugdige", i) / 1_000_000);
    const next = series(20_000, (i) => permute(5, "jeugdige", i + 1) / 1_000_000);
    const otherSeed = series(20_000, (i) => permute(6, "jeugdige", i) / 1_000_000);

    expect(
      Math.abs(
        correlation(
          numbers,
          series(20_000, (i) => i / 20_000),
        ),
      ),
    ).toBeLessThan(4.5);
    expect(Math.abs(correlation(numbers, next))).toBeLessThan(4.5);
    expect(Math.abs(correlation(numbers, otherSeed))).toBeLessThan(4.5);
  });

  test("refuses an index that has no number", () => {
    expect(() => permute(5, "jeugdige", 1_000_000)).toThrow("million");
  });
});

test("pick gives each item its part, the last one too", () => {
  expect([0, 0.34, 0.67, 0.999_999].map((at) => pick(["a", "b", "c"], at))).toEqual([
    "a",
    "b",
    "c",
    "c",
  ]);
});

test("pickWeighted gives each item its weight, and an item without weight nothing", () => {
  const list = [
    ["a", 1],
    ["b", 0],
    ["c", 3],
  ] as const;

  expect([0, 0.24, 0.25, 0.999_999].map((at) => pickWeighted(list, at))).toEqual([
    "a",
    "a",
    "c",
    "c",
  ]);
});

describe("uuidFor", () => {
  test("is a UUID of version 5 that the same words give again", () => {
    expect(uuidFor("leerling", 7, 1)).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(uuidFor("leerling", 7, 1)).toBe(uuidFor("leerling", 7, 1));
  });

  test("keeps its words apart", () => {
    expect(uuidFor("opp", 1, 12)).not.toBe(uuidFor("opp", 11, 2));
  });
});

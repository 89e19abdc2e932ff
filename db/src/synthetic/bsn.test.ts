import { describe, expect, test } from "vitest";
import { isBsn, isTestBsn, testBsns } from "./bsn.ts";

const numbers = [...testBsns()];

describe("testBsns", () => {
  test("are the 9,091 of the official range, from the first to the last", () => {
    expect(numbers).toHaveLength(9091);
    expect(numbers.slice(0, 3)).toEqual(["999900006", "999900018", "999900031"]);
    expect(numbers.at(-1)).toBe("999999990");
    expect(new Set(numbers).size).toBe(9091);
    expect(numbers.every(isTestBsn)).toBe(true);
  });
});

describe("isBsn", () => {
  test("fails for any test number with one digit changed", () => {
    const [first = ""] = numbers;
    const changed = first
      .split("")
      .map((digit, i) => first.slice(0, i) + ((Number(digit) + 1) % 10) + first.slice(i + 1));

    expect(changed.map(isBsn)).toEqual(changed.map(() => false));
  });

  test.each(["", "000000000", "99990000", "9999000060", "99990000a", " 999900006"])(
    "refuses %j",
    (text) => {
      expect(isBsn(text)).toBe(false);
    },
  );

  test("a number below the test range that passes the elfproef could be somebody's, and is no test number", () => {
    const below = Array.from({ length: 11 }, (_, i) => String(999_899_990 + i)).filter(isBsn);

    expect(below).toHaveLength(1);
    expect(below.map(isTestBsn)).toEqual([false]);
  });
});

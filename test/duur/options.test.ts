import { expect, test } from "vitest";
import { readOptions } from "./options.ts";

test("without flags all of it is done", () => {
  expect(readOptions([])).toEqual({
    requests: 100_000,
    reloads: 200,
    worlds: 1000,
    seed: 1,
    operations: 10,
  });
});

test.each([
  [["--lang"], "--lang"],
  [["--requests", "veel"], "whole number"],
  [["--reloads", "-1"], "--reloads"],
  [["--vragen", "0"], "at least 1"],
  [["100000"], "100000"],
])("%j is refused in a sentence that says what was wrong", (argv, part) => {
  expect(() => readOptions(argv)).toThrow(part);
});

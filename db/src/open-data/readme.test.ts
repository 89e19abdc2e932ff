import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SOURCE_FILES } from "./read-open-data.ts";

const ROWS = readFileSync(new URL("../../README.md", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| `"));

test.each(SOURCE_FILES)(
  "the README tells of $name which columns are read, and what it lacks",
  (file) => {
    const [row = "", ...others] = ROWS.filter((line) => line.startsWith(`| \`${file.name}\``));
    const [, , , columns = "", without = ""] = row.split("|");

    expect(others).toEqual([]);
    expect(without.trim()).toBe(file.without);
    const years = file.columns.filter((column) => column.startsWith("LEERLINGEN_"));
    const named = new Set(columns.match(/(?<=`)[^`]+(?=`)/g)?.filter((word) => word.trim() !== ""));
    const expected = file.columns.filter((column) => !years.slice(1, -1).includes(column));
    expect([...named].filter((word) => /^\w[\w -]*$/.test(word)).toSorted()).toEqual(
      expected.toSorted(),
    );
  },
);

test("the README tells of no other file", () => {
  expect(ROWS).toHaveLength(SOURCE_FILES.length);
});

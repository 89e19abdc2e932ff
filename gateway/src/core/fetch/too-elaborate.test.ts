import { expect, test } from "vitest";
import { isTooElaborate } from "./too-elaborate.ts";

const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(",");
const child = (index: number): string =>
  JSON.stringify({ id: String(index), naam: 'een "kind"\\', adres: { straat: "x" }, cijfers: [] });

test.each([
  ["nothing", ""],
  ["a hundred thousand children", `[${times(75_000, child)}]`],
  ["one long text", JSON.stringify("[{,:".repeat(1_200_000))],
  ["a long text of quotes and backslashes", JSON.stringify('"\\'.repeat(1_000_000))],
  ["the same few names again and again", `[${times(200_000, (i) => `{"k${i % 100}":1}`)}]`],
  ["two hundred levels", `${" ".repeat(300_000)}${"[".repeat(200)}${"]".repeat(200)}`],
  ["a text without end", `["${"x".repeat(300_000)}`],
])("%s can be read", (_, text) => {
  expect(isTooElaborate(text)).toBe(false);
});

test.each([
  ["a million objects", `[${times(1_000_000, () => "{}")}]`],
  ["a million numbers", `[${times(1_000_000, () => "1")}]`],
  ["lists in each other", "[".repeat(300_000)],
  ["objects in each other", '{"a":'.repeat(60_000)],
  ["lists and objects in each other", '[{"a":'.repeat(60_000)],
  ["a hundred thousand names", `{${times(100_000, (i) => `"k${i}":1`)}}`],
  ["the same in many objects", `[${times(100_000, (i) => `{"k${i}":1}`)}]`],
  ["names before a space", `{${times(100_000, (i) => `"k${i}" :1`)}}`],
])("%s take too long", (_, text) => {
  expect(isTooElaborate(text)).toBe(true);
});

test("a longer text, where one is allowed, may have more parts", () => {
  const text = `[${times(400_000, (index) => `{"id":"${String(index).padStart(20, "0")}","x":1}`)}]`;
  expect(text.length).toBeGreaterThan(10 << 20);
  expect(isTooElaborate(text)).toBe(false);
});

import { array, assert, constantFrom, property, record, string } from "fast-check";
import { expect, test } from "vitest";
import { asCsv } from "./as-csv.ts";
import { toTables } from "./to-tables.ts";

const csvOf = (data: object): string => asCsv(toTables(data));

/** The lines of a file, without its byte order mark. */
const linesOf = (csv: string): string[] => csv.slice(1).split("\r\n").slice(0, -1);

test("begins with a byte order mark and ends every line with CRLF, as Excel does", () => {
  expect(csvOf({ scholen: [{ naam: "Zoë", plaats: "’s-Graveland" }] })).toBe(
    "\uFEFFnaam;plaats\r\nZoë;’s-Graveland\r\n",
  );
});

test.each([
  ["a decimal comma", 52.1, "52,1"],
  ["a whole number", -12, "-12"],
  ["true", true, "WAAR"],
  ["false", false, "ONWAAR"],
  ["null", null, ""],
  ["a day", "2026-10-01", "2026-10-01"],
  ["a school year", "2026-2027", "2026-2027"],
  ["a semicolon", "a;b", '"a;b"'],
  ["a comma", "a,b", "a,b"],
  ["quotes", 'zei "ja"', '"zei ""ja"""'],
  ["a line break", "a\nb", '"a\nb"'],
  ["zeros before a number", "00000001", '"=""00000001"""'],
  ["twenty digits", "00000003271601830000", '"=""00000003271601830000"""'],
  ["a number with an exponent", "12E45", '"=""12E45"""'],
  ["a house number that could be a day", "10-12", '"=""10-12"""'],
  ["a number with a point that could be a day", "1.5", '"=""1.5"""'],
  ["a code", "00AO01", "00AO01"],
])("%s: %j is written %s", (_, value, written) => {
  expect(linesOf(csvOf({ x: { waarde: value } }))).toEqual(
    ["waarde", written].join("\r\n").split("\r\n"),
  );
});

test.each([
  "=1+1",
  "+31 6",
  "-2+3",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "＝1+1",
  '=cmd|"/c calc"!A1',
])("%j is never run as a formula", (text) => {
  const [, cell = ""] = csvOf({ x: [{ waarde: text }] }).split(/(?<=waarde)\r\n/);
  expect(cell.replace(/^"/, "").startsWith("'")).toBe(true);
});

test("what is said once stands on every row, also when there is none", () => {
  const nodes = [{ naam: "A" }, { naam: "B" }];
  expect(linesOf(csvOf({ x: { totalCount: 2, nodes } }))).toEqual([
    "totalCount;naam",
    "2;A",
    "2;B",
  ]);
  expect(linesOf(csvOf({ x: { totalCount: 0, nodes: [] } }))).toEqual(["totalCount", "0"]);
});

test("several tables stand under their names with an empty line between them", () => {
  expect(linesOf(csvOf({ po: [{ code: "PO1" }], vo: [{ code: "VO1" }], niets: null }))).toEqual([
    "po",
    "code",
    "PO1",
    "",
    "vo",
    "code",
    "VO1",
  ]);
});

test("every text comes back whole, with no more than an apostrophe or a formula of itself around it", () => {
  const text = string({
    unit: constantFrom("a", "b", ";", ",", '"', "'", "=", "-", "\t", "0", "1", "\n", "😀"),
  });
  assert(
    property(array(record({ a: text, b: text }), { minLength: 1 }), (rows) => {
      const [header, ...lines] = parsed(csvOf({ x: rows }));
      expect(header).toEqual(["a", "b"]);
      const isWhole = (cell: string | undefined, whole: string): boolean =>
        cell === whole || cell === `'${whole}` || cell === `="${whole}"`;
      const broken = rows.filter(
        ({ a, b }, i) => !isWhole(lines[i]?.[0], a) || !isWhole(lines[i]?.[1], b),
      );
      expect(broken).toEqual([]);
      expect(lines).toHaveLength(rows.length);
    }),
    { seed: 20261001, numRuns: 500 },
  );
});

/** RFC 4180 with semicolons, as a whole file: the oracle of the test above. */
function parsed(csv: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, cell = "", end] of csv.slice(1).matchAll(CELL)) {
    const text = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    lines.at(-1)?.push(text);
    if (end !== ";") lines.push([]);
  }
  return lines.slice(0, -1);
}

const CELL = /("(?:[^"]|"")*"|[^;"\r]*)(;|\r\n)/g;

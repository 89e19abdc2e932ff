import { expect, test } from "vitest";
import { asTable } from "./as-table.ts";
import { toTables } from "@samenloop/schema";

const tableOf = (data: object, columns?: number): string => asTable(toTables(data), columns);
const lines = (...text: string[]): string => `${text.join("\n")}\n`;

test("facts stand below each other, lists as tables with their number of rows", () => {
  const data = {
    samenwerkingsverband: {
      code: "PO1",
      landelijk: false,
      vestigingen: {
        totalCount: 2,
        nodes: [
          { naam: "De Wilg", aantal: 9, open: true },
          { naam: "De Eik", aantal: 120, open: null },
        ],
      },
    },
  };
  expect(tableOf(data)).toBe(
    lines(
      "samenwerkingsverband",
      "  code                    PO1",
      "  landelijk               false",
      "  vestigingen.totalCount  2",
      "",
      "samenwerkingsverband.vestigingen",
      "naam     aantal  open",
      "───────  ──────  ────",
      "De Wilg       9  true",
      "De Eik      120",
      "(2 rows)",
    ),
  );
});

test("what a row shares with the row above it is not repeated", () => {
  const rij = (aantal: number) => ({ jaar: 2020 + aantal, aantal });
  const data = {
    po: [
      { code: "PO1", reeks: [rij(1), rij(2)] },
      { code: "PO1", reeks: [rij(1)] },
    ],
  };
  expect(tableOf(data)).toBe(
    lines(
      "po.reeks",
      "code  jaar  aantal",
      "────  ────  ──────",
      "PO1   2021       1",
      "      2022       2",
      "PO1   2021       1",
      "(3 rows)",
    ),
  );
});

test.each([
  [{ leerling: null }, lines("leerling", "(nothing)")],
  [{ leerlingen: { nodes: [] } }, lines("leerlingen", "(0 rows)")],
  [
    { leerlingen: { totalCount: 0, nodes: [] } },
    lines("leerlingen", "  totalCount  0", "", "(0 rows)"),
  ],
  [{ rijen: [{ a: 1 }] }, lines("rijen", "a", "─", "1", "(1 row)")],
  [{ __typename: "Query" }, lines("__typename", "  __typename  Query")],
])("%j", (data, text) => {
  expect(tableOf(data)).toBe(text);
});

test("a long text is cut, never in the middle of a sign", () => {
  const text = `${"a".repeat(58)}👩‍👩‍👧e`;
  const [, , , row] = tableOf({ rijen: [{ tekst: text }] }).split("\n");
  expect(row).toBe(`${"a".repeat(58)}…`);
});

test("signs that take two places and signs of two parts are counted as they are seen", () => {
  const data = {
    rijen: [
      { a: "学校", b: 1 },
      { a: "Zoe\u0308", b: 2 },
      { a: "abcd", b: 3 },
    ],
  };
  expect(tableOf(data)).toBe(
    lines("rijen", "a     b", "────  ─", "学校  1", "Zoë   2", "abcd  3", "(3 rows)"),
  );
});

test("an answer cannot steer the terminal, nor look like another row", () => {
  const nasty = "a\u001b[2Jb\rc\nd\u009b31me\u202Ef\u0000g\u2028h\ud800";
  const text = tableOf({ rijen: [{ ["naam\u001b"]: nasty }], feit: { x: nasty } });
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  expect(text.split("\n")).toHaveLength(9);
  expect(text).toContain("a [2Jb c d 31mef g h\uFFFD");
});

const wide = {
  rijen: [
    {
      id: "7067852f-8ccf-5544-b671-8ebe93689158",
      doel: "een lange zin in gewone woorden over een kind",
    },
  ],
};

test("on a narrow terminal prose makes room and a code does not", () => {
  const [, , , row = ""] = tableOf(wide, 70).split("\n");
  expect(row).toBe("7067852f-8ccf-5544-b671-8ebe93689158  een lange zin in gewone woorden…");
});

test("where that is not enough the table is an outline, in which nothing is cut", () => {
  const data = { kind: [{ ...wide.rijen[0], doelen: [{ rol: "A" }, { rol: "B" }] }, { id: "2" }] };
  expect(tableOf(data, 40)).toBe(
    lines(
      "kind.doelen",
      "  id     7067852f-8ccf-5544-b671-8ebe93689158",
      "  doel   een lange zin in gewone woorden over een kind",
      "    rol  A",
      "    rol  B",
      "",
      "  id     2",
      "  doel",
      "    rol",
      "(3 rows)",
    ),
  );
});

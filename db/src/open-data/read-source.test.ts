import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { array, assert, boolean, constantFrom, property, record, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { readSource } from "./read-source.ts";
import type { SourceFile } from "./source-file.ts";
import { csv, smallFolder, windows1252 } from "./testing/small-folder.ts";

const PROEF: SourceFile = {
  name: "proef.csv",
  encoding: "utf-8",
  columns: ["code", "naam"],
  key: "code",
  without: "nothing is known",
};
const OUD: SourceFile = { ...PROEF, encoding: "windows-1252" };

/** Everything that a row with a name becomes; one without a name is refused. */
function read(content: string | Uint8Array, file = PROEF, folder = smallFolder()) {
  writeFileSync(join(folder, file.name), content);
  return readSource(folder, file, (row) => (row["naam"] ? { ...row } : "naam is empty"));
}

const problem = (message: string) =>
  expect.objectContaining({ code: "SOURCE_FILE_INVALID", message });

describe("a whole file is refused, by name", () => {
  test.each([
    [
      "a column is missing",
      "code;name\n1;a\n",
      "proef.csv has another header than expected: naam is missing.",
    ],
    [
      "all columns are missing",
      "<html>\n<body>\n",
      "proef.csv has another header than expected: code, naam is missing.",
    ],
    ["it is empty", "", "proef.csv has another header than expected: code, naam is missing."],
    [
      "it uses commas",
      "code,naam\n1,a\n",
      "proef.csv has another header than expected: code, naam is missing.",
    ],
    ["a column stands there twice", "code;naam;naam\n1;a;b\n", "proef.csv has two columns naam."],
    ["it has a header only", "code;naam\n", "proef.csv holds no row that can be loaded."],
    [
      "no row can be loaded",
      "code;naam\n\n1;\n2;\n",
      "proef.csv holds no row that can be loaded (line 3: naam is empty).",
    ],
    [
      "a quote never closes",
      'code;naam\n1;"a\n"\n\n2;"b\n3;c\n',
      "proef.csv opens a quote on line 5 that is never closed.",
    ],
  ])("when %s", (_when, content, message) => {
    expect(() => read(content)).toThrow(problem(message));
  });

  test("when it is not written in UTF-8", () => {
    expect(() => read(windows1252("code;naam\n1;Collège\n"))).toThrow(
      problem("proef.csv is not written in utf-8."),
    );
  });

  test("when it has bytes that mean nothing in windows-1252", () => {
    const content = Buffer.concat([Buffer.from("code;naam\n1;Coll"), Buffer.of(0x8d, 0xe9)]);
    expect(() => read(content, OUD)).toThrow(problem("proef.csv is not written in windows-1252."));
  });

  test("when it is written in UTF-16", () => {
    expect(() => read(Buffer.from("\ufeffcode;naam\n1;a\n", "utf16le"))).toThrow(
      "not written in utf-8",
    );
  });

  test("when it cannot be read", () => {
    const folder = smallFolder();
    const file = { ...PROEF, name: "." };
    expect(() => readSource(folder, file, (row) => row)).toThrow("cannot be read");
  });
});

describe("a row is left out, with its line, and costs no other", () => {
  test.each([
    ["it has too few cells", "2", "has 1 cells instead of 2"],
    ["it has too many cells", "2;b;c", "has 3 cells instead of 2"],
    ["it holds a NUL", "2;b\0", "holds a NUL, which no text may"],
    ["it was there before", "1;b", "code stood in an earlier row"],
    ["its reader says no", "2;", "naam is empty"],
  ])("when %s", (_when, line, reden) => {
    const { records, afgewezen } = read(`code;naam\n1;a\n${line}\n3;c\n`);

    expect(records.map((row) => row["code"])).toEqual(["1", "3"]);
    expect(afgewezen).toEqual([{ bestand: "proef.csv", regel: 3, reden }]);
  });

  test("only the first of two rows with one key is loaded, and a row that was left out does not count", () => {
    const { records, afgewezen } = read("code;naam\n1;\n1;a\n1;b\n");

    expect(records).toEqual([{ code: "1", naam: "a" }]);
    expect(afgewezen.map(({ regel }) => regel)).toEqual([2, 4]);
  });

  test("a quote that closes in a later row names the rows that it swallows", () => {
    const { records, afgewezen } = read('code;naam\n1;a\n2;"b\n3;c\n4;"\n5;e\n');

    expect(records.map((row) => row["code"])).toEqual(["1", "5"]);
    expect(afgewezen).toEqual([
      {
        bestand: "proef.csv",
        regel: 3,
        reden: "a quote is opened that closes in another row: lines 3 to 5",
      },
    ]);
  });

  test("its line is the one on which it begins, whatever stands above it", () => {
    const above = '\ufeffcode;naam\r\n1;"a\r\nb\r\nc"\r\n\r\n   \r\n;\r\n2;b\r\n';
    const { records, afgewezen } = read(`${above}3;"\r\n"\r\n4;\n5;e`);

    expect(records.map((row) => row["code"])).toEqual(["1", "2", "5"]);
    expect(afgewezen.map(({ regel }) => regel)).toEqual([9, 11]);
  });
});

describe("what is odd and yet clear is read", () => {
  test.each([
    ["quotes inside a cell", 'De "Bolster" school', 'De "Bolster" school'],
    ["a cell that begins with a quoted word", '"Bolster" school', '"Bolster" school'],
    ["doubled quotes", '"De ""Bolster"""', 'De "Bolster"'],
    ["a delimiter in quotes", '"a;b"', "a;b"],
    ["spaces around", "   a b  ", "a b"],
    ["a backslash", String.raw`a\"b\n`, String.raw`a\"b\n`],
    ["empty cells after the last column", "a;;", "a"],
  ])("%s", (_what, cell, naam) => {
    const { records, afgewezen } = read(`code;naam\n1;${cell}\n2;b\n`);

    expect([records.map((row) => row["naam"]), afgewezen]).toEqual([[naam, "b"], []]);
  });

  test.each([
    {
      encoding: "UTF-8",
      file: PROEF,
      naam: "’t Sŵn",
      content: Buffer.from("code;naam\n1;’t Sŵn\n"),
    },
    {
      encoding: "UTF-8 with a mark",
      file: PROEF,
      naam: "Sŵn",
      content: Buffer.from("\ufeffcode;naam\n1;Sŵn\n"),
    },
    {
      encoding: "windows-1252",
      file: OUD,
      naam: "Collège ’t",
      content: windows1252("code;naam\n1;Collège ’t\n"),
    },
    {
      encoding: "UTF-8 after all",
      file: OUD,
      naam: "Collège ’t",
      content: Buffer.from("code;naam\n1;Collège ’t\n"),
    },
  ])("text in $encoding", ({ content, file, naam }) => {
    expect(read(content, file).records).toEqual([{ code: "1", naam }]);
  });

  test("columns in another order, more of them, and spaces in the header", () => {
    expect(read("meer; naam ;code\nx;a;1\n").records).toEqual([
      { code: "1", naam: "a", meer: "x" },
    ]);
  });

  test("any cell that is written by the rules comes back, with the line of its row", () => {
    const folder = smallFolder();
    const cell = string({
      unit: constantFrom("a", "é", '"', "\n", "\r", "\r\n", " ", "\t", "’", "\\", ","),
    });
    const rows = array(record({ code: string({ unit: "grapheme-ascii" }), naam: cell }), {
      maxLength: 9,
    });
    assert(
      property(rows, constantFrom("\n", "\r\n", "\r"), boolean(), (list, end, bom) => {
        const written = list.map((row, i) => ({ naam: row.naam, code: `${i}${row.code}` }));
        const content = (bom ? "\ufeff" : "") + csv(["code", "naam"], [...written, LAST], end);
        const lines = (text: string): number => text.split(/\r\n|\r|\n/).length - 1;
        const expected = written.map((row, i) => ({
          regel: 1 + lines(csv(["code", "naam"], written.slice(0, i), end)),
          ...plain(row),
        }));
        const got: object[] = [];
        writeFileSync(join(folder, PROEF.name), content);
        const { afgewezen } = readSource(folder, PROEF, (row) => {
          if (row["code"] === LAST.code) return row;
          got.push(row);
          return "seen";
        });

        expect(afgewezen.map(({ regel }, i) => ({ regel, ...got[i] }))).toEqual(expected);
      }),
    );
  });
});

const LAST = { code: "laatste", naam: "x" };

/** What is left of a row when its line ends are made equal and the space around its cells is gone. */
const plain = (row: Readonly<Record<"code" | "naam", string>>) => ({
  code: row.code.replaceAll(/\r\n?/g, "\n").trim(),
  naam: row.naam.replaceAll(/\r\n?/g, "\n").trim(),
});

import type { Answered, Cell } from "./to-tables.ts";

/**
 * CSV as a Dutch Excel opens it by a double click: semicolons, CRLF, UTF-8 with a byte order mark, a decimal comma,
 * WAAR and ONWAAR. Several tables stand below each other, each under its name, with an empty line between them.
 */
export function asCsv(answer: readonly Answered[]): string {
  const blocks = answer.flatMap(blocksOf);
  const texts = blocks.map(({ title, lines }) => {
    const titled = blocks.length > 1 ? [[title], ...lines] : lines;
    return titled.map((line) => `${line.map(cellText).join(";")}\r\n`).join("");
  });
  return `\uFEFF${texts.join("\r\n")}`;
}

interface Block {
  readonly title: string;
  readonly lines: readonly (readonly Cell[])[];
}

/** What is said once of a root field stands on every row, so that a row can be understood, filtered and summed. */
function blocksOf({ name, facts, tables }: Answered): Block[] {
  const said = facts.map(({ cell }) => cell);
  const labels = facts.map(({ label }) => label);
  if (tables.length === 0) {
    return facts.length === 0 ? [] : [{ title: name, lines: [labels, said] }];
  }
  return tables.map(({ title, columns, rows }) => {
    const head = [...labels, ...columns.map(({ label }) => label)];
    const isFactAlone = rows.length === 0 && facts.length > 0;
    const body = isFactAlone
      ? [[...said, ...columns.map(() => null)]]
      : rows.map(({ cells }) => [...said, ...cells]);
    return { title, lines: [head, ...body] };
  });
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell).replace(".", ",");
  if (typeof cell === "boolean") return cell ? "WAAR" : "ONWAAR";
  const text = asTextForExcel(cell);
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Excel takes a text for what it looks like. One that it would run gets an apostrophe before it: an answer is data and
 * never a program. One that it would read as another value, a code with zeros before it or a house number 10-12, is
 * written as a formula that yields that text; nothing but such a code ever is.
 */
function asTextForExcel(text: string): string {
  if (LOOKS_LIKE_ANOTHER_VALUE.test(text)) return `="${text}"`;
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

/** Zeros before a number, more digits than Excel keeps or shows, an exponent, a day and a month. */
const LOOKS_LIKE_ANOTHER_VALUE =
  /^(0\d+|\d{12,}|\d+E[+-]?\d+|\d{1,2}[-/.]\d{1,2}([-/.]\d{2,4})?)$/i;

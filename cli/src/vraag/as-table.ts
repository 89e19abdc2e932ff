import { cutTo, printable, widthOf } from "./printable.ts";
import type { Answered, Cell, Fact, Table } from "@samenloop/schema";

/** Columns wider than this are cut: the whole text is in --json and --csv. */
const WIDEST = 60;
/** Columns are not made narrower than this to fit a terminal. */
const NARROWEST = 12;
const GAP = "  ";

/**
 * An answer for people: facts as a list, lists as tables with the number of rows below. What a row shares with the row
 * above it is not repeated. A table that has no room on a terminal of `columns` places is written as an outline.
 */
export function asTable(answer: readonly Answered[], columns = Infinity): string {
  const blocks = answer.flatMap(({ name, facts, tables }) => {
    const head = facts.length > 0 || tables.length === 0 ? [[name, ...factLines(facts)]] : [];
    const lists = tables.map((table) => {
      const title = table.title === name && facts.length > 0 ? [] : [table.title];
      return [...title, ...listLines(table, columns)];
    });
    return [...head, ...lists];
  });
  // Names of fields too: whoever answers chooses them.
  return `${blocks.map((lines) => lines.map(printable).join("\n")).join("\n\n")}\n`;
}

function factLines(facts: readonly Fact[]): string[] {
  if (facts.length === 0) return ["(nothing)"];
  const width = Math.max(...facts.map(({ label }) => widthOf(label)));
  return facts.map(({ label, cell }) => `  ${padded(label, width)}${GAP}${textOf(cell)}`.trimEnd());
}

function listLines(table: Table, limit: number): string[] {
  const count = table.rows.length === 1 ? "(1 row)" : `(${table.rows.length} rows)`;
  if (table.columns.length === 0) return [count];
  const widths = widthsOf(table, limit);
  const isWide = sum(widths) > limit;
  return [...(isWide ? outlineLines(table) : gridLines(table, widths)), count];
}

function gridLines({ columns, rows }: Table, widths: readonly number[]): string[] {
  const isNumeric = columns.map((_, i) => rows.every(({ cells }) => isNumberOrNull(cells[i])));
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, i) => padded(cutTo(text, widths[i] ?? 0), widths[i] ?? 0, isNumeric[i]))
      .join(GAP)
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join(GAP);
  const body = rows.map((row) =>
    line(columns.map(({ level }, i) => (level < row.fresh ? "" : textOf(row.cells[i])))),
  );
  return [line(columns.map(({ label }) => label)), rule, ...body];
}

/** Each level indented under the one it belongs to, with an empty line before each item of the first list. */
function outlineLines({ columns, rows }: Table): string[] {
  const indented = columns.map(({ label, level }) => `${"  ".repeat(level)}${label}`);
  const width = Math.max(...indented.map(widthOf));
  return rows.flatMap(({ cells, fresh }, row) => {
    const lines = indented.flatMap((label, i) =>
      (columns[i]?.level ?? 0) < fresh
        ? []
        : [`${padded(label, width)}${GAP}${textOf(cells[i])}`.trimEnd()],
    );
    return fresh === 1 && row > 0 ? ["", ...lines] : lines;
  });
}

/** As wide as the longest text; where that is more than the limit, prose makes room and a code or id does not. */
function widthsOf({ columns, rows }: Table, limit: number): number[] {
  const longest = (i: number, isCounted: (text: string) => boolean): number => {
    const texts = rows.map(({ cells }) => textOf(cells[i])).filter(isCounted);
    return Math.min(Math.max(0, ...texts.map(widthOf)), WIDEST);
  };
  const names = columns.map(({ label }) => widthOf(label));
  const least = names.map((name, i) =>
    Math.max(
      name,
      NARROWEST,
      longest(i, (text) => !text.includes(" ")),
    ),
  );
  const widths = names.map((name, i) =>
    Math.max(
      name,
      longest(i, () => true),
    ),
  );
  while (sum(widths) > limit) {
    const spare = widths.map((width, i) => (width > (least[i] ?? 0) ? width : 0));
    const widest = Math.max(...spare);
    if (widest === 0) break;
    widths[spare.indexOf(widest)] = widest - 1;
  }
  return widths;
}

const sum = (widths: readonly number[]): number =>
  widths.reduce((total, width) => total + width + GAP.length, -GAP.length);

function padded(text: string, width: number, toTheRight = false): string {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return toTheRight ? space + text : text + space;
}

const isNumberOrNull = (cell: Cell | undefined): boolean =>
  cell === null || typeof cell === "number";

const textOf = (cell: Cell | undefined): string => (cell == null ? "" : printable(String(cell)));

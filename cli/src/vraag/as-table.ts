import { columnsOf, type Table } from "@samenloop/schema";

/** Columns wider than this are cut: the whole text is in --json and --csv. */
const WIDEST = 60;

/** A table for a terminal, with the number of rows below it. */
export function asTable(tables: readonly Table[]): string {
  return tables.map(({ name, rows }) => `${name}\n${body(rows)}`).join("\n");
}

function body(rows: Table["rows"]): string {
  const columns = columnsOf(rows);
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))].map(
    (line) => line.map(printable),
  );
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  const text = lines.map((line) =>
    line
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  const count = rows.length === 1 ? "1 row" : `${rows.length} rows`;
  return [text[0], rule, ...text.slice(1), `(${count})`, ""].join("\n");
}

/** A control character in an answer must not steer the terminal of whoever reads it. */
function printable(text: string): string {
  const clean = text.replaceAll(/\p{Cc}/gu, " ");
  return clean.length > WIDEST ? `${clean.slice(0, WIDEST - 1)}…` : clean;
}

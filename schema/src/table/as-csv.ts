import { columnsOf, type Table } from "./to-rows.ts";

/**
 * CSV as a Dutch Excel opens it by a double click: semicolons, CRLF, UTF-8 with a byte order mark.
 *
 * A text that Excel would run as a formula gets an apostrophe before it: an answer is data and never a program.
 */
export function asCsv(tables: readonly Table[]): string {
  const blocks = tables.map(({ rows }) => {
    const columns = columnsOf(rows);
    const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? "")));
    return [columns.map(cell), ...lines].map((line) => `${line.join(";")}\r\n`).join("");
  });
  return `\uFEFF${blocks.join("\r\n")}`;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

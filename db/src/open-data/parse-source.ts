import { CsvError, parse } from "csv-parse/sync";
import { Problem } from "@samenloop/schema";
import type { SourceFile, SourceRow } from "./source-file.ts";
import { decodeWindows1252 } from "./windows-1252.ts";

/** A row as it stands in the file; `fault` says why it cannot be read, whatever its values mean. */
export interface ParsedRow {
  readonly regel: number;
  readonly row: SourceRow;
  readonly fault: string | null;
}

/** The rows of a file; one in another encoding, without our columns or without an end is refused as a whole. */
export function parseSource(content: Uint8Array, file: SourceFile): readonly ParsedRow[] {
  const [header, ...records] = recordsOf(decode(content, file), file);
  const columns = requireColumns(header?.cells ?? [], file);
  return records.map(({ cells, regel, laatste }) => ({
    regel,
    row: Object.fromEntries(columns.map((column, i) => [column, (cells[i] ?? "").trim()])),
    fault: faultOf(
      cells,
      columns.length,
      laatste === regel ? "" : `: lines ${regel} to ${laatste}`,
    ),
  }));
}

/** A file that is not what its name says; nothing is changed by it. */
export const invalid = (file: SourceFile, why: string, cause?: unknown): Problem =>
  new Problem("SOURCE_FILE_INVALID", `${file.name} ${why}.`, { cause });

/** Hardly any text of windows-1252 is also UTF-8, so that what can be read as UTF-8 is UTF-8. */
function decode(content: Uint8Array, file: SourceFile): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch (cause) {
    const text = file.encoding === "windows-1252" ? decodeWindows1252(content) : null;
    if (text === null) throw invalid(file, `is not written in ${file.encoding}`, cause);
    return text;
  }
}

interface Cells {
  readonly cells: readonly string[];
  readonly regel: number;
  readonly laatste: number;
}

/** What the parser tells of a record: its text, blank lines above it included, and the line on which it ends. */
interface Parsed {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

function recordsOf(text: string, file: SourceFile): readonly Cells[] {
  try {
    const parsed = parse(text.replaceAll(/\r\n?/g, "\n"), OPTIONS) as unknown as readonly Parsed[];
    return parsed
      .filter(({ record }) => record.some((cell) => cell.trim() !== ""))
      .map(({ record, raw, info }) => ({
        cells: record,
        regel: beginOf(raw, info.lines),
        laatste: info.lines,
      }));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const regel = beginOf(String(cause["raw"]), Number(cause["lines"]));
    throw invalid(file, `opens a quote on line ${regel} that is never closed`, cause);
  }
}

const beginOf = (raw: string, end: number): number =>
  end - (raw.replaceAll(/^\n+|\n$/g, "").split("\n").length - 1);

/** Quotes in the middle of a cell are signs like any other; how many cells a row has is judged below. */
const OPTIONS = {
  delimiter: ";",
  record_delimiter: "\n",
  info: true,
  raw: true,
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: true,
} as const;

function requireColumns(header: readonly string[], file: SourceFile): readonly string[] {
  const columns = header.map((column) => column.trim());
  const missing = file.columns.filter((column) => !columns.includes(column));
  if (missing.length > 0)
    throw invalid(file, `has another header than expected: ${missing.join(", ")} is missing`);
  const twice = file.columns.find(
    (column) => columns.indexOf(column) !== columns.lastIndexOf(column),
  );
  if (twice) throw invalid(file, `has two columns ${twice}`);
  return columns;
}

/** A quote that is never closed swallows what follows, also rows that were whole. */
function faultOf(cells: readonly string[], width: number, lines: string): string | null {
  if (cells.some((cell) => cell.includes("\n") && cell.split(";").length >= width))
    return `a quote is opened that closes in another row${lines}`;
  const extra = cells.slice(width).some((cell) => cell.trim() !== "");
  if (cells.length < width || extra) return `has ${cells.length} cells instead of ${width}${lines}`;
  return cells.some((cell) => cell.includes("\0")) ? "holds a NUL, which no text may" : null;
}

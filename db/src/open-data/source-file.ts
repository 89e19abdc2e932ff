import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { Problem } from "@samenloop/schema";

/** One published file: how it is written and which columns we read. Each has a file of its own beside this one. */
export interface SourceFile {
  readonly name: string;
  readonly encoding: "utf-8" | "windows-1252";
  readonly columns: readonly string[];
}

export type SourceRow = Readonly<Record<string, string>>;

/** A row that was left out, and why; never the row itself. */
export interface RejectedRow {
  readonly bestand: string;
  /** Line in the file, the header being 1. */
  readonly regel: number;
  readonly reden: string;
}

export interface FileReport {
  readonly bestand: string;
  readonly rijen: number;
  readonly afgewezen: readonly RejectedRow[];
}

/** What a row turns into; a text is the reason why it is left out. */
export type ReadRow<T> = (row: SourceRow) => T | string;

export interface ReadFile<T> {
  readonly records: readonly T[];
  readonly rejected: readonly RejectedRow[];
}

export const hasFile = (folder: string, file: SourceFile): boolean =>
  existsSync(join(folder, file.name));

/** Reads a whole file; a header without our columns, or text in another encoding, loads nothing. */
export function readFile<T>(folder: string, file: SourceFile, read: ReadRow<T>): ReadFile<T> {
  const records: T[] = [];
  const rejected: RejectedRow[] = [];
  for (const { record, info } of parseRows(textOf(folder, file), file)) {
    const result = read(record);
    if (typeof result !== "string") records.push(result);
    else rejected.push({ bestand: file.name, regel: info.lines, reden: result });
  }
  return { records, rejected };
}

/** The same content gives the same fingerprint, wherever the folder lies. */
export function fingerprint(folder: string, files: readonly SourceFile[]): string {
  const hash = createHash("sha256");
  for (const file of files) {
    if (hasFile(folder, file)) hash.update(file.name).update(readFileSync(join(folder, file.name)));
  }
  return hash.digest("hex").slice(0, 16);
}

function textOf(folder: string, file: SourceFile): string {
  const path = join(folder, file.name);
  if (!existsSync(path)) {
    throw invalid(file, `is not in ${folder}; without it there are no schools to load`);
  }
  try {
    return new TextDecoder(file.encoding, { fatal: true }).decode(readFileSync(path));
  } catch (cause) {
    throw invalid(file, `is not written in ${file.encoding}`, cause);
  }
}

interface ParsedRow {
  readonly record: SourceRow;
  readonly info: { readonly lines: number };
}

function parseRows(text: string, file: SourceFile): readonly ParsedRow[] {
  const columns = (header: string[]): string[] => {
    const missing = file.columns.filter((column) => !header.includes(column));
    if (missing.length === 0) return header;
    throw invalid(file, `has another header than expected: ${missing.join(", ")} is missing`);
  };
  return parse(text, {
    columns,
    delimiter: ";",
    info: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  }) as unknown as ParsedRow[];
}

const invalid = (file: SourceFile, why: string, cause?: unknown): Problem =>
  new Problem("SOURCE_FILE_INVALID", `${file.name} ${why}.`, { cause });

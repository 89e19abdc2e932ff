import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One published file: how it is written and which columns we read. Each has a file of its own beside this one. */
export interface SourceFile {
  readonly name: string;
  /** How its publisher writes it; what is valid UTF-8 is read as that in any case. */
  readonly encoding: "utf-8" | "windows-1252";
  readonly columns: readonly string[];
  /** Column that tells the rows apart: of two rows with the same value the second is left out. */
  readonly key: string;
  /** What a country without this file does not know. */
  readonly without: string;
}

export type SourceRow = Readonly<Record<string, string>>;

/** What is wrong with a row; never the row itself. */
export interface RowRemark {
  readonly bestand: string;
  /** Line in the file on which the row begins, the header being 1. */
  readonly regel: number;
  readonly reden: string;
}

export interface FileReport {
  readonly bestand: string;
  readonly rijen: number;
  readonly afgewezen: readonly RowRemark[];
  /** Rows that were loaded without a value that could not be right. */
  readonly onvolledig: readonly RowRemark[];
}

export const hasFile = (folder: string, file: SourceFile): boolean =>
  existsSync(join(folder, file.name));

/** The same content gives the same fingerprint, wherever the folder lies. */
export function fingerprint(folder: string, files: readonly SourceFile[]): string {
  const hash = createHash("sha256");
  for (const file of files) {
    if (hasFile(folder, file)) hash.update(file.name).update(readFileSync(join(folder, file.name)));
  }
  return hash.digest("hex").slice(0, 16);
}

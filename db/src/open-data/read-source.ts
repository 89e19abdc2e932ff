import { readFileSync } from "node:fs";
import { join } from "node:path";
import { invalid, parseSource } from "./parse-source.ts";
import { hasFile, type RowRemark, type SourceFile, type SourceRow } from "./source-file.ts";

/** Tells of a value that cannot be right and is taken as unknown; the row is loaded without it. */
export type Remark = (reden: string) => void;

/** What a row turns into; a text is the reason why it is left out. */
export type ReadRow<T extends object> = (row: SourceRow, remark: Remark) => T | string;

export interface ReadSource<T> {
  readonly records: readonly T[];
  readonly afgewezen: readonly RowRemark[];
  readonly onvolledig: readonly RowRemark[];
}

/** Reads a whole file, row by row: a row that cannot be loaded costs no other, unless all are like that. */
export function readSource<T extends object>(
  folder: string,
  file: SourceFile,
  read: ReadRow<T>,
): ReadSource<T> {
  const records: T[] = [];
  const afgewezen: RowRemark[] = [];
  const onvolledig: RowRemark[] = [];
  const seen = new Set<string>();
  for (const { regel, row, fault } of parseSource(contentOf(folder, file), file)) {
    const about = (reden: string): RowRemark => ({ bestand: file.name, regel, reden });
    const key = row[file.key] ?? "";
    const remarks: RowRemark[] = [];
    const twice = seen.has(key) ? `${file.key} stood in an earlier row` : null;
    const result = fault ?? twice ?? read(row, (reden) => remarks.push(about(reden)));
    if (typeof result === "string") {
      afgewezen.push(about(result));
      continue;
    }
    seen.add(key);
    records.push(result);
    onvolledig.push(...remarks);
  }
  if (records.length === 0) {
    const [first] = afgewezen;
    const why = first ? ` (line ${first.regel}: ${first.reden})` : "";
    throw invalid(file, `holds no row that can be loaded${why}`);
  }
  return { records, afgewezen, onvolledig };
}

function contentOf(folder: string, file: SourceFile): Uint8Array {
  try {
    return readFileSync(join(folder, file.name));
  } catch (cause) {
    throw invalid(file, `cannot be read from ${folder}`, cause);
  }
}

/** Reads a file of one folder; null where it is not there. */
export type ReadIfThere = <T extends object>(
  file: SourceFile,
  read: ReadRow<T>,
) => ReadSource<T> | null;

export const readIfThere =
  (folder: string): ReadIfThere =>
  (file, read) =>
    hasFile(folder, file) ? readSource(folder, file, read) : null;

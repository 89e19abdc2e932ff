import { isSamenwerkingsverbandcode } from "@samenloop/schema";
import type { ReadRow } from "./read-source.ts";
import type { SourceFile } from "./source-file.ts";

/** Owns `samenwerkingsverband`. */
export const SAMENWERKINGSVERBANDEN: SourceFile = {
  name: "swv.csv",
  encoding: "utf-8",
  columns: ["swv"],
  key: "swv",
  without: "the samenwerkingsverbanden that the gemeenten name are used",
};

export interface SamenwerkingsverbandRecord {
  readonly code: string;
  readonly sector: "PO" | "VO";
}

export const readSamenwerkingsverband: ReadRow<SamenwerkingsverbandRecord> = ({ swv = "" }) =>
  isSamenwerkingsverbandcode(swv) ? toRecord(swv) : "swv is not PO or VO and four digits";

/** Whether a code is one of this sector. */
export const isSwvOf =
  (sector: SamenwerkingsverbandRecord["sector"]) =>
  (code: string): boolean =>
    isSamenwerkingsverbandcode(code) && code.startsWith(sector);

/** The ones that these gemeenten name, for where no file lists them. */
export function namedBy(
  gemeenten: readonly { readonly codes: readonly string[] }[],
): readonly SamenwerkingsverbandRecord[] {
  const codes = new Set(gemeenten.flatMap((gemeente) => gemeente.codes));
  return [...codes].toSorted().map(toRecord);
}

const toRecord = (code: string): SamenwerkingsverbandRecord => ({
  code,
  sector: code.startsWith("PO") ? "PO" : "VO",
});

/** The law gives no names: the code, with the up to three gemeenten that have most schools there. */
export function displayName(code: string, gemeenten: readonly string[]): string {
  const shown = gemeenten.slice(0, 3).join(", ");
  const more = gemeenten.length > 3 ? ", …" : "";
  return shown === "" ? code : `${code} (${shown}${more})`;
}

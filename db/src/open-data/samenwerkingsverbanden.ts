import { isSamenwerkingsverbandcode } from "@samenloop/schema";
import type { ReadRow, SourceFile } from "./source-file.ts";

/** Owns `samenwerkingsverband`. */
export const SAMENWERKINGSVERBANDEN: SourceFile = {
  name: "swv.csv",
  encoding: "utf-8",
  columns: ["swv", "sector", "gemeenten_met_vestiging"],
};

export interface SamenwerkingsverbandRecord {
  readonly code: string;
  readonly sector: "PO" | "VO";
}

export const readSamenwerkingsverband: ReadRow<SamenwerkingsverbandRecord> = ({ swv = "" }) => {
  if (!isSamenwerkingsverbandcode(swv)) return "swv is not PO or VO and four digits";
  return { code: swv, sector: swv.startsWith("PO") ? "PO" : "VO" };
};

/** The law gives no names: the code, with the up to three gemeenten that have most schools there. */
export function displayName(code: string, gemeenten: readonly string[]): string {
  const shown = gemeenten.slice(0, 3).join(", ");
  const more = gemeenten.length > 3 ? ", …" : "";
  return shown === "" ? code : `${code} (${shown}${more})`;
}

import { isGemeentecode, isSamenwerkingsverbandcode } from "@samenloop/schema";
import type { ReadRow, SourceFile } from "./source-file.ts";

/** Owns `gemeente` and, through the samenwerkingsverbanden that cover its schools, the n:m between the two. */
export const GEMEENTEN: SourceFile = {
  name: "gemeenten.csv",
  encoding: "utf-8",
  columns: ["gemeentecode", "naam", "provincie", "po_swv", "vo_swv"],
};

export interface GemeenteRecord {
  readonly gemeentecode: string;
  readonly naam: string;
  readonly provincie: string | null;
  readonly codes: readonly string[];
}

export const readGemeente: ReadRow<GemeenteRecord> = (row) => {
  const { gemeentecode = "", naam = "", provincie, po_swv = "", vo_swv = "" } = row;
  if (!isGemeentecode(gemeentecode)) return "gemeentecode is not GM and four digits";
  if (naam === "") return "naam is empty";
  const codes = [...po_swv.split("|"), ...vo_swv.split("|")].filter(Boolean);
  if (!codes.every(isSamenwerkingsverbandcode))
    return "a samenwerkingsverband is not PO or VO and four digits";
  return { gemeentecode, naam, provincie: provincie || null, codes };
};

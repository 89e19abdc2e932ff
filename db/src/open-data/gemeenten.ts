import { isGemeentecode } from "@samenloop/schema";
import type { ReadRow } from "./read-source.ts";
import { isSwvOf } from "./samenwerkingsverbanden.ts";
import type { SourceFile } from "./source-file.ts";

/** Owns `gemeente` and, through the samenwerkingsverbanden that cover its schools, the n:m between the two. */
export const GEMEENTEN: SourceFile = {
  name: "gemeenten.csv",
  encoding: "utf-8",
  columns: ["gemeentecode", "naam", "provincie", "po_swv", "vo_swv"],
  key: "gemeentecode",
  without: "the list of gemeenten that comes with Samenloop is used",
};

export interface GemeenteRecord {
  readonly gemeentecode: string;
  readonly naam: string;
  readonly provincie: string | null;
  readonly codes: readonly string[];
}

/** `hasSwv` tells whether there is such a samenwerkingsverband. */
export const readGemeente =
  (hasSwv: (code: string) => boolean): ReadRow<GemeenteRecord> =>
  (row, remark) => {
    const { gemeentecode = "", naam = "", provincie, po_swv = "", vo_swv = "" } = row;
    if (!isGemeentecode(gemeentecode)) return "gemeentecode is not GM and four digits";
    if (naam === "") return "naam is empty";
    const [po, vo] = [codesIn(po_swv), codesIn(vo_swv)];
    if (!po.every(isSwvOf("PO")) || !vo.every(isSwvOf("VO")))
      return "a samenwerkingsverband is not PO or VO and four digits";
    const named = new Set([...po, ...vo]);
    const codes = [...named].filter(hasSwv);
    if (codes.length < named.size) remark("names a samenwerkingsverband that we do not know");
    return { gemeentecode, naam, provincie: provincie || null, codes };
  };

const codesIn = (cell: string): string[] =>
  cell
    .split("|")
    .map((code) => code.trim())
    .filter(Boolean);

import type { ReadRow } from "./read-source.ts";
import { isSwvOf } from "./samenwerkingsverbanden.ts";
import type { SourceFile } from "./source-file.ts";

/** Owns `postcodegebied`: the annex of the Regeling regio-indeling (BWBR0032324), joined on digits, never on names. */
export const POSTCODEGEBIEDEN: SourceFile = {
  name: "swv_pc4_bwbr0032324.csv",
  encoding: "utf-8",
  columns: ["pc4", "po_swv", "vo_swv"],
  key: "pc4",
  without: "the samenwerkingsverband of a postal area stays unknown",
};

export interface PostcodegebiedRecord {
  readonly pc4: string;
  readonly swvPo: string;
  readonly swvVo: string;
}

export const readPostcodegebied: ReadRow<PostcodegebiedRecord> = (row) => {
  const { pc4 = "", po_swv: swvPo = "", vo_swv: swvVo = "" } = row;
  if (!/^[1-9]\d{3}$/.test(pc4)) return "pc4 is not four digits";
  if (!isSwvOf("PO")(swvPo) || !isSwvOf("VO")(swvVo)) return "a samenwerkingsverband is malformed";
  return { pc4, swvPo, swvVo };
};

import { isVestigingscode } from "@samenloop/schema";
import type { ReadRow } from "./read-source.ts";
import type { SourceFile } from "./source-file.ts";
import { postcodeOf } from "./vestiging-record.ts";

/** Adds street and number to primary schools. */
export const ADRESSEN_DUO: SourceFile = {
  name: "duo_02_alle_schoolvestigingen_basisonderwijs.csv",
  encoding: "windows-1252",
  columns: [
    "VESTIGINGSCODE",
    "VESTIGINGSNAAM",
    "STRAATNAAM",
    "HUISNUMMER-TOEVOEGING",
    "POSTCODE",
    "PLAATSNAAM",
  ],
  key: "VESTIGINGSCODE",
  without: "some street names of primary schools stay unknown",
};

/** Adds street and number to all other schools. */
export const ADRESSEN_EDUGIS: SourceFile = {
  name: "edugis_scholen_nl_20241122.csv",
  encoding: "utf-8",
  columns: [
    "vestigingscode",
    "straat",
    "huisnummer",
    "huisletter",
    "huisnummertoevoeging",
    "postcode",
    "plaats",
  ],
  key: "vestigingscode",
  without: "street names of other than primary schools stay unknown",
};

export interface AdresRecord {
  readonly vestigingscode: string;
  /** The name in full, which the history often cuts short; null where the file has only that of the school. */
  readonly naam: string | null;
  readonly straat: string;
  readonly huisnummer: string | null;
  readonly postcode: string | null;
  readonly plaats: string | null;
}

export const readAdresDuo: ReadRow<AdresRecord> = (row, remark) => {
  const { VESTIGINGSCODE: vestigingscode = "", STRAATNAAM: straat = "" } = row;
  return (
    refusalOf(vestigingscode, straat) ?? {
      vestigingscode,
      naam: row["VESTIGINGSNAAM"] || null,
      straat,
      huisnummer: row["HUISNUMMER-TOEVOEGING"] || null,
      postcode: postcodeOf(row["POSTCODE"], remark),
      plaats: row["PLAATSNAAM"] || null,
    }
  );
};

export const readAdresEdugis: ReadRow<AdresRecord> = (row, remark) => {
  const { vestigingscode = "", straat = "" } = row;
  const { huisnummer = "", huisletter = "", huisnummertoevoeging = "" } = row;
  const number = [huisnummer + huisletter, huisnummertoevoeging].filter(Boolean).join("-");
  return (
    refusalOf(vestigingscode, straat) ?? {
      vestigingscode,
      naam: null,
      straat,
      huisnummer: number || null,
      postcode: postcodeOf(row["postcode"], remark),
      plaats: row["plaats"] || null,
    }
  );
};

function refusalOf(vestigingscode: string, straat: string): string | null {
  if (!isVestigingscode(vestigingscode)) return "vestigingscode is not a BRIN and two digits";
  return straat === "" ? "street is empty" : null;
}

import { isVestigingscode } from "@samenloop/schema";
import type { ReadRow, SourceFile } from "./source-file.ts";

/** Adds street and number to primary schools; the one file that DUO still writes in windows-1252. */
export const ADRESSEN_DUO: SourceFile = {
  name: "duo_02_alle_schoolvestigingen_basisonderwijs.csv",
  encoding: "windows-1252",
  columns: ["VESTIGINGSCODE", "STRAATNAAM", "HUISNUMMER-TOEVOEGING", "PLAATSNAAM"],
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
    "plaats",
  ],
};

export interface AdresRecord {
  readonly vestigingscode: string;
  readonly straat: string;
  readonly huisnummer: string;
}

export const readAdresDuo: ReadRow<AdresRecord> = (row) =>
  toAdres(row["VESTIGINGSCODE"], row["STRAATNAAM"], row["HUISNUMMER-TOEVOEGING"]);

export const readAdresEdugis: ReadRow<AdresRecord> = (row) => {
  const { huisnummer = "", huisletter = "", huisnummertoevoeging = "" } = row;
  const number = [huisnummer + huisletter, huisnummertoevoeging].filter(Boolean).join("-");
  return toAdres(row["vestigingscode"], row["straat"], number);
};

function toAdres(vestigingscode = "", straat = "", huisnummer = ""): AdresRecord | string {
  if (!isVestigingscode(vestigingscode)) return "vestigingscode is not a BRIN and two digits";
  if (straat === "") return "street is empty";
  return { vestigingscode, straat, huisnummer };
}

import { gemeentecodeFromDuo, isVestigingscode } from "@samenloop/schema";
import type { ReadRow, Remark } from "./read-source.ts";
import type { Regions } from "./regions.ts";
import type { SourceFile, SourceRow } from "./source-file.ts";
import { assignSwv } from "./swv-toewijzing.ts";
import {
  bestuursnummerOf,
  partsOf,
  postcodeOf,
  type VestigingInsert,
  type VestigingRecord,
} from "./vestiging-record.ts";

/** Owns the secondary `vestiging`en where the joined file is not there; it is not read where it is. */
export const VESTIGINGEN_VO: SourceFile = {
  name: "duo_02_alle_vestigingen_vo.csv",
  encoding: "windows-1252",
  columns: [
    "BEVOEGD GEZAG NUMMER",
    "VESTIGINGSCODE",
    "VESTIGINGSNAAM",
    "STRAATNAAM",
    "HUISNUMMER-TOEVOEGING",
    "POSTCODE",
    "PLAATSNAAM",
    "GEMEENTENUMMER",
    "DENOMINATIE",
    "ONDERWIJSSTRUCTUUR",
  ],
  key: "VESTIGINGSCODE",
  without: "secondary schools stay unknown",
};

/** DUO writes no day in this file: `peildatum` is the day that the file has. */
export const readVestigingVo =
  (regions: Regions, peildatum: string): ReadRow<VestigingRecord> =>
  (row, remark) => {
    if (!isVestigingscode(row["VESTIGINGSCODE"] ?? ""))
      return "VESTIGINGSCODE is not a BRIN and two digits";
    if (!row["VESTIGINGSNAAM"]) return "VESTIGINGSNAAM is empty";
    const vestiging: VestigingInsert = {
      ...schoolOf(row),
      ...placeOf(row, regions, remark),
      status: "OPEN",
      bron: "DUO 02 vestigingen vo",
      peildatum,
      synthetisch: false,
    };
    return { vestiging, bestuursnummer: bestuursnummerOf(row["BEVOEGD GEZAG NUMMER"]) };
  };

function schoolOf(row: SourceRow) {
  const { VESTIGINGSCODE: code = "", VESTIGINGSNAAM: naam = "" } = row;
  const voStructuur = row["ONDERWIJSSTRUCTUUR"] || null;
  const denominatie = row["DENOMINATIE"] || null;
  return {
    ...partsOf(code),
    naam,
    sector: "VO",
    soort: soortOf(row),
    voStructuur,
    denominatie,
  } as const;
}

/** Practical education is a kind of its own only where it stands alone. */
const soortOf = (row: SourceRow) => (row["ONDERWIJSSTRUCTUUR"] === "PRO" ? "PRO" : "VO");

function placeOf(row: SourceRow, regions: Regions, remark: Remark) {
  const gemeentecode = gemeentecodeFromDuo(row["GEMEENTENUMMER"] ?? "");
  const codes = regions.codesOf(gemeentecode);
  if (!codes) remark("GEMEENTENUMMER is not one that we know");
  const postcode = postcodeOf(row["POSTCODE"], remark);
  return {
    straat: row["STRAATNAAM"] || null,
    huisnummer: row["HUISNUMMER-TOEVOEGING"] || null,
    postcode,
    plaats: row["PLAATSNAAM"] || null,
    gemeentecode: codes ? gemeentecode : null,
    ...assignSwv(soortOf(row), regions.swvOfPostcode(postcode ?? ""), codes ?? []),
  };
}

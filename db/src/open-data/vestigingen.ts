import { isBestuursnummer, isDatum, isPostcode, isVestigingscode } from "@samenloop/schema";
import { ONDERWIJSSOORTEN, type vestiging } from "../tables/scholen.ts";
import type { ReadRow, SourceFile, SourceRow } from "./source-file.ts";
import { assignSwv } from "./swv-toewijzing.ts";

/** Owns the open `vestiging`en, their `school`s and their `bestuur`en. */
export const VESTIGINGEN: SourceFile = {
  name: "scholen_samengesteld.csv",
  encoding: "utf-8",
  columns: [
    "vestigingscode",
    "brin",
    "vestigingsnummer",
    "naam",
    "sector",
    "soort",
    "vo_structuur",
    "denominatie",
    "bevoegd_gezag",
    "gemeentecode",
    "postcode",
    "plaats",
    "lon",
    "lat",
    "po_swv",
    "vo_swv",
    "leerlingen",
    "peildatum",
    "bron",
  ],
};

export type VestigingInsert = typeof vestiging.$inferInsert;

export interface VestigingRecord {
  readonly vestiging: VestigingInsert;
  readonly bestuursnummer: string | null;
}

const SECTORS: readonly string[] = ["PO", "WEC", "VO"];
const SOORTEN: readonly string[] = ONDERWIJSSOORTEN;

/** `codesOf` tells which samenwerkingsverbanden a known gemeente has; undefined for one we do not know. */
export function readVestiging(
  codesOf: (gemeentecode: string) => readonly string[] | undefined,
): ReadRow<VestigingRecord> {
  return (row) => {
    const { vestigingscode = "", sector = "", soort = "", peildatum = "", naam = "" } = row;
    if (!isVestigingscode(vestigingscode)) return "vestigingscode is not a BRIN and two digits";
    if (!SECTORS.includes(sector)) return "sector is not PO, WEC or VO";
    if (!SOORTEN.includes(soort)) return "soort is unknown";
    if (!isDatum(peildatum)) return "peildatum is not a day";
    if (naam === "") return "naam is empty";
    return {
      vestiging: toVestiging(row, codesOf),
      bestuursnummer: bestuursnummerOf(row["bevoegd_gezag"]),
    };
  };
}

function toVestiging(
  row: SourceRow,
  codesOf: (gemeentecode: string) => readonly string[] | undefined,
): VestigingInsert {
  const soort = row["soort"] as VestigingInsert["soort"];
  const vestigingscode = textOf(row, "vestigingscode");
  const codes = codesOf(textOf(row, "gemeentecode"));
  return {
    vestigingscode,
    brin: vestigingscode.slice(0, 4),
    vestigingsnummer: vestigingscode.slice(4),
    naam: textOf(row, "naam"),
    sector: row["sector"] as VestigingInsert["sector"],
    soort,
    voStructuur: textOf(row, "vo_structuur") || null,
    denominatie: textOf(row, "denominatie") || null,
    status: "OPEN",
    postcode: isPostcode(textOf(row, "postcode")) ? row["postcode"] : null,
    plaats: textOf(row, "plaats") || null,
    ...locationOf(row),
    gemeentecode: codes ? row["gemeentecode"] : null,
    ...assignSwv(soort, { po: textOf(row, "po_swv"), vo: textOf(row, "vo_swv") }, codes ?? []),
    bron: textOf(row, "bron"),
    peildatum: textOf(row, "peildatum"),
    synthetisch: false,
  };
}

const textOf = (row: SourceRow, column: string): string => row[column] ?? "";

/** Both or neither: half a coordinate is none. */
function locationOf(row: SourceRow): Pick<VestigingInsert, "lengtegraad" | "breedtegraad"> {
  const located = row["lon"] !== "" && row["lat"] !== "";
  if (!located) return { lengtegraad: null, breedtegraad: null };
  return { lengtegraad: Number(row["lon"]), breedtegraad: Number(row["lat"]) };
}

/** DUO writes `0` where there is none. */
export const bestuursnummerOf = (text: string | undefined): string | null =>
  text !== undefined && isBestuursnummer(text) ? text : null;

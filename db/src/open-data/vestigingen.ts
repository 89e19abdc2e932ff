import { isDatum, isVestigingscode } from "@samenloop/schema";
import type { ReadRow, Remark } from "./read-source.ts";
import type { Regions } from "./regions.ts";
import type { SourceFile, SourceRow } from "./source-file.ts";
import { assignSwv } from "./swv-toewijzing.ts";
import {
  bestuursnummerOf,
  DUO_06,
  partsOf,
  postcodeOf,
  type VestigingInsert,
  type VestigingRecord,
} from "./vestiging-record.ts";

/** Owns the open `vestiging`en, their `school`s and their `bestuur`en. */
export const VESTIGINGEN: SourceFile = {
  name: "scholen_samengesteld.csv",
  encoding: "utf-8",
  columns: [
    "vestigingscode",
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
    "peildatum",
    "bron",
  ],
  key: "vestigingscode",
  without: "the schools are taken from the files of DUO, without coordinates",
};

const SECTOR_OF: Readonly<Record<string, VestigingInsert["sector"]>> = {
  BAO: "PO",
  SBAO: "PO",
  SO: "WEC",
  VSO: "WEC",
  SO_VSO: "WEC",
  VO: "VO",
  PRO: "VO",
};

export const readVestiging =
  (regions: Regions): ReadRow<VestigingRecord> =>
  (row, remark) =>
    refusalOf(row) ?? {
      vestiging: toVestiging(row, regions, remark),
      bestuursnummer: bestuursnummerOf(row["bevoegd_gezag"]),
    };

function refusalOf(row: SourceRow): string | null {
  const { vestigingscode = "", naam, soort = "", peildatum = "", bron } = row;
  if (!isVestigingscode(vestigingscode)) return "vestigingscode is not a BRIN and two digits";
  if (!naam) return "naam is empty";
  const sector = SECTOR_OF[soort];
  if (!sector) return "soort is unknown";
  if (sector !== row["sector"]) return "sector is not that of its soort";
  if (!isDatum(peildatum)) return "peildatum is not a day";
  return !bron || bron === DUO_06 ? "bron is empty or that of another file" : null;
}

function toVestiging(row: SourceRow, regions: Regions, remark: Remark): VestigingInsert {
  const { vestigingscode = "", naam = "", peildatum = "", bron = "" } = row;
  const soort = row["soort"] as VestigingInsert["soort"];
  const sector = row["sector"] as VestigingInsert["sector"];
  const codes = regions.codesOf(row["gemeentecode"] ?? "");
  if (!codes) remark("gemeentecode is not one that we know");
  const swv = { po: swvOf("po_swv"), vo: swvOf("vo_swv") };
  return {
    ...partsOf(vestigingscode),
    naam,
    sector,
    soort,
    voStructuur: row["vo_structuur"] || null,
    denominatie: row["denominatie"] || null,
    status: "OPEN",
    postcode: postcodeOf(row["postcode"], remark),
    plaats: row["plaats"] || null,
    ...locationOf(row, remark),
    gemeentecode: codes ? row["gemeentecode"] : null,
    ...assignSwv(soort, swv, codes ?? []),
    bron,
    peildatum,
    synthetisch: false,
  };

  function swvOf(column: string): string {
    const code = row[column] ?? "";
    if (code === "" || regions.hasSwv(code)) return code;
    remark(`${column} is not a samenwerkingsverband that we know`);
    return "";
  }
}

/** West, south, east and north of the European Netherlands, in degrees. */
const BOUNDS = { lon: [3.2, 7.3], lat: [50.7, 53.7] } as const;

/** Both or neither: half a coordinate is none. */
function locationOf(
  { lon = "", lat = "" }: SourceRow,
  remark: Remark,
): Pick<VestigingInsert, "lengtegraad" | "breedtegraad"> {
  if (isWithin(lon, BOUNDS.lon) && isWithin(lat, BOUNDS.lat))
    return { lengtegraad: Number(lon), breedtegraad: Number(lat) };
  if (lon !== "" || lat !== "") remark("lon and lat are not a place in the Netherlands");
  return { lengtegraad: null, breedtegraad: null };
}

const isWithin = (cell: string, [least, most]: readonly [number, number]): boolean =>
  /^\d+(\.\d+)?$/.test(cell) && Number(cell) >= least && Number(cell) <= most;

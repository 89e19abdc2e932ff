import { ONDERWIJSSOORTEN } from "../../tables/scholen.ts";
import { createCountry, type Country, type PlaatsRow } from "../country.ts";
import type { Soort } from "../odds.ts";

/** Secondary schools teach by these; only of the last kind is a pupil's level left to chance. */
const STRUCTURES = ["VBO/MAVO", "HAVO/VWO", "VBO/MAVO/HAVO/VWO"];

/**
 * Six samenwerkingsverbanden of each sector with three gemeenten each and every kind of school in every gemeente:
 * enough for whatever a child can be, and nothing that exists.
 */
export function smallCountry(): Country {
  const gemeenten = Array.from({ length: 18 }, (_, i) => i);
  return createCountry(
    gemeenten.flatMap((gemeente) => ONDERWIJSSOORTEN.map((soort) => schoolIn(gemeente, soort))),
  );
}

function schoolIn(gemeente: number, soort: Soort): PlaatsRow {
  const swv = String(9901 + Math.floor(gemeente / 3));
  const isPrimary = ["BAO", "SBAO", "SO", "SO_VSO"].includes(soort);
  const isSecondary = ["VO", "PRO", "VSO", "SO_VSO"].includes(soort);
  const number = gemeente * ONDERWIJSSOORTEN.length + ONDERWIJSSOORTEN.indexOf(soort);
  return {
    vestigingscode: `9${Math.floor(number / 100)}XX${String(number % 100).padStart(2, "0")}`,
    soort,
    gemeentecode: `GM99${String(gemeente).padStart(2, "0")}`,
    swvPo: isPrimary ? `PO${swv}` : null,
    swvVo: isSecondary ? `VO${swv}` : null,
    voStructuur: soort === "VO" ? (STRUCTURES[gemeente % 3] ?? null) : null,
    denominatie: gemeente === 4 ? "Reformatorisch" : "Openbaar",
    geteld: soort !== "VO" && soort !== "PRO",
    aantal: soort === "VO" || soort === "PRO" ? null : 100 + gemeente,
  };
}

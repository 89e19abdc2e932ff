import { gemeentecodeFromDuo, isVestigingscode } from "@samenloop/schema";
import type { leerlingaantal } from "../tables/scholen.ts";
import type { AdresRecord } from "./adressen.ts";
import type { ReadRow } from "./read-source.ts";
import type { Regions } from "./regions.ts";
import type { SourceFile, SourceRow } from "./source-file.ts";
import { assignSwv } from "./swv-toewijzing.ts";
import {
  bestuursnummerOf,
  DUO_06,
  partsOf,
  type VestigingInsert,
  type VestigingRecord,
} from "./vestiging-record.ts";

const FIRST = 1996;
const LAST = 2025;

/** Owns `leerlingaantal`, and each `vestiging` that no other file has: the closed ones, as a rule. */
export const LEERLINGAANTALLEN: SourceFile = {
  name: "duo_06_historisch_leerlingen_po_per_vestiging.csv",
  encoding: "utf-8",
  columns: [
    "VESTIGINGSCODE",
    "NAAM_VESTIGING",
    "SOORT_VESTIGING",
    "DENOMINATIE_VESTIGING",
    "BEVOEGD_GEZAG_NUMMER",
    "GEMEENTECODE_VESTIGING",
    // A file of a later year has more of them, which are read too.
    ...Array.from({ length: LAST - FIRST + 1 }, (_, i) => `LEERLINGEN_${FIRST + i}`),
  ],
  key: "VESTIGINGSCODE",
  without: "numbers of pupils and closed schools stay unknown",
};

/** A location as it stands in the table where no other file has it, with its numbers of pupils. */
export interface HistoryRecord extends VestigingRecord {
  readonly aantallen: readonly (typeof leerlingaantal.$inferInsert)[];
}

type Kind = readonly [VestigingInsert["sector"], VestigingInsert["soort"]];

const SOORTEN: Readonly<Record<string, Kind>> = {
  BO: ["PO", "BAO"],
  SBO: ["PO", "SBAO"],
  SO: ["WEC", "SO"],
  VSO: ["WEC", "VSO"],
  "SO/VSO": ["WEC", "SO_VSO"],
};

export interface Surroundings {
  readonly regions: Regions;
  /** By vestigingscode, where one is known. */
  readonly adressen: ReadonlyMap<string, AdresRecord>;
}

export const readHistory =
  (around: Surroundings): ReadRow<HistoryRecord> =>
  (row, remark) => {
    const { VESTIGINGSCODE: code = "", SOORT_VESTIGING: soort = "" } = row;
    if (!isVestigingscode(code)) return "VESTIGINGSCODE is not a BRIN and two digits";
    if (!row["NAAM_VESTIGING"]) return "NAAM_VESTIGING is empty";
    const kind = SOORTEN[soort];
    if (!kind) return "SOORT_VESTIGING is unknown";
    const years = yearsOf(row);
    const wrong = years.find((year) => !/^(\d{1,6}|<5|)$/.test(cellOf(row, year)));
    if (wrong) return `LEERLINGEN_${wrong} is neither a number of pupils nor <5`;
    const vestiging = vestigingOf(row, kind, around);
    if (!vestiging.gemeentecode) remark("GEMEENTECODE_VESTIGING is not one that we know");
    return {
      vestiging,
      bestuursnummer: bestuursnummerOf(row["BEVOEGD_GEZAG_NUMMER"]),
      aantallen: years.flatMap((year) => aantalOf(code, year, cellOf(row, year))),
    };
  };

const yearsOf = (row: SourceRow): readonly number[] =>
  Object.keys(row)
    .flatMap((column) => /^LEERLINGEN_((?:19|20)\d\d)$/.exec(column)?.[1] ?? [])
    .map(Number);

const cellOf = (row: SourceRow, year: number): string => row[`LEERLINGEN_${year}`] ?? "";

/** Open is what had pupils on the last day of the file, be it so few that their number is masked. */
function vestigingOf(
  row: SourceRow,
  [sector, soort]: Kind,
  { regions, adressen }: Surroundings,
): VestigingInsert {
  const last = Math.max(...yearsOf(row));
  const isOpen = !/^0*$/.test(cellOf(row, last));
  const code = row["VESTIGINGSCODE"] ?? "";
  const { naam, postcode = null, plaats = null } = adressen.get(code) ?? {};
  const gemeentecode = gemeentecodeFromDuo(row["GEMEENTECODE_VESTIGING"] ?? "");
  const codes = regions.codesOf(gemeentecode);
  return {
    ...partsOf(code),
    naam: naam ?? nameOf(row),
    sector,
    soort,
    denominatie: row["DENOMINATIE_VESTIGING"] || null,
    status: isOpen ? "OPEN" : "GESLOTEN",
    postcode,
    plaats,
    gemeentecode: codes ? gemeentecode : null,
    ...assignSwv(soort, regions.swvOfPostcode(postcode ?? ""), codes ?? []),
    bron: DUO_06,
    peildatum: `${last}-10-01`,
    synthetisch: false,
  };
}

/** In this file DUO doubles the quotes of a name twice. */
const nameOf = (row: SourceRow): string => (row["NAAM_VESTIGING"] ?? "").replaceAll('""', '"');

/** `<5` is masked and not 0; an empty cell was never published and becomes no row. */
function aantalOf(vestigingscode: string, year: number, cell: string): HistoryRecord["aantallen"] {
  if (cell === "") return [];
  const aantal = cell === "<5" ? null : Number(cell);
  return [{ vestigingscode, peildatum: `${year}-10-01`, aantal, bron: DUO_06 }];
}

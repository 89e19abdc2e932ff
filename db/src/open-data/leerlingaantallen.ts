import { gemeentecodeFromDuo, isVestigingscode } from "@samenloop/schema";
import type { leerlingaantal } from "../tables/scholen.ts";
import type { ReadRow, SourceFile, SourceRow } from "./source-file.ts";
import { assignSwv } from "./swv-toewijzing.ts";
import { bestuursnummerOf, type VestigingInsert } from "./vestigingen.ts";

const FIRST = 1996;
const LAST = 2025;
const YEARS = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);

/** Owns `leerlingaantal`, and the closed `vestiging`en that are found in the history only. */
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
    ...YEARS.map((year) => `LEERLINGEN_${year}`),
  ],
};

export const DUO_06 = "DUO 06 leerlingen per vestiging";

export interface HistoryRecord {
  /** As it would stand in the table if it is closed; ignored for an open one. */
  readonly vestiging: VestigingInsert;
  readonly bestuursnummer: string | null;
  readonly aantallen: readonly (typeof leerlingaantal.$inferInsert)[];
}

const SOORTEN: Readonly<
  Record<string, readonly [VestigingInsert["sector"], VestigingInsert["soort"]]>
> = {
  BO: ["PO", "BAO"],
  SBO: ["PO", "SBAO"],
  SO: ["WEC", "SO"],
  VSO: ["WEC", "VSO"],
  "SO/VSO": ["WEC", "SO_VSO"],
};

export function readHistory(
  codesOf: (gemeentecode: string) => readonly string[] | undefined,
): ReadRow<HistoryRecord> {
  return (row) => {
    const { VESTIGINGSCODE: code = "", SOORT_VESTIGING: soort = "" } = row;
    if (!isVestigingscode(code)) return "VESTIGINGSCODE is not a BRIN and two digits";
    const kind = SOORTEN[soort];
    if (!kind) return "SOORT_VESTIGING is unknown";
    const wrong = YEARS.find((year) => !/^(\d+|<5|)$/.test(row[`LEERLINGEN_${year}`] ?? ""));
    if (wrong) return `LEERLINGEN_${wrong} is neither a number nor <5`;
    return {
      vestiging: closedVestiging(row, kind, codesOf),
      bestuursnummer: bestuursnummerOf(row["BEVOEGD_GEZAG_NUMMER"]),
      aantallen: aantallenOf(row, code),
    };
  };
}

function closedVestiging(
  row: SourceRow,
  [sector, soort]: readonly [VestigingInsert["sector"], VestigingInsert["soort"]],
  codesOf: (gemeentecode: string) => readonly string[] | undefined,
): VestigingInsert {
  const code = row["VESTIGINGSCODE"] ?? "";
  const gemeentecode = gemeentecodeFromDuo(row["GEMEENTECODE_VESTIGING"] ?? "");
  const codes = codesOf(gemeentecode);
  return {
    vestigingscode: code,
    brin: code.slice(0, 4),
    vestigingsnummer: code.slice(4),
    naam: row["NAAM_VESTIGING"] ?? "",
    sector,
    soort,
    denominatie: row["DENOMINATIE_VESTIGING"] || null,
    status: "GESLOTEN",
    gemeentecode: codes ? gemeentecode : null,
    ...assignSwv(soort, { po: "", vo: "" }, codes ?? []),
    bron: DUO_06,
    peildatum: `${LAST}-10-01`,
    synthetisch: false,
  };
}

/** `<5` is masked and not 0; an empty cell was never published and becomes no row. */
function aantallenOf(row: SourceRow, vestigingscode: string): HistoryRecord["aantallen"] {
  return YEARS.flatMap((year) => {
    const cell = row[`LEERLINGEN_${year}`] ?? "";
    if (cell === "") return [];
    const aantal = cell === "<5" ? null : Number(cell);
    return [{ vestigingscode, peildatum: `${year}-10-01`, aantal, bron: DUO_06 }];
  });
}

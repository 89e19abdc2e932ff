import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

type Cells = Readonly<Record<string, string>>;

/** Rows under a header, as DUO writes them: semicolons, and quotes only where they are needed. */
export function csv(columns: readonly string[], rows: readonly Cells[], end = "\r\n"): string {
  const line = (cells: readonly string[]): string => cells.map(quoted).join(";") + end;
  return [
    line(columns),
    ...rows.map((row) => line(columns.map((column) => row[column] ?? ""))),
  ].join("");
}

const quoted = (cell: string): string =>
  /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** An open primary school that does not exist. */
export const school = (over: Cells = {}): Cells => ({
  vestigingscode: "90AA00",
  naam: "Verzonnen basisschool",
  sector: "PO",
  soort: "BAO",
  vo_structuur: "",
  denominatie: "Openbaar",
  bevoegd_gezag: "00001",
  gemeentecode: "GM9001",
  postcode: "9991AA",
  plaats: "AARDAPPELSTAD",
  lon: "5.5",
  lat: "52.5",
  po_swv: "PO9901",
  vo_swv: "VO9901",
  peildatum: "2025-10-01",
  bron: "verzonnen",
  ...over,
});
export const schools = (rows: readonly Cells[]): string => csv(Object.keys(school()), rows);

const YEARS = Array.from({ length: 30 }, (_, i) => `LEERLINGEN_${1996 + i}`);

/** Its numbers of pupils: 30 in each year. */
export const history = (over: Cells = {}): Cells => ({
  INSTELLINGSCODE: "90AA",
  VESTIGINGSCODE: "90AA00",
  NAAM_VESTIGING: "Verzonnen basisschool",
  SOORT_VESTIGING: "BO",
  DENOMINATIE_VESTIGING: "Openbaar",
  BEVOEGD_GEZAG_NUMMER: "00001",
  GEMEENTECODE_VESTIGING: "9001",
  GEMEENTENAAM_VESTIGING: "AARDAPPELSTAD",
  ...Object.fromEntries(YEARS.map((year) => [year, "30"])),
  ...over,
});
export const histories = (rows: readonly Cells[]): string => csv(Object.keys(history()), rows);

/** Its address, as DUO writes it. */
export const address = (over: Cells = {}): Cells => ({
  VESTIGINGSCODE: "90AA00",
  VESTIGINGSNAAM: "Verzonnen basisschool",
  STRAATNAAM: "Laan van ’t Café",
  "HUISNUMMER-TOEVOEGING": "12-a",
  POSTCODE: "9991 AA",
  PLAATSNAAM: "AARDAPPELSTAD",
  ...over,
});
export const addresses = (rows: readonly Cells[]): string => csv(Object.keys(address()), rows);

/** A secondary school as DUO lists it. */
export const secondary = (over: Cells = {}): Cells => ({
  "BEVOEGD GEZAG NUMMER": "00002",
  INSTELLINGSCODE: "90VA",
  VESTIGINGSCODE: "90VA00",
  VESTIGINGSNAAM: "Verzonnen Collège",
  STRAATNAAM: "Dreef",
  "HUISNUMMER-TOEVOEGING": "1",
  POSTCODE: "9992 BB",
  PLAATSNAAM: "BIETENDAM",
  GEMEENTENUMMER: "9002",
  DENOMINATIE: "Openbaar",
  ONDERWIJSSTRUCTUUR: "VBO/MAVO",
  ...over,
});
export const secondaries = (rows: readonly Cells[]): string => csv(Object.keys(secondary()), rows);

const REGIONS = ["gemeentecode", "naam", "provincie", "po_swv", "vo_swv"];
export const gemeenten = (rows: readonly Cells[]): string => csv(REGIONS, rows);
export const AARDAPPELSTAD: Cells = {
  gemeentecode: "GM9001",
  naam: "Aardappelstad",
  provincie: "Polderland",
  po_swv: "PO9901",
  vo_swv: "VO9901",
};
/** In two samenwerkingsverbanden of the primary sector. */
export const BIETENDAM: Cells = {
  gemeentecode: "GM9002",
  naam: "Bietendam",
  provincie: "",
  po_swv: "PO9901|PO9902",
  vo_swv: "VO9901",
};

const ADDRESSES_EDUGIS = [
  "vestigingscode",
  "straat",
  "huisnummer",
  "huisletter",
  "huisnummertoevoeging",
  "postcode",
  "plaats",
];
export const addressesEdugis = (rows: readonly Cells[]): string => csv(ADDRESSES_EDUGIS, rows);

/** One school of each kind, none of which exists. */
const SCHOOLS: readonly Cells[] = [
  school(),
  school({ vestigingscode: "90AB00", soort: "SBAO", gemeentecode: "GM9002", po_swv: "PO9902" }),
  school({ vestigingscode: "90AC00", sector: "WEC", soort: "SO" }),
  school({ vestigingscode: "90AD00", sector: "WEC", soort: "SO_VSO" }),
  school({ vestigingscode: "90AE00", sector: "WEC", soort: "VSO" }),
  school({ vestigingscode: "90VA00", sector: "VO", soort: "VO", vo_structuur: "VBO/MAVO" }),
  school({ vestigingscode: "90VB00", sector: "VO", soort: "PRO", vo_structuur: "PRO" }),
];

const CLOSED = history({
  VESTIGINGSCODE: "90ZZ00",
  INSTELLINGSCODE: "90ZZ",
  NAAM_VESTIGING: "Verzonnen gesloten school",
  LEERLINGEN_2024: "<5",
  LEERLINGEN_2025: "0",
});

export const JOINED = "scholen_samengesteld.csv";
export const HISTORY = "duo_06_historisch_leerlingen_po_per_vestiging.csv";
export const ADDRESSES = "duo_02_alle_schoolvestigingen_basisonderwijs.csv";
export const EDUGIS = "edugis_scholen_nl_20241122.csv";
export const SECONDARY = "duo_02_alle_vestigingen_vo.csv";
export const AREAS = "swv_pc4_bwbr0032324.csv";

const SMALL: Readonly<Record<string, string | Uint8Array>> = {
  "gemeenten.csv": gemeenten([AARDAPPELSTAD, BIETENDAM]),
  "swv.csv": csv(["swv"], [{ swv: "PO9901" }, { swv: "PO9902" }, { swv: "VO9901" }]),
  [AREAS]: csv(
    ["pc4", "gemeente_2013", "po_swv", "vo_swv"],
    [
      { pc4: "9991", gemeente_2013: "Oud", po_swv: "PO9901", vo_swv: "VO9901" },
      { pc4: "9992", gemeente_2013: "Oud", po_swv: "PO9902", vo_swv: "VO9901" },
    ],
  ),
  [JOINED]: schools(SCHOOLS),
  [HISTORY]: `\ufeff${histories([history(), CLOSED])}`,
  [ADDRESSES]: windows1252(addresses([address()])),
  [EDUGIS]: addressesEdugis([
    {
      vestigingscode: "90VA00",
      straat: "Dreef",
      huisnummer: "1",
      huisletter: "B",
      postcode: "9991AA",
    },
  ]),
};

/** Only what these files need of it: latin1, and the curled apostrophe. */
export function windows1252(text: string): Uint8Array {
  return Buffer.from(text.replaceAll("’", "\u0092"), "latin1");
}

/**
 * A folder with a small valid file of each kind, gone when the test is over. `files` replaces some of them; null takes
 * one away.
 */
export function smallFolder(
  files: Readonly<Record<string, string | Uint8Array | null>> = {},
): string {
  const folder = mkdtempSync(join(tmpdir(), "samenloop-data-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries({ ...SMALL, ...files })) {
    if (content !== null) writeFileSync(join(folder, name), content);
  }
  return folder;
}

import type { TransactionSql } from "postgres";
import { connect } from "../connect.ts";
import { recordLading } from "../lading.ts";
import * as adressen from "./adressen.ts";
import { GEMEENTEN, readGemeente, type GemeenteRecord } from "./gemeenten.ts";
import { LEERLINGAANTALLEN, readHistory } from "./leerlingaantallen.ts";
import { POSTCODEGEBIEDEN, readPostcodegebied } from "./postcodegebieden.ts";
import { readSamenwerkingsverband, SAMENWERKINGSVERBANDEN } from "./samenwerkingsverbanden.ts";
import {
  hasFile,
  readFile,
  type FileReport,
  type ReadFile,
  type SourceFile,
} from "./source-file.ts";
import { readVestiging, VESTIGINGEN, type VestigingRecord } from "./vestigingen.ts";
import {
  writeGemeenten,
  writePostcodegebieden,
  writeSamenwerkingsverbanden,
} from "./write-regions.ts";
import { writeAdressen, writeHistory, writeVestigingen } from "./write-schools.ts";

/** Every file the loader knows. */
export const SOURCE_FILES: readonly SourceFile[] = [
  GEMEENTEN,
  SAMENWERKINGSVERBANDEN,
  POSTCODEGEBIEDEN,
  VESTIGINGEN,
  LEERLINGAANTALLEN,
  adressen.ADRESSEN_DUO,
  adressen.ADRESSEN_EDUGIS,
];

/**
 * Loads the published open data into the database of `scholen`, as its owner: one transaction per file, each of
 * which first clears what its file owns. What a missing file costs is said in db/README.md.
 */
export async function loadOpenData(
  ownerUrl: string,
  folder: string,
  onProgress: (sentence: string) => void,
): Promise<readonly FileReport[]> {
  const gemeenten = readFile(folder, GEMEENTEN, readGemeente);
  const swv = readFile(folder, SAMENWERKINGSVERBANDEN, readSamenwerkingsverband);
  const codes = new Map(gemeenten.records.map((row) => [row.gemeentecode, row.codes]));
  const codesOf: CodesOf = (gemeentecode) => codes.get(gemeentecode);
  const open = readFile(folder, VESTIGINGEN, readVestiging(codesOf));
  const names = namesByCode(gemeenten.records, open.records);
  const { sql, close } = connect(ownerUrl, { max: 1 });
  const load = fileLoader(sql, onProgress);
  try {
    return [
      await load(GEMEENTEN, gemeenten, writeGemeenten),
      await load(SAMENWERKINGSVERBANDEN, swv, (tx, records) =>
        writeSamenwerkingsverbanden(tx, records, names),
      ),
      await load(VESTIGINGEN, open, writeVestigingen),
      ...(await loadAdditions(folder, { load, codesOf, open: open.records, onProgress })),
    ];
  } finally {
    await close();
  }
}

type CodesOf = (gemeentecode: string) => readonly string[] | undefined;

type Load = <T>(
  file: SourceFile,
  read: ReadFile<T>,
  write: (tx: TransactionSql, records: readonly T[]) => Promise<number>,
) => Promise<FileReport>;

function fileLoader(
  sql: ReturnType<typeof connect>["sql"],
  onProgress: (sentence: string) => void,
): Load {
  return async (file, { records, rejected }, write) => {
    const rijen = await sql.begin(async (tx) => {
      const count = await write(tx, records);
      const { name } = file;
      const afgewezen = rejected.length;
      await recordLading(tx, { naam: name, bron: name, rijen: count, afgewezen, instellingen: {} });
      return count;
    });
    const left = rejected.length === 0 ? "" : `, ${rejected.length} left out`;
    onProgress(`${file.name}: ${rijen.toLocaleString("en")} rows${left}`);
    for (const { regel, reden } of rejected) onProgress(`  ${file.name} line ${regel}: ${reden}`);
    return { bestand: file.name, rijen, afgewezen: rejected };
  };
}

interface Additions {
  readonly load: Load;
  readonly codesOf: CodesOf;
  readonly open: readonly VestigingRecord[];
  readonly onProgress: (sentence: string) => void;
}

/** The files that only add: what stays unknown without one is said, and the rest is loaded. */
async function loadAdditions(folder: string, additions: Additions): Promise<FileReport[]> {
  const { load, codesOf, open, onProgress } = additions;
  const known = new Set(open.map((row) => row.vestiging.vestigingscode));
  const reports: FileReport[] = [];
  const isThere = (file: SourceFile, unknown: string): boolean => {
    const found = hasFile(folder, file);
    if (!found) onProgress(`${file.name} is not there: ${unknown} unknown`);
    return found;
  };
  if (isThere(POSTCODEGEBIEDEN, "the samenwerkingsverband of a postal area stays")) {
    const read = readFile(folder, POSTCODEGEBIEDEN, readPostcodegebied);
    reports.push(await load(POSTCODEGEBIEDEN, read, writePostcodegebieden));
  }
  if (isThere(LEERLINGAANTALLEN, "numbers of pupils and closed schools stay")) {
    const read = readFile(folder, LEERLINGAANTALLEN, readHistory(codesOf));
    reports.push(
      await load(LEERLINGAANTALLEN, read, (tx, records) => writeHistory(tx, records, known)),
    );
  }
  const addresses = [
    [adressen.ADRESSEN_EDUGIS, adressen.readAdresEdugis],
    [adressen.ADRESSEN_DUO, adressen.readAdresDuo],
  ] as const;
  for (const [file, readRow] of addresses) {
    if (!isThere(file, "some street names stay")) continue;
    reports.push(await load(file, readFile(folder, file, readRow), writeAdressen));
  }
  return reports;
}

/** The gemeenten of each samenwerkingsverband by name, the one with most open schools in it first. */
function namesByCode(
  gemeenten: readonly GemeenteRecord[],
  open: readonly VestigingRecord[],
): ReadonlyMap<string, readonly string[]> {
  const schools = new Map<string, number>();
  for (const { vestiging } of open) {
    for (const code of [vestiging.swvPo, vestiging.swvVo]) {
      const key = `${code} ${vestiging.gemeentecode}`;
      schools.set(key, (schools.get(key) ?? 0) + 1);
    }
  }
  const names = new Map<string, { naam: string; count: number }[]>();
  for (const { gemeentecode, naam, codes } of gemeenten) {
    for (const code of codes) {
      const count = schools.get(`${code} ${gemeentecode}`) ?? 0;
      names.set(code, [...(names.get(code) ?? []), { naam, count }]);
    }
  }
  return new Map(
    [...names].map(([code, list]) => [
      code,
      list
        .toSorted((a, b) => b.count - a.count || (a.naam < b.naam ? -1 : 1))
        .map((row) => row.naam),
    ]),
  );
}

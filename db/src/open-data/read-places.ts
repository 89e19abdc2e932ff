import knownGemeenten from "../gemeenten.json" with { type: "json" };
import { GEMEENTEN, readGemeente, type GemeenteRecord } from "./gemeenten.ts";
import { POSTCODEGEBIEDEN, readPostcodegebied } from "./postcodegebieden.ts";
import type { ReadIfThere } from "./read-source.ts";
import { createRegions, type Regions } from "./regions.ts";
import {
  namedBy,
  readSamenwerkingsverband,
  SAMENWERKINGSVERBANDEN,
} from "./samenwerkingsverbanden.ts";
import { fileLoad, type FileLoad } from "./file-load.ts";
import { namesByCode } from "./names-by-code.ts";
import type { VestigingRecord } from "./vestiging-record.ts";
import {
  writeGemeenten,
  writePostcodegebieden,
  writeSamenwerkingsverbanden,
} from "./write-regions.ts";

export interface Places {
  readonly regions: Regions;
  /** What to write, when it is known which schools there are. */
  loads(open: readonly VestigingRecord[]): readonly FileLoad[];
}

/** Gemeenten, samenwerkingsverbanden and postal areas; what no file says of the first two is a fact that we bring. */
export function readPlaces(read: ReadIfThere): Places {
  const listed = read(SAMENWERKINGSVERBANDEN, readSamenwerkingsverband);
  const codes = new Set(listed?.records.map(({ code }) => code));
  const hasSwv = (code: string): boolean => !listed || codes.has(code);
  const found = read(GEMEENTEN, readGemeente(hasSwv));
  const areas = read(POSTCODEGEBIEDEN, readPostcodegebied);
  const gemeenten = found?.records ?? ours(hasSwv);
  const swv = listed?.records ?? namedBy(gemeenten);
  return {
    regions: createRegions(gemeenten, swv, areas?.records ?? []),
    loads: (open) => [
      fileLoad(GEMEENTEN, found, (tx) => writeGemeenten(tx, gemeenten)),
      fileLoad(SAMENWERKINGSVERBANDEN, listed, (tx) =>
        writeSamenwerkingsverbanden(tx, swv, namesByCode(gemeenten, open)),
      ),
      fileLoad(POSTCODEGEBIEDEN, areas, (tx) => writePostcodegebieden(tx, areas?.records ?? [])),
    ],
  };
}

const ours = (hasSwv: (code: string) => boolean): readonly GemeenteRecord[] =>
  knownGemeenten.map((row) => ({ ...row, codes: row.codes.filter(hasSwv) }));

import { statSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "@samenloop/schema";
import * as adressen from "./adressen.ts";
import { fileLoad, type FileLoad } from "./file-load.ts";
import { GEMEENTEN } from "./gemeenten.ts";
import { LEERLINGAANTALLEN, readHistory } from "./leerlingaantallen.ts";
import { POSTCODEGEBIEDEN } from "./postcodegebieden.ts";
import { readPlaces } from "./read-places.ts";
import { readIfThere, type ReadIfThere } from "./read-source.ts";
import type { Regions } from "./regions.ts";
import { SAMENWERKINGSVERBANDEN } from "./samenwerkingsverbanden.ts";
import { hasFile, type SourceFile } from "./source-file.ts";
import { readVestigingVo, VESTIGINGEN_VO } from "./vestigingen-vo.ts";
import { readVestiging, VESTIGINGEN } from "./vestigingen.ts";
import { writeAdressen, writeHistory, writeVestigingen } from "./write-schools.ts";

/** Every file the loader knows. */
export const SOURCE_FILES: readonly SourceFile[] = [
  GEMEENTEN,
  SAMENWERKINGSVERBANDEN,
  POSTCODEGEBIEDEN,
  VESTIGINGEN,
  VESTIGINGEN_VO,
  LEERLINGAANTALLEN,
  adressen.ADRESSEN_DUO,
  adressen.ADRESSEN_EDUGIS,
];

/**
 * Reads all files of a folder before anything is changed, in the order in which they must be written.
 *
 * Schools come from the joined file. Without it the primary and special ones are those that have pupils in the
 * history, and the secondary ones come from DUO's own list.
 */
export function readOpenData(folder: string): readonly FileLoad[] {
  requireSchools(folder);
  const read = readIfThere(folder);
  const { regions, loads } = readPlaces(read);
  const duo = read(adressen.ADRESSEN_DUO, adressen.readAdresDuo);
  const edugis = read(adressen.ADRESSEN_EDUGIS, adressen.readAdresEdugis);
  const schools = readSchools(folder, read, regions);
  const addresses = [...(edugis?.records ?? []), ...(duo?.records ?? [])];
  const addressOf = new Map(addresses.map((adres) => [adres.vestigingscode, adres]));
  const history = read(LEERLINGAANTALLEN, readHistory({ regions, adressen: addressOf }));
  const known = new Set(schools.open.map(({ vestiging }) => vestiging.vestigingscode));
  const others = (history?.records ?? []).filter(
    ({ vestiging }) => vestiging.status === "OPEN" && !known.has(vestiging.vestigingscode),
  );
  return [
    ...loads([...schools.open, ...others]),
    ...schools.loads,
    fileLoad(LEERLINGAANTALLEN, history, (tx) =>
      writeHistory(tx, history?.records ?? [], schools.open),
    ),
    fileLoad(adressen.ADRESSEN_EDUGIS, edugis, (tx) => writeAdressen(tx, edugis?.records ?? [])),
    fileLoad(adressen.ADRESSEN_DUO, duo, (tx) => writeAdressen(tx, duo?.records ?? [])),
  ];
}

/** The schools that stand in a file of their own: all open ones, or without the joined file the secondary ones. */
function readSchools(folder: string, read: ReadIfThere, regions: Regions) {
  const joined = read(VESTIGINGEN, readVestiging(regions));
  const vo = joined ? null : read(VESTIGINGEN_VO, readVestigingVo(regions, dayOf(folder)));
  const open = (joined ?? vo)?.records ?? [];
  const write: FileLoad["write"] = (tx) => writeVestigingen(tx, open);
  if (joined) return { open, loads: [fileLoad(VESTIGINGEN, joined, write)] };
  const nothing: FileLoad["write"] = () => Promise.resolve(0);
  const loads = [fileLoad(VESTIGINGEN, null, nothing), fileLoad(VESTIGINGEN_VO, vo, write)];
  return { open, loads };
}

/** The day on which the file of secondary schools was published or fetched, as the file itself has it. */
const dayOf = (folder: string): string =>
  hasFile(folder, VESTIGINGEN_VO)
    ? statSync(join(folder, VESTIGINGEN_VO.name)).mtime.toISOString().slice(0, 10)
    : "";

/** Without schools there is no country. */
function requireSchools(folder: string): void {
  const missing = [VESTIGINGEN_VO, LEERLINGAANTALLEN].filter((file) => !hasFile(folder, file));
  if (hasFile(folder, VESTIGINGEN) || missing.length === 0) return;
  const names = missing.map(({ name }) => name).join(" and ");
  const message = `${folder} has no schools to load. It needs ${VESTIGINGEN.name}, or instead of it the files of DUO that it can be derived from, of which ${names} ${missing.length > 1 ? "are" : "is"} missing: npm run data:fetch downloads those. See db/README.md.`;
  throw new Problem("SOURCE_FILE_INVALID", message);
}

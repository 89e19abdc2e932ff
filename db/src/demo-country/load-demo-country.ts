import { connect } from "../connect.ts";
import type { GemeenteRecord } from "../open-data/gemeenten.ts";
import { namedBy } from "../open-data/samenwerkingsverbanden.ts";
import {
  writeGemeenten,
  writePostcodegebieden,
  writeSamenwerkingsverbanden,
} from "../open-data/write-regions.ts";
import { writeHistory, writeVestigingen } from "../open-data/write-schools.ts";
import gemeenten from "../gemeenten.json" with { type: "json" };
import { inventSchools } from "./invented-schools.ts";

/**
 * Fills the database of `scholen` without any file: the real municipalities and samenwerkingsverbanden, which are
 * facts, and invented schools, which say so in their name. One transaction: whole or not at all.
 */
export async function loadDemoCountry(
  ownerUrl: string,
  seed: number,
  onProgress: (sentence: string) => void,
): Promise<void> {
  const { open, history } = inventSchools(gemeenten, seed);
  const { sql, close } = connect(ownerUrl, { max: 1 });
  try {
    await sql.begin(async (tx) => {
      await writeGemeenten(tx, gemeenten);
      await writeSamenwerkingsverbanden(tx, namedBy(gemeenten), namesByCode(gemeenten));
      await writePostcodegebieden(tx, []);
      await writeVestigingen(tx, open);
      await writeHistory(tx, history, open);
    });
    onProgress(`demo country: ${open.length.toLocaleString("en")} invented schools`);
  } finally {
    await close();
  }
}

function namesByCode(records: readonly GemeenteRecord[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { naam, codes } of records) {
    for (const code of codes) names.set(code, [...(names.get(code) ?? []), naam]);
  }
  return names;
}

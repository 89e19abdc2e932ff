import { connect } from "./connect.ts";
import { loadDemoCountry } from "./demo-country/load-demo-country.ts";
import { loadSupportOffers } from "./demo-country/support-offers.ts";
import { loadSupportPlans } from "./demo-country/support-plans.ts";
import { recordLading, type Lading } from "./lading.ts";
import { loadOpenData } from "./open-data/load-open-data.ts";
import { readOpenData, SOURCE_FILES } from "./open-data/read-open-data.ts";
import { fingerprint, type FileReport } from "./open-data/source-file.ts";

/** Name under which `lading` remembers the whole country. */
export const LAND = "land";
export const DEMO_DATA = "demoland";

export interface CountryOptions {
  /** Folder with the published open data; without one a demo country is invented. */
  readonly folder?: string | undefined;
  readonly seed: number;
  /** A day: decides the school years of the invented support offers. */
  readonly peildatum: string;
  /** The flags that the data were made with, to compare at the next start. */
  readonly instellingen: Lading["instellingen"];
}

/** What identifies the data of a folder, wherever it lies. */
export const dataFingerprint = (folder: string | undefined): string =>
  folder === undefined ? DEMO_DATA : fingerprint(folder, SOURCE_FILES);

/**
 * Fills the database of `scholen` anew: with real schools or invented ones, and invented offers for both. A folder that
 * cannot be loaded changes nothing. Reports each file that was there.
 */
export async function loadCountry(
  ownerUrl: string,
  { folder, seed, peildatum, instellingen }: CountryOptions,
  onProgress: (sentence: string) => void,
): Promise<readonly FileReport[]> {
  if (folder !== undefined) onProgress("reading the open data");
  const files = folder === undefined ? null : readOpenData(folder);
  await forget(ownerUrl);
  const reports = files ? await loadOpenData(ownerUrl, files, onProgress) : [];
  if (!files) await loadDemoCountry(ownerUrl, seed, onProgress);
  const { sql, close } = connect(ownerUrl, { max: 1 });
  try {
    await sql.begin(async (tx) => {
      const rijen = await loadSupportOffers(tx, { seed, peildatum });
      const plannen = await loadSupportPlans(tx, { seed, peildatum });
      await tx`refresh materialized view leerlingentelling`;
      await recordLading(tx, {
        naam: LAND,
        bron: "loadCountry",
        rijen,
        afgewezen: 0,
        instellingen,
      });
      onProgress(`support offers (invented): ${rijen.toLocaleString("en")}`);
      onProgress(`plans of samenwerkingsverbanden (invented): ${plannen.toLocaleString("en")}`);
    });
    await sql`analyze`;
    return reports;
  } finally {
    await close();
  }
}

/** From here on the tables are being replaced: a load that is cut off must be seen as such. */
async function forget(ownerUrl: string): Promise<void> {
  const { sql, close } = connect(ownerUrl, { max: 1 });
  try {
    await sql`truncate lading`;
  } finally {
    await close();
  }
}

import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Problem } from "@samenloop/schema";
import { ADRESSEN_DUO } from "./adressen.ts";
import { LEERLINGAANTALLEN } from "./leerlingaantallen.ts";

/** A file as its publisher offers it. */
export interface Publication {
  readonly file: string;
  readonly url: string;
}

const DUO = "https://duo.nl/open_onderwijsdata/images";

/** What can be had from the publishers themselves; the joined files of the loader are derived from these by hand. */
export const PUBLICATIONS: readonly Publication[] = [
  { file: ADRESSEN_DUO.name, url: `${DUO}/02.-alle-schoolvestigingen-basisonderwijs.csv` },
  {
    file: LEERLINGAANTALLEN.name,
    url: `${DUO}/06.-historisch-overzicht-aantal-leerlingen-per-schoolvestiging.csv`,
  },
  {
    file: "bwbr0032324.xml",
    url: "https://repository.officiele-overheidspublicaties.nl/bwb/BWBR0032324/manifest.xml",
  },
];

const DEADLINE_MS = 60_000;

/** Downloads each publication; a file gets its name only when it is whole, so that an older one survives a failure. */
export async function fetchOpenData(
  folder: string,
  onProgress: (sentence: string) => void,
  publications: readonly Publication[] = PUBLICATIONS,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { file, url } of publications) {
    const content = await download(url);
    const unfinished = join(folder, `.${file}.part`);
    await writeFile(unfinished, content);
    await rename(unfinished, join(folder, file));
    onProgress(`${file}: ${content.length.toLocaleString("en")} bytes from ${new URL(url).host}`);
  }
}

async function download(url: string): Promise<Buffer> {
  const { host } = new URL(url);
  const response = await fetch(url, { signal: AbortSignal.timeout(DEADLINE_MS) }).catch(
    (cause: unknown) => {
      const message = `${host} cannot be reached from here: is there internet? Nothing was changed by this file.`;
      throw new Problem("OFFLINE", message, { cause });
    },
  );
  if (response.ok) return Buffer.from(await response.arrayBuffer());
  throw new Problem("OFFLINE", `${host} answered ${response.status}: the file may have moved.`);
}

import { existsSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import {
  dataFingerprint,
  DEFAULT_SEED,
  KINDEREN,
  LAND,
  loadCountry,
  loadPeople,
  readCountry,
  readLading,
  whileLoading,
  type DatabaseUrls,
} from "@samenloop/db";
import { echteKlok, Problem, type SubgraphName } from "@samenloop/schema";
import type { Settings } from "../settings/read-settings.ts";
import type { Databases, Progress } from "./databases.ts";
import { askedFor, requireSameSettings, type MadeWith } from "./made-with.ts";

const DEFAULTS: MadeWith = {
  data: dataFingerprint(undefined),
  leerlingen: 10_000,
  seed: DEFAULT_SEED,
  peildatum: "2026-10-01",
};

/**
 * Sees to it that the databases hold the data that the settings ask for: loads when there are none, or half of them,
 * and refuses to show other data than asked for.
 */
export async function fillDatabases(
  settings: Settings,
  urls: Databases["urls"],
  progress: Progress,
): Promise<MadeWith> {
  requireFolder(settings.data);
  const asked = askedFor(settings, settings.data && dataFingerprint(settings.data));
  return whileLoading(requireUrl(urls, "scholen").owner, async () => {
    const found = settings.opnieuw ? null : await readMadeWith(urls);
    if (found) {
      requireSameSettings(found, asked);
      progress("the data are there");
      return found;
    }
    const made = { ...DEFAULTS, ...asked };
    await load(made, { settings, urls, progress });
    return made;
  });
}

/** What the databases were made with; null when any of them is empty or was cut off while it was filled. */
export async function readMadeWith(urls: Databases["urls"]): Promise<MadeWith | null> {
  const marks = await Promise.all(
    Object.entries(urls).map(async ([name, { owner }]) => {
      const lading = await readLading(owner);
      return lading.get(name === "scholen" ? LAND : KINDEREN)?.instellingen;
    }),
  );
  const [first] = marks;
  const isWhole = first && marks.every((mark) => mark && sameMarks(mark, first));
  return isWhole ? (first as unknown as MadeWith) : null;
}

const sameMarks = (a: object, b: object): boolean => isDeepStrictEqual(a, b);

interface Loading {
  readonly settings: Settings;
  readonly urls: Databases["urls"];
  readonly progress: Progress;
}

async function load(made: MadeWith, { settings, urls, progress }: Loading): Promise<void> {
  const owner = (name: SubgraphName): string => requireUrl(urls, name).owner;
  const { seed, leerlingen: aantal } = made;
  const peildatum = made.peildatum === "vandaag" ? echteKlok.vandaag() : made.peildatum;
  const instellingen = { ...made };
  const options = { folder: settings.data, seed, peildatum, instellingen };
  await loadCountry(owner("scholen"), options, progress);
  const country = await readCountry(owner("scholen"));
  const people = {
    onderwijs: owner("onderwijs"),
    koppelingen: owner("koppelingen"),
    ...(urls.jeugdzorg && { jeugdzorg: urls.jeugdzorg.owner }),
  };
  await loadPeople(people, { aantal, seed, peildatum, country, instellingen }, progress);
}

function requireUrl(urls: Databases["urls"], name: SubgraphName): DatabaseUrls {
  const found = urls[name];
  if (!found) throw new Error(`No database was opened for ${name}.`);
  return found;
}

function requireFolder(folder: string | undefined): void {
  if (folder === undefined || existsSync(folder)) return;
  throw new Problem("SETTING_INVALID", `--data names ${folder}, which is not there.`);
}

import { Problem } from "@samenloop/schema";
import type { Settings } from "../settings/read-settings.ts";

/** The settings that decide what is in the databases. */
export interface MadeWith {
  /** Fingerprint of the folder with open data, or `demoland`. */
  readonly data: string;
  readonly leerlingen: number;
  readonly seed: number;
  /** A day, or `vandaag`. */
  readonly peildatum: string;
}

const FLAGS = ["data", "leerlingen", "seed", "peildatum"] as const;

/**
 * What the data must have been made with: what is found there, unless a flag asks for something else, which is
 * refused. A flag that is not given asks for nothing.
 */
export function requireSameSettings(found: MadeWith, asked: Partial<MadeWith>): MadeWith {
  const other = FLAGS.filter((flag) => asked[flag] !== undefined && asked[flag] !== found[flag]);
  if (other.length === 0) return found;
  const made = other.map((flag) => `--${flag} ${shown(flag, found)}`).join(" and ");
  const message = `These data were made with ${made}; leave that flag out, or add --opnieuw to make them anew.`;
  throw new Problem("DATA_OF_OTHER_SETTINGS", message);
}

function shown(flag: (typeof FLAGS)[number], found: MadeWith): string {
  if (flag !== "data") return String(found[flag]);
  return found.data === "demoland" ? "left out (a demo country)" : "set to other files";
}

/** The flags that were really given, with the data folder as its fingerprint. */
export function askedFor(settings: Settings, data: string | undefined): Partial<MadeWith> {
  const { leerlingen, seed, peildatum } = settings;
  return {
    ...(data !== undefined && { data }),
    ...(leerlingen !== undefined && { leerlingen }),
    ...(seed !== undefined && { seed }),
    ...(peildatum !== undefined && { peildatum }),
  };
}

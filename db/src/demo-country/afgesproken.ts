import { draw } from "../synthetic/hash.ts";
import { BASISVOORZIENINGEN } from "./vocabulary.ts";

/** The basic provisions that the schools of a samenwerkingsverband agreed upon: the first one always, so never none. */
export const afgesprokenVan = (swvCode: string, seed: number): readonly string[] =>
  BASISVOORZIENINGEN.filter((_, i) => i === 0 || draw(seed, swvCode, i, "afgesproken") < 0.6).map(
    ([naam]) => naam,
  );

import { uuidFor } from "./hash.ts";

/**
 * Id of the agreement of a samenwerkingsverband and its gemeenten on how ontwikkelingsperspectief and
 * hulpverleningsplan join. Two databases know it, that of `scholen` which has the agreement and that of `koppelingen`
 * which refers to it, so that it depends on no seed.
 */
export const oogoAfspraakId = (swvCode: string): string =>
  uuidFor("afspraak over aansluiting", swvCode);

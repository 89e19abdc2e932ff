import type { GemeenteRecord } from "./gemeenten.ts";
import type { PostcodegebiedRecord } from "./postcodegebieden.ts";
import type { SamenwerkingsverbandRecord } from "./samenwerkingsverbanden.ts";

/** A samenwerkingsverband of each sector; empty where it is unknown. */
export interface SwvPair {
  readonly po: string;
  readonly vo: string;
}

/** What a school may refer to: the gemeenten and samenwerkingsverbanden that are loaded. */
export interface Regions {
  /** The samenwerkingsverbanden of a gemeente; undefined for one that we do not know. */
  codesOf(gemeentecode: string): readonly string[] | undefined;
  hasSwv(code: string): boolean;
  /** After the ministerial annex. */
  swvOfPostcode(postcode: string): SwvPair;
}

export function createRegions(
  gemeenten: readonly GemeenteRecord[],
  swv: readonly SamenwerkingsverbandRecord[],
  areas: readonly PostcodegebiedRecord[],
): Regions {
  const codes = new Map(gemeenten.map((row) => [row.gemeentecode, row.codes]));
  const known = new Set(swv.map((row) => row.code));
  const areaOf = new Map(areas.map((row) => [row.pc4, row]));
  const knownOr = (code = ""): string => (known.has(code) ? code : "");
  return {
    codesOf: (gemeentecode) => codes.get(gemeentecode),
    hasSwv: (code) => known.has(code),
    swvOfPostcode: (postcode) => {
      const area = areaOf.get(postcode.slice(0, 4));
      return { po: knownOr(area?.swvPo), vo: knownOr(area?.swvVo) };
    },
  };
}

import type { GemeenteRecord } from "../open-data/gemeenten.ts";
import { draw } from "../synthetic/hash.ts";

/** Where an invented school stands: a postal code and coordinates that fit each other and the province, and no more. */
export type PlaceOf = (
  gemeentecode: string,
  school: number,
) => { readonly postcode: string; readonly breedtegraad: number; readonly lengtegraad: number };

/** About the middle of each province. */
const MIDDEN: Readonly<Record<string, readonly [breedtegraad: number, lengtegraad: number]>> = {
  Drenthe: [52.86, 6.62],
  Flevoland: [52.52, 5.57],
  Friesland: [53.09, 5.79],
  Gelderland: [52.06, 5.87],
  Groningen: [53.22, 6.74],
  Limburg: [51.21, 5.94],
  "Noord-Brabant": [51.56, 5.18],
  "Noord-Holland": [52.58, 4.86],
  Overijssel: [52.44, 6.45],
  Utrecht: [52.08, 5.18],
  Zeeland: [51.47, 3.86],
  "Zuid-Holland": [51.95, 4.49],
};
const NEDERLAND = [52.1, 5.3] as const;

/** Each gemeente has one postal area of four digits; neighbours in number lie in one province. */
export function inventedPlaces(gemeenten: readonly GemeenteRecord[], seed: number): PlaceOf {
  const sorted = gemeenten.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const order = new Map(sorted.map(({ gemeentecode }, i) => [gemeentecode, i]));
  const step = Math.floor(8999 / sorted.length);
  return (gemeentecode, school) => {
    const index = order.get(gemeentecode) ?? 0;
    const [breedte, lengte] = MIDDEN[sorted[index]?.provincie ?? ""] ?? NEDERLAND;
    const off = (field: string): number =>
      (draw(seed, "gemeente", index, field) - 0.5) * 0.3 +
      (draw(seed, "school", school, field) - 0.5) * 0.04;
    return {
      postcode: `${1000 + index * step}${lettersOf(school)}`,
      breedtegraad: breedte + off("breedte"),
      lengtegraad: lengte + off("lengte"),
    };
  };
}

const keyOf = ({ provincie, gemeentecode }: GemeenteRecord): string =>
  `${provincie} ${gemeentecode}`;

const lettersOf = (school: number): string =>
  [Math.floor(school / 26), school].map((n) => String.fromCharCode(65 + (n % 26))).join("");

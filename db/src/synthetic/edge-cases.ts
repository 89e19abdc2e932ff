import { drawOdds } from "./child.ts";
import type { Onderwijs, Soort } from "./odds.ts";

/**
 * A situation that must always be there to look at. Each is given to a child that has both plans anyway, so that the
 * counts stay as drawn; what it changes stands in its fields, or under its code where a part of the child is made.
 */
export interface EdgeCase {
  readonly code: EdgeCode;
  readonly omschrijving: string;
  readonly onderwijs?: Onderwijs;
  readonly soort?: Soort;
  readonly leeftijd?: number;
  /** Days until the next birthday. */
  readonly jarigOver?: number;
  readonly denominatie?: string;
  readonly gemeentecode?: string;
  /** Index of the other child. */
  readonly twinOf?: number;
}

export type EdgeCode = (typeof EDGE_CASES)[number]["code"];

/** The municipality whose youth care system is down in the demo of a missing source. */
export const GEMEENTE_BUITEN_BEREIK = "GM0995";

export const EDGE_CASES = [
  {
    code: "OUDER_WEIGERT",
    omschrijving: "Gescheiden ouders, van wie er een weigert.",
    onderwijs: "BAO",
    leeftijd: 8,
  },
  {
    code: "WORDT_12",
    omschrijving: "Wordt binnen een week 12.",
    onderwijs: "BAO",
    leeftijd: 11,
    jarigOver: 3,
  },
  {
    code: "WORDT_16",
    omschrijving: "Wordt binnen een week 16.",
    onderwijs: "VO",
    leeftijd: 15,
    jarigOver: 4,
  },
  {
    code: "WORDT_18",
    omschrijving: "Wordt binnen een week 18.",
    onderwijs: "VO",
    leeftijd: 17,
    jarigOver: 5,
  },
  { code: "INGETROKKEN_VANDAAG", omschrijving: "Toestemming vandaag ingetrokken." },
  {
    code: "ANDER_SWV",
    omschrijving: "Naar een school in een ander samenwerkingsverband.",
    onderwijs: "BAO",
    leeftijd: 9,
  },
  {
    code: "WOONT_BUITEN_SWV",
    omschrijving: "Woont buiten het samenwerkingsverband van de school.",
  },
  {
    code: "VOOGDIJ",
    omschrijving: "Voogdij bij een gecertificeerde instelling.",
    onderwijs: "BAO",
    leeftijd: 9,
  },
  { code: "GEHEIMHOUDING", omschrijving: "Geheimhouding in de BRP." },
  {
    code: "REFORMATORISCH",
    omschrijving:
      "Reformatorische school: landelijk samenwerkingsverband, waarvan de open data geen code geven.",
    onderwijs: "BAO",
    denominatie: "Reformatorisch",
  },
  {
    code: "SWV_FUSIE",
    omschrijving: "TLV van een ander samenwerkingsverband dan dat van de school.",
    onderwijs: "SBAO",
  },
  {
    code: "VSO_19",
    omschrijving: "Leerling van 19 in het vso.",
    onderwijs: "SPECIAAL",
    soort: "VSO",
    leeftijd: 19,
  },
  { code: "TWEELING_A", omschrijving: "Tweeling, eerste kind.", onderwijs: "BAO" },
  { code: "TWEELING_B", omschrijving: "Tweeling, tweede kind.", onderwijs: "BAO" },
  { code: "ALLEEN_MONDELING", omschrijving: "Hulpverleningsplan alleen mondeling." },
  {
    code: "TLV_LOOPT_AF",
    omschrijving: "TLV eindigt op 31 juli van dit schooljaar.",
    onderwijs: "SBAO",
  },
  {
    code: "BRON_BUITEN_BEREIK",
    omschrijving: "De bron van de gemeente geeft geen antwoord.",
    gemeentecode: GEMEENTE_BUITEN_BEREIK,
  },
  { code: "WACHT_OP_TOESTEMMING", omschrijving: "Toestemming gevraagd en nog niet gegeven." },
  {
    code: "OUDER_ONBEREIKBAAR",
    omschrijving: "Van de ouders geeft er een al maanden geen antwoord.",
    onderwijs: "BAO",
    leeftijd: 8,
  },
  {
    code: "VROEGERE_OUDER",
    omschrijving: "Een ouder die toestemming gaf, heeft geen gezag meer.",
    onderwijs: "BAO",
    leeftijd: 10,
  },
] as const satisfies readonly (Omit<EdgeCase, "code"> & { readonly code: string })[];

/**
 * Which child is which edge case: the first children that were drawn with both plans, in order. A set too small to
 * have enough of them gives the remaining cases to its first other children.
 */
export function assignEdgeCases(seed: number, aantal: number): ReadonlyMap<number, EdgeCase> {
  const both: number[] = [];
  for (let index = 0; index < aantal && both.length < EDGE_CASES.length; index += 1) {
    const { hasOpp, hasHulp } = drawOdds(seed, index);
    if (hasOpp && hasHulp) both.push(index);
  }
  for (let index = 0; both.length < EDGE_CASES.length; index += 1) {
    if (!both.includes(index)) both.push(index);
  }
  const indexOf = (code: EdgeCode): number =>
    both[EDGE_CASES.findIndex((edge) => edge.code === code)] ?? 0;
  return new Map(
    EDGE_CASES.map((edge) => {
      const twin = edge.code === "TWEELING_B" ? { twinOf: indexOf("TWEELING_A") } : {};
      return [indexOf(edge.code), { ...edge, ...twin }];
    }),
  );
}

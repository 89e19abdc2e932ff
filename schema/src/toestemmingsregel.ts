import { leeftijdOp, plusDagen, verjaardagVan } from "./klok.ts";

export const TOESTEMMING_RICHTINGEN = ["SCHOOL_NAAR_JEUGDHULP", "JEUGDHULP_NAAR_SCHOOL"] as const;
export type ToestemmingRichting = (typeof TOESTEMMING_RICHTINGEN)[number];

export const LEEFTIJDSREGIMES = ["ONDER_12", "VAN_12_TOT_16", "VANAF_16"] as const;
export type Leeftijdsregime = (typeof LEEFTIJDSREGIMES)[number];

export const TOESTEMMING_GEVERS = ["OUDER_1", "OUDER_2", "JEUGDIGE", "VOOGD_GI"] as const;
export type ToestemmingGever = (typeof TOESTEMMING_GEVERS)[number];

/** The child itself, or everyone with custody: both parents, or the guardian institution in their place. */
type Partij = "JEUGDIGE" | "GEZAG";

/**
 * Who must consent before one side may tell the other something, by the age of the child. Of each party that is named
 * everyone must say yes, and one who withdraws ends it.
 *
 * - School to youth care is a matter of the AVG: under sixteen those with custody, from then on the child itself
 *   (AVG art. 8, UAVG art. 5 lid 1 and 4).
 * - Youth care to school breaks the confidentiality of the Jeugdwet: under twelve those with custody, from twelve the
 *   child and those with custody, from sixteen the child alone (art. 7.3.11, with 7.3.4, 7.3.5 and 7.3.15).
 */
export const WIE_STEMT_TOE: Readonly<
  Record<ToestemmingRichting, Readonly<Record<Leeftijdsregime, readonly Partij[]>>>
> = {
  SCHOOL_NAAR_JEUGDHULP: {
    ONDER_12: ["GEZAG"],
    VAN_12_TOT_16: ["GEZAG"],
    VANAF_16: ["JEUGDIGE"],
  },
  JEUGDHULP_NAAR_SCHOOL: {
    ONDER_12: ["GEZAG"],
    VAN_12_TOT_16: ["JEUGDIGE", "GEZAG"],
    VANAF_16: ["JEUGDIGE"],
  },
};

export function leeftijdsregimeOp(geboortedatum: string, dag: string): Leeftijdsregime {
  const leeftijd = leeftijdOp(geboortedatum, dag);
  if (leeftijd >= 16) return "VANAF_16";
  return leeftijd >= 12 ? "VAN_12_TOT_16" : "ONDER_12";
}

/** Who decides changes at twelve and at sixteen; at eighteen custody ends (BW 1:233), and with it every say but the child's. */
const OMSLAG = [12, 16, 18] as const;

/**
 * The last day on which the regime of `dag` surely holds: the day before the next birthday that changes who decides.
 * Null from eighteen on, when it holds for good. Whoever is told this day need not know the birthday.
 */
export function leeftijdsregimeTotEnMet(geboortedatum: string, dag: string): string | null {
  const volgende = OMSLAG.map((leeftijd) => verjaardagVan(geboortedatum, leeftijd)).find(
    (verjaardag) => verjaardag > dag,
  );
  return volgende === undefined ? null : plusDagen(volgende, -1);
}

/** Someone with a say about the child; only those with custody are asked. */
export interface Gezag {
  readonly rol: string;
  readonly volgnummer: number;
}

/** Those with custody, as givers: a guardian stands in the place of parents (BW 1:245), a parent without is not asked. */
export function metGezag(gezag: readonly Gezag[]): ToestemmingGever[] {
  if (gezag.some(({ rol }) => rol === "VOOGD_GI")) return ["VOOGD_GI"];
  const ouders = gezag.filter(({ rol }) => rol === "OUDER_MET_GEZAG");
  return ouders.map(({ volgnummer }) => (volgnummer === 1 ? "OUDER_1" : "OUDER_2"));
}

/**
 * Everyone whose consent is needed, or null when nobody can give it: a child of eleven without anyone with custody is
 * not asked in their place.
 */
export function geversVan(
  richting: ToestemmingRichting,
  regime: Leeftijdsregime,
  gezag: readonly Gezag[],
): readonly ToestemmingGever[] | null {
  const gevers = WIE_STEMT_TOE[richting][regime].map((partij) =>
    partij === "JEUGDIGE" ? (["JEUGDIGE"] as const) : metGezag(gezag),
  );
  return gevers.every((partij) => partij.length > 0) ? gevers.flat() : null;
}

/** Whether a list of givers that somebody else drew up can be right: neither a party too few nor one too many. */
export function isVolledig(
  richting: ToestemmingRichting,
  regime: Leeftijdsregime,
  gevers: readonly ToestemmingGever[],
): boolean {
  const partijen = new Set(gevers.map((gever) => (gever === "JEUGDIGE" ? "JEUGDIGE" : "GEZAG")));
  const nodig = WIE_STEMT_TOE[richting][regime];
  const isSamen = gevers.includes("VOOGD_GI") && gevers.some((gever) => gever.startsWith("OUDER"));
  return (
    nodig.length === partijen.size &&
    nodig.every((partij) => partijen.has(partij)) &&
    new Set(gevers).size === gevers.length &&
    !isSamen
  );
}

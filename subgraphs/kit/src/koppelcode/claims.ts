import {
  isDatum,
  isGemeentecode,
  isUuid,
  isVolledig,
  LEEFTIJDSREGIMES,
  TOESTEMMING_GEVERS,
  TOESTEMMING_RICHTINGEN,
  type Leeftijdsregime,
  type ToestemmingGever,
  type ToestemmingRichting,
} from "@samenloop/schema";

/** Who on the signing side may see what the other side shares: an organisation, in these roles. */
export interface Ontvanger {
  readonly organisatie: string;
  readonly rollen: readonly string[];
}

/** What a school's koppelcode says. */
export interface SchoolClaims {
  readonly soort: "ONTWIKKELINGSPERSPECTIEF" | "AANMELDING" | "LEERLING";
  readonly id: string;
  /** Equal in all codes of one pupil, and meaningless to all but its maker. */
  readonly leerlingbewijs: string;
  readonly ontvanger: Ontvanger;
  readonly synthetisch: boolean;
}

/** What youth care's koppelcode says. */
export interface JeugdzorgClaims {
  readonly gemeentecode: string;
  readonly id: string;
  readonly leeftijdsregime: Leeftijdsregime;
  /** Last day on which that regime surely holds; null when no birthday will change it. */
  readonly leeftijdsregimeTotEnMet: string | null;
  readonly gevers: Readonly<Record<ToestemmingRichting, readonly ToestemmingGever[]>>;
  readonly ontvanger: Ontvanger;
  readonly synthetisch: boolean;
}

/** The owners who sign codes, with what each of them says. */
export interface ClaimsOf {
  readonly onderwijs: SchoolClaims;
  readonly jeugdzorg: JeugdzorgClaims;
}
export type Uitgever = keyof ClaimsOf;

type Unread<T> = { readonly [K in keyof T]?: unknown };

/**
 * Whether a payload says what a code of this owner must say. The signature proves who wrote it, and not that it was
 * written well: a list of givers that is too short would make a link without somebody's consent.
 */
export const isClaims: { readonly [K in Uitgever]: (payload: object) => boolean } = {
  onderwijs: (payload: Unread<SchoolClaims>) =>
    ["ONTWIKKELINGSPERSPECTIEF", "AANMELDING", "LEERLING"].includes(payload.soort as string) &&
    isId(payload.id) &&
    isText(payload.leerlingbewijs) &&
    isOntvanger(payload.ontvanger) &&
    typeof payload.synthetisch === "boolean",
  jeugdzorg: (payload: Unread<JeugdzorgClaims>) =>
    isText(payload.gemeentecode) &&
    isGemeentecode(payload.gemeentecode) &&
    isId(payload.id) &&
    isGevers(payload) &&
    isLaatsteDag(payload.leeftijdsregimeTotEnMet) &&
    isOntvanger(payload.ontvanger) &&
    typeof payload.synthetisch === "boolean",
};

export const isText = (value: unknown): value is string =>
  typeof value === "string" && value !== "" && value.length <= 200;

export const isId = (value: unknown): boolean => isText(value) && isUuid(value);

export function isOntvanger(value: unknown): boolean {
  const { organisatie, rollen } = (value ?? {}) as Unread<Ontvanger>;
  return isText(organisatie) && Array.isArray(rollen) && rollen.length > 0 && rollen.every(isText);
}

/** A code without it would be one whose consent never meets a birthday. */
const isLaatsteDag = (value: unknown): boolean =>
  value === null || (isText(value) && isDatum(value));

function isGevers({ leeftijdsregime, gevers }: Unread<JeugdzorgClaims>): boolean {
  const regime = LEEFTIJDSREGIMES.find((known) => known === leeftijdsregime);
  const perRichting = (gevers ?? {}) as Readonly<Record<string, unknown>>;
  return TOESTEMMING_RICHTINGEN.every((richting) => {
    const list: unknown = perRichting[richting];
    if (regime === undefined || !Array.isArray(list)) return false;
    const known = TOESTEMMING_GEVERS.filter((gever) => list.includes(gever));
    return known.length === list.length && isVolledig(richting, regime, known);
  });
}

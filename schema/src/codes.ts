/**
 * The codes by which the Netherlands names its municipalities and schools. Parsed at the door, trusted inside.
 * Each check answers yes or no; what to say to a caller is for the door that asks.
 */

/** CBS: `GM` and four digits, `GM0363`. */
export const isGemeentecode = (text: string): boolean => /^GM\d{4}$/.test(text);

/** BRIN of an institution: two digits and two capitals, `00AO`. */
export const isBrin = (text: string): boolean => /^\d{2}[A-Z]{2}$/.test(text);

/** BRIN and the two digits of the location, `00AO01`. */
export const isVestigingscode = (text: string): boolean => /^\d{2}[A-Z]{2}\d{2}$/.test(text);

/**
 * Of a school that was invented for the demo country: their BRINs begin at 50, and no real one has come that far. A
 * failing may be added up under the name of these schools only.
 */
export const isVerzonnenVestigingscode = (text: string): boolean =>
  isVestigingscode(text) && text >= "50";

/** Sector and four digits, `PO2707`. */
export const isSamenwerkingsverbandcode = (text: string): boolean => /^(PO|VO)\d{4}$/.test(text);

/** DUO: five digits, `41400`. */
export const isBestuursnummer = (text: string): boolean => /^\d{5}$/.test(text);

/** Two years that follow each other, `2026-2027`; it runs from 1 August to 31 July (WPO art. 1). */
export const isSchooljaar = (text: string): boolean =>
  /^\d{4}-\d{4}$/.test(text) && Number(text.slice(5)) === Number(text.slice(0, 4)) + 1;

/** Any UUID, in lower or upper case: the form of every pseudonym in the graph. */
export const isUuid = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);

/** GM0344 is written `344` or `0344` in files of DUO. */
export const gemeentecodeFromDuo = (number: string): string =>
  `GM${number.trim().padStart(4, "0")}`;

/** Four digits, the first not 0, and two capitals, without a space: `1011AB`. */
export const isPostcode = (text: string): boolean => /^[1-9]\d{3}[A-Z]{2}$/.test(text);

import { plusDagen } from "./klok.ts";

/** A period that the law or practice gives somebody to act. What the law changes, changes here and in no rule. */
export interface Termijn {
  readonly aantal: number;
  readonly eenheid: "dagen" | "weken" | "jaren";
  readonly artikel: string;
  /** Counts for what begins on or after this day. */
  readonly vanaf: string;
}

/**
 * The periods by name, each with the days from which they count, oldest first: what began earlier keeps the period of
 * its own time.
 */
export const TERMIJNEN = {
  OPP_VASTSTELLEN: [
    { aantal: 6, eenheid: "weken", artikel: "WPO artikel 40a lid 2", vanaf: "2014-08-01" },
  ],
  OPP_GESCHIL_OORDEEL: [
    { aantal: 10, eenheid: "weken", artikel: "WPO artikel 43", vanaf: "2014-08-01" },
  ],
  AANMELDING_BESLISSEN: [
    { aantal: 6, eenheid: "weken", artikel: "WPO artikel 40 lid 6", vanaf: "2014-08-01" },
  ],
  AANMELDING_VERLENGEN: [
    { aantal: 4, eenheid: "weken", artikel: "WPO artikel 40 lid 6", vanaf: "2014-08-01" },
  ],
  AANMELDING_TIJDELIJK_PLAATSEN: [
    { aantal: 10, eenheid: "weken", artikel: "WPO artikel 40 lid 7", vanaf: "2014-08-01" },
  ],
  VERZUIM_MELDEN: [
    { aantal: 4, eenheid: "weken", artikel: "Leerplichtwet artikel 21a", vanaf: "2009-08-01" },
  ],
  /** From the day after it, absence is long. Practice: no law says when somebody is a thuiszitter. */
  VERZUIM_LANGDURIG: [
    { aantal: 4, eenheid: "weken", artikel: "Leerplichtwet artikel 21a", vanaf: "2009-08-01" },
  ],
  ONDERSTEUNINGSPLAN_VERNIEUWEN: [
    { aantal: 4, eenheid: "jaren", artikel: "WPO artikel 18a lid 7", vanaf: "2014-08-01" },
  ],
  HULPVERLENINGSPLAN_VASTSTELLEN: [
    { aantal: 6, eenheid: "weken", artikel: "Jeugdwet artikel 4.1.3 lid 5", vanaf: "2015-01-01" },
  ],
  HULPVERLENINGSPLAN_OP_SCHRIFT: [
    { aantal: 14, eenheid: "dagen", artikel: "Jeugdwet artikel 4.1.3 lid 4", vanaf: "2015-01-01" },
  ],
  // Fifteen years until 2020: what was changed last before then is not dated here, so that nothing is destroyed too soon.
  HULPVERLENINGSPLAN_BEWAREN: [
    { aantal: 20, eenheid: "jaren", artikel: "Jeugdwet artikel 7.3.8 lid 3", vanaf: "2020-01-01" },
  ],
} as const satisfies Record<string, readonly Termijn[]>;

export type Termijncode = keyof typeof TERMIJNEN;

const DAGEN = { dagen: 1, weken: 7 } as const;

/** Last day of the period of days or weeks that begins on `begin`, by the length that it had then; null before there was one. */
export function laatsteDagVanTermijn(code: Termijncode, begin: string): string | null {
  const lengths: readonly Termijn[] = TERMIJNEN[code];
  const length = lengths.findLast(({ vanaf }) => vanaf <= begin);
  if (!length) return null;
  if (length.eenheid === "jaren") throw new Error("A period of years is not counted in days.");
  return plusDagen(begin, length.aantal * DAGEN[length.eenheid]);
}

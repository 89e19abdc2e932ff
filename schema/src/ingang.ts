/** Since when a rule of law counts, and where it is written. What the law changes, changes here and in no rule. */
export interface Ingang {
  readonly vanaf: string;
  readonly artikel: string;
}

export const INGANGEN = {
  /** Of the parents, or the pupil of age, with the part of the plan that says which support is given. */
  OPP_INSTEMMING: { vanaf: "2017-08-01", artikel: "WVO 2020 artikel 2.44 lid 4b" },
  /** The day on which the Wet versterking positie ouders en leerlingen came into force; check it before real use. */
  OPP_HOORRECHT: {
    vanaf: "2025-08-01",
    artikel: "Wet versterking positie ouders en leerlingen (36 443)",
  },
} as const satisfies Record<string, Ingang>;

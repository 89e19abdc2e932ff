/** A day of the year by which the law wants something done. */
export interface VasteDag {
  readonly maand: number;
  readonly dag: number;
  readonly artikel: string;
  /** Counts for school years that begin on or after this day. */
  readonly vanaf: string;
}

/** Such days by name, oldest first. What the law changes, changes here and in no rule. */
export const VASTE_DAGEN = {
  /** Before this day of the year in which the first school year of the plan begins. */
  ONDERSTEUNINGSPLAN_NAAR_INSPECTIE: [
    { maand: 5, dag: 1, artikel: "WPO artikel 18a lid 10", vanaf: "2014-08-01" },
  ],
} as const satisfies Record<string, readonly VasteDag[]>;

export type VasteDagcode = keyof typeof VASTE_DAGEN;

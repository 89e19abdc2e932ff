/** A number from which the law or practice counts something. What the law changes, changes here and in no rule. */
export interface Drempel {
  readonly aantal: number;
  /** Where it is written; null where it is practice and no law. */
  readonly artikel: string | null;
  /** Counts on and after this day. */
  readonly vanaf: string;
}

/** The thresholds by name, each with the days from which they count, oldest first. */
export const DREMPELS = {
  /** Lesson hours missed in four lesson weeks, from which a school reports. */
  VERZUIM_UREN: [{ aantal: 16, artikel: "Leerplichtwet artikel 21a", vanaf: "2009-08-01" }],
  /** Age from which a child must go to school. */
  LEERPLICHT_VANAF: [{ aantal: 5, artikel: null, vanaf: "2007-08-01" }],
  /** Age until which a young person must; 16 leaves those out who only must get a qualification. */
  LEERPLICHT_TOT: [{ aantal: 18, artikel: null, vanaf: "2007-08-01" }],
} as const satisfies Record<string, readonly [Drempel, ...Drempel[]]>;

export type Drempelcode = keyof typeof DREMPELS;

/** The threshold as it stands on that day; the oldest one for days before any is known. */
export function drempelOp(code: Drempelcode, dag: string): Drempel {
  const [oldest, ...newer]: readonly [Drempel, ...Drempel[]] = DREMPELS[code];
  return newer.findLast(({ vanaf }) => vanaf <= dag) ?? oldest;
}

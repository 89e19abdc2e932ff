import { Weigering } from "@samenloop/schema";
import type { ToestemmingRow } from "../rows.ts";

/** A consent ends with the say of whoever gave it (LNK-2): not later than the day before a birthday that changes that. */
export const nietVoorbij = (dag: string, totEnMet: string | null): string =>
  totEnMet !== null && totEnMet < dag ? totEnMet : dag;

/** Who decided before a birthday may not decide after it, and cannot be asked the same again. */
export function eisRegime({ leeftijdsregimeTotEnMet }: ToestemmingRow, dag: string): void {
  if (leeftijdsregimeTotEnMet === null || leeftijdsregimeTotEnMet >= dag) return;
  const tekst =
    "Sinds een verjaardag beslist iemand anders: hernieuw de toestemmingen met een nieuwe koppelcode van de jeugdzorg.";
  throw new Weigering("STATUS_LAAT_NIET_TOE", { tekst });
}

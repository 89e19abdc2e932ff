import { geversVan, leeftijdsregimeOp, leeftijdsregimeTotEnMet } from "@samenloop/schema";
import type { toestemming } from "../tables/koppelingen.ts";
import type { Gezag } from "./gezag.ts";

export type Toestemming = typeof toestemming.$inferInsert;

export interface ConsentRegime {
  readonly leeftijdsregime: Toestemming["leeftijdsregime"];
  /** Last day on which that regime holds: the day before the birthday that changes it. */
  readonly leeftijdsregimeTotEnMet: string | null;
  readonly givers: readonly Toestemming["gegevenDoor"][];
}

/**
 * Whose consent an invented link has, in both directions: that of the stricter one, youth care's. The rule itself
 * stands in the schema room.
 */
export function consentRegime(
  geboortedatum: string,
  gezag: readonly Gezag[],
  dag: string,
): ConsentRegime {
  const leeftijdsregime = leeftijdsregimeOp(geboortedatum, dag);
  const givers = geversVan("JEUGDHULP_NAAR_SCHOOL", leeftijdsregime, gezag);
  return {
    leeftijdsregime,
    leeftijdsregimeTotEnMet: leeftijdsregimeTotEnMet(geboortedatum, dag),
    givers: givers ?? [],
  };
}

import { leeftijdOp } from "@samenloop/schema";
import type { toestemming } from "../tables/koppelingen.ts";
import type { Gezag } from "./gezag.ts";

export type Toestemming = typeof toestemming.$inferInsert;

export interface ConsentRegime {
  readonly leeftijdsregime: Toestemming["leeftijdsregime"];
  readonly givers: readonly Toestemming["gegevenDoor"][];
}

/**
 * Whose consent a link needs on a day: that of all with custody, from twelve the child's too, from sixteen the
 * child's alone (Jeugdwet 7.3.4, 7.3.5, 7.3.15). A parent without custody is not asked.
 */
export function consentRegime(
  geboortedatum: string,
  gezag: readonly Gezag[],
  dag: string,
): ConsentRegime {
  const age = leeftijdOp(geboortedatum, dag);
  if (age >= 16) return { leeftijdsregime: "VANAF_16", givers: ["JEUGDIGE"] };
  const holders = gezag.flatMap(({ rol, volgnummer }): Toestemming["gegevenDoor"][] => {
    if (rol === "VOOGD_GI") return ["VOOGD_GI"];
    return rol === "OUDER_MET_GEZAG" ? [volgnummer === 1 ? "OUDER_1" : "OUDER_2"] : [];
  });
  return age < 12
    ? { leeftijdsregime: "ONDER_12", givers: holders }
    : { leeftijdsregime: "VAN_12_TOT_16", givers: ["JEUGDIGE", ...holders] };
}

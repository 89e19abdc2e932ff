import { plusDagen } from "@samenloop/schema";
import type { maatregel } from "../tables/jeugdzorg.ts";
import type { Child } from "./child.ts";
import { latest } from "./days.ts";
import { hasGuardian } from "./gezag.ts";
import { pickWeighted, uuidFor } from "./hash.ts";
import { JEUGDBESCHERMING } from "./odds.ts";
import type { Setting } from "./pupil.ts";

export type Maatregel = typeof maatregel.$inferInsert;

/** Estimated: most protection is supervision, and the young ones are not in juvenile rehabilitation. */
const SOORTEN = [
  ["OTS", 85],
  ["VOORLOPIGE_OTS", 15],
] as const;

/** Whether the municipality's system is about protection: then a certified institution holds the plan. */
export const isProtected = (child: Child): boolean =>
  hasGuardian(child) || (!child.edge && child.chance("bescherming") < JEUGDBESCHERMING);

/** The measure of a child whose plan a certified institution holds. */
export function makeMaatregel(
  child: Child,
  jeugdigeId: string,
  { seed, peildatum }: Setting,
): Maatregel {
  const { chance } = child;
  const number = String(10 + Math.floor(chance("bronhouder") * 80));
  const van = plusDagen(peildatum, -30 - Math.floor(chance("maatregel begin") * 330));
  return {
    gemeentecode: child.woongemeentecode,
    id: uuidFor("maatregel", seed, child.index),
    jeugdigeId,
    soort: soortOf(child),
    instellingAgb: `990001${number}`,
    instellingNaam: `Verzonnen gecertificeerde instelling ${number}`,
    certificaatGeldigTot: certificateOf(Number(number), peildatum),
    van: latest(van, child.geboortedatum),
    tot: hasGuardian(child) ? null : plusDagen(van, 364),
  };
}

/** The same for all measures of one institution, and always still valid: three years at most (Jeugdwet 3.4 lid 5). */
function certificateOf(number: number, peildatum: string): string {
  const jaar = Number(peildatum.slice(0, 4)) + 1 + (number % 2);
  return `${jaar}-0${1 + (number % 9)}-01`;
}

function soortOf(child: Child): Maatregel["soort"] {
  if (hasGuardian(child)) return "VOOGDIJ";
  if (child.leeftijd >= 14 && child.chance("reclassering") < 0.4) return "JEUGDRECLASSERING";
  return pickWeighted(SOORTEN, child.chance("maatregel"));
}

import { plusDagen, schooljaarVan } from "@samenloop/schema";
import type { Child } from "./child.ts";
import { pick } from "./hash.ts";
import { BREAKS_A_W_RULE } from "./odds.ts";

/** Six weeks: WPO art. 40a lid 2. */
export const SIX_WEEKS = 42;

/** The warnings that a plan may break on purpose; a rule that blocks is never broken. */
const W_RULES = ["OPP-1 te laat", "OPP-1 nog niet", "OPP-5"] as const;
export type WRule = (typeof W_RULES)[number];

/** Null when the plan keeps them all, or when it is too young to have broken one. */
export function brokenRule(child: Child, begin: string, peildatum: string): WRule | null {
  // A linked plan must be there to link: the edge cases keep theirs in order.
  if (child.edge || child.chance("breekt een regel") >= BREAKS_A_W_RULE[regimeOf(child)])
    return null;
  // The school year in which a plan is determined is the first in which it is to be evaluated.
  const hasPastYear =
    schooljaarVan(plusDagen(begin, punctualDelay(child))) < schooljaarVan(peildatum);
  const isDue = plusDagen(begin, SIX_WEEKS) < peildatum;
  const breakable = W_RULES.filter((rule) => (rule === "OPP-5" ? hasPastYear : isDue));
  return breakable.length > 0 ? pick(breakable, child.chance("welke regel")) : null;
}

/** Days from enrolment to the determination of a plan that is in time. */
export const punctualDelay = ({ chance }: Child): number =>
  12 + Math.floor(chance("vaststelling") * (SIX_WEEKS - 12));

/** The inspectorate counted by kind of secondary school; a school of all kinds has half of its pupils in each. */
function regimeOf({ onderwijs, plaats, chance }: Child): keyof typeof BREAKS_A_W_RULE {
  if (onderwijs !== "VO") return onderwijs;
  const offersVmbo = /VBO|MAVO/.test(plaats.voStructuur ?? "VBO");
  const offersMore = /HAVO|VWO/.test(plaats.voStructuur ?? "HAVO");
  const isVmbo = offersVmbo && (!offersMore || chance("niveau") < 0.5);
  return isVmbo ? "VMBO" : "HAVO_VWO";
}

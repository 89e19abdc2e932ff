import { plusDagen } from "@samenloop/schema";
import type { Child } from "./child.ts";
import { daysBetween, earliest, latest } from "./days.ts";
import type { LINK_OUTCOMES } from "./odds.ts";

/** What came of asking for consent. */
export type Outcome = (typeof LINK_OUTCOMES)[number][0] | "GEVRAAGD";

/** When consent was asked, answered and ends: in this order, nothing before both plans are there or still to come. */
export interface LinkDays {
  readonly asked: string;
  readonly given: string;
  readonly withdrawn: string;
  /** A consent always ends, at most a year after it was given. */
  readonly ends: string;
}

/** From the day that both plans exist it takes some weeks until a link is agreed. */
export const WEEKS_TO_AGREE = 21;

/** Part of the links that end within thirty days, so that there is something to renew. */
const ENDS_SOON = 0.1;

interface Span {
  /** First day on which both plans exist. */
  readonly first: string;
  readonly peildatum: string;
}

export function linkDays(child: Child, outcome: Outcome, { first, peildatum }: Span): LinkDays {
  const some = (field: string, most: number): number =>
    Math.floor(child.chance(`koppeling ${field}`) * most);
  const from = latest(first, plusDagen(peildatum, -340));
  const room = daysBetween(from, plusDagen(peildatum, -WEEKS_TO_AGREE));
  const isLongAgo = child.edge?.code === "OUDER_ONBEREIKBAAR";
  const asked = isLongAgo ? from : plusDagen(from, some("gevraagd", Math.max(0, room) + 1));
  const given = earliest(plusDagen(asked, 1 + some("antwoord", 14)), peildatum);
  const isToday = child.edge?.code === "INGETROKKEN_VANDAAG";
  const withdrawn = isToday
    ? peildatum
    : latest(given, plusDagen(peildatum, -some("ingetrokken", 30)));
  const whole = plusDagen(given, 364);
  const lapsed = plusDagen(peildatum, -1 - some("verlopen", 30));
  const endsSoon = outcome === "VERLEEND" && child.chance("koppeling loopt af") < ENDS_SOON;
  const soon = endsSoon ? plusDagen(peildatum, some("loopt af op", 30)) : whole;
  const ends = latest(given, earliest(whole, outcome === "VERLOPEN" ? lapsed : soon));
  return { asked, given, withdrawn, ends };
}

import { plusDagen } from "@samenloop/schema";
import type { inschrijving } from "../tables/onderwijs.ts";
import type { Child } from "./child.ts";
import { drawWeighted, type Country, type Plaats } from "./country.ts";
import { uuidFor } from "./hash.ts";
import { EXEMPT_OF_WITHOUT, WITHOUT_SCHOOL } from "./odds.ts";
import type { Setting } from "./pupil.ts";

type Inschrijving = typeof inschrijving.$inferInsert;

/**
 * Day on which a child left school and is enrolled nowhere since; null for nearly all. Only of those without a plan and
 * without youth care, so that links and plans stay at a school.
 */
export function leftSchoolOn(child: Child, begin: string, peildatum: string): string | null {
  const { edge, hasOpp, hasHulp, leeftijd, chance } = child;
  if (edge || hasOpp || hasHulp || leeftijd < 6 || leeftijd > 17) return null;
  if (chance("zonder school") >= WITHOUT_SCHOOL) return null;
  const left = plusDagen(peildatum, -20 - Math.floor(chance("van school op") * 130));
  return left > begin ? left : null;
}

/** Another school of the same kind than the one that the child was at. */
export function otherPlace({ plaats, chance }: Child, country: Country): Plaats {
  const places = country.places[plaats.soort];
  const isOther = (place: Plaats): boolean => place.vestigingscode !== plaats.vestigingscode;
  const drawn = drawWeighted(places, chance("aangemeld bij"));
  return isOther(drawn) ? drawn : (places.items.find(isOther) ?? drawn);
}

/** Ten weeks after the application, with the day after: WPO art. 40 lid 7. */
const TEN_WEEKS = 71;

interface Application {
  readonly ontvangenOp: string;
  readonly vestigingscode: string;
}

/** Day of the temporary place that a child without a school gets after ten weeks; two in five schools forget. */
export function temporaryPlaceOn(child: Child, left: string, peildatum: string): string | null {
  const day = plusDagen(appliedOn(left), TEN_WEEKS);
  if (isExempt(child)) return null;
  return day <= peildatum && child.chance("tijdelijk geplaatst") < 0.6 ? day : null;
}

/** Whoever is exempt asks for no other school. */
export const isExempt = ({ chance }: Child): boolean => chance("vrijgesteld") < EXEMPT_OF_WITHOUT;

/** A child without a school is applied for at another one within the week. */
const appliedOn = (left: string): string => plusDagen(left, 5);

export const applicationOf = (child: Child, left: string, country: Country): Application => ({
  ontvangenOp: appliedOn(left),
  vestigingscode: otherPlace(child, country).vestigingscode,
});

/** The enrolments with how they end for a child who left school, and the temporary place that followed. */
export function withoutSchool(
  child: Child,
  enrolments: readonly Inschrijving[],
  { seed, peildatum, country }: Setting,
): Inschrijving[] {
  const current = enrolments.at(-1);
  const left = current && leftSchoolOn(child, current.datumInschrijving, peildatum);
  if (!current || !left) return [...enrolments];
  const ended = [...enrolments.slice(0, -1), { ...current, datumUitschrijving: left }];
  const placed = temporaryPlaceOn(child, left, peildatum);
  if (!placed) return ended;
  return [
    ...ended,
    {
      ...current,
      id: uuidFor("inschrijving", seed, child.index, 3),
      vestigingscode: applicationOf(child, left, country).vestigingscode,
      volgnummer: current.volgnummer + 1,
      datumInschrijving: placed,
      tijdelijkePlaatsing: true,
    },
  ];
}

import { plusDagen } from "@samenloop/schema";
import type { aanmelding, inschrijving } from "../tables/onderwijs.ts";
import type { Child } from "./child.ts";
import { uuidFor } from "./hash.ts";
import { leerlingId, type Setting } from "./pupil.ts";

/** An application is made at least ten weeks before the pupil begins, when that can be (WPO art. 40 lid 2). */
const WEEKS_BEFORE = 10;

/**
 * The application of a four-year-old who has youth care and no plan yet: what a link can begin with. It says no more
 * than the enrolment that came of it.
 */
export function makeAanmeldingen(
  child: Child,
  current: typeof inschrijving.$inferInsert,
  { seed }: Setting,
): (typeof aanmelding.$inferInsert)[] {
  if (child.leeftijd !== 4 || child.hasOpp || !child.hasHulp) return [];
  const earlier = WEEKS_BEFORE * 7 + Math.floor(child.chance("aanmelding") * 60);
  return [
    {
      id: uuidFor("aanmelding", seed, child.index),
      leerlingId: leerlingId(seed, child.index),
      vestigingscode: current.vestigingscode,
      ontvangenOp: plusDagen(current.datumInschrijving, -earlier),
      gewensteStart: current.datumInschrijving,
    },
  ];
}

import { plusDagen } from "@samenloop/schema";
import type { aanmelding, inschrijving } from "../tables/onderwijs.ts";
import type { Child } from "./child.ts";
import { pickWeighted, uuidFor } from "./hash.ts";
import { AANMELDING_STAND, DECIDED_LATE, EXTENDED, WANTS_OTHER_SCHOOL } from "./odds.ts";
import { leerlingId, type Setting } from "./pupil.ts";
import {
  applicationOf,
  isExempt,
  leftSchoolOn,
  otherPlace,
  temporaryPlaceOn,
} from "./zonder-school.ts";

type Aanmelding = typeof aanmelding.$inferInsert;
type Inschrijving = typeof inschrijving.$inferInsert;
type Stap = NonNullable<Aanmelding["stap"]>;

/** An application is made at least ten weeks before the pupil begins, when that can be (WPO art. 40 lid 2). */
const WEEKS_BEFORE = 10;
/** What is in time in any case. */
const MOST_DAYS = 40;

/** Applications of four-year-olds, of pupils who want to go elsewhere, and of children who left school. */
export function makeAanmeldingen(
  child: Child,
  enrolments: readonly Inschrijving[],
  setting: Setting,
): Aanmelding[] {
  const made = [fourYearOld, moving, withoutSchool].flatMap((make) => {
    const application = make(child, enrolments, setting);
    return application ? [application] : [];
  });
  return made.map((application) => ({
    leerlingId: leerlingId(setting.seed, child.index),
    andereVestigingscodes: [],
    extraOndersteuningBeoordeeld: "ONBEKEND",
    stap: "AANGEMELD",
    versie: 1,
    ...application,
  }));
}

type Make = (
  child: Child,
  enrolments: readonly Inschrijving[],
  setting: Setting,
) => Omit<Aanmelding, "leerlingId"> | null;

/** What a link can begin with: the pupil has youth care and no plan yet, and was admitted since. */
const fourYearOld: Make = (child, enrolments, { seed }) => {
  const current = enrolments.at(-1);
  if (!current || child.leeftijd !== 4 || child.hasOpp || !child.hasHulp) return null;
  const earlier = WEEKS_BEFORE * 7 + Math.floor(child.chance("aanmelding") * 60);
  const ontvangenOp = plusDagen(current.datumInschrijving, -earlier);
  return {
    id: uuidFor("aanmelding", seed, child.index),
    vestigingscode: current.vestigingscode,
    ontvangenOp,
    gewensteStart: current.datumInschrijving,
    extraOndersteuningBeoordeeld: "NEE",
    stap: "BEHOEFTE_ONDERZOEKEN",
    besluit: "TOEGELATEN",
    besluitOp: plusDagen(ontvangenOp, decidedAfter(child)),
  };
};

const decidedAfter = ({ chance }: Child): number =>
  (chance("te laat besloten") < DECIDED_LATE ? MOST_DAYS + 3 : 7) +
  Math.floor(chance("besloten na") * 20);

/** A pupil who is at school and was applied for at another one. */
const moving: Make = (child, enrolments, { seed, peildatum, country }) => {
  const { chance, edge, index } = child;
  const last = enrolments.at(-1);
  const isAtSchool = last?.datumUitschrijving === null && !last.tijdelijkePlaatsing;
  if (edge || !isAtSchool || chance("wil naar andere school") >= WANTS_OTHER_SCHOOL) return null;
  const stand = pickWeighted(AANMELDING_STAND, chance("aanmelding stand"));
  const vestigingscode = otherPlace(child, country).vestigingscode;
  const ontvangenOp = plusDagen(peildatum, -daysOpen(child));
  return {
    id: uuidFor("aanmelding overstap", seed, index),
    vestigingscode,
    ontvangenOp,
    gewensteStart: plusDagen(ontvangenOp, WEEKS_BEFORE * 7 + 14),
    ...standOf(child, stand, { ontvangenOp, peildatum }),
  };
};

/** Most within the six weeks; one in ten is too late. */
const daysOpen = ({ chance }: Child): number =>
  (chance("aanmelding te laat") < DECIDED_LATE ? MOST_DAYS + 3 : 3) +
  Math.floor(chance("aangemeld op") * (MOST_DAYS - 3));

interface Days {
  readonly ontvangenOp: string;
  readonly peildatum: string;
}

type Stand = (typeof AANMELDING_STAND)[number][0];

/** What is known at each stand. Nobody who needs extra support is refused without a school that wants him (AAN-3). */
function standOf(child: Child, stand: Stand, { ontvangenOp, peildatum }: Days) {
  const extra = child.hasOpp ? "JA" : "NEE";
  const besluitOp = plusDagen(peildatum, -1);
  const known = { extraOndersteuningBeoordeeld: extra, stap: "ANDERE_SCHOOL_ZOEKEN" } as const;
  switch (stand) {
    case "TOEGELATEN":
      return { ...known, besluit: "TOEGELATEN", besluitOp } as const;
    case "GEWEIGERD":
      return {
        ...known,
        besluit: "GEWEIGERD_MET_ALTERNATIEF",
        besluitOp,
        alternatieveVestigingscode: child.plaats.vestigingscode,
        alternatiefBereid: true,
      } as const;
    case "NIET_BEHANDELD":
      return { besluit: "NIET_BEHANDELD", besluitOp } as const;
    case "INGETROKKEN":
      return { ingetrokkenOp: besluitOp };
    default:
      return { ...openOf(stand, extra), ...extension(child, ontvangenOp, peildatum) };
  }
}

const openOf = (stap: Stap, extra: "JA" | "NEE") => ({
  stap,
  extraOndersteuningBeoordeeld:
    stap === "AANGEMELD" || stap === "BEHOEFTE_ONDERZOEKEN" ? ("ONBEKEND" as const) : extra,
});

function extension({ chance }: Child, ontvangenOp: string, peildatum: string) {
  const verlengdOp = plusDagen(ontvangenOp, 28);
  if (chance("verlengd") >= EXTENDED || verlengdOp > peildatum) return {};
  return { verlengdMet: 1 + Math.floor(chance("verlengd met") * 4), verlengdOp };
}

/** A child who left school and waits for a place, or got one for the time being. */
const withoutSchool: Make = (child, enrolments, { seed, peildatum, country }) => {
  const last = enrolments.findLast(({ tijdelijkePlaatsing }) => !tijdelijkePlaatsing);
  const left = last && leftSchoolOn(child, last.datumInschrijving, peildatum);
  if (!left || isExempt(child)) return null;
  const application = applicationOf(child, left, country);
  return {
    id: uuidFor("aanmelding zonder school", seed, child.index),
    ...application,
    gewensteStart: plusDagen(application.ontvangenOp, 14),
    stap: "AANBOD_AFWEGEN",
    extraOndersteuningBeoordeeld: "JA",
    tijdelijkGeplaatstOp: temporaryPlaceOn(child, left, peildatum),
  };
};

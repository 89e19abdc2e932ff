import { plusDagen } from "@samenloop/schema";
import type { inschrijving, verzuimmelding } from "../tables/onderwijs.ts";
import type { Child } from "./child.ts";
import { daysBetween, latest } from "./days.ts";
import { pickWeighted, uuidFor } from "./hash.ts";
import {
  ABSENT,
  ABSENT_FOR_HOURS,
  ABSENT_WITH_BOTH,
  ABSENT_WITH_LEAVE,
  NOT_REPORTED,
  REPORTED_LATE,
  VERZUIM_BEHANDELD,
} from "./odds.ts";
import type { Setting } from "./pupil.ts";
import { isExempt } from "./zonder-school.ts";

type Verzuim = typeof verzuimmelding.$inferInsert;
type Inschrijving = typeof inschrijving.$inferInsert;

/** More than four weeks without a break. */
const LONG_ABSENCE = 29;
const FOUR_WEEKS = 28;

/** Long absence, hours missed, and leave. Some of it was not reported, or not in time: a warning, VER-1. */
export function makeVerzuim(child: Child, current: Inschrijving, setting: Setting): Verzuim[] {
  if (child.leeftijd < 5 || child.leeftijd > 17) return [];
  const makes = current.datumUitschrijving ? [withoutSchool] : [long, hours, leave];
  const made = makes.flatMap((make) => make(child, current, setting) ?? []);
  return made.map((absence) => ({
    leerlingId: current.leerlingId,
    vestigingscode: current.vestigingscode,
    leerplichtambtenaar: `leerplicht@${child.woongemeentecode.toLowerCase()}.voorbeeld.invalid`,
    einde: null,
    ...absence,
  }));
}

type Absence = Omit<Verzuim, "leerlingId" | "vestigingscode">;
type Make = (child: Child, current: Inschrijving, setting: Setting) => Absence | null;

/** Eight times as often with both plans. */
const long: Make = (child, current, { seed, peildatum }) => {
  const odds = ABSENT * (child.hasOpp && child.hasHulp ? ABSENT_WITH_BOTH : 1);
  if (child.chance("verzuim") >= odds) return null;
  const drawn = plusDagen(peildatum, -40 - Math.floor(child.chance("verzuim begin") * 120));
  const start = latest(drawn, current.datumInschrijving);
  if (daysBetween(start, peildatum) < LONG_ABSENCE) return null;
  return {
    id: uuidFor("verzuim", seed, child.index),
    // Absolute absence is of children who are enrolled nowhere (Leerplichtwet art. 2).
    soort: "LANGDURIG_RELATIEF",
    start,
    ...handled(child, "verzuim", { start, peildatum }),
  };
};

const hours: Make = (child, current, { seed, peildatum }) => {
  if (child.chance("verzuim uren") >= ABSENT_FOR_HOURS) return null;
  const drawn = plusDagen(peildatum, -35 - Math.floor(child.chance("verzuim uren begin") * 60));
  const start = latest(drawn, current.datumInschrijving);
  if (daysBetween(start, peildatum) < LONG_ABSENCE) return null;
  return {
    id: uuidFor("verzuim uren", seed, child.index),
    soort: "RELATIEF_16UUR",
    start,
    einde: plusDagen(start, FOUR_WEEKS - 1),
    uren: 16 + Math.floor(child.chance("verzuim aantal uren") * 30),
    ...handled(child, "verzuim uren", { start, peildatum }),
  };
};

const leave: Make = (child, current, { seed, peildatum }) => {
  if (child.chance("geoorloofd verzuim") >= ABSENT_WITH_LEAVE) return null;
  const drawn = plusDagen(peildatum, -5 - Math.floor(child.chance("geoorloofd begin") * 60));
  const start = latest(drawn, current.datumInschrijving);
  return {
    id: uuidFor("geoorloofd verzuim", seed, child.index),
    soort: "GEOORLOOFD",
    start,
    einde: plusDagen(start, 4),
    meldingOp: start,
    behandelstatus: "AFGEROND",
  };
};

/** Enrolled nowhere: exempt, or absent altogether. */
const withoutSchool: Make = (child, current, { seed, peildatum }) => {
  const begin = current.datumUitschrijving;
  if (!begin) return null;
  return {
    id: uuidFor("verzuim zonder school", seed, child.index),
    soort: isExempt(child) ? "VRIJSTELLING_5A" : "ABSOLUUT",
    start: begin,
    ...handled(child, "verzuim zonder school", { start: begin, peildatum }),
  };
};

interface Since {
  readonly start: string;
  readonly peildatum: string;
}

function handled({ chance }: Child, name: string, { start, peildatum }: Since) {
  const fraction = chance(`${name} gemeld`);
  const late = plusDagen(start, FOUR_WEEKS + 7);
  if (fraction < NOT_REPORTED) return { meldingOp: null, behandelstatus: "NIET_GESTART" } as const;
  const isLate = fraction < NOT_REPORTED + REPORTED_LATE && late <= peildatum;
  const behandelstatus = pickWeighted(VERZUIM_BEHANDELD, chance(`${name} behandeld`));
  return { meldingOp: isLate ? late : plusDagen(start, 14), behandelstatus };
}

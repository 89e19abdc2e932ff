import { plusDagen, schooljaarVan } from "@samenloop/schema";
import type {
  arrangement,
  inschrijving,
  lwooAanwijzing,
  onderwijstijdafwijking,
} from "../tables/onderwijs.ts";
import type { Child } from "./child.ts";
import { latest } from "./days.ts";
import { pick, pickWeighted, uuidFor } from "./hash.ts";
import { ownSwv } from "./home.ts";
import { ARRANGEMENT, ARRANGEMENT_STATUS, GROEPSARRANGEMENT, LWOO, TIJDAFWIJKING } from "./odds.ts";
import { leerlingId, type Setting } from "./pupil.ts";
import { ARRANGEMENTEN, GROEPSARRANGEMENTEN, TIJDAFWIJKING_REDENEN } from "./vocabulary.ts";

type Arrangement = typeof arrangement.$inferInsert;
type Inschrijving = typeof inschrijving.$inferInsert;

/** Support of this school year: mostly of pupils with a plan, some without, and some of a group or school. */
export function makeArrangementen(child: Child, current: Inschrijving, setting: Setting) {
  const swvCode = ownSwv(child);
  if (!swvCode || current.datumUitschrijving) return [];
  const shared = { swvCode, vestigingscode: current.vestigingscode, synthetisch: true };
  return [individual(child, current, setting), group(child, setting)].flatMap((made) =>
    made ? [{ ...shared, ...made }] : [],
  );
}

type Made = Omit<Arrangement, "swvCode" | "vestigingscode" | "synthetisch">;

function individual(
  child: Child,
  current: Inschrijving,
  { seed, peildatum }: Setting,
): Made | null {
  const { chance, hasOpp, onderwijs, index } = child;
  const isRegular = onderwijs === "BAO" || onderwijs === "VO";
  const odds = hasOpp
    ? isRegular
      ? ARRANGEMENT.withOpp
      : ARRANGEMENT.special
    : ARRANGEMENT.without;
  if (chance("arrangement") >= odds) return null;
  const status = pickWeighted(ARRANGEMENT_STATUS, chance("arrangement status"));
  const isGranted = status !== "AANGEVRAAGD" && status !== "AFGEWEZEN";
  return {
    id: uuidFor("arrangement", seed, index),
    leerlingId: leerlingId(seed, index),
    soort: "INDIVIDUEEL",
    omschrijving: pick(ARRANGEMENTEN, chance("arrangement soort")),
    ...periodOf(status, current.datumInschrijving, peildatum),
    bedrag: isGranted ? amount(chance("arrangement bedrag")) : null,
    status,
  };
}

function group({ chance, index }: Child, { seed, peildatum }: Setting): Made | null {
  if (chance("groepsarrangement") >= GROEPSARRANGEMENT) return null;
  const isSchool = chance("schoolbudget") < 0.3;
  return {
    id: uuidFor("groepsarrangement", seed, index),
    leerlingId: null,
    soort: isSchool ? "SCHOOLBUDGET" : "GROEP",
    omschrijving: pick(GROEPSARRANGEMENTEN, chance("groepsarrangement soort")),
    ...schoolYearOf(peildatum),
    bedrag: amount(chance("groepsarrangement bedrag")) * 4,
    status: "LOPEND",
  };
}

/** Whole tens of euros between a thousand and six thousand, in cents. */
const amount = (fraction: number): number => 100_000 + Math.floor(fraction * 500) * 1000;

function schoolYearOf(day: string) {
  const [begin = "", end = ""] = schooljaarVan(day).split("-");
  return { van: `${begin}-08-01`, tot: `${end}-07-31` };
}

/** What is over ended with the last school year; what is only granted begins after today. */
function periodOf(status: Arrangement["status"], enrolled: string, peildatum: string) {
  const { van, tot } = schoolYearOf(peildatum);
  if (status === "AFGESLOTEN") return schoolYearOf(plusDagen(van, -1));
  if (status === "TOEGEKEND" || status === "AANGEVRAAGD")
    return { van: plusDagen(peildatum, 32), tot };
  return { van: latest(van, enrolled), tot };
}

/** Fewer hours of teaching for some who have a plan; of one in ten the inspectorate has not said yes. */
export function makeTijdafwijkingen(
  { chance, hasOpp, leeftijd, index }: Child,
  current: Inschrijving,
  { seed, peildatum }: Setting,
): (typeof onderwijstijdafwijking.$inferInsert)[] {
  if (!hasOpp || leeftijd < 5 || chance("tijdafwijking") >= TIJDAFWIJKING) return [];
  const drawn = plusDagen(peildatum, -10 - Math.floor(chance("tijdafwijking begin") * 90));
  const van = latest(drawn, current.datumInschrijving);
  const agreed = plusDagen(van, -7);
  return [
    {
      id: uuidFor("tijdafwijking", seed, index),
      leerlingId: leerlingId(seed, index),
      vestigingscode: current.vestigingscode,
      reden: pick(TIJDAFWIJKING_REDENEN, chance("tijdafwijking reden")),
      urenPerWeek: 6 + Math.floor(chance("tijdafwijking uren") * 14),
      van,
      tot: plusDagen(van, 120),
      instemmingInspectieOp: chance("tijdafwijking instemming") < 0.9 ? agreed : null,
      synthetisch: true,
    },
  ];
}

/** Admission to learning support for some pupils of secondary schools, from the school year in which they came. */
export function makeLwoo(
  child: Child,
  current: Inschrijving,
  { seed }: Setting,
): (typeof lwooAanwijzing.$inferInsert)[] {
  const swvCode = ownSwv(child);
  if (child.onderwijs !== "VO" || !swvCode || child.chance("lwoo") >= LWOO) return [];
  return [
    {
      id: uuidFor("lwoo", seed, child.index),
      leerlingId: leerlingId(seed, child.index),
      swvCode,
      afgegevenOp: plusDagen(current.datumInschrijving, -60),
      geldigVan: current.datumInschrijving,
      geldigTot: null,
      synthetisch: true,
    },
  ];
}

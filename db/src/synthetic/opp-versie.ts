import { leeftijdOp, plusDagen } from "@samenloop/schema";
import type { oppVersie } from "../tables/onderwijs.ts";
import { punctualDelay, SIX_WEEKS, type WRule } from "./broken-rule.ts";
import type { Child } from "./child.ts";
import { latest } from "./days.ts";
import { pick, uuidFor } from "./hash.ts";
import { KLAAR_OM_VAST_TE_STELLEN, NIEUWE_VERSIE } from "./odds.ts";
import type { Setting } from "./pupil.ts";
import * as words from "./vocabulary.ts";

export type Versie = typeof oppVersie.$inferInsert;

export interface Making extends Setting {
  readonly id: string;
  readonly begin: string;
  readonly broken: WRule | null;
}

/** One version, or two or three when the plan was adjusted in later school years. */
export function makeVersies(child: Child, making: Making): Versie[] {
  const { peildatum, broken } = making;
  const first = firstDetermined(child, making);
  const isOpen = broken === "OPP-1 nog niet" || first > peildatum;
  if (isOpen) return [openVersie(child, making, { number: 1, geldend: true })];
  const adjusted = Math.floor(child.chance("bijgesteld") * 2.2);
  const days = [first];
  for (let year = 1; year <= adjusted; year += 1) {
    const day = plusDagen(first, year * 365);
    if (day <= peildatum) days.push(day);
  }
  const set = days.map((day, i) =>
    setVersie(child, making, { day, number: i + 1, isLast: i === days.length - 1 }),
  );
  // The edge cases are there to be looked at as they are.
  if (child.edge || child.chance("nieuwe versie") >= NIEUWE_VERSIE) return set;
  return [...set, openVersie(child, making, { number: set.length + 1, geldend: false })];
}

function firstDelay(child: Child, broken: WRule | null): number {
  const days = punctualDelay(child);
  return broken === "OPP-1 te laat" ? SIX_WEEKS + 5 + (days - 12) * 3 : days;
}

/** Day on which the first version was, or would be, determined. */
export const firstDetermined = (child: Child, { begin, broken }: Making): string =>
  plusDagen(begin, firstDelay(child, broken));

interface Moment {
  readonly day: string;
  readonly number: number;
  readonly isLast: boolean;
}

/** Determined: everything that must be there before is there (OPP-2, OPP-3, OPP-4, OPP-6, OPP-7). */
function setVersie(child: Child, making: Making, { day, number, isLast }: Moment): Versie {
  const running = pick(
    ["VASTGESTELD", "IN_UITVOERING", "IN_UITVOERING", "IN_EVALUATIE"] as const,
    child.chance("status"),
  );
  return {
    ...contents(child, making, number),
    status: isLast ? running : "BIJGESTELD",
    geldend: isLast,
    vastgesteldOp: day,
    overlegOp: plusDagen(day, -10),
    instemmingResultaat: "VERLEEND",
    instemmingDoor: giver(child, day),
    instemmingOp: plusDagen(day, -3),
    niveauOndertekening: ondertekening(child),
    ...hearing(child, plusDagen(day, -8)),
    adviesCommissieOp: child.onderwijs === "SPECIAAL" ? plusDagen(day, -14) : null,
  };
}

const ondertekening = ({ chance }: Child): Versie["niveauOndertekening"] =>
  pick(["OP_PAPIER", "GEWOON", "GEAVANCEERD"] as const, chance("ondertekening"));

interface Draft {
  readonly number: number;
  readonly geldend: boolean;
}

/**
 * Not yet determined: still being made, waiting for consent that may have been withheld, or ready. The next version of
 * a plan waits for consent, or else nobody would know of it.
 */
function openVersie(child: Child, making: Making, { number, geldend }: Draft): Versie {
  const drawn = pick(
    ["CONCEPT", "IN_OVERLEG", "WACHT_OP_INSTEMMING"] as const,
    child.chance("open status"),
  );
  const status = geldend ? drawn : "WACHT_OP_INSTEMMING";
  const isWaiting = status === "WACHT_OP_INSTEMMING";
  const isWithheld = isWaiting && child.chance("onthouden") < 0.3;
  const isReady =
    isWaiting && !isWithheld && child.chance("klaar om vast te stellen") < KLAAR_OM_VAST_TE_STELLEN;
  return {
    ...contents(child, making, number),
    status,
    geldend,
    vastgesteldOp: null,
    overlegOp: status === "CONCEPT" ? null : making.peildatum,
    instemmingResultaat: isWithheld ? "ONTHOUDEN" : "NOG_NIET_GEVRAAGD",
    instemmingDoor: isWithheld ? giver(child, making.peildatum) : null,
    instemmingOp: isWithheld ? making.peildatum : null,
    niveauOndertekening: null,
    gehoordOp: null,
    hoorwijze: null,
    samenvattingMening: null,
    nietGehoordReden: null,
    adviesCommissieOp: null,
    ...(isReady && whatIsNeeded(child, making)),
  };
}

/** All that determination asks for, of the last days. */
function whatIsNeeded(child: Child, { peildatum, begin }: Making): Partial<Versie> {
  const day = latest(begin, plusDagen(peildatum, -4));
  return {
    overlegOp: day,
    instemmingResultaat: "VERLEEND",
    instemmingDoor: giver(child, peildatum),
    instemmingOp: peildatum,
    niveauOndertekening: ondertekening(child),
    ...hearing(child, day),
    adviesCommissieOp: child.onderwijs === "SPECIAAL" ? day : null,
  };
}

const giver = ({ geboortedatum }: Child, day: string): "LEERLING" | "OUDERS" =>
  leeftijdOp(geboortedatum, day) >= 18 ? "LEERLING" : "OUDERS";

function hearing(child: Child, day: string) {
  const isHeard = child.chance("gehoord") < 0.9;
  return {
    gehoordOp: isHeard ? day : null,
    hoorwijze: isHeard ? "Gesprek op school" : null,
    samenvattingMening: isHeard ? pick(words.MENINGEN, child.chance("mening")) : null,
    nietGehoordReden: isHeard ? null : "De leerling wilde geen gesprek.",
  };
}

function contents(child: Child, { seed, id, peildatum }: Making, number: number) {
  const { chance, onderwijs, isVso } = child;
  const school = onderwijs === "SPECIAAL" ? (isVso ? "VSO" : "SO") : onderwijs;
  const destination = chance("uitstroom");
  const profiles = ["VERVOLGONDERWIJS", "ARBEIDSMARKTGERICHT", "DAGBESTEDING"] as const;
  const some = <T>(list: readonly T[], field: string, most: number): T[] => {
    const from = Math.floor(chance(field) * list.length);
    return Array.from({ length: 1 + (from % most) }, (_, i) => list[(from + i) % list.length] as T);
  };
  return {
    id: uuidFor("opp versie", seed, child.index, number),
    ontwikkelingsperspectiefId: id,
    versie: number,
    uitstroombestemming: pick(words.UITSTROOM[school], destination),
    uitstroomprofiel: isVso ? pick(profiles, destination) : null,
    belemmerendeFactoren: some(words.BELEMMEREND, "belemmerend", 3),
    bevorderendeFactoren: some(words.BEVORDEREND, "bevorderend", 3),
    begeleiding: some(words.BEGELEIDING, "begeleiding", 3),
    doelen: some(words.OPP_DOELEN, "doelen", 3).map((omschrijving, i) => ({
      id: uuidFor("opp doel", seed, child.index, number, i),
      omschrijving,
      streefdatum: plusDagen(peildatum, 120 + 30 * i),
    })),
    ingezetteMiddelen: "Uren van een begeleider op school",
    afwijkingen: chance("afwijking") < 0.25 ? some(words.AFWIJKINGEN, "welke afwijking", 1) : [],
  };
}

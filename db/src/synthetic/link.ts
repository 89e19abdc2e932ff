import { plusDagen } from "@samenloop/schema";
import type {
  contactpersoon,
  gebeurtenis,
  gedeeldDoel,
  gezamenlijkeEvaluatie,
  plankoppeling,
  toestemming,
} from "../tables/koppelingen.ts";
import type { Child } from "./child.ts";
import { makeContacten, schoolRole } from "./contact.ts";
import { makeEvaluaties } from "./gezamenlijke-evaluatie.ts";
import { pick, pickWeighted, uuidFor } from "./hash.ts";
import { makeHistorie } from "./historie.ts";
import { daysBetween, latest } from "./days.ts";
import { linkDays, WEEKS_TO_AGREE, type LinkDays, type Outcome } from "./link-days.ts";
import { makeToestemmingen } from "./toestemmingen.ts";
import { ASKED_TO_LINK, LINK_OUTCOMES } from "./odds.ts";
import { oogoAfspraakId } from "./oogo-afspraak-id.ts";
import type { Opp } from "./opp.ts";
import type { Setting } from "./pupil.ts";
import { GEDEELDE_DOELEN } from "./vocabulary.ts";
import type { Youth } from "./youth.ts";

type Toestemming = typeof toestemming.$inferInsert;

export interface Link {
  readonly koppeling: typeof plankoppeling.$inferInsert;
  readonly toestemmingen: readonly Toestemming[];
  readonly doelen: readonly (typeof gedeeldDoel.$inferInsert)[];
  readonly contacten: readonly (typeof contactpersoon.$inferInsert)[];
  readonly evaluaties: readonly (typeof gezamenlijkeEvaluatie.$inferInsert)[];
  readonly historie: readonly (typeof gebeurtenis.$inferInsert)[];
}

interface Plans {
  readonly opp: Opp;
  readonly youth: Youth;
}

/** Made of the two plans and of nothing that says who the child is; null when nobody asked for a link. */
export function makeLink(child: Child, { opp, youth }: Plans, setting: Setting): Link | null {
  const { plan } = youth;
  if (!plan || !RUNNING.has(plan.status)) return null;
  const first = latest(opp.plan.begindatum, plan.begindatum);
  const isEarly = daysBetween(first, setting.peildatum) < WEEKS_TO_AGREE;
  if (!child.edge && (isEarly || child.chance("gevraagd te koppelen") >= ASKED_TO_LINK))
    return null;
  const outcome = outcomeOf(child);
  const id = uuidFor("plankoppeling", setting.seed, child.index);
  const days = linkDays(child, outcome, { ...setting, first });
  const isAgreed = outcome !== "GEWEIGERD" && outcome !== "GEVRAAGD";
  const koppeling = makeKoppeling(child, { id, days, plan, opp, isAgreed, setting });
  const made = {
    koppeling,
    toestemmingen: makeToestemmingen(child, {
      ...setting,
      id,
      days,
      outcome,
      soort: soortOf(child),
      gezag: youth.gezag,
    }),
    doelen: isAgreed ? makeDoelen(child, id, setting) : [],
    evaluaties: makeEvaluaties(child, koppeling, setting),
    contacten: makeContacten(child, id, { ...setting, vestigingscode: opp.plan.vestigingscode }),
  };
  return { ...made, historie: makeHistorie(child, made, setting) };
}

/** Who else works on a goal, and where it comes from: some of them began in one of the plans. */
function workOn(child: Child, { leefgebied, i }: { leefgebied: string; i: number }) {
  const others = [leefgebied === "ONDERWIJS" ? "JEUGDCONSULENT" : schoolRole(child), "OUDER"];
  const herkomstPlan = pick(
    ["ONTWIKKELINGSPERSPECTIEF", "HULPVERLENINGSPLAN", null] as const,
    child.chance(`herkomst doel ${i}`),
  );
  return {
    herkomstPlan,
    herkomstDoelnummer: herkomstPlan && 1,
    verantwoordelijken: others.slice(0, child.chance(`verantwoordelijken ${i}`) < 0.5 ? 1 : 2),
    zichtbaarVoor: [],
  };
}

/** Nobody links a plan that is still being made, or one that is over. */
const RUNNING: ReadonlySet<string> = new Set(["VASTGESTELD", "IN_UITVOERING", "GEWIJZIGD"]);

interface Making {
  readonly id: string;
  readonly days: LinkDays;
  readonly plan: NonNullable<Youth["plan"]>;
  readonly opp: Opp;
  readonly isAgreed: boolean;
  readonly setting: Setting;
}

function makeKoppeling(child: Child, making: Making): Link["koppeling"] {
  const { id, days, plan, opp, isAgreed, setting } = making;
  const isMoved = child.edge?.code === "ANDER_SWV";
  return {
    id,
    ontwikkelingsperspectiefId: opp.plan.id,
    hulpverleningsplanGemeentecode: plan.gemeentecode,
    hulpverleningsplanId: plan.id,
    soort: soortOf(child),
    initiatief: pick(
      ["OUDER", "SCHOOL", "SCHOOL", "GEMEENTE", "AANBIEDER"] as const,
      child.chance("initiatief"),
    ),
    grondslag: "TOESTEMMING",
    voorgesteldOp: days.asked,
    startOp: isAgreed ? days.given : null,
    eindOp: null,
    // Another samenwerkingsverband: suspended until consented anew.
    opgeschortOp: isMoved ? latest(days.given, plusDagen(setting.peildatum, -20)) : null,
    opschortreden: isMoved ? ("SAMENWERKINGSVERBAND_GEWIJZIGD" as const) : null,
    oogoAfspraakId: afspraakVan(child),
    versie: 1,
    synthetisch: true,
  };
}

/** What needs money of both sides rests on what they agreed about that. */
const AFGESPROKEN: ReadonlySet<string> = new Set(["OJA_INDIVIDUEEL", "OJA_COLLECTIEF", "OZA"]);

function afspraakVan(child: Child): string | null {
  const swvCode = child.plaats.swvPo ?? child.plaats.swvVo;
  return swvCode !== null && AFGESPROKEN.has(soortOf(child)) ? oogoAfspraakId(swvCode) : null;
}

const daysOf = (child: Child, field: string, most: number): number =>
  Math.floor(child.chance(`koppeling ${field}`) * most);

function outcomeOf(child: Child): Outcome {
  switch (child.edge?.code) {
    case undefined:
      return pickWeighted(LINK_OUTCOMES, child.chance("uitkomst koppeling"));
    case "OUDER_WEIGERT":
      return "GEWEIGERD";
    case "INGETROKKEN_VANDAAG":
      return "INGETROKKEN";
    case "WACHT_OP_TOESTEMMING":
    case "OUDER_ONBEREIKBAAR":
      return "GEVRAAGD";
    default:
      return "VERLEEND";
  }
}

function soortOf(child: Child): Link["koppeling"]["soort"] {
  return pickWeighted(
    [
      ["EEN_PLAN_AFSTEMMING", 65],
      ["OJA_INDIVIDUEEL", 12],
      ["OJA_COLLECTIEF", 3],
      ["OZA", 10],
      ["THUISZITTERSAANPAK", 10],
    ] as const,
    child.chance("soort koppeling"),
  );
}

function makeDoelen(child: Child, id: string, { seed, peildatum }: Setting): Link["doelen"] {
  const from = daysOf(child, "doel", GEDEELDE_DOELEN.length);
  return Array.from({ length: 1 + daysOf(child, "aantal doelen", 4) }, (_, i) => {
    const [omschrijving, leefgebied] =
      GEDEELDE_DOELEN[(from + i) % GEDEELDE_DOELEN.length] ?? GEDEELDE_DOELEN[0];
    return {
      id: uuidFor("gedeeld doel", seed, child.index, i),
      plankoppelingId: id,
      volgnummer: i + 1,
      omschrijving,
      leefgebied,
      eigenaar: leefgebied === "ONDERWIJS" ? schoolRole(child) : "JEUGDCONSULENT",
      ...workOn(child, { leefgebied, i }),
      streefdatum: plusDagen(peildatum, 60 + 30 * i),
      voortgang: pick(
        ["NIET_GESTART", "LOOPT", "LOOPT", "DEELS", "BEHAALD"] as const,
        child.chance(`voortgang ${i}`),
      ),
      versie: 1,
    };
  });
}

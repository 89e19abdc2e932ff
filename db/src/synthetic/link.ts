import { leeftijdOp, plusDagen } from "@samenloop/schema";
import type {
  contactpersoon,
  gedeeldDoel,
  plankoppeling,
  toestemming,
} from "../tables/koppelingen.ts";
import type { Child } from "./child.ts";
import { pick, pickWeighted, uuidFor } from "./hash.ts";
import { ASKED_TO_LINK, LINK_OUTCOMES } from "./odds.ts";
import type { Opp } from "./opp.ts";
import type { Setting } from "./pupil.ts";
import { GEDEELDE_DOELEN } from "./vocabulary.ts";
import { hasGuardian, youthContact, type Youth } from "./youth.ts";

type Toestemming = typeof toestemming.$inferInsert;
type Gever = Toestemming["gegevenDoor"];

export interface Link {
  readonly koppeling: typeof plankoppeling.$inferInsert;
  readonly toestemmingen: readonly Toestemming[];
  readonly doelen: readonly (typeof gedeeldDoel.$inferInsert)[];
  readonly contacten: readonly (typeof contactpersoon.$inferInsert)[];
}

/** What came of asking for consent. */
type Outcome = (typeof LINK_OUTCOMES)[number][0] | "GEVRAAGD";

/** Made of the two plans and of nothing that says who the child is; null when nobody asked for a link. */
export function makeLink(child: Child, opp: Opp, youth: Youth, setting: Setting): Link | null {
  const { plan } = youth;
  if (!plan || plan.status === "AFGEROND") return null;
  if (!child.edge && child.chance("gevraagd te koppelen") >= ASKED_TO_LINK) return null;
  const outcome = outcomeOf(child);
  const id = uuidFor("plankoppeling", setting.seed, child.index);
  const asked = plusDagen(
    setting.peildatum,
    outcome === "VERLOPEN" ? -420 : -340 + daysOf(child, "gevraagd", 290),
  );
  const consents = makeToestemmingen(child, { ...setting, id, asked, outcome });
  const isMoved = child.edge?.code === "ANDER_SWV";
  return {
    koppeling: {
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
      voorgesteldOp: asked,
      startOp: outcome === "GEWEIGERD" || outcome === "GEVRAAGD" ? null : plusDagen(asked, 21),
      eindOp: null,
      // Another samenwerkingsverband: suspended until consented anew.
      opgeschortOp: isMoved ? plusDagen(setting.peildatum, -20) : null,
      synthetisch: true,
    },
    toestemmingen: consents,
    doelen: outcome === "GEWEIGERD" || outcome === "GEVRAAGD" ? [] : makeDoelen(child, id, setting),
    contacten: makeContacten(child, id, { ...setting, vestigingscode: opp.plan.vestigingscode }),
  };
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

interface Asking extends Setting {
  readonly id: string;
  readonly asked: string;
  readonly outcome: Outcome;
}

/** Everyone who must consent, in both directions; who that is depends on the age (Jeugdwet 7.3.4, 7.3.5, 7.3.15). */
function makeToestemmingen(child: Child, asking: Asking): Toestemming[] {
  const { regime, givers } = consentRegime(child, asking.peildatum);
  return DIRECTIONS.flatMap((direction, d) =>
    givers.map((gever, g) => ({
      id: uuidFor("toestemming", asking.seed, child.index, d, g),
      plankoppelingId: asking.id,
      gegevenDoor: gever,
      doel: "AFSTEMMEN_PLANNEN" as const,
      leeftijdsregime: regime,
      opvolgerId: null,
      ...recipientOf(direction, child),
      ...datesOf(child, asking, { isRefuser: g === givers.length - 1 }),
    })),
  );
}

const DIRECTIONS = ["SCHOOL_NAAR_JEUGDHULP", "JEUGDHULP_NAAR_SCHOOL"] as const;

function consentRegime(child: Child, peildatum: string) {
  const age = leeftijdOp(child.geboortedatum, peildatum);
  const parents: readonly Gever[] = hasGuardian(child) ? ["VOOGD_GI"] : ["OUDER_1", "OUDER_2"];
  if (age < 12) return { regime: "ONDER_12" as const, givers: parents };
  if (age < 16)
    return { regime: "VAN_12_TOT_16" as const, givers: ["JEUGDIGE", ...parents] as const };
  return { regime: "VANAF_16" as const, givers: ["JEUGDIGE"] as const };
}

function recipientOf(richting: (typeof DIRECTIONS)[number], child: Child) {
  return richting === "SCHOOL_NAAR_JEUGDHULP"
    ? {
        richting,
        ontvangerRollen: ["JEUGDCONSULENT", "REGIEBEHANDELAAR"],
        ontvangerOrganisatie: child.woongemeentecode,
        gegevenscategorieen: ["OPP_KERN", "OPP_HANDELINGSDEEL", "CONTACT"],
      }
    : {
        richting,
        ontvangerRollen: [schoolRole(child)],
        ontvangerOrganisatie: child.plaats.vestigingscode,
        gegevenscategorieen: ["HVP_KERN", "HVP_DOELEN", "CONTACT"],
      };
}

/** A consent holds for at most a year from the day it was given. */
function datesOf(child: Child, asking: Asking, { isRefuser }: { readonly isRefuser: boolean }) {
  const { asked, outcome, peildatum } = asking;
  const given = plusDagen(asked, 1 + daysOf(child, "antwoord", 14));
  const refused = outcome === "GEWEIGERD" && isRefuser;
  const isOpen = outcome === "GEVRAAGD" && isRefuser;
  const withdrawn = outcome === "INGETROKKEN" && isRefuser;
  return {
    gevraagdOp: asked,
    vorm:
      refused || isOpen ? null : pick(["SCHRIFTELIJK", "DIGITAAL"] as const, child.chance("vorm")),
    gegevenOp: refused || isOpen ? null : given,
    geweigerdOp: refused ? given : null,
    ingetrokkenOp: withdrawn ? withdrawnOn(child, peildatum) : null,
    geldigTot: plusDagen(given, 364),
  };
}

const withdrawnOn = (child: Child, peildatum: string): string =>
  child.edge?.code === "INGETROKKEN_VANDAAG"
    ? peildatum
    : plusDagen(peildatum, -daysOf(child, "ingetrokken", 30));

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
      streefdatum: plusDagen(peildatum, 60 + 30 * i),
      voortgang: pick(
        ["NIET_GESTART", "LOOPT", "LOOPT", "DEELS", "BEHAALD"] as const,
        child.chance(`voortgang ${i}`),
      ),
    };
  });
}

const schoolRole = ({ onderwijs, isVso }: Child): "IB_ER" | "ZORGCOORDINATOR" =>
  isVso || onderwijs === "VO" || onderwijs === "PRO" ? "ZORGCOORDINATOR" : "IB_ER";

function makeContacten(
  child: Child,
  id: string,
  { seed, vestigingscode }: Setting & { readonly vestigingscode: string },
): Link["contacten"] {
  const contacts = [
    [
      schoolRole(child),
      vestigingscode,
      `ondersteuning@${vestigingscode.toLowerCase()}.voorbeeld.invalid`,
    ],
    [
      hasGuardian(child) ? "JEUGDBESCHERMER" : "JEUGDCONSULENT",
      child.woongemeentecode,
      youthContact(child.woongemeentecode),
    ],
  ] as const;
  return contacts.map(([rol, organisatie, functioneelContact], i) => ({
    id: uuidFor("contactpersoon", seed, child.index, i),
    plankoppelingId: id,
    rol,
    organisatie,
    functioneelContact,
  }));
}

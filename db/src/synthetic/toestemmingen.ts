import type { plankoppeling } from "../tables/koppelingen.ts";
import type { Child } from "./child.ts";
import { consentRegime, type Toestemming } from "./consent.ts";
import { schoolRole } from "./contact.ts";
import { earliest } from "./days.ts";
import type { Gezag } from "./gezag.ts";
import { pick, uuidFor } from "./hash.ts";
import type { LinkDays, Outcome } from "./link-days.ts";
import type { Setting } from "./pupil.ts";

type Koppelingsoort = (typeof plankoppeling.$inferInsert)["soort"];

export interface Asking extends Setting {
  readonly id: string;
  readonly soort: Koppelingsoort;
  readonly days: LinkDays;
  readonly outcome: Outcome;
  readonly gezag: readonly Gezag[];
}

/** Everyone who must consent, in both directions; the last of them is the one who refuses or has not answered. */
export function makeToestemmingen(child: Child, asking: Asking): Toestemming[] {
  const { givers, leeftijdsregime, leeftijdsregimeTotEnMet } = consentRegime(
    child.geboortedatum,
    asking.gezag,
    asking.peildatum,
  );
  const made = DIRECTIONS.flatMap((direction, d) =>
    givers.map((gever, g) => ({
      id: uuidFor("toestemming", asking.seed, child.index, d, g),
      plankoppelingId: asking.id,
      gegevenDoor: gever,
      doel: purposeOf(asking.soort),
      leeftijdsregime,
      leeftijdsregimeTotEnMet,
      opvolgerId: null,
      ...recipientOf(direction, child),
      ...answerOf(child, asking, {
        isRefuser: g === givers.length - 1,
        last: leeftijdsregimeTotEnMet,
      }),
    })),
  );
  return child.edge?.code === "VROEGERE_OUDER" ? withFormerParent(child, asking, made) : made;
}

/** What the other parent gave while he had custody: it no longer counts, and the consent of who has it stands instead. */
const withFormerParent = (
  child: Child,
  { seed }: Asking,
  made: readonly Toestemming[],
): Toestemming[] => [
  ...made,
  ...made.map((consent, i) => ({
    ...consent,
    id: uuidFor("toestemming", seed, child.index, i, 1),
    gegevenDoor: "OUDER_2" as const,
    opvolgerId: consent.id,
  })),
];

function purposeOf(soort: Koppelingsoort): Toestemming["doel"] {
  if (soort === "THUISZITTERSAANPAK") return "THUISZITTEN";
  return soort === "EEN_PLAN_AFSTEMMING" ? "AFSTEMMEN_PLANNEN" : "AANVRAAG_OJA";
}

const DIRECTIONS = ["SCHOOL_NAAR_JEUGDHULP", "JEUGDHULP_NAAR_SCHOOL"] as const;

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

interface Answering {
  readonly isRefuser: boolean;
  /** No consent outlives the say of whoever gave it. */
  readonly last: string | null;
}

function answerOf(child: Child, asking: Asking, { isRefuser, last }: Answering) {
  const { outcome, days } = asking;
  const refused = outcome === "GEWEIGERD" && isRefuser;
  const isOpen = outcome === "GEVRAAGD" && isRefuser;
  const withdrawn = outcome === "INGETROKKEN" && isRefuser;
  return {
    gevraagdOp: days.asked,
    vorm:
      refused || isOpen ? null : pick(["SCHRIFTELIJK", "DIGITAAL"] as const, child.chance("vorm")),
    gegevenOp: refused || isOpen ? null : days.given,
    geweigerdOp: refused ? days.given : null,
    ingetrokkenOp: withdrawn ? days.withdrawn : null,
    geldigTot: last === null ? days.ends : earliest(days.ends, last),
  };
}

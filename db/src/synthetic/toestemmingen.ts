import type { plankoppeling } from "../tables/koppelingen.ts";
import type { Child } from "./child.ts";
import { consentRegime, type Toestemming } from "./consent.ts";
import { schoolRole } from "./contact.ts";
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
  const { givers, leeftijdsregime } = consentRegime(
    child.geboortedatum,
    asking.gezag,
    asking.peildatum,
  );
  return DIRECTIONS.flatMap((direction, d) =>
    givers.map((gever, g) => ({
      id: uuidFor("toestemming", asking.seed, child.index, d, g),
      plankoppelingId: asking.id,
      gegevenDoor: gever,
      doel: purposeOf(asking.soort),
      leeftijdsregime,
      opvolgerId: null,
      ...recipientOf(direction, child),
      ...answerOf(child, asking, { isRefuser: g === givers.length - 1 }),
    })),
  );
}

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

function answerOf(child: Child, asking: Asking, { isRefuser }: { readonly isRefuser: boolean }) {
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
    geldigTot: days.ends,
  };
}

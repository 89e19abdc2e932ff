import type {
  AanmeldingBesluit,
  AanmeldingActor,
  AanmeldingstapCode,
} from "../resolver-types.generated.ts";
import type { AanmeldingRow } from "../rows.ts";

/** One step of what a school goes through between an application and its decision (WPO art. 40). */
export interface Stap {
  readonly code: AanmeldingstapCode;
  readonly omschrijving: string;
  /** Where it is written, Dutch; null where no article says it. */
  readonly artikel: string | null;
  /** Who must act now; null at an end. */
  readonly aanZet: AanmeldingActor | null;
  readonly volgende: readonly AanmeldingstapCode[];
  /** The decision that ends here. */
  readonly besluit: AanmeldingBesluit | null;
}

/** The flow chart of the duty of care, as data: who changes the way to a decision changes it here and nowhere else. */
export const STAPPEN: Readonly<Record<AanmeldingstapCode, Omit<Stap, "code">>> = {
  AANGEMELD: {
    omschrijving:
      "De school heeft de aanmelding en gaat na of er extra ondersteuning nodig kan zijn.",
    artikel: "WPO artikel 40 lid 6",
    aanZet: "SCHOOL",
    volgende: ["BEHOEFTE_ONDERZOEKEN", "TOEGELATEN", "NIET_BEHANDELD", "INGETROKKEN"],
    besluit: null,
  },
  BEHOEFTE_ONDERZOEKEN: {
    omschrijving: "De school onderzoekt of de leerling extra ondersteuning nodig heeft.",
    artikel: "WPO artikel 40 lid 4",
    aanZet: "SCHOOL",
    volgende: ["AANBOD_AFWEGEN", "TOEGELATEN", "GEWEIGERD", "INGETROKKEN"],
    besluit: null,
  },
  AANBOD_AFWEGEN: {
    omschrijving:
      "De school gaat na of zij zelf kan bieden wat nodig is, met basisondersteuning of met extra ondersteuning.",
    artikel: "WPO artikel 40 lid 4",
    aanZet: "SCHOOL",
    volgende: ["TOEGELATEN", "TOELAATBAARHEID_AANVRAGEN", "ANDERE_SCHOOL_ZOEKEN", "INGETROKKEN"],
    besluit: null,
  },
  TOELAATBAARHEID_AANVRAGEN: {
    omschrijving:
      "Het samenwerkingsverband beslist of de leerling toelaatbaar is tot het speciaal onderwijs of speciaal basisonderwijs.",
    artikel: "WPO artikel 40 lid 8",
    aanZet: "SAMENWERKINGSVERBAND",
    volgende: ["TOEGELATEN", "ANDERE_SCHOOL_ZOEKEN", "AANBOD_AFWEGEN", "INGETROKKEN"],
    besluit: null,
  },
  ANDERE_SCHOOL_ZOEKEN: {
    omschrijving:
      "De school zoekt met de ouders een andere school die de leerling wil toelaten; tot die er is, mag zij niet weigeren.",
    artikel: "WPO artikel 40 lid 4",
    aanZet: "SCHOOL",
    volgende: ["TOEGELATEN", "GEWEIGERD", "TOELAATBAARHEID_AANVRAGEN", "INGETROKKEN"],
    besluit: null,
  },
  TOEGELATEN: {
    omschrijving:
      "De school laat de leerling toe; een nodig ontwikkelingsperspectief volgt binnen zes weken na de inschrijving.",
    artikel: "WPO artikel 40a lid 2",
    aanZet: null,
    volgende: [],
    besluit: "TOEGELATEN",
  },
  GEWEIGERD: {
    omschrijving:
      "De school laat de leerling niet toe; is extra ondersteuning nodig, dan doet een andere school het.",
    artikel: "WPO artikel 40 lid 4",
    aanZet: null,
    volgende: [],
    besluit: "GEWEIGERD_MET_ALTERNATIEF",
  },
  NIET_BEHANDELD: {
    omschrijving: "De school heeft de aanmelding niet in behandeling genomen.",
    artikel: null,
    aanZet: null,
    volgende: [],
    besluit: "NIET_BEHANDELD",
  },
  INGETROKKEN: {
    omschrijving: "De ouders hebben de aanmelding ingetrokken.",
    artikel: null,
    aanZet: null,
    volgende: [],
    besluit: null,
  },
};

export const ALLE_STAPPEN = Object.keys(STAPPEN) as readonly AanmeldingstapCode[];

/** Where a decision ends. */
export const eindeVan = (besluit: AanmeldingBesluit): AanmeldingstapCode | undefined =>
  ALLE_STAPPEN.find((code) => STAPPEN[code].besluit === besluit);

/** Where an application stands: at its end as soon as it was withdrawn or decided. */
export function stapVan({
  stap,
  besluit,
  ingetrokkenOp,
}: Pick<AanmeldingRow, "stap" | "besluit" | "ingetrokkenOp">): AanmeldingstapCode {
  if (ingetrokkenOp !== null) return "INGETROKKEN";
  return (besluit && eindeVan(besluit)) ?? stap;
}

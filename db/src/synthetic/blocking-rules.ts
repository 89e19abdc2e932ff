import { leeftijdOp, plusDagen } from "@samenloop/schema";
import { consentRegime } from "./consent.ts";
import type { Person } from "./people.ts";

/** What a rule that blocks may look at: one child on both sides, on a day. */
interface Examined {
  readonly person: Person;
  readonly peildatum: string;
}

type Version = NonNullable<Person["opp"]>["versies"][number];
type Consent = NonNullable<Person["link"]>["toestemmingen"][number];

const versionsOf = ({ person }: Examined): readonly Version[] => person.opp?.versies ?? [];

/** From VASTGESTELD on, whatever came after it. */
const isSet = ({ status, vastgesteldOp }: Version): boolean =>
  vastgesteldOp !== null || !["CONCEPT", "IN_OVERLEG", "WACHT_OP_INSTEMMING"].includes(status);

const notAfter = (day: string | null | undefined, other: string | null | undefined): boolean =>
  day != null && other != null && day <= other;

/** A rule on every determined version of the school's plan. */
const onSet =
  (isKept: (version: Version, examined: Examined) => boolean) =>
  (examined: Examined): boolean =>
    versionsOf(examined).every((version) => !isSet(version) || isKept(version, examined));

/**
 * The rules that block, by their code in the law table: true when the child's records keep it. Invented children may
 * break warnings on purpose, and none of these ever.
 */
const BLOCKING: Readonly<Record<string, (examined: Examined) => boolean>> = {
  "OPP-2": onSet((version, { person }) => {
    const isAdult = leeftijdOp(person.leerling.geboortedatum, version.vastgesteldOp ?? "") >= 18;
    return (
      version.instemmingResultaat === "VERLEEND" &&
      notAfter(version.instemmingOp, version.vastgesteldOp) &&
      version.instemmingDoor === (isAdult ? "LEERLING" : "OUDERS")
    );
  }),
  "OPP-3": onSet(({ overlegOp, vastgesteldOp }) => notAfter(overlegOp, vastgesteldOp)),
  "OPP-4": onSet(
    ({ gehoordOp, nietGehoordReden, vastgesteldOp }) =>
      notAfter(gehoordOp, vastgesteldOp) || Boolean(nietGehoordReden),
  ),
  "OPP-6": onSet(
    ({ uitstroombestemming, belemmerendeFactoren, bevorderendeFactoren }) =>
      Boolean(uitstroombestemming) &&
      belemmerendeFactoren.length > 0 &&
      bevorderendeFactoren.length > 0,
  ),
  "OPP-7": onSet(
    ({ adviesCommissieOp, vastgesteldOp }, { person }) =>
      !["SO", "VSO"].includes(person.opp?.plan.verplichtOpGrondVan ?? "") ||
      notAfter(adviesCommissieOp, vastgesteldOp),
  ),
  "TLV-1": ({ person }) => person.tlvs.every(({ geldigTot }) => geldigTot.endsWith("-07-31")),
  "TLV-2": hasTlvWhereNeeded,
  "TLV-3": ({ person }) =>
    person.tlvs.every(
      ({ soort, categorie }) => (soort === "SO" || soort === "VSO") === Boolean(categorie),
    ) && new Set(person.tlvs.map(({ volgnummer }) => volgnummer)).size === person.tlvs.length,
  "AAN-3": ({ person }) =>
    person.aanmeldingen.every(
      ({ besluit, extraOndersteuningBeoordeeld, alternatieveVestigingscode, alternatiefBereid }) =>
        besluit !== "GEWEIGERD_MET_ALTERNATIEF" ||
        extraOndersteuningBeoordeeld === "NEE" ||
        (Boolean(alternatieveVestigingscode) && alternatiefBereid === true),
    ),
  "LNK-1": ({ person, peildatum }) =>
    (person.link?.toestemmingen ?? []).every(isWithinAYear) &&
    (!isActive(person, peildatum) || everyoneAgreed(person, peildatum)),
};

/** Codes of the rules that block and are broken by what is known of this child; empty for every invented child. */
export const blockingViolations = (person: Person, peildatum: string): string[] =>
  Object.entries(BLOCKING).flatMap(([code, isKept]) =>
    isKept({ person, peildatum }) ? [] : [code],
  );

/** SBAO and PRO always, so and vso unless residential or of cluster 1 or 2: those have no statement at all. */
function hasTlvWhereNeeded({ person }: Examined): boolean {
  const needed = ["SBAO", "PRAKTIJKONDERWIJS"].includes(person.opp?.plan.verplichtOpGrondVan ?? "");
  if (!needed && person.tlvs.length === 0) return true;
  return person.inschrijvingen.every(({ datumInschrijving: day }) =>
    person.tlvs.some(({ geldigVan, geldigTot }) => geldigVan <= day && day <= geldigTot),
  );
}

const isWithinAYear = ({ gegevenOp, geldigTot }: Consent): boolean =>
  gegevenOp == null || geldigTot <= plusDagen(gegevenOp, 365);

const holds = (consent: Consent, day: string): boolean =>
  consent.gegevenOp != null &&
  consent.gegevenOp <= day &&
  day <= consent.geldigTot &&
  !consent.geweigerdOp &&
  !consent.ingetrokkenOp;

/** As readers see it: all that was asked was given, and nobody suspended or ended it. */
function isActive({ link }: Person, day: string): boolean {
  if (!link) return false;
  const { opgeschortOp, eindOp } = link.koppeling;
  return !opgeschortOp && !eindOp && link.toestemmingen.every((consent) => holds(consent, day));
}

/** In both directions, from everyone whose consent the age of that day asks for. */
function everyoneAgreed({ link, youth }: Person, day: string): boolean {
  if (!link || !youth) return false;
  const { givers } = consentRegime(youth.jeugdige.geboortedatum, youth.gezag, day);
  return (["SCHOOL_NAAR_JEUGDHULP", "JEUGDHULP_NAAR_SCHOOL"] as const).every((direction) =>
    givers.every((giver) =>
      link.toestemmingen.some(
        (consent) => consent.richting === direction && consent.gegevenDoor === giver,
      ),
    ),
  );
}

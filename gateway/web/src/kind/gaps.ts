import { daysBetween, inWords } from "../look/day.ts";
import { currentConsents, type Koppeling, type Leerling, type Toestemming } from "./child.ts";
import { BRONHOUDER, GEVER } from "./words.ts";

/** Something that a reader would look for and that is not on the page, with the reason why. */
export interface Gap {
  readonly what: string;
  readonly why: string;
}

export interface Known {
  readonly leerling: Leerling;
  readonly link: Koppeling | null;
  /** Youth care's side did not answer, so that nothing can be said about it. */
  readonly isCareSilent: boolean;
  readonly today: string;
}

/** What is missing, and why: in the order in which somebody can do something about it. */
export function gapsOf({ leerling, link, isCareSilent, today }: Known): readonly Gap[] {
  return [
    ...gapsOfSchool(leerling),
    ...(link ? gapsOfLink(link, today) : [NO_LINK]),
    ...(link?.status === "ACTIEF" ? gapsOfCare(link, isCareSilent) : []),
  ];
}

const NO_LINK: Gap = {
  what: "Een koppeling met jeugdhulp",
  why: "Die is er niet. Of dit kind jeugdhulp krijgt, is hier niet te zien: ook dat is privé.",
};

function gapsOfSchool({ opp }: Leerling): readonly Gap[] {
  if (!opp) return [{ what: "Een plan van de school", why: "Dat is er nu niet." }];
  const { resultaat } = opp.instemmingHandelingsdeel;
  if (resultaat === "VERLEEND") return [];
  const why =
    resultaat === "ONTHOUDEN"
      ? "De ouders stemmen niet in met de begeleiding in dit plan."
      : "De school heeft de ouders nog niet gevraagd of zij instemmen.";
  return [{ what: "Instemming met het schoolplan", why }];
}

/** Days before its end in which a link is worth a word. */
const SOON = 30;

function gapsOfLink(link: Koppeling, today: string): readonly Gap[] {
  if (link.status === "ACTIEF") return gapsOfEnd(link, today);
  const lacking = currentConsents(link.toestemmingen).filter(({ status }) => status !== "VERLEEND");
  if (lacking.length > 0 && link.status !== "BEEINDIGD") return gapsOfConsents(lacking);
  const why =
    link.status === "BEEINDIGD" ? "De koppeling is beëindigd." : "De koppeling is stilgelegd.";
  return [{ what: "Het plan van de jeugdhulp", why }];
}

function gapsOfEnd({ geldigTot }: Koppeling, today: string): readonly Gap[] {
  const days = geldigTot ? daysBetween(today, geldigTot) : Infinity;
  if (days > SOON || !geldigTot) return [];
  const when = days === 0 ? "vandaag" : days === 1 ? "morgen" : `over ${days} dagen`;
  return [
    {
      what: `Toestemming na ${inWords(geldigTot)}`,
      why: `De eerste toestemming loopt ${when} af. Daarna zijn de plannen niet meer samen te zien.`,
    },
  ];
}

const BECAUSE: Record<Exclude<Toestemming["status"], "VERLEEND">, string> = {
  GEVRAAGD: "heeft nog geen antwoord gegeven",
  GEWEIGERD: "heeft nee gezegd",
  INGETROKKEN: "heeft de toestemming ingetrokken",
  VERLOPEN: "gaf toestemming, maar die is verlopen",
};

/** One gap for each giver and answer, also when it is about both directions. */
function gapsOfConsents(lacking: readonly Toestemming[]): readonly Gap[] {
  const words = lacking.flatMap(({ gegevenDoor, status }) =>
    status === "VERLEEND" ? [] : [`${GEVER[gegevenDoor]} ${BECAUSE[status]}.`],
  );
  return [...new Set(words)].map((because) => {
    const about = lacking.filter(({ gegevenDoor }) => because.startsWith(GEVER[gegevenDoor]));
    const giver = about[0] ? lower(GEVER[about[0].gegevenDoor]) : "";
    return { what: `Toestemming van ${giver}`, why: `${because} ${consequenceOf(about)}` };
  });
}

function consequenceOf(consents: readonly Toestemming[]): string {
  const directions = new Set(consents.map(({ richting }) => richting));
  if (directions.size === 2) return "School en jeugdhulp mogen niets met elkaar delen.";
  return directions.has("SCHOOL_NAAR_JEUGDHULP")
    ? "De school mag niets delen met de jeugdhulp."
    : "De jeugdhulp mag niets delen met de school.";
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function gapsOfCare({ hulpverleningsplan: plan }: Koppeling, isSilent: boolean): readonly Gap[] {
  if (isSilent) {
    const why = "Dit deel antwoordt nu niet. Probeer het later nog eens.";
    return [{ what: "Het plan van de jeugdhulp", why }];
  }
  if (!plan) return [{ what: "Het plan van de jeugdhulp", why: "Dat is niet meer te zien." }];
  if (plan.inhoud === "VOLLEDIG") return [];
  const { naam, soort } = plan.bronhouder;
  const holder = naam ? `${naam} (${BRONHOUDER[soort]})` : `de ${BRONHOUDER[soort]}`;
  return [
    {
      what: "De inhoud van het hulpplan",
      why: `De gemeente weet alleen dat dit plan er is. De inhoud ligt bij ${holder}.`,
    },
  ];
}

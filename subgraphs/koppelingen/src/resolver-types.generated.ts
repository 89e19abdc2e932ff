// Made by `npm run codegen` from the contract; never edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type {
  AanmeldingRow,
  ContactpersoonRow,
  GedeeldDoelRow,
  GezamenlijkeEvaluatieRow,
  HulpverleningsplanRow,
  JeugdigeRow,
  KoppelingGebeurtenisRow,
  LeerlingRow,
  OntwikkelingsperspectiefRow,
  PlankoppelingRow,
  ToestemmingRow,
} from "./rows.ts";
import type { ListPage } from "@samenloop/subgraph-kit";
import type { Context } from "./context.ts";
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /**
   * Kalenderdag zonder tijd: `2026-10-01`.
   * A calendar day without a time of day, `full-date` of RFC 3339.
   */
  Datum: { input: string; output: string };
  _FieldSet: { input: unknown; output: unknown };
};

/**
 * Waar deze bladzijde in de lijst staat.
 * Where this page stands in its list. Cursors are opaque and belong to one `orderBy`.
 */
export type PageInfo = {
  readonly __typename?: "PageInfo";
  /**
   * Er komt hierna nog een bladzijde.
   * There is another page after this one.
   */
  readonly hasNextPage: Scalars["Boolean"]["output"];
  /**
   * Er is een bladzijde hiervoor.
   * There is a page before this one.
   */
  readonly hasPreviousPage: Scalars["Boolean"]["output"];
  /**
   * Cursor van de eerste regel; leeg als de bladzijde leeg is.
   * Cursor of the first edge, null on an empty page.
   */
  readonly startCursor?: Maybe<Scalars["String"]["output"]>;
  /**
   * Cursor van de laatste regel; leeg als de bladzijde leeg is.
   * Cursor of the last edge, null on an empty page.
   */
  readonly endCursor?: Maybe<Scalars["String"]["output"]>;
};

/**
 * Sorteerrichting.
 * Direction of an order.
 */
export type Richting =
  /** Oplopend. Ascending. */
  | "ASC"
  /** Aflopend. Descending. */
  | "DESC";

/**
 * Waarom een wijziging niet is uitgevoerd. Als er een fout is, is er niets veranderd.
 * Why a change was not made. When there is one, nothing was changed.
 */
export type Fout = {
  readonly __typename?: "Fout";
  /** Soort fout, voor programma's. Kind of refusal, for programs. */
  readonly code: Foutcode;
  /**
   * Uitleg voor mensen.
   * An explanation for people; it may change, the code does not.
   */
  readonly tekst: Scalars["String"]["output"];
  /**
   * Het veld van de invoer waar het om gaat.
   * The field of the input that it is about; null when it is about the whole.
   */
  readonly veld?: Maybe<Scalars["String"]["output"]>;
};

/**
 * Een regel waar iets niet aan voldoet.
 * A rule that something does not keep.
 */
export type Nalevingssignaal = {
  readonly __typename?: "Nalevingssignaal";
  /** Welke regel. Which rule. */
  readonly code: Regelcode;
  /** Of de regel een wijziging tegenhoudt. Whether the rule stops a change. */
  readonly ernst: Signaalernst;
  /** Wat er aan de hand is, voor mensen. What is the matter, for people; it may change, the code does not. */
  readonly tekst: Scalars["String"]["output"];
  /** Waar de regel staat. Where the rule is written. */
  readonly artikel: Scalars["String"]["output"];
  /** Eerste dag waarop er niet aan is voldaan. First day on which it is not kept. */
  readonly sinds: Scalars["Datum"]["output"];
};

/**
 * De regels die de graaf zelf nagaat.
 * The rules that the graph checks itself.
 */
export type Regelcode =
  /** Ontwikkelingsperspectief op tijd vastgesteld. Plan determined in time. */
  | "OPP_1"
  /** Instemming met het handelingsdeel. Consent with the support. */
  | "OPP_2"
  /** Overleg met de ouders. Consultation with the parents. */
  | "OPP_3"
  /** De leerling is gehoord. The pupil was heard. */
  | "OPP_4"
  /** Elk schooljaar geëvalueerd met de ouders. Evaluated with the parents every school year. */
  | "OPP_5"
  /** Bestemming en onderbouwing staan erin. Destination and reasons are there. */
  | "OPP_6"
  /** Advies van de commissie voor de begeleiding. Advice of the commission. */
  | "OPP_7"
  /** Wie een plan moet hebben, heeft er een. Whoever must have a plan has one. */
  | "OPP_8"
  /** Op tijd beslist op de aanmelding. Application decided in time. */
  | "AAN_1"
  /** Na tien weken tijdelijk geplaatst. Placed for the time being after ten weeks. */
  | "AAN_2"
  /** Niet geweigerd zonder andere school. Not refused without another school. */
  | "AAN_3"
  /** Een toelaatbaarheidsverklaring eindigt op 31 juli. An admissibility statement ends on 31 July. */
  | "TLV_1"
  /** Geen plaats zonder toelaatbaarheidsverklaring. No place without an admissibility statement. */
  | "TLV_2"
  /** Volgnummer uniek, categorie alleen in so en vso. Serial number unique, category in special education only. */
  | "TLV_3"
  /** Op tijd besloten wat er na de toelaatbaarheidsverklaring komt. Decided in time what follows the statement. */
  | "TLV_4"
  /** Twee deskundigen hebben geadviseerd. Two experts gave advice. */
  | "TLV_5"
  /** Ondersteuningsplan op tijd, na overleg, en bij de inspectie. Support plan in time, after consultation, sent to the inspectorate. */
  | "SWV_1"
  /** Eerst een familiegroepsplan aangeboden. A family group plan was offered first. */
  | "HVP_1"
  /** Hulpverleningsplan op tijd vastgesteld. Help plan determined in time. */
  | "HVP_2"
  /** Hulpverleningsplan op schrift. Help plan in writing. */
  | "HVP_3"
  /** Pleegouders zijn betrokken en stemmen in. Foster parents take part and agree. */
  | "HVP_4"
  /** Toestemming voor de hulp van wie die moet geven. Consent for the help by whoever must give it. */
  | "HVP_5"
  /** Verzuim is gemeld. Absence was reported. */
  | "VER_1"
  /** Een koppeling heeft in beide richtingen een grondslag. A link has a basis in both directions. */
  | "LNK_1"
  /** De toestemming past bij de leeftijd. The consent fits the age. */
  | "LNK_2";

/**
 * Soorten fouten bij een wijziging.
 * The kinds of refusal of a change.
 */
export type Foutcode =
  /** Bestaat niet, of is niet te zien. Absent, or not to be seen. */
  | "NIET_GEVONDEN"
  /** Een waarde is niet goed geschreven of kan niet. A value is malformed or impossible. */
  | "INVOER_ONGELDIG"
  /** Dit is geen koppelcode van deze kant. Not a koppelcode of this side. */
  | "KOPPELCODE_ONGELDIG"
  /** De koppelcode is te oud. The koppelcode has expired. */
  | "KOPPELCODE_VERLOPEN"
  /** Een koppelcode werkt één keer. A koppelcode works once. */
  | "KOPPELCODE_GEBRUIKT"
  /** Deze plannen zijn al gekoppeld. These plans are linked already. */
  | "AL_GEKOPPELD"
  /** Intussen heeft iemand anders dit gewijzigd. Somebody else changed this in the meantime. */
  | "VERSIE_VEROUDERD"
  /** Dat kan niet in deze toestand. Not possible as things stand. */
  | "STATUS_LAAT_NIET_TOE"
  /** Deze sleutel hoort bij een andere wijziging. This key belongs to another change. */
  | "SLEUTEL_HERGEBRUIKT"
  /** Regel OPP-2: er is geen instemming met het handelingsdeel. Rule OPP-2: there is no consent with the support. */
  | "OPP_2"
  /** Regel OPP-3: er is niet met de ouders overlegd. Rule OPP-3: the parents were not consulted. */
  | "OPP_3"
  /** Regel OPP-4: de leerling is niet gehoord. Rule OPP-4: the pupil was not heard. */
  | "OPP_4"
  /** Regel OPP-6: bestemming of onderbouwing ontbreekt. Rule OPP-6: destination or reasons are missing. */
  | "OPP_6"
  /** Regel OPP-7: het advies van de commissie ontbreekt. Rule OPP-7: the commission's advice is missing. */
  | "OPP_7"
  /** Er is geen andere school die de leerling wil toelaten. There is no other school that will admit the pupil. */
  | "AAN_3"
  /** Regel TLV-2: er is geen geldige toelaatbaarheidsverklaring. Rule TLV-2: there is no valid admissibility statement. */
  | "TLV_2"
  /** Regel SWV-1: er is niet met de gemeenten overlegd. Rule SWV-1: the municipalities were not consulted. */
  | "SWV_1"
  /** Regel HVP-4: de pleegouders stemden niet in. Rule HVP-4: the foster parents did not agree. */
  | "HVP_4"
  /** Regel HVP-5: de toestemming voor de hulp ontbreekt. Rule HVP-5: the consent for the help is missing. */
  | "HVP_5";

/**
 * Hoe zwaar een regel weegt.
 * How heavily a rule weighs.
 */
export type Signaalernst =
  /** Wie dit wil vastleggen, wordt tegengehouden. Whoever wants to record this is stopped. */
  | "BLOKKEERT"
  /** Het mag blijven staan, maar klopt niet. It may stand and yet is not in order. */
  | "WAARSCHUWT";

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type Query = {
  readonly __typename?: "Query";
  /**
   * Eén plankoppeling.
   * One link between two plans; null when absent.
   */
  readonly plankoppeling?: Maybe<Plankoppeling>;
  /**
   * Plankoppelingen.
   * Links between plans.
   */
  readonly plankoppelingen: PlankoppelingConnection;
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryPlankoppelingArgs = {
  id: Scalars["ID"]["input"];
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryPlankoppelingenArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<PlankoppelingWhere>;
  orderBy?: InputMaybe<PlankoppelingOrderBy>;
};

/**
 * Wat je kunt wijzigen. Een wijziging gebeurt helemaal of niet; wat mis is, staat in `fouten`.
 * What can be changed. A change is made whole or not at all; what is wrong stands in `fouten`.
 */
export type Mutation = {
  readonly __typename?: "Mutation";
  /**
   * Koppelt twee plannen met de koppelcodes van beide houders, en vraagt de toestemmingen die nodig zijn.
   * Links two plans with the koppelcodes of both owners, and asks for the consents that are needed.
   */
  readonly koppelcodeInwisselen: PlankoppelingUitkomst;
  /**
   * Tilt een koppeling met een aanmelding of leerling op naar het ontwikkelingsperspectief dat er nu is.
   * Moves a link with an application or pupil up to the plan that has appeared since.
   */
  readonly koppelingOptillen: PlankoppelingUitkomst;
  /**
   * Legt vast dat een gevraagde toestemming is gegeven of geweigerd. Na een weigering, intrekking of afloop, bij een stilgelegde koppeling en om haar te verlengen wordt zij opnieuw gevraagd: de uitkomst is dan de nieuwe toestemming.
   * Records that a consent that was asked for is given or refused. After a refusal, a withdrawal or its end, on a suspended link and to prolong it, it is asked anew: the outcome is then the new consent.
   */
  readonly toestemmingVastleggen: ToestemmingUitkomst;
  /**
   * Trekt een toestemming in; vanaf de volgende keer lezen is er niets meer te zien (AVG artikel 7 lid 3). Dat kan altijd: ook als de koppeling stilligt of voorbij is, en met het id van een vroegere toestemming van dezelfde gever.
   * Withdraws a consent; from the next read on nothing is shown. Always possible: on a link that is suspended or over too, and by the id of an earlier consent of the same giver.
   */
  readonly toestemmingIntrekken: ToestemmingUitkomst;
  /**
   * Vraagt met een nieuwe koppelcode van de jeugdzorg opnieuw toestemming aan wie nu beslist: na een verjaardag, of als het gezag veranderde. Wie niet meer beslist, telt niet meer mee.
   * Asks those who decide now anew, by a fresh koppelcode of youth care: after a birthday, or when custody changed. Whoever no longer decides no longer counts.
   */
  readonly toestemmingenHernieuwen: PlankoppelingUitkomst;
  /**
   * Meldt met een verhuisbericht van een van beide houders dat een plan naar een andere school of gemeente ging: al zijn koppelingen liggen stil tot er opnieuw toestemming is.
   * Reports by a signed message of either owner that a plan went to another school or municipality: all its links are suspended until consented anew.
   */
  readonly verhuizingMelden: VerhuizingUitkomst;
  /**
   * Voegt een gedeeld doel toe aan een actieve koppeling.
   * Adds a shared goal to a link that is ACTIEF.
   */
  readonly gedeeldDoelToevoegen: GedeeldDoelUitkomst;
  /**
   * Wijzigt een gedeeld doel: een andere streefdatum, een andere eigenaar, of hoe het ervoor staat.
   * Moves or finishes a shared goal.
   */
  readonly gedeeldDoelWijzigen: GedeeldDoelUitkomst;
  /**
   * Voegt een contactpersoon toe, als functie en niet als mens.
   * Adds a contact, as a function and not as a person.
   */
  readonly contactpersoonToevoegen: ContactpersoonUitkomst;
  /**
   * Haalt een contactpersoon van de koppeling af.
   * Takes a contact off the link.
   */
  readonly contactpersoonVerwijderen: ContactpersoonUitkomst;
  /**
   * Legt een gezamenlijke evaluatie vast van een actieve koppeling.
   * Records a joint evaluation of a link that is ACTIEF.
   */
  readonly gezamenlijkeEvaluatieVastleggen: PlankoppelingUitkomst;
  /**
   * Beëindigt een koppeling voorgoed.
   * Ends a link for good.
   */
  readonly koppelingBeeindigen: PlankoppelingUitkomst;
};

/**
 * Wat je kunt wijzigen. Een wijziging gebeurt helemaal of niet; wat mis is, staat in `fouten`.
 * What can be changed. A change is made whole or not at all; what is wrong stands in `fouten`.
 */
export type MutationKoppelcodeInwisselenArgs = {
  input: KoppelcodeInwisselenInput;
};

/**
 * Wat je kunt wijzigen. Een wijziging gebeurt helemaal of niet; wat mis is, staat in `fouten`.
 * What can be changed. A change is made whole or not at all; what is wrong stands in `fouten`.
 */
export type MutationKoppelingOptillenArgs = {
  input: KoppelingOptillenInput;
};

/**
 * Wat je kunt wijzigen. Een wijziging gebeurt helemaal of niet; wat mis is, staat in `fouten`.
 * What can be changed. A change is made whole or not at all; what is wrong stands in `fouten`.
 */
export type MutationToestemmingVastleggenArgs = {
  input: ToestemmingVastleggenInput;
};

/**
 * Wat je kunt wijzigen. Een wijziging gebeurt helemaal of niet; wat mis is, staat in `fouten`.
 * What can be changed. A change is made whole or not at all; what is wrong stands in `fouten`.
 */
export type MutationToestemmingIntrekkenArgs = {
  input: ToestemmingIntrekkenInput;
};

/**
 * Wat je kunt wijzigen. Een wijziging gebeurt helemaal of niet; wat mis is, staat in `fouten`.
 * What can be changed. A change is made whole or not at all; what is wrong stands in `fouten`.
 */
export type MutationToestemmingenHernieuwenArgs = {
  input: ToestemmingenHernieuwenInput;
};

/**
 * Wat je kunt wijzigen. Een wijziging gebeurt helemaal of niet; wat mis is, staat in `fouten`.
 * What can be changed. A change is made whole or not at all; what is wrong stands in `fouten`.
 */
export type MutationVerhuizingMeldenArgs = {
  input: VerhuizingMeldenInput;
};

/**
 * Wat je kunt wijzigen. Een wijziging gebeurt helemaal of niet; wat mis is, staat in `fouten`.
 * What can be changed. A change is made whole or not at all; what is wrong stands in `fouten`.
 */
export type MutationGedeeldDoelToevoegenArgs = {
  input: GedeeldDoelToevoegenInput;
};

/**
 * Wat je kunt wijzigen. Een wijziging gebeurt helemaal of niet; wat mis is, staat in `fouten`.
 * What can be changed. A change is made whole or not at all; what is wrong stands in `fouten`.
 */
export type MutationGedeeldDoelWijzigenArgs = {
  input: GedeeldDoelWijzigenInput;
};

/**
 * Wat je kunt wijzigen. Een wijziging gebeurt helemaal of niet; wat mis is, staat in `fouten`.
 * What can be changed. A change is made whole or not at all; what is wrong stands in `fouten`.
 */
export type MutationContactpersoonToevoegenArgs = {
  input: ContactpersoonToevoegenInput;
};

/**
 * Wat je kunt wijzigen. Een wijziging gebeurt helemaal of niet; wat mis is, staat in `fouten`.
 * What can be changed. A change is made whole or not at all; what is wrong stands in `fouten`.
 */
export type MutationContactpersoonVerwijderenArgs = {
  input: ContactpersoonVerwijderenInput;
};

/**
 * Wat je kunt wijzigen. Een wijziging gebeurt helemaal of niet; wat mis is, staat in `fouten`.
 * What can be changed. A change is made whole or not at all; what is wrong stands in `fouten`.
 */
export type MutationGezamenlijkeEvaluatieVastleggenArgs = {
  input: GezamenlijkeEvaluatieInput;
};

/**
 * Wat je kunt wijzigen. Een wijziging gebeurt helemaal of niet; wat mis is, staat in `fouten`.
 * What can be changed. A change is made whole or not at all; what is wrong stands in `fouten`.
 */
export type MutationKoppelingBeeindigenArgs = {
  input: KoppelingBeeindigenInput;
};

/**
 * Wat je kunt volgen. Het eerste bericht is de stand van nu, elk volgende de stand na een verandering: wie opnieuw begint, mist niets. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: één keer niets, en dan stilte.
 * What can be followed. The first event is the state of now, each next one the state after a change: who subscribes again misses nothing. What is not there and what may not be seen give the same answer: nothing once, and then silence.
 */
export type Subscription = {
  readonly __typename?: "Subscription";
  /**
   * Eén plankoppeling: zoals zij nu is, en opnieuw na elke wijziging van haar, van haar toestemmingen of van wat er verder bij hoort. Elk bericht draagt `versie`; wat snel op elkaar volgt, komt in één bericht. Wat alleen door de dag verandert, zoals een toestemming die afloopt of een verjaardag, komt binnen enkele minuten na middernacht; bij een vaste peildatum nooit. Wie haar niet ziet, krijgt één keer niets en dan stilte, of zij nu niet bestaat of niet getoond mag worden; verdwijnt zij onderweg, dan komt er nog één keer niets.
   * One link between two plans: as it is now, and again after every change of it, of its consents or of what else belongs to it. Each event carries `versie`; changes close together come as one event. What changes by the day alone, such as a consent that ends or a birthday, comes within minutes after midnight; on a fixed reference date never. Who does not see it gets null once and then silence, whether it does not exist or may not be shown; one that disappears meanwhile gives null once more.
   */
  readonly plankoppelingGewijzigd?: Maybe<Plankoppeling>;
};

/**
 * Wat je kunt volgen. Het eerste bericht is de stand van nu, elk volgende de stand na een verandering: wie opnieuw begint, mist niets. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: één keer niets, en dan stilte.
 * What can be followed. The first event is the state of now, each next one the state after a change: who subscribes again misses nothing. What is not there and what may not be seen give the same answer: nothing once, and then silence.
 */
export type SubscriptionPlankoppelingGewijzigdArgs = {
  id: Scalars["ID"]["input"];
};

/**
 * Wat er nodig is om twee plannen te koppelen.
 * What is needed to link two plans.
 */
export type KoppelcodeInwisselenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  /** Koppelcode van de school. Koppelcode of the school. */
  readonly codeVanSchool: Scalars["String"]["input"];
  /** Koppelcode van de jeugdzorg. Koppelcode of youth care. */
  readonly codeVanJeugdzorg: Scalars["String"]["input"];
  /** Waarvoor school en jeugdhulp samenwerken. What school and youth care work together on. */
  readonly soort: KoppelingSoort;
  /** Wie om de koppeling vroeg. Who asked for the link. */
  readonly initiatief: KoppelingInitiatief;
  /** Waarvoor de toestemmingen worden gevraagd. What the consents are asked for. */
  readonly doel?: ToestemmingDoel;
  /** Wat elke kant mag zien; zonder keuze de kern en de contacten. What each side may see; the core and the contacts when nothing is said. */
  readonly gegevenscategorieen?: InputMaybe<ReadonlyArray<Gegevenscategorie>>;
  /** Laatste dag van de toestemmingen, hooguit een jaar vooruit; zonder keuze een jaar. Last day of the consents, at most a year from now; a year when nothing is said. */
  readonly toestemmingGeldigTot?: InputMaybe<Scalars["Datum"]["input"]>;
};

/**
 * Welke koppeling overgaat op het plan dat er nu is.
 * Which link moves up to the plan that exists now.
 */
export type KoppelingOptillenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  /** De koppeling waar het om gaat. The link that it is about. */
  readonly plankoppelingId: Scalars["ID"]["input"];
  /**
   * Versie waarop de wijziging is gebaseerd.
   * Version on which the change is based; another one in the meantime is refused.
   */
  readonly verwachteVersie: Scalars["Int"]["input"];
  /** Koppelcode van de school voor het ontwikkelingsperspectief van dezelfde leerling. The school's koppelcode for the plan of the same pupil. */
  readonly codeVanSchool: Scalars["String"]["input"];
};

/**
 * Wat de gever antwoordde, en hoe.
 * What the giver answered, and how.
 */
export type ToestemmingVastleggenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  /** De toestemming die is gevraagd. The consent that was asked for. */
  readonly toestemmingId: Scalars["ID"]["input"];
  /** Ja of nee. Yes or no. */
  readonly antwoord: Toestemmingsantwoord;
  /** Hoe het antwoord is vastgelegd. How the answer was recorded. */
  readonly vorm: ToestemmingVorm;
  /**
   * Laatste dag, hooguit een jaar vooruit; zonder keuze die van de vraag.
   * Last day, at most a year from now; that of the request when nothing is said. A birthday that changes who decides ends it earlier.
   */
  readonly geldigTot?: InputMaybe<Scalars["Datum"]["input"]>;
  /**
   * Waar het bewijs ligt, zoals een kenmerk in het eigen dossier; zonder namen of nummers van mensen.
   * Where the evidence is kept, such as a reference in one's own file; without names or numbers of people.
   */
  readonly bewijsRef?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * Wat de gever antwoordt.
 * What the giver answers.
 */
export type Toestemmingsantwoord =
  /** Ja. Yes. */
  | "VERLEEND"
  /** Nee. No. */
  | "GEWEIGERD";

/**
 * Welke toestemming de gever terugneemt.
 * Which consent the giver takes back.
 */
export type ToestemmingIntrekkenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  /** De toestemming die is gegeven. The consent that was given. */
  readonly toestemmingId: Scalars["ID"]["input"];
};

/**
 * Voor welke koppeling opnieuw toestemming wordt gevraagd, en wie nu beslist.
 * For which link consent is asked anew, and who decides now.
 */
export type ToestemmingenHernieuwenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  /** De koppeling waar het om gaat. The link that it is about. */
  readonly plankoppelingId: Scalars["ID"]["input"];
  /**
   * Versie waarop de wijziging is gebaseerd.
   * Version on which the change is based; another one in the meantime is refused.
   */
  readonly verwachteVersie: Scalars["Int"]["input"];
  /** Nieuwe koppelcode van de jeugdzorg voor hetzelfde plan. A fresh koppelcode of youth care for the same plan. */
  readonly codeVanJeugdzorg: Scalars["String"]["input"];
};

/**
 * Wat een houder over een verhuizing meldt.
 * What an owner reports of a move.
 */
export type VerhuizingMeldenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  /**
   * Door de houder ondertekend, met dezelfde sleutel als zijn koppelcodes; werkt één keer.
   * Signed by the owner with the key of its koppelcodes; works once.
   */
  readonly bericht: Scalars["String"]["input"];
};

/**
 * De koppelingen die nu stilliggen, of waarom er niets veranderde.
 * The links that are suspended now, or why nothing changed.
 */
export type VerhuizingUitkomst = {
  readonly __typename?: "VerhuizingUitkomst";
  /** De koppelingen van dit plan die nu stilliggen; leeg als het er geen heeft. The plan's links, now suspended; empty when it has none. */
  readonly plankoppelingen: ReadonlyArray<Plankoppeling>;
  /** Waarom er niets is veranderd; leeg als het is gelukt. Why nothing was changed; empty when it was done. */
  readonly fouten: ReadonlyArray<Fout>;
};

/**
 * Een nieuw doel van school en jeugdhulp samen.
 * A new goal of school and youth care together.
 */
export type GedeeldDoelToevoegenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  /** De koppeling waar het om gaat. The link that it is about. */
  readonly plankoppelingId: Scalars["ID"]["input"];
  /** Wat er dan bereikt is, zonder namen. What is achieved by then, without names. */
  readonly omschrijving: Scalars["String"]["input"];
  /** Waar in het leven van het kind het over gaat. Which part of the child's life it is about. */
  readonly leefgebied: Leefgebied;
  /** Rol van wie het doel trekt. Role of the goal's owner. */
  readonly eigenaar: Contactrol;
  /** Rollen van wie eraan meewerken. Roles of those who work on it. */
  readonly verantwoordelijken?: InputMaybe<ReadonlyArray<Contactrol>>;
  /** Uit welk plan het doel komt; leeg als het hier ontstond. Which plan the goal comes from; null when it began here. */
  readonly herkomst?: InputMaybe<DoelherkomstInput>;
  /** Rollen die het mogen zien; zonder keuze iedereen die de koppeling mag zien. Roles that may see it; everyone who may see the link when nothing is said. */
  readonly zichtbaarVoor?: InputMaybe<ReadonlyArray<Contactrol>>;
  /** Dag waarop het doel gehaald moet zijn. Day by which the goal is to be reached. */
  readonly streefdatum: Scalars["Datum"]["input"];
};

/**
 * Het doel in een van de plannen waar een gedeeld doel uit komt.
 * The goal in one of the plans that a shared goal comes from.
 */
export type DoelherkomstInput = {
  /** In welk plan het staat. Which plan it stands in. */
  readonly plan: Herkomstplan;
  /** Het hoeveelste doel van dat plan, vanaf 1. Which of that plan's goals, counted from 1. */
  readonly doelnummer?: InputMaybe<Scalars["Int"]["input"]>;
};

/**
 * Wat er aan een gedeeld doel verandert; wat niet is gezegd, blijft.
 * What changes of a shared goal; what is not said stays.
 */
export type GedeeldDoelWijzigenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  /** Het doel waar het om gaat. The goal that it is about. */
  readonly gedeeldDoelId: Scalars["ID"]["input"];
  /**
   * Versie waarop de wijziging is gebaseerd.
   * Version on which the change is based; another one in the meantime is refused.
   */
  readonly verwachteVersie: Scalars["Int"]["input"];
  /** De nieuwe streefdatum. The new day by which it is to be reached. */
  readonly streefdatum?: InputMaybe<Scalars["Datum"]["input"]>;
  /** Rol van wie het doel voortaan trekt. Role of the goal's new owner. */
  readonly eigenaar?: InputMaybe<Contactrol>;
  /** Rollen van wie er voortaan aan meewerken. Roles of those who work on it from now on. */
  readonly verantwoordelijken?: InputMaybe<ReadonlyArray<Contactrol>>;
  /** Rollen die het voortaan mogen zien; een lege lijst is iedereen. Roles that may see it from now on; an empty list means everyone. */
  readonly zichtbaarVoor?: InputMaybe<ReadonlyArray<Contactrol>>;
  /** Hoe het er nu voor staat. How it stands now. */
  readonly voortgang?: InputMaybe<Voortgang>;
};

/**
 * Een nieuw contact van een van beide kanten.
 * A new contact of either side.
 */
export type ContactpersoonToevoegenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  /** De koppeling waar het om gaat. The link that it is about. */
  readonly plankoppelingId: Scalars["ID"]["input"];
  /** Als wie iemand te bereiken is. In which role somebody can be reached. */
  readonly rol: Contactrol;
  /** School, gemeente of instelling. School, municipality or institution. */
  readonly organisatie: Scalars["String"]["input"];
  /** Postbus of balie van de organisatie, nooit van een mens. A mailbox or desk of the organisation, never a person's own. */
  readonly functioneelContact: Scalars["String"]["input"];
};

/**
 * Welk contact van de koppeling af gaat.
 * Which contact comes off the link.
 */
export type ContactpersoonVerwijderenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  /** Het contact waar het om gaat. The contact that it is about. */
  readonly contactpersoonId: Scalars["ID"]["input"];
};

/**
 * Een gesprek van school en jeugdhulp samen.
 * A talk of school and youth care together.
 */
export type GezamenlijkeEvaluatieInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  /** De koppeling waar het om gaat. The link that it is about. */
  readonly plankoppelingId: Scalars["ID"]["input"];
  /** Dag van het gesprek. Day of the talk. */
  readonly datum: Scalars["Datum"]["input"];
  /** Rollen van wie erbij waren. Roles of those who took part. */
  readonly aanwezigen: ReadonlyArray<Contactrol>;
  /** De ouders waren erbij. The parents took part. */
  readonly metOuders: Scalars["Boolean"]["input"];
  /** De jeugdige was erbij. The child took part. */
  readonly metJeugdige: Scalars["Boolean"]["input"];
  /** Hoe het verder gaat. How it goes on. */
  readonly uitkomst: Evaluatieuitkomst;
};

/**
 * Welke koppeling voorgoed stopt.
 * Which link ends for good.
 */
export type KoppelingBeeindigenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  /** De koppeling waar het om gaat. The link that it is about. */
  readonly plankoppelingId: Scalars["ID"]["input"];
  /**
   * Versie waarop de wijziging is gebaseerd.
   * Version on which the change is based; another one in the meantime is refused.
   */
  readonly verwachteVersie: Scalars["Int"]["input"];
};

/**
 * De koppeling zoals zij nu is, of waarom er niets veranderde.
 * The link as it is now, or why nothing changed.
 */
export type PlankoppelingUitkomst = {
  readonly __typename?: "PlankoppelingUitkomst";
  /**
   * De koppeling zoals zij nu is; leeg als er fouten zijn.
   * The link as it is now; null when there are refusals.
   */
  readonly plankoppeling?: Maybe<Plankoppeling>;
  /** Waarom er niets is veranderd; leeg als het is gelukt. Why nothing was changed; empty when it was done. */
  readonly fouten: ReadonlyArray<Fout>;
};

/**
 * De toestemming en haar koppeling zoals zij nu zijn, of waarom er niets veranderde.
 * The consent and its link as they are now, or why nothing changed.
 */
export type ToestemmingUitkomst = {
  readonly __typename?: "ToestemmingUitkomst";
  /**
   * De toestemming zoals zij nu is; leeg als er fouten zijn.
   * The consent as it is now; null when there are refusals.
   */
  readonly toestemming?: Maybe<Toestemming>;
  /**
   * De koppeling zoals zij nu is; leeg als er fouten zijn.
   * The link as it is now; null when there are refusals.
   */
  readonly plankoppeling?: Maybe<Plankoppeling>;
  /** Waarom er niets is veranderd; leeg als het is gelukt. Why nothing was changed; empty when it was done. */
  readonly fouten: ReadonlyArray<Fout>;
};

/**
 * Het doel en zijn koppeling zoals zij nu zijn, of waarom er niets veranderde.
 * The goal and its link as they are now, or why nothing changed.
 */
export type GedeeldDoelUitkomst = {
  readonly __typename?: "GedeeldDoelUitkomst";
  /** Het doel zoals het nu is; leeg als er fouten zijn. The goal as it is now; null when there are refusals. */
  readonly gedeeldDoel?: Maybe<GedeeldDoel>;
  /**
   * De koppeling zoals zij nu is; leeg als er fouten zijn.
   * The link as it is now; null when there are refusals.
   */
  readonly plankoppeling?: Maybe<Plankoppeling>;
  /** Waarom er niets is veranderd; leeg als het is gelukt. Why nothing was changed; empty when it was done. */
  readonly fouten: ReadonlyArray<Fout>;
};

/**
 * De contactpersoon en de koppeling zoals zij nu zijn, of waarom er niets veranderde.
 * The contact and the link as they are now, or why nothing changed.
 */
export type ContactpersoonUitkomst = {
  readonly __typename?: "ContactpersoonUitkomst";
  /**
   * Het contact zoals het nu is of was; leeg als er fouten zijn.
   * The contact as it is or was; null when there are refusals.
   */
  readonly contactpersoon?: Maybe<Contactpersoon>;
  /**
   * De koppeling zoals zij nu is; leeg als er fouten zijn.
   * The link as it is now; null when there are refusals.
   */
  readonly plankoppeling?: Maybe<Plankoppeling>;
  /** Waarom er niets is veranderd; leeg als het is gelukt. Why nothing was changed; empty when it was done. */
  readonly fouten: ReadonlyArray<Fout>;
};

/**
 * Ontwikkelingsperspectief (OPP): het plan van de school voor een leerling die extra ondersteuning krijgt (WPO artikel 40a, WVO 2020 artikel 2.44, WEC artikel 41a).
 * The school's plan for a pupil with extra support. It keeps its `id` through its versions; the fields show the current one.
 */
export type Ontwikkelingsperspectief = {
  readonly __typename?: "Ontwikkelingsperspectief";
  /**
   * Blijft gelijk door alle versies, uniek in heel Nederland: een UUID.
   * The same through all versions, unique in the whole country: a UUID.
   */
  readonly id: Scalars["ID"]["output"];
  /**
   * Koppelingen van dit plan, nieuwste eerst; zij volgen het plan door zijn versies.
   * Links of this plan, newest first; they follow it through its versions.
   */
  readonly koppelingen: ReadonlyArray<Plankoppeling>;
};

/**
 * Hulpverleningsplan (Jeugdwet artikel 4.1.3), plan van aanpak of familiegroepsplan.
 * The plan of youth care. It keeps its `id` through its versions.
 */
export type Hulpverleningsplan = {
  readonly __typename?: "Hulpverleningsplan";
  /**
   * Gemeente die ervoor verantwoordelijk is: `GM` en vier cijfers.
   * Municipality that answers for it: `GM` and four digits.
   */
  readonly gemeentecode: Scalars["String"]["output"];
  /** Uniek in heel Nederland, ook over gemeenten heen: een UUID. Unique across all municipalities: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /**
   * Koppelingen van dit plan, nieuwste eerst; zij volgen het plan door zijn versies.
   * Links of this plan, newest first; they follow it through its versions.
   */
  readonly koppelingen: ReadonlyArray<Plankoppeling>;
};

/**
 * Aanmelding van een leerling bij een school; zij beslist binnen zes weken (WPO artikel 40 lid 6).
 * Application for a place at a school, which decides within six weeks; a link may begin with it while there is no plan yet.
 */
export type Aanmelding = {
  readonly __typename?: "Aanmelding";
  /** Uniek in heel Nederland: een UUID. Unique in the whole country: a UUID. */
  readonly id: Scalars["ID"]["output"];
};

/**
 * Leerling, onder het pseudoniem van het onderwijs.
 * A pupil under the education side's pseudonym.
 */
export type Leerling = {
  readonly __typename?: "Leerling";
  /**
   * Pseudoniem van het onderwijs, uniek in heel Nederland: een UUID.
   * Pseudonym of the education side, unique in the whole country: a UUID.
   */
  readonly id: Scalars["ID"]["output"];
  /**
   * Sleutels van de plannen, waarmee `koppelingen` de koppelingen van deze leerling vindt.
   * Keys of the plans, by which `koppelingen` finds this pupil's links. Never part of the public schema.
   */
  readonly oppIds: ReadonlyArray<Scalars["ID"]["output"]>;
  /**
   * Sleutels van de aanmeldingen, waarmee `koppelingen` vindt wat er gekoppeld is zolang er geen plan is.
   * Keys of the applications, by which `koppelingen` finds what is linked while there is no plan. Never part of the public schema.
   */
  readonly aanmeldingIds: ReadonlyArray<Scalars["ID"]["output"]>;
  /**
   * Koppelingen van alle plannen en aanmeldingen van deze leerling en van de leerling zelf, nieuwste eerst.
   * Links of all plans and applications of this pupil and of the pupil as such, newest first.
   */
  readonly koppelingen: ReadonlyArray<Plankoppeling>;
};

/**
 * Jeugdige, onder het pseudoniem van de jeugdzorg (Jeugdwet artikel 1.1).
 * A child under youth care's pseudonym, unrelated to the pupil's.
 */
export type Jeugdige = {
  readonly __typename?: "Jeugdige";
  /**
   * Gemeente die ervoor verantwoordelijk is: `GM` en vier cijfers.
   * Municipality that answers for it: `GM` and four digits.
   */
  readonly gemeentecode: Scalars["String"]["output"];
  /** Uniek in heel Nederland, ook over gemeenten heen: een UUID. Unique across all municipalities: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /**
   * Sleutels van de plannen, waarmee `koppelingen` de koppelingen van deze jeugdige vindt.
   * Keys of the plans, by which `koppelingen` finds this child's links. Never part of the public schema.
   */
  readonly hulpverleningsplanIds: ReadonlyArray<Scalars["ID"]["output"]>;
  /**
   * Koppelingen van alle plannen van deze jeugdige, nieuwste eerst.
   * Links of all plans of this child, newest first.
   */
  readonly koppelingen: ReadonlyArray<Plankoppeling>;
};

/**
 * Koppeling van een ontwikkelingsperspectief met een hulpverleningsplan. Alleen een ACTIEVE koppeling laat de plannen zelf zien.
 * Link between the two plans of one child. Only a link that is ACTIEF shows the plans, the shared goals and the contacts.
 */
export type Plankoppeling = {
  readonly __typename?: "Plankoppeling";
  /** Uniek in heel Nederland: een UUID. Unique in the whole country: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /** Waarvoor school en jeugdhulp samenwerken. What school and youth care work together on. */
  readonly soort: KoppelingSoort;
  /** Wie om de koppeling vroeg. Who asked for the link. */
  readonly initiatief: KoppelingInitiatief;
  /** Op grond waarvan er gegevens worden gedeeld. On which legal basis data are shared. */
  readonly grondslag: Grondslag;
  /**
   * Volgt bij elke keer lezen uit de toestemmingen.
   * Follows from the consents every time it is read.
   */
  readonly status: KoppelingStatus;
  /**
   * Waarom de koppeling stilligt; leeg als zij dat niet doet.
   * Why the link is suspended; null when it is not. It says what must happen: ask consent anew.
   */
  readonly opschortreden?: Maybe<Opschortreden>;
  /** Dag waarop de koppeling is gemaakt en de koppelcodes zijn gebruikt. Day on which the link was made and the codes were used. */
  readonly voorgesteldOp: Scalars["Datum"]["output"];
  /**
   * Dag waarop het samenwerken begon; leeg zolang niet iedereen ja zei.
   * Day on which the joint work began; null before everybody said yes.
   */
  readonly startOp?: Maybe<Scalars["Datum"]["output"]>;
  /** Dag waarop de koppeling voorgoed stopt. Day on which the link ends for good. */
  readonly eindOp?: Maybe<Scalars["Datum"]["output"]>;
  /**
   * De dag waarop de eerste toestemming afloopt.
   * The day on which the first of the consents ends.
   */
  readonly geldigTot?: Maybe<Scalars["Datum"]["output"]>;
  /** Alleen zichtbaar als de koppeling ACTIEF is. Null unless the link is ACTIEF. */
  readonly ontwikkelingsperspectief?: Maybe<Ontwikkelingsperspectief>;
  /**
   * Alleen zichtbaar als de koppeling ACTIEF is; na een herindeling onder de gemeentecode van nu.
   * Null unless the link is ACTIEF; after a herindeling by the gemeentecode of now.
   */
  readonly hulpverleningsplan?: Maybe<Hulpverleningsplan>;
  /**
   * Waar de koppeling aan de kant van de school op rust.
   * What the link rests on at the school's side.
   */
  readonly schoolzijde: Schoolzijde;
  /** Alleen bij een koppeling met een aanmelding die ACTIEF is. Only of an ACTIEF link with an application. */
  readonly aanmelding?: Maybe<Aanmelding>;
  /** Alleen bij een koppeling met een leerling zonder plan die ACTIEF is. Only of an ACTIEF link with a pupil who has no plan. */
  readonly leerling?: Maybe<Leerling>;
  /**
   * Alle toestemmingen, in de volgorde waarin ze zijn gevraagd.
   * All consents, in the order in which they were asked for.
   */
  readonly toestemmingen: ReadonlyArray<Toestemming>;
  /** Leeg tenzij de koppeling ACTIEF is. Empty unless the link is ACTIEF. */
  readonly gedeeldeDoelen: ReadonlyArray<GedeeldDoel>;
  /** Leeg tenzij de koppeling ACTIEF is. Empty unless the link is ACTIEF. */
  readonly contactpersonen: ReadonlyArray<Contactpersoon>;
  /** Leeg tenzij de koppeling ACTIEF is; nieuwste eerst. Empty unless the link is ACTIEF; newest first. */
  readonly gezamenlijkeEvaluaties: ReadonlyArray<GezamenlijkeEvaluatie>;
  /** Alles wat er met de koppeling gebeurde, nieuwste eerst. All that happened to the link, newest first. */
  readonly historie: ReadonlyArray<KoppelingGebeurtenis>;
  /**
   * Afspraak van samenwerkingsverband en gemeenten waar de koppeling op rust (WPO artikel 18a lid 9).
   * Agreement of samenwerkingsverband and municipalities that the link rests on; null when there is none.
   */
  readonly afspraak?: Maybe<Afspraak>;
  /** Regels waar deze koppeling niet aan voldoet: waarom zij de plannen niet laat zien. Rules that this link does not keep: why it does not show the plans. */
  readonly nalevingssignalen: ReadonlyArray<Nalevingssignaal>;
  /** Telt één op bij elke wijziging van de koppeling en van wat erbij hoort. Rises by one with every change of the link and of what belongs to it. */
  readonly versie: Scalars["Int"]["output"];
  /** Verzonnen koppeling. Invented link. */
  readonly synthetisch: Scalars["Boolean"]["output"];
};

/**
 * Koppeling van een ontwikkelingsperspectief met een hulpverleningsplan. Alleen een ACTIEVE koppeling laat de plannen zelf zien.
 * Link between the two plans of one child. Only a link that is ACTIEF shows the plans, the shared goals and the contacts.
 */
export type PlankoppelingGedeeldeDoelenArgs = {
  voortgang?: InputMaybe<ReadonlyArray<Voortgang>>;
  streefdatumVanaf?: InputMaybe<Scalars["Datum"]["input"]>;
  streefdatumTotEnMet?: InputMaybe<Scalars["Datum"]["input"]>;
};

/**
 * Afspraak tussen samenwerkingsverband en gemeenten, uit een overleg.
 * Agreement of a samenwerkingsverband and municipalities, made in a consultation.
 */
export type Afspraak = {
  readonly __typename?: "Afspraak";
  /** Uniek in heel Nederland: een UUID. Unique in the whole country: a UUID. */
  readonly id: Scalars["ID"]["output"];
};

/**
 * Waarom een koppeling stilligt.
 * Why a link is suspended.
 */
export type Opschortreden =
  /** De leerling ging naar een andere school. The pupil went to another school. */
  | "SCHOOL_GEWIJZIGD"
  /** De school hoort bij een ander samenwerkingsverband. The school belongs to another samenwerkingsverband. */
  | "SAMENWERKINGSVERBAND_GEWIJZIGD"
  /** Een andere gemeente is verantwoordelijk. Another municipality is responsible. */
  | "GEMEENTE_GEWIJZIGD"
  /** De gemeente ging op in een andere. The municipality went up into another. */
  | "HERINDELING"
  /**
   * Na een verjaardag beslist iemand anders: vraag de jeugdzorg om een nieuwe koppelcode en hernieuw de toestemmingen.
   * Since a birthday somebody else decides: ask youth care for a fresh koppelcode and renew the consents.
   */
  | "LEEFTIJD_GEWIJZIGD"
  /** Iemand weigerde toestemming. Somebody refused consent. */
  | "TOESTEMMING_GEWEIGERD";

/**
 * Waar een koppeling aan de kant van de school op rust.
 * What a link rests on at the school's side.
 */
export type Schoolzijde =
  /** Het plan van de school. The school's plan. */
  | "ONTWIKKELINGSPERSPECTIEF"
  /** Er is nog geen plan, wel een aanmelding. There is an application and no plan yet. */
  | "AANMELDING"
  /** Er is nog geen plan: een kind thuis, of in de eerste zes weken. No plan yet: a child at home, or in the first six weeks. */
  | "LEERLING";

/**
 * Evaluatie van school en jeugdhulp samen.
 * An evaluation by school and youth care together.
 */
export type GezamenlijkeEvaluatie = {
  readonly __typename?: "GezamenlijkeEvaluatie";
  /** Uniek in heel Nederland: een UUID. Unique in the whole country: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /** Dag van het gesprek. Day of the talk. */
  readonly datum: Scalars["Datum"]["output"];
  /** Rollen van wie erbij waren. Roles of those who took part. */
  readonly aanwezigen: ReadonlyArray<Contactrol>;
  /** De ouders waren erbij. The parents took part. */
  readonly metOuders: Scalars["Boolean"]["output"];
  /** De jeugdige was erbij. The child took part. */
  readonly metJeugdige: Scalars["Boolean"]["output"];
  /** Hoe het verder gaat. How it goes on. */
  readonly uitkomst: Evaluatieuitkomst;
};

/**
 * Hoe het na een evaluatie verder gaat.
 * How it goes on after an evaluation.
 */
export type Evaluatieuitkomst =
  /** Doorgaan zoals het gaat. Go on as it is. */
  | "VOORTZETTEN"
  /** De afspraken aanpassen. Adjust what was agreed. */
  | "BIJSTELLEN"
  /** Stoppen met samenwerken. End the joint work. */
  | "BEEINDIGEN";

/**
 * Iets dat met een koppeling gebeurde; wordt nooit gewijzigd of gewist.
 * Something that happened to a link; never changed or erased.
 */
export type KoppelingGebeurtenis = {
  readonly __typename?: "KoppelingGebeurtenis";
  /** Uniek in heel Nederland: een UUID. Unique in the whole country: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /** Eerste, tweede, … gebeurtenis van deze koppeling. First, second, … event of this link. */
  readonly volgnummer: Scalars["Int"]["output"];
  /** Dag waarop het gebeurde. Day on which it happened. */
  readonly op: Scalars["Datum"]["output"];
  /** Wat er gebeurde. What happened. */
  readonly soort: KoppelingGebeurtenisSoort;
  /** Waar het om ging, als dat nog bestaat: toestemming, doel, contact of evaluatie. Id of what it was about. */
  readonly betreft?: Maybe<Scalars["ID"]["output"]>;
};

/**
 * Wat er met een koppeling kan gebeuren.
 * What can happen to a link.
 */
export type KoppelingGebeurtenisSoort =
  /** De koppeling is gemaakt. The link was made. */
  | "VOORGESTELD"
  /** Overgegaan van aanmelding of leerling op het plan. Moved up from application or pupil to the plan. */
  | "OPGETILD"
  /** Een toestemming is gevraagd. A consent was asked for. */
  | "TOESTEMMING_GEVRAAGD"
  /** Een toestemming is gegeven. A consent was given. */
  | "TOESTEMMING_VERLEEND"
  /** Een toestemming is geweigerd. A consent was refused. */
  | "TOESTEMMING_GEWEIGERD"
  /** Een toestemming is ingetrokken. A consent was withdrawn. */
  | "TOESTEMMING_INGETROKKEN"
  /** Er kwam een gedeeld doel bij. A shared goal was added. */
  | "DOEL_TOEGEVOEGD"
  /** Een gedeeld doel veranderde. A shared goal was changed. */
  | "DOEL_GEWIJZIGD"
  /** Er kwam een contactpersoon bij. A contact was added. */
  | "CONTACT_TOEGEVOEGD"
  /** Een contactpersoon ging eraf. A contact was taken off. */
  | "CONTACT_VERWIJDERD"
  /** School en jeugdhulp evalueerden samen. School and youth care evaluated together. */
  | "GEEVALUEERD"
  /** Opnieuw gevraagd aan wie nu beslist. Asked anew of those who decide now. */
  | "TOESTEMMINGEN_HERNIEUWD"
  /** Stilgelegd na een verhuizing of herindeling. Suspended after a move or herindeling. */
  | "OPGESCHORT"
  /** De koppeling is beëindigd. The link was ended. */
  | "BEEINDIGD";

/**
 * Waarvoor school en jeugdhulp samenwerken.
 * What school and youth care work together on.
 */
export type KoppelingSoort =
  /**
   * De twee plannen op elkaar afstemmen: één kind, één plan.
   * Bring the two plans in line: one child, one plan.
   */
  | "EEN_PLAN_AFSTEMMING"
  /** Onderwijsjeugdhulparrangement voor een leerling. Arrangement for one pupil. */
  | "OJA_INDIVIDUEEL"
  /** Onderwijsjeugdhulparrangement voor een groep op school. Arrangement for a group at school. */
  | "OJA_COLLECTIEF"
  /** Onderwijszorgarrangement. Arrangement of school and care. */
  | "OZA"
  /** Een kind dat thuiszit weer naar school helpen. Help a child who stays at home back to school. */
  | "THUISZITTERSAANPAK";

/**
 * Wie om een koppeling vraagt.
 * Who asks for a link.
 */
export type KoppelingInitiatief =
  /** Een ouder. A parent. */
  | "OUDER"
  /** De jeugdige zelf. The child itself. */
  | "JEUGDIGE"
  /** De school. The school. */
  | "SCHOOL"
  /** De gemeente. The municipality. */
  | "GEMEENTE"
  /** De jeugdhulpaanbieder. The provider of youth care. */
  | "AANBIEDER";

/**
 * Grondslag van de verwerking (AVG artikel 6); iets anders dan de toestemming om geheimhouding te doorbreken (Jeugdwet artikel 7.3.11).
 * Legal basis of the processing; another layer than the consent that lifts confidentiality.
 */
export type Grondslag =
  /** Toestemming van wie erover gaat. Consent of those it concerns. */
  | "TOESTEMMING"
  /** Een taak die de wet opdraagt. A task laid down by law. */
  | "WETTELIJKE_TAAK"
  /**
   * Een beslissing van de rechter, zoals een ondertoezichtstelling.
   * A court's decision, such as a supervision order.
   */
  | "GERECHTELIJK_KADER"
  /** Iemands leven of gezondheid is in gevaar. Somebody's life or health is in danger. */
  | "VITAAL_BELANG";

/**
 * Hoe een koppeling ervoor staat.
 * How a link stands.
 */
export type KoppelingStatus =
  /** Er is nog niets gevraagd. Nothing has been asked yet. */
  | "VOORGESTELD"
  /** Niet iedereen heeft geantwoord. Not everybody has answered. */
  | "WACHT_OP_TOESTEMMING"
  /** Elke nodige toestemming is gegeven en geldig. Every consent needed is given and valid. */
  | "ACTIEF"
  /** Stilgelegd, of een toestemming is geweigerd. Suspended, or a consent was refused. */
  | "OPGESCHORT"
  /** Een toestemming is ingetrokken. A consent was withdrawn. */
  | "INGETROKKEN"
  /** De koppeling is voorgoed voorbij. The link is over for good. */
  | "BEEINDIGD"
  /** Een toestemming is verlopen. A consent has expired. */
  | "VERLOPEN";

/**
 * Toestemming om gegevens in een richting te delen (AVG artikel 7, Jeugdwet artikel 7.3.11); altijd tijdelijk.
 * Consent to share data in one direction; always temporary.
 */
export type Toestemming = {
  readonly __typename?: "Toestemming";
  /** Uniek in heel Nederland: een UUID. Unique in the whole country: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /** Van wie naar wie gegevens mogen. From whom to whom data may go. */
  readonly richting: ToestemmingRichting;
  /** Rol van de gever, nooit wie het is. Role of the giver, never who it is. */
  readonly gegevenDoor: ToestemmingGever;
  /**
   * Waarvoor de gegevens mogen worden gebruikt, en nergens anders voor.
   * What the data may be used for, and nothing else.
   */
  readonly doel: ToestemmingDoel;
  /** Wie de gegevens mogen zien. Who may see the data. */
  readonly ontvangers: ReadonlyArray<ToestemmingOntvanger>;
  /** Welke gegevens dat zijn. Which data these are. */
  readonly gegevenscategorieen: ReadonlyArray<Gegevenscategorie>;
  /**
   * Hoe het antwoord is vastgelegd; leeg zolang dat er niet is.
   * How the answer was recorded; null while there is none.
   */
  readonly vorm?: Maybe<ToestemmingVorm>;
  /**
   * Waar het bewijs ligt (AVG artikel 7 lid 1); leeg als dat niet is gezegd.
   * Where the evidence is kept; null when nobody said.
   */
  readonly bewijsRef?: Maybe<Scalars["String"]["output"]>;
  /** Leeftijd die bepaalt wie toestemming geeft (Jeugdwet artikel 7.3.4). Age that decides who consents. */
  readonly leeftijdsregime: Leeftijdsregime;
  /**
   * De toestemming die in de plaats van deze kwam; leeg zolang deze telt.
   * The consent that came in the place of this one; null while this one counts.
   */
  readonly opvolger?: Maybe<Toestemming>;
  /** Hoe de toestemming er vandaag voor staat. How the consent stands today. */
  readonly status: ToestemmingStatus;
  /** Dag waarop zij is gevraagd. Day on which it was asked for. */
  readonly gevraagdOp: Scalars["Datum"]["output"];
  /** Dag waarop de gever ja zei. Day on which the giver said yes. */
  readonly gegevenOp?: Maybe<Scalars["Datum"]["output"]>;
  /** Dag waarop de gever nee zei. Day on which the giver said no. */
  readonly geweigerdOp?: Maybe<Scalars["Datum"]["output"]>;
  /**
   * Dag waarop de gever haar terugnam; dat mag altijd (AVG artikel 7 lid 3).
   * Day on which the giver took it back, which is always allowed.
   */
  readonly ingetrokkenOp?: Maybe<Scalars["Datum"]["output"]>;
  /**
   * Laatste dag waarop zij geldt; nooit voorbij de verjaardag waarna iemand anders beslist.
   * Last day on which it holds; never past the birthday after which somebody else decides.
   */
  readonly geldigTot: Scalars["Datum"]["output"];
};

/**
 * Van wie naar wie gegevens mogen.
 * From whom to whom data may go.
 */
export type ToestemmingRichting =
  /** De school deelt met de jeugdhulp: AVG en UAVG. The school shares with youth care, under the GDPR. */
  | "SCHOOL_NAAR_JEUGDHULP"
  /**
   * De jeugdhulp deelt met de school: dat doorbreekt de geheimhouding (Jeugdwet artikel 7.3.11).
   * Youth care shares with the school, which lifts its confidentiality.
   */
  | "JEUGDHULP_NAAR_SCHOOL";

/**
 * Wie toestemming geeft, als rol.
 * Who gives consent, as a role.
 */
export type ToestemmingGever =
  /** De ene ouder met gezag. The one parent with custody. */
  | "OUDER_1"
  /** De andere ouder met gezag. The other parent with custody. */
  | "OUDER_2"
  /** De jeugdige zelf. The child itself. */
  | "JEUGDIGE"
  /** Voogd van een gecertificeerde instelling. Guardian of a certified institution. */
  | "VOOGD_GI";

/**
 * Waarvoor gegevens mogen worden gebruikt (AVG artikel 5 lid 1b).
 * What data may be used for.
 */
export type ToestemmingDoel =
  /** De plannen op elkaar afstemmen. Bring the plans in line. */
  | "AFSTEMMEN_PLANNEN"
  /** Een onderwijsjeugdhulparrangement aanvragen. Apply for an arrangement of school and youth care. */
  | "AANVRAAG_OJA"
  /** Een kind dat thuiszit weer naar school helpen. Help a child who stays at home back to school. */
  | "THUISZITTEN"
  /** Samen kijken hoe het gaat. Look together at how it goes. */
  | "EVALUATIE";

/**
 * Wie gegevens mag zien: een rol bij een organisatie.
 * Who may see data: a role in an organisation.
 */
export type ToestemmingOntvanger = {
  readonly __typename?: "ToestemmingOntvanger";
  /** School, gemeente of instelling. School, municipality or institution. */
  readonly organisatie: Scalars["String"]["output"];
  /** Rol bij die organisatie. Role in that organisation. */
  readonly rol: Contactrol;
};

/**
 * Soort gegevens waar toestemming over gaat.
 * Kind of data that a consent is about.
 */
export type Gegevenscategorie =
  /**
   * Dat er een ontwikkelingsperspectief is, met status en data.
   * That the school's plan exists, with its status and days.
   */
  | "OPP_KERN"
  /** De begeleiding op school. The support at school. */
  | "OPP_HANDELINGSDEEL"
  /** Wat het leren makkelijker of moeilijker maakt. What makes learning easier or harder. */
  | "OPP_FACTOREN"
  /**
   * Dat er een hulpverleningsplan is, met status en data.
   * That youth care's plan exists, with its status and days.
   */
  | "HVP_KERN"
  /** De doelen van de hulp. The goals of the help. */
  | "HVP_DOELEN"
  /** De hulp die er is. The services that are given. */
  | "HVP_VOORZIENING"
  /**
   * Maatregelen van kinderbescherming of jeugdreclassering.
   * Measures of child protection or juvenile rehabilitation.
   */
  | "MAATREGEL"
  /** Bij wie je terechtkunt. Whom to turn to. */
  | "CONTACT"
  /** Verzuim op school. Absence from school. */
  | "VERZUIM";

/**
 * Hoe een antwoord is vastgelegd.
 * How an answer was recorded.
 */
export type ToestemmingVorm =
  /** Met een handtekening op papier. Signed on paper. */
  | "SCHRIFTELIJK"
  /** Digitaal gegeven. Given digitally. */
  | "DIGITAAL"
  /** Gezegd, en opgeschreven door wie het hoorde. Spoken, and written down by who heard it. */
  | "MONDELING_VASTGELEGD";

/**
 * Leeftijd die bepaalt wie toestemming geeft (Jeugdwet artikel 7.3.4 en 7.3.5).
 * Age that decides who consents.
 */
export type Leeftijdsregime =
  /** Ouders met gezag. Parents with custody. */
  | "ONDER_12"
  /** Jeugdige en ouders met gezag. Child and parents. */
  | "VAN_12_TOT_16"
  /** De jeugdige zelf. The child alone. */
  | "VANAF_16";

/**
 * Hoe een toestemming ervoor staat.
 * How a consent stands.
 */
export type ToestemmingStatus =
  /** Gevraagd, nog geen antwoord. Asked for, not answered yet. */
  | "GEVRAAGD"
  /** Gegeven en nog geldig. Given and still valid. */
  | "VERLEEND"
  /** Geweigerd. Refused. */
  | "GEWEIGERD"
  /** Teruggenomen door de gever. Taken back by the giver. */
  | "INGETROKKEN"
  /** Gegeven, maar de laatste dag is voorbij. Given, but its last day is past. */
  | "VERLOPEN";

/**
 * Doel dat school en jeugdhulp samen hebben.
 * A goal that school and youth care share.
 */
export type GedeeldDoel = {
  readonly __typename?: "GedeeldDoel";
  /** Uniek in heel Nederland: een UUID. Unique in the whole country: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /** Wat er dan bereikt is. What is achieved by then. */
  readonly omschrijving: Scalars["String"]["output"];
  /** Waar in het leven van het kind het over gaat. Which part of the child's life it is about. */
  readonly leefgebied: Leefgebied;
  /** Uit welk plan het doel komt; leeg als het hier ontstond. Which plan the goal comes from; null when it began here. */
  readonly herkomst?: Maybe<Doelherkomst>;
  /** Rol van wie het doel trekt. Role of the goal's owner. */
  readonly eigenaar: Contactrol;
  /** Rollen van wie eraan meewerken. Roles of those who work on it. */
  readonly verantwoordelijken: ReadonlyArray<Contactrol>;
  /** Dag waarop het doel gehaald moet zijn. Day by which the goal is to be reached. */
  readonly streefdatum: Scalars["Datum"]["output"];
  /** Hoe het ervoor staat. How it stands. */
  readonly voortgang: Voortgang;
  /** Rollen die het mogen zien; leeg is iedereen die de koppeling mag zien. Roles that may see it; empty means everyone who may see the link. */
  readonly zichtbaarVoor: ReadonlyArray<Contactrol>;
  /** Telt op bij elke wijziging. Rises with every change. */
  readonly versie: Scalars["Int"]["output"];
};

/**
 * Het doel in een van de plannen waar een gedeeld doel uit komt.
 * The goal in one of the plans that a shared goal comes from.
 */
export type Doelherkomst = {
  readonly __typename?: "Doelherkomst";
  /** In welk plan het staat. Which plan it stands in. */
  readonly plan: Herkomstplan;
  /** Het hoeveelste doel van dat plan, vanaf 1; leeg als dat niet is gezegd. Which of that plan's goals, counted from 1; null when nobody said. */
  readonly doelnummer?: Maybe<Scalars["Int"]["output"]>;
};

/**
 * Plan waar een gedeeld doel uit kan komen.
 * Plan that a shared goal can come from.
 */
export type Herkomstplan =
  /** Het plan van de school. The school's plan. */
  | "ONTWIKKELINGSPERSPECTIEF"
  /** Het plan van de jeugdhulp. Youth care's plan. */
  | "HULPVERLENINGSPLAN";

/**
 * Deel van het leven van een kind.
 * A part of a child's life.
 */
export type Leefgebied =
  /** School. School. */
  | "ONDERWIJS"
  /** Thuis. Home. */
  | "THUIS"
  /** Vrije tijd. Free time. */
  | "VRIJE_TIJD"
  /** Gezondheid. Health. */
  | "GEZONDHEID"
  /** Veiligheid. Safety. */
  | "VEILIGHEID";

/**
 * Hoe een doel ervoor staat.
 * How a goal stands.
 */
export type Voortgang =
  /** Nog niet begonnen. Not begun yet. */
  | "NIET_GESTART"
  /** Er wordt aan gewerkt. Being worked on. */
  | "LOOPT"
  /** Gehaald. Reached. */
  | "BEHAALD"
  /** Voor een deel gehaald. Reached in part. */
  | "DEELS"
  /** Niet gehaald. Not reached. */
  | "NIET_BEHAALD"
  /** Niet meer nodig. No longer needed. */
  | "VERVALLEN";

/**
 * Contactpersoon van een van beide kanten, als functie en niet als mens.
 * Contact of either side, as a function and not as a person.
 */
export type Contactpersoon = {
  readonly __typename?: "Contactpersoon";
  /** Uniek in heel Nederland: een UUID. Unique in the whole country: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /** Als wie iemand te bereiken is. In which role somebody can be reached. */
  readonly rol: Contactrol;
  /** School, gemeente of instelling. School, municipality or institution. */
  readonly organisatie: Scalars["String"]["output"];
  /**
   * Postbus of balie van de organisatie, nooit van een mens.
   * A mailbox or desk of the organisation, never a person's own.
   */
  readonly functioneelContact: Scalars["String"]["output"];
};

/**
 * Rol van iemand bij school, jeugdhulp of thuis.
 * Role of somebody at school, in youth care or at home.
 */
export type Contactrol =
  /** Intern begeleider. Support coordinator of a primary school. */
  | "IB_ER"
  /** Zorgcoördinator van een school voor voortgezet onderwijs. Support coordinator of a secondary school. */
  | "ZORGCOORDINATOR"
  /** Mentor van de leerling. The pupil's mentor. */
  | "MENTOR"
  /** Consulent van het samenwerkingsverband. Adviser of the samenwerkingsverband. */
  | "SWV_CONSULENT"
  /** Jeugdconsulent van de gemeente. Youth adviser of the municipality. */
  | "JEUGDCONSULENT"
  /** Regiebehandelaar van de jeugdhulpaanbieder. Lead practitioner of the provider. */
  | "REGIEBEHANDELAAR"
  /** Leerplichtambtenaar van de gemeente. School attendance officer of the municipality. */
  | "LEERPLICHTAMBTENAAR"
  /** Jeugdbeschermer van de gecertificeerde instelling. Youth protection worker of the certified institution. */
  | "JEUGDBESCHERMER"
  /** Ouder. Parent. */
  | "OUDER"
  /** Vertrouwenspersoon van de jeugdige. Confidant of the child. */
  | "VERTROUWENSPERSOON";

/**
 * Bladzijde van plankoppelingen.
 * A page of links.
 */
export type PlankoppelingConnection = {
  readonly __typename?: "PlankoppelingConnection";
  /** De regels, elk met een cursor. The rows, each with a cursor. */
  readonly edges: ReadonlyArray<PlankoppelingEdge>;
  /** De regels zonder cursor. The rows without a cursor. */
  readonly nodes: ReadonlyArray<Plankoppeling>;
  /** Waar deze bladzijde in de lijst staat. Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Aantal in de hele lijst. Size of the whole list. */
  readonly totalCount: Scalars["Int"]["output"];
};

/**
 * Regel van een lijst, met zijn plaats.
 * A row of a list, with its place.
 */
export type PlankoppelingEdge = {
  readonly __typename?: "PlankoppelingEdge";
  /** Plaats in de lijst, om vanaf hier verder te lezen. Place in the list, to read on from here. */
  readonly cursor: Scalars["String"]["output"];
  /** De regel zelf. The row itself. */
  readonly node: Plankoppeling;
};

/**
 * Waaraan de regels van een lijst moeten voldoen; alles wat is gezegd, telt.
 * What the rows of a list must fit; all that is said counts.
 */
export type PlankoppelingWhere = {
  /** Alleen koppelingen die er vandaag zo voor staan. Only links that stand like this today. */
  readonly statussen?: InputMaybe<ReadonlyArray<KoppelingStatus>>;
  /** Alleen deze soorten. Only these kinds. */
  readonly soorten?: InputMaybe<ReadonlyArray<KoppelingSoort>>;
  /** Alleen koppelingen die aan een van deze regels niet voldoen. Only links that do not keep one of these rules. */
  readonly nalevingssignalen?: InputMaybe<ReadonlyArray<Regelcode>>;
  /** Koppelingen waarvan de eerste toestemming op of na deze dag afloopt. Links whose first consent ends on or after this day. */
  readonly geldigTotVanaf?: InputMaybe<Scalars["Datum"]["input"]>;
  /** Koppelingen waarvan de eerste toestemming uiterlijk op deze dag afloopt. Links whose first consent ends by this day. */
  readonly geldigTotEnMet?: InputMaybe<Scalars["Datum"]["input"]>;
};

/**
 * Volgorde van een lijst; wat gelijk is, blijft in een vaste volgorde.
 * Order of a list; what is equal stays in a fixed order.
 */
export type PlankoppelingOrderBy = {
  /** Waarop te sorteren. What to order by. */
  readonly veld: PlankoppelingOrderVeld;
  /** Oplopend of aflopend. Ascending or descending. */
  readonly richting?: Richting;
};

/**
 * Waarop koppelingen te sorteren zijn.
 * What links can be ordered by.
 */
export type PlankoppelingOrderVeld =
  /** Dag waarop de koppeling is gemaakt. Day on which the link was made. */
  | "VOORGESTELD_OP"
  /**
   * Dag waarop de eerste toestemming afloopt; wat niet afloopt komt achteraan.
   * Day on which the first consent ends; what does not end comes last.
   */
  | "GELDIG_TOT";

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
  reference: TReference,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
type NullableCheck<T, S> =
  Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ResolverFn<TResult, TParent, TContext, TArgs>
  | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<
  TResult,
  TKey extends string,
  TParent,
  TContext,
  TArgs,
> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<
  T = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Ontwikkelingsperspectief: Ontwikkelingsperspectief;
  Hulpverleningsplan: Hulpverleningsplan;
  Leerling: Leerling;
  Jeugdige: Jeugdige;
  Plankoppeling: Plankoppeling;
  GezamenlijkeEvaluatie: GezamenlijkeEvaluatie;
  KoppelingGebeurtenis: KoppelingGebeurtenis;
  Toestemming: Toestemming;
  GedeeldDoel: GedeeldDoel;
  Contactpersoon: Contactpersoon;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Ontwikkelingsperspectief: { __typename: "Ontwikkelingsperspectief" } & GraphQLRecursivePick<
    FederationTypes["Ontwikkelingsperspectief"],
    { id: true }
  >;
  Hulpverleningsplan: { __typename: "Hulpverleningsplan" } & GraphQLRecursivePick<
    FederationTypes["Hulpverleningsplan"],
    { gemeentecode: true; id: true }
  >;
  Leerling: { __typename: "Leerling" } & GraphQLRecursivePick<
    FederationTypes["Leerling"],
    { id: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<FederationTypes["Leerling"], { oppIds: true; aanmeldingIds: true }>
    );
  Jeugdige: { __typename: "Jeugdige" } & GraphQLRecursivePick<
    FederationTypes["Jeugdige"],
    { gemeentecode: true; id: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<FederationTypes["Jeugdige"], { hulpverleningsplanIds: true }>
    );
  Plankoppeling: { __typename: "Plankoppeling" } & GraphQLRecursivePick<
    FederationTypes["Plankoppeling"],
    { id: true }
  >;
  GezamenlijkeEvaluatie: { __typename: "GezamenlijkeEvaluatie" } & GraphQLRecursivePick<
    FederationTypes["GezamenlijkeEvaluatie"],
    { id: true }
  >;
  KoppelingGebeurtenis: { __typename: "KoppelingGebeurtenis" } & GraphQLRecursivePick<
    FederationTypes["KoppelingGebeurtenis"],
    { id: true }
  >;
  Toestemming: { __typename: "Toestemming" } & GraphQLRecursivePick<
    FederationTypes["Toestemming"],
    { id: true }
  >;
  GedeeldDoel: { __typename: "GedeeldDoel" } & GraphQLRecursivePick<
    FederationTypes["GedeeldDoel"],
    { id: true }
  >;
  Contactpersoon: { __typename: "Contactpersoon" } & GraphQLRecursivePick<
    FederationTypes["Contactpersoon"],
    { id: true }
  >;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars["Boolean"]["output"]>;
  Richting: Richting;
  Datum: ResolverTypeWrapper<Scalars["Datum"]["output"]>;
  Fout: ResolverTypeWrapper<Fout>;
  Nalevingssignaal: ResolverTypeWrapper<Nalevingssignaal>;
  Regelcode: Regelcode;
  Foutcode: Foutcode;
  Signaalernst: Signaalernst;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
  Int: ResolverTypeWrapper<Scalars["Int"]["output"]>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  KoppelcodeInwisselenInput: KoppelcodeInwisselenInput;
  KoppelingOptillenInput: KoppelingOptillenInput;
  ToestemmingVastleggenInput: ToestemmingVastleggenInput;
  Toestemmingsantwoord: Toestemmingsantwoord;
  ToestemmingIntrekkenInput: ToestemmingIntrekkenInput;
  ToestemmingenHernieuwenInput: ToestemmingenHernieuwenInput;
  VerhuizingMeldenInput: VerhuizingMeldenInput;
  VerhuizingUitkomst: ResolverTypeWrapper<
    Omit<VerhuizingUitkomst, "plankoppelingen"> & {
      plankoppelingen: ReadonlyArray<ResolversTypes["Plankoppeling"]>;
    }
  >;
  GedeeldDoelToevoegenInput: GedeeldDoelToevoegenInput;
  DoelherkomstInput: DoelherkomstInput;
  GedeeldDoelWijzigenInput: GedeeldDoelWijzigenInput;
  ContactpersoonToevoegenInput: ContactpersoonToevoegenInput;
  ContactpersoonVerwijderenInput: ContactpersoonVerwijderenInput;
  GezamenlijkeEvaluatieInput: GezamenlijkeEvaluatieInput;
  KoppelingBeeindigenInput: KoppelingBeeindigenInput;
  PlankoppelingUitkomst: ResolverTypeWrapper<
    Omit<PlankoppelingUitkomst, "plankoppeling"> & {
      plankoppeling?: Maybe<ResolversTypes["Plankoppeling"]>;
    }
  >;
  ToestemmingUitkomst: ResolverTypeWrapper<
    Omit<ToestemmingUitkomst, "toestemming" | "plankoppeling"> & {
      toestemming?: Maybe<ResolversTypes["Toestemming"]>;
      plankoppeling?: Maybe<ResolversTypes["Plankoppeling"]>;
    }
  >;
  GedeeldDoelUitkomst: ResolverTypeWrapper<
    Omit<GedeeldDoelUitkomst, "gedeeldDoel" | "plankoppeling"> & {
      gedeeldDoel?: Maybe<ResolversTypes["GedeeldDoel"]>;
      plankoppeling?: Maybe<ResolversTypes["Plankoppeling"]>;
    }
  >;
  ContactpersoonUitkomst: ResolverTypeWrapper<
    Omit<ContactpersoonUitkomst, "contactpersoon" | "plankoppeling"> & {
      contactpersoon?: Maybe<ResolversTypes["Contactpersoon"]>;
      plankoppeling?: Maybe<ResolversTypes["Plankoppeling"]>;
    }
  >;
  Ontwikkelingsperspectief: ResolverTypeWrapper<OntwikkelingsperspectiefRow>;
  Hulpverleningsplan: ResolverTypeWrapper<HulpverleningsplanRow>;
  Aanmelding: ResolverTypeWrapper<AanmeldingRow>;
  Leerling: ResolverTypeWrapper<LeerlingRow>;
  Jeugdige: ResolverTypeWrapper<JeugdigeRow>;
  Plankoppeling: ResolverTypeWrapper<PlankoppelingRow>;
  Afspraak: ResolverTypeWrapper<Afspraak>;
  Opschortreden: Opschortreden;
  Schoolzijde: Schoolzijde;
  GezamenlijkeEvaluatie: ResolverTypeWrapper<GezamenlijkeEvaluatieRow>;
  Evaluatieuitkomst: Evaluatieuitkomst;
  KoppelingGebeurtenis: ResolverTypeWrapper<KoppelingGebeurtenisRow>;
  KoppelingGebeurtenisSoort: KoppelingGebeurtenisSoort;
  KoppelingSoort: KoppelingSoort;
  KoppelingInitiatief: KoppelingInitiatief;
  Grondslag: Grondslag;
  KoppelingStatus: KoppelingStatus;
  Toestemming: ResolverTypeWrapper<ToestemmingRow>;
  ToestemmingRichting: ToestemmingRichting;
  ToestemmingGever: ToestemmingGever;
  ToestemmingDoel: ToestemmingDoel;
  ToestemmingOntvanger: ResolverTypeWrapper<ToestemmingOntvanger>;
  Gegevenscategorie: Gegevenscategorie;
  ToestemmingVorm: ToestemmingVorm;
  Leeftijdsregime: Leeftijdsregime;
  ToestemmingStatus: ToestemmingStatus;
  GedeeldDoel: ResolverTypeWrapper<GedeeldDoelRow>;
  Doelherkomst: ResolverTypeWrapper<Doelherkomst>;
  Herkomstplan: Herkomstplan;
  Leefgebied: Leefgebied;
  Voortgang: Voortgang;
  Contactpersoon: ResolverTypeWrapper<ContactpersoonRow>;
  Contactrol: Contactrol;
  PlankoppelingConnection: ResolverTypeWrapper<ListPage<PlankoppelingRow>>;
  PlankoppelingEdge: ResolverTypeWrapper<
    Omit<PlankoppelingEdge, "node"> & { node: ResolversTypes["Plankoppeling"] }
  >;
  PlankoppelingWhere: PlankoppelingWhere;
  PlankoppelingOrderBy: PlankoppelingOrderBy;
  PlankoppelingOrderVeld: PlankoppelingOrderVeld;
  String: ResolverTypeWrapper<Scalars["String"]["output"]>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  PageInfo: PageInfo;
  Boolean: Scalars["Boolean"]["output"];
  Datum: Scalars["Datum"]["output"];
  Fout: Fout;
  Nalevingssignaal: Nalevingssignaal;
  Query: Record<PropertyKey, never>;
  ID: Scalars["ID"]["output"];
  Int: Scalars["Int"]["output"];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  KoppelcodeInwisselenInput: KoppelcodeInwisselenInput;
  KoppelingOptillenInput: KoppelingOptillenInput;
  ToestemmingVastleggenInput: ToestemmingVastleggenInput;
  ToestemmingIntrekkenInput: ToestemmingIntrekkenInput;
  ToestemmingenHernieuwenInput: ToestemmingenHernieuwenInput;
  VerhuizingMeldenInput: VerhuizingMeldenInput;
  VerhuizingUitkomst: Omit<VerhuizingUitkomst, "plankoppelingen"> & {
    plankoppelingen: ReadonlyArray<ResolversParentTypes["Plankoppeling"]>;
  };
  GedeeldDoelToevoegenInput: GedeeldDoelToevoegenInput;
  DoelherkomstInput: DoelherkomstInput;
  GedeeldDoelWijzigenInput: GedeeldDoelWijzigenInput;
  ContactpersoonToevoegenInput: ContactpersoonToevoegenInput;
  ContactpersoonVerwijderenInput: ContactpersoonVerwijderenInput;
  GezamenlijkeEvaluatieInput: GezamenlijkeEvaluatieInput;
  KoppelingBeeindigenInput: KoppelingBeeindigenInput;
  PlankoppelingUitkomst: Omit<PlankoppelingUitkomst, "plankoppeling"> & {
    plankoppeling?: Maybe<ResolversParentTypes["Plankoppeling"]>;
  };
  ToestemmingUitkomst: Omit<ToestemmingUitkomst, "toestemming" | "plankoppeling"> & {
    toestemming?: Maybe<ResolversParentTypes["Toestemming"]>;
    plankoppeling?: Maybe<ResolversParentTypes["Plankoppeling"]>;
  };
  GedeeldDoelUitkomst: Omit<GedeeldDoelUitkomst, "gedeeldDoel" | "plankoppeling"> & {
    gedeeldDoel?: Maybe<ResolversParentTypes["GedeeldDoel"]>;
    plankoppeling?: Maybe<ResolversParentTypes["Plankoppeling"]>;
  };
  ContactpersoonUitkomst: Omit<ContactpersoonUitkomst, "contactpersoon" | "plankoppeling"> & {
    contactpersoon?: Maybe<ResolversParentTypes["Contactpersoon"]>;
    plankoppeling?: Maybe<ResolversParentTypes["Plankoppeling"]>;
  };
  Ontwikkelingsperspectief: OntwikkelingsperspectiefRow;
  Hulpverleningsplan: HulpverleningsplanRow;
  Aanmelding: AanmeldingRow;
  Leerling: LeerlingRow;
  Jeugdige: JeugdigeRow;
  Plankoppeling: PlankoppelingRow;
  Afspraak: Afspraak;
  GezamenlijkeEvaluatie: GezamenlijkeEvaluatieRow;
  KoppelingGebeurtenis: KoppelingGebeurtenisRow;
  Toestemming: ToestemmingRow;
  ToestemmingOntvanger: ToestemmingOntvanger;
  GedeeldDoel: GedeeldDoelRow;
  Doelherkomst: Doelherkomst;
  Contactpersoon: ContactpersoonRow;
  PlankoppelingConnection: ListPage<PlankoppelingRow>;
  PlankoppelingEdge: Omit<PlankoppelingEdge, "node"> & {
    node: ResolversParentTypes["Plankoppeling"];
  };
  PlankoppelingWhere: PlankoppelingWhere;
  PlankoppelingOrderBy: PlankoppelingOrderBy;
  String: Scalars["String"]["output"];
};

export type ClassificatieDirectiveArgs = {
  klasse: Scalars["String"]["input"];
};

export type ClassificatieDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = ClassificatieDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PageInfo"] = ResolversParentTypes["PageInfo"],
> = {
  hasNextPage?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export interface DatumScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes["Datum"], any> {
  name: "Datum";
}

export type FoutResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Fout"] = ResolversParentTypes["Fout"],
> = {
  code?: Resolver<ResolversTypes["Foutcode"], ParentType, ContextType>;
  tekst?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  veld?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type NalevingssignaalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Nalevingssignaal"] =
    ResolversParentTypes["Nalevingssignaal"],
> = {
  code?: Resolver<ResolversTypes["Regelcode"], ParentType, ContextType>;
  ernst?: Resolver<ResolversTypes["Signaalernst"], ParentType, ContextType>;
  tekst?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  artikel?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  sinds?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Query"] = ResolversParentTypes["Query"],
> = {
  plankoppeling?: Resolver<
    Maybe<ResolversTypes["Plankoppeling"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPlankoppelingArgs, "id">
  >;
  plankoppelingen?: Resolver<
    ResolversTypes["PlankoppelingConnection"],
    ParentType,
    ContextType,
    Partial<QueryPlankoppelingenArgs>
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Mutation"] = ResolversParentTypes["Mutation"],
> = {
  koppelcodeInwisselen?: Resolver<
    ResolversTypes["PlankoppelingUitkomst"],
    ParentType,
    ContextType,
    RequireFields<MutationKoppelcodeInwisselenArgs, "input">
  >;
  koppelingOptillen?: Resolver<
    ResolversTypes["PlankoppelingUitkomst"],
    ParentType,
    ContextType,
    RequireFields<MutationKoppelingOptillenArgs, "input">
  >;
  toestemmingVastleggen?: Resolver<
    ResolversTypes["ToestemmingUitkomst"],
    ParentType,
    ContextType,
    RequireFields<MutationToestemmingVastleggenArgs, "input">
  >;
  toestemmingIntrekken?: Resolver<
    ResolversTypes["ToestemmingUitkomst"],
    ParentType,
    ContextType,
    RequireFields<MutationToestemmingIntrekkenArgs, "input">
  >;
  toestemmingenHernieuwen?: Resolver<
    ResolversTypes["PlankoppelingUitkomst"],
    ParentType,
    ContextType,
    RequireFields<MutationToestemmingenHernieuwenArgs, "input">
  >;
  verhuizingMelden?: Resolver<
    ResolversTypes["VerhuizingUitkomst"],
    ParentType,
    ContextType,
    RequireFields<MutationVerhuizingMeldenArgs, "input">
  >;
  gedeeldDoelToevoegen?: Resolver<
    ResolversTypes["GedeeldDoelUitkomst"],
    ParentType,
    ContextType,
    RequireFields<MutationGedeeldDoelToevoegenArgs, "input">
  >;
  gedeeldDoelWijzigen?: Resolver<
    ResolversTypes["GedeeldDoelUitkomst"],
    ParentType,
    ContextType,
    RequireFields<MutationGedeeldDoelWijzigenArgs, "input">
  >;
  contactpersoonToevoegen?: Resolver<
    ResolversTypes["ContactpersoonUitkomst"],
    ParentType,
    ContextType,
    RequireFields<MutationContactpersoonToevoegenArgs, "input">
  >;
  contactpersoonVerwijderen?: Resolver<
    ResolversTypes["ContactpersoonUitkomst"],
    ParentType,
    ContextType,
    RequireFields<MutationContactpersoonVerwijderenArgs, "input">
  >;
  gezamenlijkeEvaluatieVastleggen?: Resolver<
    ResolversTypes["PlankoppelingUitkomst"],
    ParentType,
    ContextType,
    RequireFields<MutationGezamenlijkeEvaluatieVastleggenArgs, "input">
  >;
  koppelingBeeindigen?: Resolver<
    ResolversTypes["PlankoppelingUitkomst"],
    ParentType,
    ContextType,
    RequireFields<MutationKoppelingBeeindigenArgs, "input">
  >;
};

export type SubscriptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Subscription"] = ResolversParentTypes["Subscription"],
> = {
  plankoppelingGewijzigd?: SubscriptionResolver<
    Maybe<ResolversTypes["Plankoppeling"]>,
    "plankoppelingGewijzigd",
    ParentType,
    ContextType,
    RequireFields<SubscriptionPlankoppelingGewijzigdArgs, "id">
  >;
};

export type VerhuizingUitkomstResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["VerhuizingUitkomst"] =
    ResolversParentTypes["VerhuizingUitkomst"],
> = {
  plankoppelingen?: Resolver<
    ReadonlyArray<ResolversTypes["Plankoppeling"]>,
    ParentType,
    ContextType
  >;
  fouten?: Resolver<ReadonlyArray<ResolversTypes["Fout"]>, ParentType, ContextType>;
};

export type PlankoppelingUitkomstResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PlankoppelingUitkomst"] =
    ResolversParentTypes["PlankoppelingUitkomst"],
> = {
  plankoppeling?: Resolver<Maybe<ResolversTypes["Plankoppeling"]>, ParentType, ContextType>;
  fouten?: Resolver<ReadonlyArray<ResolversTypes["Fout"]>, ParentType, ContextType>;
};

export type ToestemmingUitkomstResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ToestemmingUitkomst"] =
    ResolversParentTypes["ToestemmingUitkomst"],
> = {
  toestemming?: Resolver<Maybe<ResolversTypes["Toestemming"]>, ParentType, ContextType>;
  plankoppeling?: Resolver<Maybe<ResolversTypes["Plankoppeling"]>, ParentType, ContextType>;
  fouten?: Resolver<ReadonlyArray<ResolversTypes["Fout"]>, ParentType, ContextType>;
};

export type GedeeldDoelUitkomstResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["GedeeldDoelUitkomst"] =
    ResolversParentTypes["GedeeldDoelUitkomst"],
> = {
  gedeeldDoel?: Resolver<Maybe<ResolversTypes["GedeeldDoel"]>, ParentType, ContextType>;
  plankoppeling?: Resolver<Maybe<ResolversTypes["Plankoppeling"]>, ParentType, ContextType>;
  fouten?: Resolver<ReadonlyArray<ResolversTypes["Fout"]>, ParentType, ContextType>;
};

export type ContactpersoonUitkomstResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ContactpersoonUitkomst"] =
    ResolversParentTypes["ContactpersoonUitkomst"],
> = {
  contactpersoon?: Resolver<Maybe<ResolversTypes["Contactpersoon"]>, ParentType, ContextType>;
  plankoppeling?: Resolver<Maybe<ResolversTypes["Plankoppeling"]>, ParentType, ContextType>;
  fouten?: Resolver<ReadonlyArray<ResolversTypes["Fout"]>, ParentType, ContextType>;
};

export type OntwikkelingsperspectiefResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Ontwikkelingsperspectief"] =
    ResolversParentTypes["Ontwikkelingsperspectief"],
  FederationReferenceType extends FederationReferenceTypes["Ontwikkelingsperspectief"] =
    FederationReferenceTypes["Ontwikkelingsperspectief"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Ontwikkelingsperspectief"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  koppelingen?: Resolver<ReadonlyArray<ResolversTypes["Plankoppeling"]>, ParentType, ContextType>;
};

export type HulpverleningsplanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Hulpverleningsplan"] =
    ResolversParentTypes["Hulpverleningsplan"],
  FederationReferenceType extends FederationReferenceTypes["Hulpverleningsplan"] =
    FederationReferenceTypes["Hulpverleningsplan"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Hulpverleningsplan"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  gemeentecode?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  koppelingen?: Resolver<ReadonlyArray<ResolversTypes["Plankoppeling"]>, ParentType, ContextType>;
};

export type AanmeldingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Aanmelding"] = ResolversParentTypes["Aanmelding"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
};

export type LeerlingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Leerling"] = ResolversParentTypes["Leerling"],
  FederationReferenceType extends FederationReferenceTypes["Leerling"] =
    FederationReferenceTypes["Leerling"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Leerling"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  koppelingen?: Resolver<ReadonlyArray<ResolversTypes["Plankoppeling"]>, ParentType, ContextType>;
};

export type JeugdigeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Jeugdige"] = ResolversParentTypes["Jeugdige"],
  FederationReferenceType extends FederationReferenceTypes["Jeugdige"] =
    FederationReferenceTypes["Jeugdige"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Jeugdige"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  gemeentecode?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  koppelingen?: Resolver<ReadonlyArray<ResolversTypes["Plankoppeling"]>, ParentType, ContextType>;
};

export type PlankoppelingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Plankoppeling"] = ResolversParentTypes["Plankoppeling"],
  FederationReferenceType extends FederationReferenceTypes["Plankoppeling"] =
    FederationReferenceTypes["Plankoppeling"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Plankoppeling"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes["KoppelingSoort"], ParentType, ContextType>;
  initiatief?: Resolver<ResolversTypes["KoppelingInitiatief"], ParentType, ContextType>;
  grondslag?: Resolver<ResolversTypes["Grondslag"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["KoppelingStatus"], ParentType, ContextType>;
  opschortreden?: Resolver<Maybe<ResolversTypes["Opschortreden"]>, ParentType, ContextType>;
  voorgesteldOp?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  startOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  eindOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  geldigTot?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  ontwikkelingsperspectief?: Resolver<
    Maybe<ResolversTypes["Ontwikkelingsperspectief"]>,
    ParentType,
    ContextType
  >;
  hulpverleningsplan?: Resolver<
    Maybe<ResolversTypes["Hulpverleningsplan"]>,
    ParentType,
    ContextType
  >;
  schoolzijde?: Resolver<ResolversTypes["Schoolzijde"], ParentType, ContextType>;
  aanmelding?: Resolver<Maybe<ResolversTypes["Aanmelding"]>, ParentType, ContextType>;
  leerling?: Resolver<Maybe<ResolversTypes["Leerling"]>, ParentType, ContextType>;
  toestemmingen?: Resolver<ReadonlyArray<ResolversTypes["Toestemming"]>, ParentType, ContextType>;
  gedeeldeDoelen?: Resolver<
    ReadonlyArray<ResolversTypes["GedeeldDoel"]>,
    ParentType,
    ContextType,
    Partial<PlankoppelingGedeeldeDoelenArgs>
  >;
  contactpersonen?: Resolver<
    ReadonlyArray<ResolversTypes["Contactpersoon"]>,
    ParentType,
    ContextType
  >;
  gezamenlijkeEvaluaties?: Resolver<
    ReadonlyArray<ResolversTypes["GezamenlijkeEvaluatie"]>,
    ParentType,
    ContextType
  >;
  historie?: Resolver<
    ReadonlyArray<ResolversTypes["KoppelingGebeurtenis"]>,
    ParentType,
    ContextType
  >;
  afspraak?: Resolver<Maybe<ResolversTypes["Afspraak"]>, ParentType, ContextType>;
  nalevingssignalen?: Resolver<
    ReadonlyArray<ResolversTypes["Nalevingssignaal"]>,
    ParentType,
    ContextType
  >;
  versie?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  synthetisch?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type AfspraakResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Afspraak"] = ResolversParentTypes["Afspraak"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
};

export type GezamenlijkeEvaluatieResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["GezamenlijkeEvaluatie"] =
    ResolversParentTypes["GezamenlijkeEvaluatie"],
  FederationReferenceType extends FederationReferenceTypes["GezamenlijkeEvaluatie"] =
    FederationReferenceTypes["GezamenlijkeEvaluatie"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["GezamenlijkeEvaluatie"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  aanwezigen?: Resolver<ReadonlyArray<ResolversTypes["Contactrol"]>, ParentType, ContextType>;
  metOuders?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  metJeugdige?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  uitkomst?: Resolver<ResolversTypes["Evaluatieuitkomst"], ParentType, ContextType>;
};

export type KoppelingGebeurtenisResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["KoppelingGebeurtenis"] =
    ResolversParentTypes["KoppelingGebeurtenis"],
  FederationReferenceType extends FederationReferenceTypes["KoppelingGebeurtenis"] =
    FederationReferenceTypes["KoppelingGebeurtenis"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["KoppelingGebeurtenis"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  volgnummer?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  op?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes["KoppelingGebeurtenisSoort"], ParentType, ContextType>;
  betreft?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
};

export type ToestemmingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Toestemming"] = ResolversParentTypes["Toestemming"],
  FederationReferenceType extends FederationReferenceTypes["Toestemming"] =
    FederationReferenceTypes["Toestemming"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Toestemming"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  richting?: Resolver<ResolversTypes["ToestemmingRichting"], ParentType, ContextType>;
  gegevenDoor?: Resolver<ResolversTypes["ToestemmingGever"], ParentType, ContextType>;
  doel?: Resolver<ResolversTypes["ToestemmingDoel"], ParentType, ContextType>;
  ontvangers?: Resolver<
    ReadonlyArray<ResolversTypes["ToestemmingOntvanger"]>,
    ParentType,
    ContextType
  >;
  gegevenscategorieen?: Resolver<
    ReadonlyArray<ResolversTypes["Gegevenscategorie"]>,
    ParentType,
    ContextType
  >;
  vorm?: Resolver<Maybe<ResolversTypes["ToestemmingVorm"]>, ParentType, ContextType>;
  bewijsRef?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  leeftijdsregime?: Resolver<ResolversTypes["Leeftijdsregime"], ParentType, ContextType>;
  opvolger?: Resolver<Maybe<ResolversTypes["Toestemming"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["ToestemmingStatus"], ParentType, ContextType>;
  gevraagdOp?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  gegevenOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  geweigerdOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  ingetrokkenOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  geldigTot?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
};

export type ToestemmingOntvangerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ToestemmingOntvanger"] =
    ResolversParentTypes["ToestemmingOntvanger"],
> = {
  organisatie?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  rol?: Resolver<ResolversTypes["Contactrol"], ParentType, ContextType>;
};

export type GedeeldDoelResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["GedeeldDoel"] = ResolversParentTypes["GedeeldDoel"],
  FederationReferenceType extends FederationReferenceTypes["GedeeldDoel"] =
    FederationReferenceTypes["GedeeldDoel"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["GedeeldDoel"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  omschrijving?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  leefgebied?: Resolver<ResolversTypes["Leefgebied"], ParentType, ContextType>;
  herkomst?: Resolver<Maybe<ResolversTypes["Doelherkomst"]>, ParentType, ContextType>;
  eigenaar?: Resolver<ResolversTypes["Contactrol"], ParentType, ContextType>;
  verantwoordelijken?: Resolver<
    ReadonlyArray<ResolversTypes["Contactrol"]>,
    ParentType,
    ContextType
  >;
  streefdatum?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  voortgang?: Resolver<ResolversTypes["Voortgang"], ParentType, ContextType>;
  zichtbaarVoor?: Resolver<ReadonlyArray<ResolversTypes["Contactrol"]>, ParentType, ContextType>;
  versie?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type DoelherkomstResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Doelherkomst"] = ResolversParentTypes["Doelherkomst"],
> = {
  plan?: Resolver<ResolversTypes["Herkomstplan"], ParentType, ContextType>;
  doelnummer?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
};

export type ContactpersoonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Contactpersoon"] =
    ResolversParentTypes["Contactpersoon"],
  FederationReferenceType extends FederationReferenceTypes["Contactpersoon"] =
    FederationReferenceTypes["Contactpersoon"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Contactpersoon"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  rol?: Resolver<ResolversTypes["Contactrol"], ParentType, ContextType>;
  organisatie?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  functioneelContact?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type PlankoppelingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PlankoppelingConnection"] =
    ResolversParentTypes["PlankoppelingConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["PlankoppelingEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Plankoppeling"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type PlankoppelingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PlankoppelingEdge"] =
    ResolversParentTypes["PlankoppelingEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Plankoppeling"], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  PageInfo?: PageInfoResolvers<ContextType>;
  Datum?: GraphQLScalarType;
  Fout?: FoutResolvers<ContextType>;
  Nalevingssignaal?: NalevingssignaalResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  VerhuizingUitkomst?: VerhuizingUitkomstResolvers<ContextType>;
  PlankoppelingUitkomst?: PlankoppelingUitkomstResolvers<ContextType>;
  ToestemmingUitkomst?: ToestemmingUitkomstResolvers<ContextType>;
  GedeeldDoelUitkomst?: GedeeldDoelUitkomstResolvers<ContextType>;
  ContactpersoonUitkomst?: ContactpersoonUitkomstResolvers<ContextType>;
  Ontwikkelingsperspectief?: OntwikkelingsperspectiefResolvers<ContextType>;
  Hulpverleningsplan?: HulpverleningsplanResolvers<ContextType>;
  Aanmelding?: AanmeldingResolvers<ContextType>;
  Leerling?: LeerlingResolvers<ContextType>;
  Jeugdige?: JeugdigeResolvers<ContextType>;
  Plankoppeling?: PlankoppelingResolvers<ContextType>;
  Afspraak?: AfspraakResolvers<ContextType>;
  GezamenlijkeEvaluatie?: GezamenlijkeEvaluatieResolvers<ContextType>;
  KoppelingGebeurtenis?: KoppelingGebeurtenisResolvers<ContextType>;
  Toestemming?: ToestemmingResolvers<ContextType>;
  ToestemmingOntvanger?: ToestemmingOntvangerResolvers<ContextType>;
  GedeeldDoel?: GedeeldDoelResolvers<ContextType>;
  Doelherkomst?: DoelherkomstResolvers<ContextType>;
  Contactpersoon?: ContactpersoonResolvers<ContextType>;
  PlankoppelingConnection?: PlankoppelingConnectionResolvers<ContextType>;
  PlankoppelingEdge?: PlankoppelingEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  classificatie?: ClassificatieDirectiveResolver<any, any, ContextType>;
};

// Made by `npm run codegen` from the contract; never edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type {
  AanmeldingRow,
  AanmeldingstapRow,
  ArrangementRow,
  InschrijvingRow,
  LeerlingRow,
  LwooAanwijzingRow,
  OnderwijstijdafwijkingRow,
  OntwikkelingsperspectiefRow,
  OppEvaluatieRow,
  OppVersieRow,
  ToelaatbaarheidsverklaringRow,
  VerzuimmeldingRow,
  VestigingRow,
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
  /**
   * Geldbedrag in hele eurocenten: `125000` is € 1.250,00.
   * An amount of money in whole euro cents, the minor unit of ISO 4217.
   */
  Bedrag: { input: number; output: number };
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
 * Een koppelcode, of waarom die er niet is.
 * A koppelcode, or why there is none.
 */
export type KoppelcodeUitkomst = {
  readonly __typename?: "KoppelcodeUitkomst";
  /** De koppelcode; leeg als er fouten zijn. The koppelcode; null when there are refusals. */
  readonly koppelcode?: Maybe<Koppelcode>;
  /** Waarom er geen koppelcode is; leeg als het is gelukt. Why there is no koppelcode; empty when it was made. */
  readonly fouten: ReadonlyArray<Fout>;
};

/**
 * Een verhuisbericht, of waarom het er niet is.
 * A message of a move, or why there is none.
 */
export type VerhuisberichtUitkomst = {
  readonly __typename?: "VerhuisberichtUitkomst";
  /** Het bericht; leeg als er fouten zijn. The message; null when there are refusals. */
  readonly verhuisbericht?: Maybe<Verhuisbericht>;
  /** Waarom er geen bericht is; leeg als het is gelukt. Why there is no message; empty when it was made. */
  readonly fouten: ReadonlyArray<Fout>;
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
 * Bewijs van de houder van een plan dat het bestaat: ondertekend, eenmalig en tijdelijk. Geef de code alleen aan wie mag koppelen.
 * Proof by the owner of a plan that it exists: signed, for one use, for a short time. Whoever has it can link.
 */
export type Koppelcode = {
  readonly __typename?: "Koppelcode";
  /**
   * De code zelf, om over te nemen of als QR-code te tonen.
   * The code itself, to be copied or shown as a QR code.
   */
  readonly code: Scalars["String"]["output"];
  /** Laatste dag waarop hij werkt. Last day on which it works. */
  readonly geldigTot: Scalars["Datum"]["output"];
};

/**
 * Woord van de houder dat een plan nu ergens anders is: ondertekend, eenmalig en tijdelijk. Wie het inlevert, legt de koppelingen stil.
 * The owner's word that a plan is elsewhere now: signed, for one use, for a short time. Redeemed, it suspends the links.
 */
export type Verhuisbericht = {
  readonly __typename?: "Verhuisbericht";
  /** Het bericht zelf, om in te leveren. The message itself, to redeem. */
  readonly bericht: Scalars["String"]["output"];
  /** Laatste dag waarop het werkt. Last day on which it works. */
  readonly geldigTot: Scalars["Datum"]["output"];
};

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
   * Eén leerling, met zijn pseudoniem.
   * One pupil by pseudonym; null when absent.
   */
  readonly leerling?: Maybe<Leerling>;
  /**
   * Leerlingen.
   * Pupils.
   */
  readonly leerlingen: LeerlingConnection;
  /**
   * Eén ontwikkelingsperspectief, door al zijn versies heen.
   * One ontwikkelingsperspectief through all its versions; null when absent.
   */
  readonly ontwikkelingsperspectief?: Maybe<Ontwikkelingsperspectief>;
  /**
   * Ontwikkelingsperspectieven.
   * Plans of schools.
   */
  readonly ontwikkelingsperspectieven: OntwikkelingsperspectiefConnection;
  /**
   * Eén toelaatbaarheidsverklaring.
   * One admissibility statement; null when absent.
   */
  readonly toelaatbaarheidsverklaring?: Maybe<Toelaatbaarheidsverklaring>;
  /**
   * Toelaatbaarheidsverklaringen.
   * Admissibility statements.
   */
  readonly toelaatbaarheidsverklaringen: ToelaatbaarheidsverklaringConnection;
  /**
   * Eén aanmelding.
   * One application; null when absent.
   */
  readonly aanmelding?: Maybe<Aanmelding>;
  /**
   * Aanmeldingen.
   * Applications for a place.
   */
  readonly aanmeldingen: AanmeldingConnection;
  /**
   * Alle stappen van aanmelding tot besluit, elk met wat erna kan komen (WPO artikel 40 lid 4).
   * All steps from application to decision, each with what may follow it.
   */
  readonly aanmeldingstappen: ReadonlyArray<Aanmeldingstap>;
  /**
   * Eén arrangement.
   * One arrangement; null when absent.
   */
  readonly arrangement?: Maybe<Arrangement>;
  /**
   * Arrangementen van samenwerkingsverbanden.
   * Support granted by samenwerkingsverbanden.
   */
  readonly arrangementen: ArrangementConnection;
  /**
   * Eén verzuimmelding.
   * One report of absence; null when absent.
   */
  readonly verzuimmelding?: Maybe<Verzuimmelding>;
  /**
   * Verzuim en thuiszitters.
   * Absence, and pupils who stay at home.
   */
  readonly verzuimmeldingen: VerzuimmeldingConnection;
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryLeerlingArgs = {
  id: Scalars["ID"]["input"];
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryLeerlingenArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<LeerlingWhere>;
  orderBy?: InputMaybe<LeerlingOrderBy>;
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryOntwikkelingsperspectiefArgs = {
  id: Scalars["ID"]["input"];
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryOntwikkelingsperspectievenArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<OntwikkelingsperspectiefWhere>;
  orderBy?: InputMaybe<OntwikkelingsperspectiefOrderBy>;
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryToelaatbaarheidsverklaringArgs = {
  id: Scalars["ID"]["input"];
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryToelaatbaarheidsverklaringenArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<ToelaatbaarheidsverklaringWhere>;
  orderBy?: InputMaybe<ToelaatbaarheidsverklaringOrderBy>;
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryAanmeldingArgs = {
  id: Scalars["ID"]["input"];
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryAanmeldingenArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<AanmeldingWhere>;
  orderBy?: InputMaybe<AanmeldingOrderBy>;
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryArrangementArgs = {
  id: Scalars["ID"]["input"];
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryArrangementenArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<ArrangementWhere>;
  orderBy?: InputMaybe<ArrangementOrderBy>;
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryVerzuimmeldingArgs = {
  id: Scalars["ID"]["input"];
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryVerzuimmeldingenArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<VerzuimmeldingWhere>;
  orderBy?: InputMaybe<VerzuimmeldingOrderBy>;
};

/**
 * Wat je kunt wijzigen. Een wijziging gebeurt helemaal of niet; wat mis is, staat in `fouten`.
 * What can be changed. A change is made whole or not at all; what is wrong stands in `fouten`.
 */
export type Mutation = {
  readonly __typename?: "Mutation";
  /**
   * Stelt de versie die in de maak is vast (WPO artikel 40a, WVO 2020 artikel 2.44, WEC artikel 41a): zij geldt vanaf vandaag en verandert niet meer. De regels OPP-2, OPP-3, OPP-4, OPP-6, OPP-7 en TLV-2 houden dat tegen.
   * Determines the version being made: it counts from today and changes no more. What breaks one of these rules is refused, with every rule that it breaks.
   */
  readonly ontwikkelingsperspectiefVaststellen: OntwikkelingsperspectiefVaststellenUitkomst;
  /**
   * Maakt een koppelcode voor een ontwikkelingsperspectief, of zolang dat er niet is voor een aanmelding of de leerling zelf.
   * Mints a koppelcode for a plan or, while there is none, for an application or the pupil; only the owner knows that it exists.
   */
  readonly koppelcodeVanSchool: KoppelcodeUitkomst;
  /**
   * Maakt een verhuisbericht als een leerling naar een andere school of een ander samenwerkingsverband ging; `verhuizingMelden` legt daarmee de koppelingen stil.
   * Mints a message that a pupil went to another school or samenwerkingsverband; `verhuizingMelden` suspends the links with it.
   */
  readonly verhuisberichtVanSchool: VerhuisberichtUitkomst;
  /**
   * Legt het besluit op een aanmelding vast, eens en voor al. Wie extra ondersteuning nodig heeft, wordt niet geweigerd zonder andere school (WPO artikel 40 lid 4).
   * Records the decision on an application, once and for all. Whoever needs extra support is not refused without another school.
   */
  readonly aanmeldingBeslissen: AanmeldingBeslissenUitkomst;
};

/**
 * Wat je kunt wijzigen. Een wijziging gebeurt helemaal of niet; wat mis is, staat in `fouten`.
 * What can be changed. A change is made whole or not at all; what is wrong stands in `fouten`.
 */
export type MutationOntwikkelingsperspectiefVaststellenArgs = {
  input: OntwikkelingsperspectiefVaststellenInput;
};

/**
 * Wat je kunt wijzigen. Een wijziging gebeurt helemaal of niet; wat mis is, staat in `fouten`.
 * What can be changed. A change is made whole or not at all; what is wrong stands in `fouten`.
 */
export type MutationKoppelcodeVanSchoolArgs = {
  input: KoppelcodeVanSchoolInput;
};

/**
 * Wat je kunt wijzigen. Een wijziging gebeurt helemaal of niet; wat mis is, staat in `fouten`.
 * What can be changed. A change is made whole or not at all; what is wrong stands in `fouten`.
 */
export type MutationVerhuisberichtVanSchoolArgs = {
  input: VerhuisberichtVanSchoolInput;
};

/**
 * Wat je kunt wijzigen. Een wijziging gebeurt helemaal of niet; wat mis is, staat in `fouten`.
 * What can be changed. A change is made whole or not at all; what is wrong stands in `fouten`.
 */
export type MutationAanmeldingBeslissenArgs = {
  input: AanmeldingBeslissenInput;
};

/**
 * Wat de school besluit.
 * What the school decides.
 */
export type AanmeldingBeslissenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  /** De aanmelding waar het om gaat. The application that it is about. */
  readonly aanmeldingId: Scalars["ID"]["input"];
  /**
   * Versie waarop het besluit is gebaseerd.
   * Version on which the decision is based; another one in the meantime is refused.
   */
  readonly verwachteVersie: Scalars["Int"]["input"];
  /** Toelaten, weigeren of niet behandelen. Admit, refuse or leave aside. */
  readonly besluit: AanmeldingBesluit;
  /** Bij een weigering: de andere school. With a refusal: the other school. */
  readonly alternatieveVestigingscode?: InputMaybe<Scalars["String"]["input"]>;
  /** Of de andere school de leerling wil toelaten. Whether the other school will admit the pupil. */
  readonly alternatiefBereid?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/**
 * De aanmelding met haar besluit, of waarom er niets is besloten.
 * The application with its decision, or why nothing was decided.
 */
export type AanmeldingBeslissenUitkomst = {
  readonly __typename?: "AanmeldingBeslissenUitkomst";
  /** De aanmelding; leeg als er fouten zijn. The application; null when there are refusals. */
  readonly aanmelding?: Maybe<Aanmelding>;
  /** Waarom er niets is besloten; leeg als het is gelukt. Why nothing was decided; empty when it was. */
  readonly fouten: ReadonlyArray<Fout>;
};

/**
 * Waarvoor de koppelcode is: precies één van de drie.
 * What the koppelcode is for: exactly one of the three.
 */
export type KoppelcodeVanSchoolInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  /** Het plan om te koppelen. The plan to link. */
  readonly ontwikkelingsperspectiefId?: InputMaybe<Scalars["ID"]["input"]>;
  /** De aanmelding om te koppelen, zolang er geen plan is. The application to link while there is no plan. */
  readonly aanmeldingId?: InputMaybe<Scalars["ID"]["input"]>;
  /** De leerling om te koppelen, zolang er geen plan is. The pupil to link while there is no plan. */
  readonly leerlingId?: InputMaybe<Scalars["ID"]["input"]>;
};

/**
 * Welke versie van welk plan wordt vastgesteld.
 * Which version of which plan is determined.
 */
export type OntwikkelingsperspectiefVaststellenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  /** Het plan. The plan. */
  readonly ontwikkelingsperspectiefId: Scalars["ID"]["input"];
  /**
   * Nummer van de nieuwste versie: wie vaststelt, heeft die gezien.
   * Number of the newest version: who determines it has seen it.
   */
  readonly verwachteVersie: Scalars["Int"]["input"];
};

/**
 * Het vastgestelde plan, of waarom het niet is vastgesteld.
 * The plan as determined, or why it was not.
 */
export type OntwikkelingsperspectiefVaststellenUitkomst = {
  readonly __typename?: "OntwikkelingsperspectiefVaststellenUitkomst";
  /** Het plan; leeg als er fouten zijn. The plan; null when there are refusals. */
  readonly ontwikkelingsperspectief?: Maybe<Ontwikkelingsperspectief>;
  /** Alles wat vaststellen tegenhoudt; leeg als het is gelukt. All that stops it; empty when it was done. */
  readonly fouten: ReadonlyArray<Fout>;
};

/**
 * Wie er verhuisde: precies één van de drie waar een koppeling op rust.
 * Who moved: exactly one of the three on which a link can rest.
 */
export type VerhuisberichtVanSchoolInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  /** Het gekoppelde plan. The plan that is linked. */
  readonly ontwikkelingsperspectiefId?: InputMaybe<Scalars["ID"]["input"]>;
  /** De gekoppelde aanmelding. The application that is linked. */
  readonly aanmeldingId?: InputMaybe<Scalars["ID"]["input"]>;
  /** De gekoppelde leerling. The pupil who is linked. */
  readonly leerlingId?: InputMaybe<Scalars["ID"]["input"]>;
  /** Wat er veranderde. What changed. */
  readonly reden: SchoolVerhuisreden;
};

/**
 * Wat een school van een verhuizing kan weten.
 * What a school can know of a move.
 */
export type SchoolVerhuisreden =
  /** De leerling ging naar een andere school. The pupil went to another school. */
  | "SCHOOL_GEWIJZIGD"
  /** De school hoort bij een ander samenwerkingsverband. The school belongs to another samenwerkingsverband. */
  | "SAMENWERKINGSVERBAND_GEWIJZIGD";

/**
 * Vestiging van een school: de plek waar leerlingen les krijgen.
 * School location: the place where pupils are taught.
 */
export type Vestiging = {
  readonly __typename?: "Vestiging";
  /**
   * BRIN en twee cijfers: `00AO01`.
   * BRIN and two digits.
   */
  readonly vestigingscode: Scalars["String"]["output"];
  /**
   * Leerlingen met een lopende inschrijving op deze vestiging.
   * Pupils with a current enrolment at this location.
   */
  readonly leerlingen: LeerlingConnection;
};

/**
 * Vestiging van een school: de plek waar leerlingen les krijgen.
 * School location: the place where pupils are taught.
 */
export type VestigingLeerlingenArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<LeerlingWhere>;
  orderBy?: InputMaybe<LeerlingOrderBy>;
};

/**
 * Gemeente, verantwoordelijk voor jeugdhulp aan haar inwoners (Jeugdwet artikel 2.3).
 * Municipality, responsible for youth care of its residents.
 */
export type Gemeente = {
  readonly __typename?: "Gemeente";
  /**
   * CBS-code: `GM` en vier cijfers.
   * CBS code: `GM` and four digits.
   */
  readonly gemeentecode: Scalars["String"]["output"];
};

/**
 * Samenwerkingsverband passend onderwijs (WPO artikel 18a, WVO 2020 artikel 2.47).
 * Regional partnership of schools that arranges extra support. It counts only the schools of its own sector.
 */
export type Samenwerkingsverband = {
  readonly __typename?: "Samenwerkingsverband";
  /**
   * `PO` of `VO` en vier cijfers.
   * `PO` or `VO` and four digits.
   */
  readonly code: Scalars["String"]["output"];
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
  /** Nummer in de verzonnen verzameling; geen naam. Number in the invented set; not a name. */
  readonly aanduiding: Scalars["String"]["output"];
  /** Alleen het jaar; de dag blijft bij de school. The year only; the day stays with the school. */
  readonly geboortejaar: Scalars["Int"]["output"];
  /** Leerjaar van de lopende inschrijving. Year group of the current enrolment. */
  readonly leerjaar?: Maybe<Scalars["Int"]["output"]>;
  /** Gemeente waar de leerling woont. Home municipality. */
  readonly woongemeente?: Maybe<Gemeente>;
  /** Nieuwste eerst. Newest first. */
  readonly inschrijvingen: ReadonlyArray<Inschrijving>;
  /**
   * Het geldende ontwikkelingsperspectief (WPO artikel 40a, WVO 2020 artikel 2.44, WEC artikel 41a).
   * The plan now in force, or being made; null when there is none.
   */
  readonly opp?: Maybe<Ontwikkelingsperspectief>;
  /** Alle ontwikkelingsperspectieven, nieuwste eerst. All plans, newest first. */
  readonly opps: ReadonlyArray<Ontwikkelingsperspectief>;
  /** Nieuwste eerst. Newest first. */
  readonly aanmeldingen: ReadonlyArray<Aanmelding>;
  /** Arrangementen voor deze leerling, nieuwste eerst. Support granted to this pupil, newest first. */
  readonly arrangementen: ReadonlyArray<Arrangement>;
  /** Afwijkingen van de onderwijstijd, nieuwste eerst. Departures from the hours of teaching, newest first. */
  readonly onderwijstijdafwijkingen: ReadonlyArray<Onderwijstijdafwijking>;
  /** Aanwijzingen voor leerwegondersteunend onderwijs, nieuwste eerst. Admissions to learning support, newest first. */
  readonly lwooAanwijzingen: ReadonlyArray<LwooAanwijzing>;
  /** Verzuim, nieuwste eerst. Absence, newest first. */
  readonly verzuimmeldingen: ReadonlyArray<Verzuimmelding>;
  /** Toelaatbaarheidsverklaringen, nieuwste eerst. Admissibility statements, newest first. */
  readonly tlvs: ReadonlyArray<Toelaatbaarheidsverklaring>;
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
   * Regels waar deze leerling niet aan voldoet: een plan dat er moet zijn (OPP-8), een verklaring voor de plaats (TLV-2).
   * Rules that are not kept for this pupil: a plan that must be there, a statement for the place.
   */
  readonly nalevingssignalen: ReadonlyArray<Nalevingssignaal>;
  /** Verzonnen kind. Invented child. */
  readonly synthetisch: Scalars["Boolean"]["output"];
};

/**
 * Aanmelding van een leerling bij een school; zij beslist binnen zes weken (WPO artikel 40 lid 6).
 * Application for a place at a school, which decides within six weeks; a link may begin with it while there is no plan yet.
 */
export type Aanmelding = {
  readonly __typename?: "Aanmelding";
  /** Uniek in heel Nederland: een UUID. Unique in the whole country: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /** Leerling die is aangemeld. Pupil who applied. */
  readonly leerling: Leerling;
  /** Vestiging waar de leerling is aangemeld. Location applied to. */
  readonly vestiging: Vestiging;
  /** Dag waarop de school de aanmelding ontving. Day of receipt. */
  readonly ontvangenOp: Scalars["Datum"]["output"];
  /** Dag waarop de leerling zou beginnen. Day on which the pupil would begin. */
  readonly gewensteStart: Scalars["Datum"]["output"];
  /** Andere scholen waar de leerling is aangemeld. Other schools that the pupil applied to. */
  readonly andereScholen: ReadonlyArray<Vestiging>;
  /** Of de leerling extra ondersteuning nodig heeft, zoals de school het beoordeelde. Whether the pupil needs extra support, as the school assessed it. */
  readonly extraOndersteuningBeoordeeld: Ondersteuningsoordeel;
  /** Hoe ver de aanmelding is. How far the application has come. */
  readonly status: AanmeldingStatus;
  /** Waar de school staat op weg naar een besluit. Where the school stands on its way to a decision. */
  readonly stap: Aanmeldingstap;
  /**
   * Laatste dag om te beslissen: zes weken na ontvangst, en met een tijdige verlenging hooguit vier weken later (WPO artikel 40 lid 6).
   * Last day to decide: six weeks after receipt, at most four weeks later when that was told in time.
   */
  readonly beslissenVoor?: Maybe<Scalars["Datum"]["output"]>;
  /** Met hoeveel weken de school de termijn verlengde. By how many weeks the school extended its time. */
  readonly verlengdMet?: Maybe<Scalars["Int"]["output"]>;
  /** Dag waarop de ouders dat hoorden. Day on which the parents were told. */
  readonly verlengdOp?: Maybe<Scalars["Datum"]["output"]>;
  /**
   * Dag waarop een leerling zonder school een tijdelijke plaats krijgt als er nog niet is beslist: de dag na tien weken (WPO artikel 40 lid 7).
   * Day on which a pupil without a school gets a temporary place when nothing was decided: the day after ten weeks.
   */
  readonly tijdelijkPlaatsenOp?: Maybe<Scalars["Datum"]["output"]>;
  /** Dag waarop de leerling een tijdelijke plaats kreeg. Day on which the pupil got a temporary place. */
  readonly tijdelijkGeplaatstOp?: Maybe<Scalars["Datum"]["output"]>;
  /** Dag waarop de ouders de aanmelding introkken. Day on which the parents withdrew the application. */
  readonly ingetrokkenOp?: Maybe<Scalars["Datum"]["output"]>;
  /** Wat de school besloot; leeg zolang zij dat niet deed. What the school decided; null until it did. */
  readonly besluit?: Maybe<AanmeldingBesluit>;
  /** Dag van het besluit. Day of the decision. */
  readonly besluitOp?: Maybe<Scalars["Datum"]["output"]>;
  /**
   * Bij een weigering: de school die de leerling wel kan toelaten (WPO artikel 40 lid 4).
   * With a refusal: the school that can admit the pupil instead.
   */
  readonly alternatieveSchool?: Maybe<Vestiging>;
  /** Of die school bereid is; leeg als dat niet is gevraagd. Whether that school is willing; null when nobody asked. */
  readonly alternatieveSchoolBereid?: Maybe<Scalars["Boolean"]["output"]>;
  /** Verandert bij elke wijziging. Changes with every change. */
  readonly versie: Scalars["Int"]["output"];
  /** Regels waar deze aanmelding niet aan voldoet. Rules that this application does not keep. */
  readonly nalevingssignalen: ReadonlyArray<Nalevingssignaal>;
  /** Over een verzonnen kind. About an invented child. */
  readonly synthetisch: Scalars["Boolean"]["output"];
};

/**
 * Of een leerling extra ondersteuning nodig heeft.
 * Whether a pupil needs extra support.
 */
export type Ondersteuningsoordeel =
  /** Ja. Yes. */
  | "JA"
  /** Nee. No. */
  | "NEE"
  /** Nog niet beoordeeld. Not assessed yet. */
  | "ONBEKEND";

/**
 * Hoe ver een aanmelding is.
 * How far an application has come.
 */
export type AanmeldingStatus =
  /** Ontvangen. Received. */
  | "INGEDIEND"
  /** De school onderzoekt wat nodig is. The school looks into what is needed. */
  | "IN_BEHANDELING"
  /** De school nam meer tijd (WPO artikel 40 lid 6). The school took more time. */
  | "VERLENGD"
  /** Geplaatst zonder besluit (WPO artikel 40 lid 7). Placed without a decision. */
  | "TIJDELIJK_GEPLAATST"
  /** De school laat de leerling toe. The school admits the pupil. */
  | "TOEGELATEN"
  /** De school laat de leerling niet toe, of nam de aanmelding niet in behandeling: `besluit` zegt welk van beide. The school does not admit the pupil, or left the application aside: `besluit` says which. */
  | "GEWEIGERD"
  /** De ouders trokken de aanmelding in. The parents withdrew the application. */
  | "INGETROKKEN";

/**
 * Besluit van een school op een aanmelding.
 * A school's decision on an application.
 */
export type AanmeldingBesluit =
  /** De leerling mag komen. The pupil may come. */
  | "TOEGELATEN"
  /** De leerling mag niet komen; een andere school wil hem toelaten (WPO artikel 40 lid 4). The pupil may not come; another school will admit him. */
  | "GEWEIGERD_MET_ALTERNATIEF"
  /** De school nam de aanmelding niet in behandeling. The school left the application aside. */
  | "NIET_BEHANDELD";

/**
 * Stap van aanmelding tot besluit (WPO artikel 40 lid 4).
 * A step from application to decision.
 */
export type Aanmeldingstap = {
  readonly __typename?: "Aanmeldingstap";
  /** Welke stap. Which step. */
  readonly code: AanmeldingstapCode;
  /** Wat er in deze stap gebeurt. What is done in this step. */
  readonly omschrijving: Scalars["String"]["output"];
  /** Waar de stap staat; leeg als geen artikel hem noemt. Where the step is written; null when no article names it. */
  readonly artikel?: Maybe<Scalars["String"]["output"]>;
  /** Wie nu iets moet doen; leeg aan het eind. Who must act now; null at an end. */
  readonly aanZet?: Maybe<AanmeldingActor>;
  /** Welke stappen hierna kunnen komen; leeg aan het eind. Which steps may follow; empty at an end. */
  readonly volgende: ReadonlyArray<Aanmeldingstap>;
  /** Het besluit dat hier eindigt. The decision that ends here. */
  readonly besluit?: Maybe<AanmeldingBesluit>;
};

/**
 * De stappen van aanmelding tot besluit.
 * The steps from application to decision.
 */
export type AanmeldingstapCode =
  /** Ontvangen. Received. */
  | "AANGEMELD"
  /** Onderzoeken wat nodig is. Look into what is needed. */
  | "BEHOEFTE_ONDERZOEKEN"
  /** Nagaan of de school het zelf kan bieden. See whether the school can offer it itself. */
  | "AANBOD_AFWEGEN"
  /** Een toelaatbaarheidsverklaring vragen. Ask for an admissibility statement. */
  | "TOELAATBAARHEID_AANVRAGEN"
  /** Een andere school zoeken. Look for another school. */
  | "ANDERE_SCHOOL_ZOEKEN"
  /** Einde: toegelaten. End: admitted. */
  | "TOEGELATEN"
  /** Einde: geweigerd. End: refused. */
  | "GEWEIGERD"
  /** Einde: niet behandeld. End: left aside. */
  | "NIET_BEHANDELD"
  /** Einde: ingetrokken. End: withdrawn. */
  | "INGETROKKEN";

/**
 * Wie in een stap iets moet doen.
 * Who must act in a step.
 */
export type AanmeldingActor =
  /** De school, namens haar bestuur (WPO artikel 40 lid 4). The school, for its board. */
  | "SCHOOL"
  /** Het samenwerkingsverband. The samenwerkingsverband. */
  | "SAMENWERKINGSVERBAND";

/**
 * Bladzijde van aanmeldingen.
 * A page of applications.
 */
export type AanmeldingConnection = {
  readonly __typename?: "AanmeldingConnection";
  /** De regels, elk met een cursor. The rows, each with a cursor. */
  readonly edges: ReadonlyArray<AanmeldingEdge>;
  /** De regels zonder cursor. The rows without a cursor. */
  readonly nodes: ReadonlyArray<Aanmelding>;
  /** Waar deze bladzijde in de lijst staat. Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Aantal in de hele lijst. Size of the whole list. */
  readonly totalCount?: Maybe<Scalars["Int"]["output"]>;
};

/**
 * Regel van een lijst, met zijn plaats.
 * A row of a list, with its place.
 */
export type AanmeldingEdge = {
  readonly __typename?: "AanmeldingEdge";
  /** Plaats in de lijst, om vanaf hier verder te lezen. Place in the list, to read on from here. */
  readonly cursor: Scalars["String"]["output"];
  /** De regel zelf. The row itself. */
  readonly node: Aanmelding;
};

/**
 * Waaraan de regels van een lijst moeten voldoen; alles wat is gezegd, telt.
 * What the rows of a list must fit; all that is said counts.
 */
export type AanmeldingWhere = {
  /** Alleen aanmeldingen bij deze vestigingen. Only applications to these locations. */
  readonly vestigingscodes?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** Alleen aanmeldingen die zo ver zijn. Only applications that have come this far. */
  readonly statussen?: InputMaybe<ReadonlyArray<AanmeldingStatus>>;
  /** Alleen aanmeldingen die niet aan een van deze regels voldoen. Only applications that do not keep one of these rules. */
  readonly nalevingssignalen?: InputMaybe<ReadonlyArray<Regelcode>>;
  /** Alleen aanmeldingen die op of na deze dag zijn ontvangen. Only applications received on or after this day. */
  readonly ontvangenVanaf?: InputMaybe<Scalars["Datum"]["input"]>;
  /** Alleen aanmeldingen die uiterlijk op deze dag zijn ontvangen. Only applications received by this day. */
  readonly ontvangenTotEnMet?: InputMaybe<Scalars["Datum"]["input"]>;
};

/**
 * Volgorde van een lijst; wat gelijk is, blijft in een vaste volgorde.
 * Order of a list; what is equal stays in a fixed order.
 */
export type AanmeldingOrderBy = {
  /** Waarop te sorteren. What to order by. */
  readonly veld: AanmeldingOrderVeld;
  /** Oplopend of aflopend. Ascending or descending. */
  readonly richting?: Richting;
};

/**
 * Waarop aanmeldingen te sorteren zijn.
 * What applications can be ordered by.
 */
export type AanmeldingOrderVeld =
  /** Dag van ontvangst. Day of receipt. */
  "ONTVANGEN_OP";

/**
 * Arrangement: ondersteuning die een samenwerkingsverband toewijst aan een leerling, een groep of een school.
 * Arrangement: support that a samenwerkingsverband grants to a pupil, a group or a school.
 */
export type Arrangement = {
  readonly __typename?: "Arrangement";
  /** Uniek in heel Nederland: een UUID. Unique in the whole country: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /** Samenwerkingsverband dat toewijst. Samenwerkingsverband that grants it. */
  readonly samenwerkingsverband: Samenwerkingsverband;
  /** Vestiging die de ondersteuning geeft. Location that gives the support. */
  readonly vestiging: Vestiging;
  /** Leerling die de ondersteuning krijgt; leeg bij een groep of school. Pupil who gets the support; null for a group or school. */
  readonly leerling?: Maybe<Leerling>;
  /** Voor wie het is. Whom it is for. */
  readonly soort: Arrangementsoort;
  /** Wat er gebeurt. What is done. */
  readonly omschrijving: Scalars["String"]["output"];
  /** Eerste dag. First day. */
  readonly van: Scalars["Datum"]["output"];
  /** Laatste dag; leeg als die niet is afgesproken. Last day; null when none was agreed. */
  readonly tot?: Maybe<Scalars["Datum"]["output"]>;
  /** Toegewezen bedrag voor de hele periode; leeg zolang er niets is toegewezen. Amount granted for the whole period; null while nothing is. */
  readonly bedrag?: Maybe<Scalars["Bedrag"]["output"]>;
  /** Hoe ver het arrangement is. How far the arrangement has come. */
  readonly status: ArrangementStatus;
  /** Verzonnen arrangement. Invented arrangement. */
  readonly synthetisch: Scalars["Boolean"]["output"];
};

/**
 * Voor wie een arrangement is.
 * Whom an arrangement is for.
 */
export type Arrangementsoort =
  /** Een leerling. One pupil. */
  | "INDIVIDUEEL"
  /** Een groep leerlingen. A group of pupils. */
  | "GROEP"
  /** De school als geheel. The school as a whole. */
  | "SCHOOLBUDGET";

/**
 * Hoe ver een arrangement is.
 * How far an arrangement has come.
 */
export type ArrangementStatus =
  /** Gevraagd. Asked for. */
  | "AANGEVRAAGD"
  /** Toegekend en nog niet begonnen. Granted and not begun. */
  | "TOEGEKEND"
  /** Niet toegekend. Not granted. */
  | "AFGEWEZEN"
  /** Nu bezig. Going on. */
  | "LOPEND"
  /** Voorbij. Over. */
  | "AFGESLOTEN";

/**
 * Bladzijde van arrangementen.
 * A page of arrangements.
 */
export type ArrangementConnection = {
  readonly __typename?: "ArrangementConnection";
  /** De regels, elk met een cursor. The rows, each with a cursor. */
  readonly edges: ReadonlyArray<ArrangementEdge>;
  /** De regels zonder cursor. The rows without a cursor. */
  readonly nodes: ReadonlyArray<Arrangement>;
  /** Waar deze bladzijde in de lijst staat. Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Aantal in de hele lijst. Size of the whole list. */
  readonly totalCount?: Maybe<Scalars["Int"]["output"]>;
};

/**
 * Regel van een lijst, met zijn plaats.
 * A row of a list, with its place.
 */
export type ArrangementEdge = {
  readonly __typename?: "ArrangementEdge";
  /** Plaats in de lijst, om vanaf hier verder te lezen. Place in the list, to read on from here. */
  readonly cursor: Scalars["String"]["output"];
  /** De regel zelf. The row itself. */
  readonly node: Arrangement;
};

/**
 * Waaraan de regels van een lijst moeten voldoen; alles wat is gezegd, telt.
 * What the rows of a list must fit; all that is said counts.
 */
export type ArrangementWhere = {
  /** Alleen arrangementen van deze samenwerkingsverbanden. Only arrangements of these samenwerkingsverbanden. */
  readonly samenwerkingsverbandcodes?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** Alleen arrangementen op deze vestigingen. Only arrangements at these locations. */
  readonly vestigingscodes?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** Alleen arrangementen van deze soorten. Only arrangements of these kinds. */
  readonly soorten?: InputMaybe<ReadonlyArray<Arrangementsoort>>;
  /** Alleen arrangementen die zo ver zijn. Only arrangements that have come this far. */
  readonly statussen?: InputMaybe<ReadonlyArray<ArrangementStatus>>;
  /** Alleen arrangementen waarvan de periode deze dag omvat. Only arrangements whose period holds this day. */
  readonly geldigOp?: InputMaybe<Scalars["Datum"]["input"]>;
  /**
   * Alleen arrangementen van een leerling zonder (`true`) of met (`false`) een vastgesteld ontwikkelingsperspectief dat vandaag geldt (WPO artikel 40a).
   * Only arrangements of a pupil without, or with, a determined plan that is in force today.
   */
  readonly zonderGeldigOpp?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/**
 * Volgorde van een lijst; wat gelijk is, blijft in een vaste volgorde.
 * Order of a list; what is equal stays in a fixed order.
 */
export type ArrangementOrderBy = {
  /** Waarop te sorteren. What to order by. */
  readonly veld: ArrangementOrderVeld;
  /** Oplopend of aflopend. Ascending or descending. */
  readonly richting?: Richting;
};

/**
 * Waarop arrangementen te sorteren zijn.
 * What arrangements can be ordered by.
 */
export type ArrangementOrderVeld =
  /** Eerste dag. First day. */
  "VAN";

/**
 * Afwijking van de onderwijstijd: een leerling krijgt minder uren les, en de inspectie stemt daarmee in.
 * Departure from the hours of teaching: a pupil gets fewer, and the inspectorate agrees.
 */
export type Onderwijstijdafwijking = {
  readonly __typename?: "Onderwijstijdafwijking";
  /** Uniek in heel Nederland: een UUID. Unique in the whole country: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /** Leerling die minder les krijgt. Pupil who gets fewer hours. */
  readonly leerling: Leerling;
  /** Vestiging die de uren geeft. Location that gives the hours. */
  readonly vestiging: Vestiging;
  /** Waarom. Why. */
  readonly reden: Scalars["String"]["output"];
  /** Uren les per week die overblijven. Hours of teaching a week that remain. */
  readonly urenPerWeek: Scalars["Int"]["output"];
  /** Eerste dag. First day. */
  readonly van: Scalars["Datum"]["output"];
  /** Laatste dag. Last day. */
  readonly tot: Scalars["Datum"]["output"];
  /** Dag waarop de inspectie instemde; leeg zolang zij dat niet deed. Day on which the inspectorate agreed; null until it did. */
  readonly instemmingInspectieOp?: Maybe<Scalars["Datum"]["output"]>;
  /** Verzonnen afwijking. Invented departure. */
  readonly synthetisch: Scalars["Boolean"]["output"];
};

/**
 * Aanwijzing voor leerwegondersteunend onderwijs (lwoo) van een samenwerkingsverband.
 * Admission to learning support in secondary education, by a samenwerkingsverband.
 */
export type LwooAanwijzing = {
  readonly __typename?: "LwooAanwijzing";
  /** Uniek in heel Nederland: een UUID. Unique in the whole country: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /** Leerling die de aanwijzing heeft. Pupil who has it. */
  readonly leerling: Leerling;
  /** Samenwerkingsverband dat de aanwijzing gaf. Samenwerkingsverband that gave it. */
  readonly samenwerkingsverband: Samenwerkingsverband;
  /** Dag waarop zij is gegeven. Day of issue. */
  readonly afgegevenOp: Scalars["Datum"]["output"];
  /** Eerste dag waarop zij geldt. First day on which it holds. */
  readonly geldigVan: Scalars["Datum"]["output"];
  /** Laatste dag waarop zij geldt; leeg als die niet is bepaald. Last day on which it holds; null when none was set. */
  readonly geldigTot?: Maybe<Scalars["Datum"]["output"]>;
  /** Verzonnen aanwijzing. Invented admission. */
  readonly synthetisch: Scalars["Boolean"]["output"];
};

/**
 * Verzuim van een leerling, gemeld of niet (Leerplichtwet artikel 21a).
 * A pupil's absence from school, reported or not.
 */
export type Verzuimmelding = {
  readonly __typename?: "Verzuimmelding";
  /** Uniek in heel Nederland: een UUID. Unique in the whole country: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /** Leerling die er niet is. Pupil who is not there. */
  readonly leerling: Leerling;
  /** Vestiging waar de leerling zou moeten zijn. Location where the pupil should be. */
  readonly vestiging: Vestiging;
  /** Wat voor verzuim het is. What kind of absence it is. */
  readonly soort: Verzuimsoort;
  /** Eerste dag. First day. */
  readonly start: Scalars["Datum"]["output"];
  /** Laatste dag; leeg zolang het duurt. Last day; null while it goes on. */
  readonly einde?: Maybe<Scalars["Datum"]["output"]>;
  /** Dag waarop de school het meldde; leeg als zij dat niet deed. Day on which the school reported it; null when it did not. */
  readonly meldingOp?: Maybe<Scalars["Datum"]["output"]>;
  /** Gemiste lesuren in de eerste vier lesweken; leeg als dat niet bekend is. Lesson hours missed in the first four lesson weeks; null when not known. */
  readonly uren?: Maybe<Scalars["Int"]["output"]>;
  /** Hoe ver de leerplichtambtenaar is. How far the attendance officer has come. */
  readonly behandelstatus: Verzuimbehandelstatus;
  /** Postbus van de leerplichtambtenaar, nooit van een mens. A mailbox of the attendance officer, never a person's own. */
  readonly leerplichtambtenaar?: Maybe<Scalars["String"]["output"]>;
  /**
   * Of de leerling vandaag naar school moet, met de kwalificatieplicht tot 18 jaar; de grenzen zijn instelbaar.
   * Whether the pupil must go to school today, the duty to get a qualification until 18 included; the ages are settings.
   */
  readonly leerplichtig: Scalars["Boolean"]["output"];
  /**
   * Of de leerling nu thuiszit: leerplichtig, ongeoorloofd en langer dan vier weken zonder onderbreking.
   * Whether the pupil now stays at home: must go to school and has been absent without leave for more than four weeks.
   */
  readonly isThuiszitter: Scalars["Boolean"]["output"];
  /** Regels waar dit verzuim niet aan voldoet. Rules that this absence does not keep. */
  readonly nalevingssignalen: ReadonlyArray<Nalevingssignaal>;
  /** Over een verzonnen kind. About an invented child. */
  readonly synthetisch: Scalars["Boolean"]["output"];
};

/**
 * Wat voor verzuim het is.
 * What kind of absence it is.
 */
export type Verzuimsoort =
  /** Leerplichtig en nergens ingeschreven. Must go to school and is enrolled nowhere. */
  | "ABSOLUUT"
  /** Zestien uur of meer in vier lesweken (Leerplichtwet artikel 21a). Sixteen hours or more in four lesson weeks. */
  | "RELATIEF_16UUR"
  /** Ingeschreven en langer dan vier weken afwezig. Enrolled and absent for more than four weeks. */
  | "LANGDURIG_RELATIEF"
  /** Met een geldige reden, zoals ziekte. With a valid reason, such as illness. */
  | "GEOORLOOFD"
  /** Vrijgesteld om lichamelijke of psychische redenen. Exempt for physical or mental reasons. */
  | "VRIJSTELLING_5A"
  /** Vrijgesteld om een andere reden. Exempt for another reason. */
  | "VRIJSTELLING_OVERIG";

/**
 * Hoe ver de behandeling van het verzuim is.
 * How far the handling of the absence has come.
 */
export type Verzuimbehandelstatus =
  /** Nog niet begonnen. Not begun. */
  | "NIET_GESTART"
  /** De leerplichtambtenaar is ermee bezig. The attendance officer is at work. */
  | "IN_BEHANDELING"
  /** Klaar. Done. */
  | "AFGEROND";

/**
 * Bladzijde van verzuim.
 * A page of absences.
 */
export type VerzuimmeldingConnection = {
  readonly __typename?: "VerzuimmeldingConnection";
  /** De regels, elk met een cursor. The rows, each with a cursor. */
  readonly edges: ReadonlyArray<VerzuimmeldingEdge>;
  /** De regels zonder cursor. The rows without a cursor. */
  readonly nodes: ReadonlyArray<Verzuimmelding>;
  /** Waar deze bladzijde in de lijst staat. Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Aantal in de hele lijst. Size of the whole list. */
  readonly totalCount?: Maybe<Scalars["Int"]["output"]>;
};

/**
 * Regel van een lijst, met zijn plaats.
 * A row of a list, with its place.
 */
export type VerzuimmeldingEdge = {
  readonly __typename?: "VerzuimmeldingEdge";
  /** Plaats in de lijst, om vanaf hier verder te lezen. Place in the list, to read on from here. */
  readonly cursor: Scalars["String"]["output"];
  /** De regel zelf. The row itself. */
  readonly node: Verzuimmelding;
};

/**
 * Waaraan de regels van een lijst moeten voldoen; alles wat is gezegd, telt.
 * What the rows of a list must fit; all that is said counts.
 */
export type VerzuimmeldingWhere = {
  /** Gemeenten waar de leerlingen wonen. Home municipalities of the pupils. */
  readonly gemeentecodes?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** Alleen verzuim op deze vestigingen. Only absence from these locations. */
  readonly vestigingscodes?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** Alleen verzuim van deze soorten. Only absence of these kinds. */
  readonly soorten?: InputMaybe<ReadonlyArray<Verzuimsoort>>;
  /** Alleen verzuim waarvan de behandeling zo ver is. Only absence whose handling has come this far. */
  readonly behandelstatussen?: InputMaybe<ReadonlyArray<Verzuimbehandelstatus>>;
  /** Alleen verzuim dat op deze dag duurde. Only absence that went on on this day. */
  readonly lopendOp?: InputMaybe<Scalars["Datum"]["input"]>;
  /** Alleen verzuim dat langer duurde dan zoveel weken, tot vandaag geteld. Only absence that lasted for more than so many weeks, counted until today. */
  readonly langerDanWeken?: InputMaybe<Scalars["Int"]["input"]>;
  /** Alleen van wie vandaag wel (`true`) of niet (`false`) naar school moet. Only of those who must, or need not, go to school today. */
  readonly leerplichtig?: InputMaybe<Scalars["Boolean"]["input"]>;
  /** Alleen thuiszitters (`true`) of alleen ander verzuim (`false`). Only pupils who stay at home, or only other absence. */
  readonly thuiszitters?: InputMaybe<Scalars["Boolean"]["input"]>;
  /** Alleen verzuim dat niet aan een van deze regels voldoet. Only absence that does not keep one of these rules. */
  readonly nalevingssignalen?: InputMaybe<ReadonlyArray<Regelcode>>;
};

/**
 * Volgorde van een lijst; wat gelijk is, blijft in een vaste volgorde.
 * Order of a list; what is equal stays in a fixed order.
 */
export type VerzuimmeldingOrderBy = {
  /** Waarop te sorteren. What to order by. */
  readonly veld: VerzuimmeldingOrderVeld;
  /** Oplopend of aflopend. Ascending or descending. */
  readonly richting?: Richting;
};

/**
 * Waarop verzuim te sorteren is.
 * What absence can be ordered by.
 */
export type VerzuimmeldingOrderVeld =
  /** Eerste dag. First day. */
  "START";

/**
 * Inschrijving van een leerling op een vestiging.
 * Enrolment of a pupil at a school location.
 */
export type Inschrijving = {
  readonly __typename?: "Inschrijving";
  /** Uniek in heel Nederland: een UUID. Unique in the whole country: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /** Eerste, tweede, … inschrijving van deze leerling. First, second, … enrolment of this pupil. */
  readonly volgnummer: Scalars["Int"]["output"];
  /** Leerling die is ingeschreven. Pupil who is enrolled. */
  readonly leerling: Leerling;
  /** Groep of leerjaar bij deze inschrijving. Year group under this enrolment. */
  readonly leerjaar: Scalars["Int"]["output"];
  /** Soort onderwijs dat de leerling er krijgt. Kind of education that the pupil gets there. */
  readonly onderwijssoort: Leerlingonderwijssoort;
  /** Vestiging waar de leerling staat ingeschreven. Location where the pupil is enrolled. */
  readonly vestiging: Vestiging;
  /**
   * Eerste dag; binnen zes weken stelt de school een nodig ontwikkelingsperspectief vast (WPO artikel 40a lid 2, WVO 2020 artikel 2.44 lid 2, WEC artikel 41a lid 2).
   * First day; a plan that is needed is determined within six weeks.
   */
  readonly datumInschrijving: Scalars["Datum"]["output"];
  /**
   * Dag waarop de leerling van school ging; leeg zolang hij er is.
   * Day on which the pupil left; null while enrolled.
   */
  readonly datumUitschrijving?: Maybe<Scalars["Datum"]["output"]>;
  /**
   * Geplaatst zolang de school nog niet over toelating heeft beslist (WPO artikel 40 lid 7, WEC artikel 40 lid 8).
   * Placed until the school has decided on admission.
   */
  readonly tijdelijkePlaatsing: Scalars["Boolean"]["output"];
  /**
   * Dag waarop een tijdelijke plaatsing definitief werd; vanaf dan loopt de termijn voor het plan.
   * Day on which a placement for the time being became a lasting one; from then on the period for the plan runs.
   */
  readonly definitiefOp?: Maybe<Scalars["Datum"]["output"]>;
  /**
   * Residentieel geplaatst of in cluster 1 of 2: voor deze plaats is geen toelaatbaarheidsverklaring nodig (WEC artikel 40 lid 16).
   * Residential, or of cluster 1 or 2: no admissibility statement is needed for this place.
   */
  readonly zonderTlv: Scalars["Boolean"]["output"];
  /** De leerjaren bij deze inschrijving, oudste eerst; leeg als ze niet bekend zijn. The year groups under this enrolment, oldest first; empty when not known. */
  readonly perioden: ReadonlyArray<Leerjaarperiode>;
};

/**
 * Soort onderwijs van een leerling: op een school voor so en vso heeft elke leerling een van de twee.
 * Kind of education of one pupil: at a school for both ages each pupil has one of the two.
 */
export type Leerlingonderwijssoort =
  /** Basisonderwijs. Primary school. */
  | "BAO"
  /** Speciaal basisonderwijs. Special primary school. */
  | "SBAO"
  /** Speciaal onderwijs. Special education. */
  | "SO"
  /** Voortgezet speciaal onderwijs. Special secondary education. */
  | "VSO"
  /** Voortgezet onderwijs. Secondary school. */
  | "VO"
  /** Praktijkonderwijs. Practical education. */
  | "PRO";

/**
 * Tijd waarin een leerling in één leerjaar zat, zoals het register onderwijsdeelnemers die kent.
 * A time in which a pupil was in one year group, as the national register of pupils has it.
 */
export type Leerjaarperiode = {
  readonly __typename?: "Leerjaarperiode";
  /** Groep of leerjaar. Year group. */
  readonly leerjaar: Scalars["Int"]["output"];
  /** Eerste dag. First day. */
  readonly begin: Scalars["Datum"]["output"];
  /** Laatste dag; leeg zolang het duurt. Last day; null while it lasts. */
  readonly einde?: Maybe<Scalars["Datum"]["output"]>;
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
  /** Nummer van de versie die hier staat. Number of the version shown. */
  readonly versie: Scalars["Int"]["output"];
  /** Leerling voor wie het plan is. Pupil whom the plan is for. */
  readonly leerling: Leerling;
  /** Vestiging die het plan maakt. Location that makes the plan. */
  readonly vestiging: Vestiging;
  /** Inschrijving waar het plan bij hoort. Enrolment that the plan belongs to. */
  readonly inschrijving: Inschrijving;
  /**
   * Waarom de school dit plan moet maken (WPO artikel 40a, WVO 2020 artikel 2.44, WEC artikel 41a).
   * Why the school must make this plan.
   */
  readonly verplichtOpGrondVan: OppGrond;
  /** Hoe ver het plan is. How far the plan has come. */
  readonly status: OppStatus;
  /** Eerste dag van het plan. First day of the plan. */
  readonly begindatum: Scalars["Datum"]["output"];
  /** Laatste dag van het plan; leeg zolang het loopt. Last day of the plan; null while it runs. */
  readonly einddatum?: Maybe<Scalars["Datum"]["output"]>;
  /**
   * Dag waarop het bestuur deze versie vaststelde: hooguit zes weken na de inschrijving (WPO artikel 40a lid 2, WVO 2020 artikel 2.44 lid 2).
   * Day on which this version was determined: at most six weeks after enrolment.
   */
  readonly vastgesteldOp?: Maybe<Scalars["Datum"]["output"]>;
  /**
   * Laatste dag waarop de eerste versie op tijd is vastgesteld: zes weken na de inschrijving, of na definitieve plaatsing (WPO artikel 40a lid 2).
   * Last day on which the first version is determined in time; null while the pupil is placed for the time being.
   */
  readonly vaststellenUiterlijkOp?: Maybe<Scalars["Datum"]["output"]>;
  /** Waar de school de leerling naartoe ziet gaan. Where the school expects the pupil to go. */
  readonly uitstroombestemming?: Maybe<Scalars["String"]["output"]>;
  /** Alleen in het voortgezet speciaal onderwijs (WEC artikel 14). Only in special secondary education. */
  readonly uitstroomprofiel?: Maybe<Uitstroomprofiel>;
  /** Waarom de school deze bestemming verwacht. Why the school expects this destination. */
  readonly onderbouwing: OppOnderbouwing;
  /** De begeleiding die de leerling krijgt. The support that the pupil gets. */
  readonly handelingsdeel: Handelingsdeel;
  /** Het overleg met de ouders over het hele plan. The consultation with the parents on the whole plan. */
  readonly ouderOverleg: Ouderoverleg;
  /**
   * Of ouders of de meerderjarige leerling het eens zijn met de begeleiding.
   * Whether the parents, or the pupil of age, agree with the support.
   */
  readonly instemmingHandelingsdeel: InstemmingHandelingsdeel;
  /** Wat de leerling er zelf van vindt. What the pupil thinks of it. */
  readonly hoorrecht: Hoorrecht;
  /**
   * Dag van het advies van de commissie voor de begeleiding; alleen so en vso (WEC artikel 41a lid 1).
   * Day of the commission's advice; special education only.
   */
  readonly adviesCommissieVoorBegeleidingOp?: Maybe<Scalars["Datum"]["output"]>;
  /** Nieuwste eerst. Newest first. */
  readonly evaluaties: ReadonlyArray<OppEvaluatie>;
  /** De versie voor deze; leeg bij de eerste. The version before this one; null for the first. */
  readonly voorgaandeVersie?: Maybe<OppVersie>;
  /** Alle versies, nieuwste eerst, ook die in de maak is. All versions, newest first, with the one being made. */
  readonly versies: ReadonlyArray<OppVersie>;
  /**
   * Geschil met de ouders over het plan (WPO artikel 43).
   * Dispute with the parents about the plan; null when there is none.
   */
  readonly geschil?: Maybe<OppGeschil>;
  /**
   * Wat DUO in het Register Onderwijsdeelnemers van het plan krijgt: begin en einde, en niets van de inhoud.
   * What DUO's register gets of the plan: begin and end and none of the contents; null until a version was determined.
   */
  readonly rodRegistratie?: Maybe<RodRegistratie>;
  /** Regels waar dit plan niet aan voldoet. Rules that this plan does not keep. */
  readonly nalevingssignalen: ReadonlyArray<Nalevingssignaal>;
  /** Verzonnen plan. Invented plan. */
  readonly synthetisch: Scalars["Boolean"]["output"];
};

/**
 * Geschil over een ontwikkelingsperspectief, bij de Geschillencommissie passend onderwijs (WPO artikel 43).
 * Dispute about a plan, before the national commission.
 */
export type OppGeschil = {
  readonly __typename?: "OppGeschil";
  /** Dag waarop het is ingediend. Day on which it was brought. */
  readonly ingediendOp: Scalars["Datum"]["output"];
  /**
   * Laatste dag voor het oordeel: tien weken na het indienen (WPO artikel 43).
   * Last day for the opinion: ten weeks after the dispute was brought.
   */
  readonly oordeelUiterlijkOp: Scalars["Datum"]["output"];
  /** Dag van het oordeel; leeg zolang het er niet is. Day of the opinion; null while there is none. */
  readonly oordeelOp?: Maybe<Scalars["Datum"]["output"]>;
};

/**
 * Begin en einde van een ontwikkelingsperspectief, zoals het register ze kent.
 * Begin and end of a plan, as the register knows them.
 */
export type RodRegistratie = {
  readonly __typename?: "RodRegistratie";
  /** Eerste dag. First day. */
  readonly begin: Scalars["Datum"]["output"];
  /** Laatste dag; leeg zolang het plan loopt. Last day; null while the plan runs. */
  readonly eind?: Maybe<Scalars["Datum"]["output"]>;
};

/**
 * Een versie van een ontwikkelingsperspectief; onveranderlijk na vaststelling.
 * One version of a plan; immutable once determined.
 */
export type OppVersie = {
  readonly __typename?: "OppVersie";
  /** Uniek in heel Nederland: een UUID. Unique in the whole country: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /** Nummer van de versie, vanaf 1. Number of the version, from 1. */
  readonly versie: Scalars["Int"]["output"];
  /** Hoe ver deze versie is. How far this version has come. */
  readonly status: OppStatus;
  /**
   * Dag van vaststelling; daarna verandert deze versie niet meer.
   * Day of determination; after it this version does not change.
   */
  readonly vastgesteldOp?: Maybe<Scalars["Datum"]["output"]>;
  /** De versie die het plan nu laat zien. The version that the plan shows now. */
  readonly geldend: Scalars["Boolean"]["output"];
  /** De versie voor deze; leeg bij de eerste. The version before this one; null for the first. */
  readonly voorgaandeVersie?: Maybe<OppVersie>;
  /** Waar de school de leerling naartoe ziet gaan. Where the school expects the pupil to go. */
  readonly uitstroombestemming?: Maybe<Scalars["String"]["output"]>;
  /** Alleen in het voortgezet speciaal onderwijs (WEC artikel 14). Only in special secondary education. */
  readonly uitstroomprofiel?: Maybe<Uitstroomprofiel>;
  /** Waarom de school deze bestemming verwacht. Why the school expects this destination. */
  readonly onderbouwing: OppOnderbouwing;
  /** De begeleiding die de leerling krijgt. The support that the pupil gets. */
  readonly handelingsdeel: Handelingsdeel;
  /** Het overleg met de ouders over het hele plan. The consultation with the parents on the whole plan. */
  readonly ouderOverleg: Ouderoverleg;
  /**
   * Of ouders of de meerderjarige leerling het eens zijn met de begeleiding.
   * Whether the parents, or the pupil of age, agree with the support.
   */
  readonly instemmingHandelingsdeel: InstemmingHandelingsdeel;
  /** Wat de leerling er zelf van vindt. What the pupil thinks of it. */
  readonly hoorrecht: Hoorrecht;
  /**
   * Dag van het advies van de commissie voor de begeleiding; alleen so en vso (WEC artikel 41a lid 1).
   * Day of the commission's advice; special education only.
   */
  readonly adviesCommissieVoorBegeleidingOp?: Maybe<Scalars["Datum"]["output"]>;
};

/**
 * Waarom een ontwikkelingsperspectief verplicht is (WPO artikel 40a, WVO 2020 artikel 2.44, WEC artikel 41a).
 * Why a plan is obligatory.
 */
export type OppGrond =
  /** Extra ondersteuning in het basisonderwijs. Extra support in primary school. */
  | "EXTRA_ONDERSTEUNING_BAO"
  /** Extra ondersteuning in het voortgezet onderwijs. Extra support in secondary school. */
  | "EXTRA_ONDERSTEUNING_VO"
  /** Elke leerling in het speciaal basisonderwijs. Every pupil in special primary school. */
  | "SBAO"
  /** Elke leerling in het praktijkonderwijs. Every pupil in practical education. */
  | "PRAKTIJKONDERWIJS"
  /** Elke leerling in het speciaal onderwijs. Every pupil in special education. */
  | "SO"
  /** Elke leerling in het voortgezet speciaal onderwijs. Every pupil in special secondary education. */
  | "VSO";

/**
 * Hoe ver een ontwikkelingsperspectief is.
 * How far a plan has come.
 */
export type OppStatus =
  /** De school schrijft het plan. The school is writing the plan. */
  | "CONCEPT"
  /** School en ouders overleggen erover. School and parents are talking about it. */
  | "IN_OVERLEG"
  /** De begeleiding wacht op een ja van de ouders. The support waits for the parents' consent. */
  | "WACHT_OP_INSTEMMING"
  /** Vastgesteld door het bestuur. Determined by the board. */
  | "VASTGESTELD"
  /** De leerling krijgt de begeleiding. The pupil gets the support. */
  | "IN_UITVOERING"
  /** School en ouders kijken hoe het gaat. School and parents look at how it goes. */
  | "IN_EVALUATIE"
  /**
   * Aangepast: een nieuwe versie is vastgesteld. Zo heet de nieuwe versie, en voortaan ook die zij vervangt.
   * Adjusted: a new version was determined. The new version is called so, and from then on the one that it replaces.
   */
  | "BIJGESTELD"
  /** Het plan is voorbij. The plan is over. */
  | "BEEINDIGD"
  /** Er loopt een geschil over het plan (WPO artikel 43). There is a dispute about the plan. */
  | "GESCHIL";

/**
 * Waar het voortgezet speciaal onderwijs op voorbereidt (WEC artikel 14).
 * What special secondary education prepares for.
 */
export type Uitstroomprofiel =
  /** Een vervolgopleiding. Further education. */
  | "VERVOLGONDERWIJS"
  /** Werk. Work. */
  | "ARBEIDSMARKTGERICHT"
  /** Dagbesteding. Day activities. */
  | "DAGBESTEDING";

/**
 * Waarom deze bestemming wordt verwacht (Besluit bekostiging WPO artikel 34.7).
 * Why this destination is expected.
 */
export type OppOnderbouwing = {
  readonly __typename?: "OppOnderbouwing";
  /** Wat het leren moeilijker maakt. What makes learning harder. */
  readonly belemmerendeFactoren: ReadonlyArray<Scalars["String"]["output"]>;
  /** Wat het leren makkelijker maakt. What makes learning easier. */
  readonly bevorderendeFactoren: ReadonlyArray<Scalars["String"]["output"]>;
};

/**
 * Handelingsdeel: de begeleiding die de leerling krijgt; hiervoor is instemming nodig (WVO 2020 artikel 2.44).
 * The part of the plan that says which support is given; it needs consent.
 */
export type Handelingsdeel = {
  readonly __typename?: "Handelingsdeel";
  /** Wat de school doet voor deze leerling. What the school does for this pupil. */
  readonly begeleiding: ReadonlyArray<Scalars["String"]["output"]>;
  /** Wat de begeleiding moet bereiken. What the support is to achieve. */
  readonly doelen: ReadonlyArray<OppDoel>;
  /** Uren, mensen of materiaal die de school inzet. Hours, people or material that the school uses. */
  readonly ingezetteMiddelen?: Maybe<Scalars["String"]["output"]>;
  /**
   * Waar de leerling van het gewone programma afwijkt (WPO artikel 40a lid 5, WVO 2020 artikel 2.44 lid 5).
   * Where the pupil departs from the usual programme.
   */
  readonly afwijkingenOnderwijsprogramma: ReadonlyArray<Scalars["String"]["output"]>;
};

/**
 * Doel van de begeleiding op school.
 * A goal of the support at school.
 */
export type OppDoel = {
  readonly __typename?: "OppDoel";
  /** Uniek in heel Nederland: een UUID. Unique in the whole country: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /** Wat de leerling dan kan. What the pupil can do by then. */
  readonly omschrijving: Scalars["String"]["output"];
  /** Dag waarop het doel gehaald moet zijn. Day by which the goal is to be reached. */
  readonly streefdatum: Scalars["Datum"]["output"];
};

/**
 * Op overeenstemming gericht overleg met de ouders (WPO artikel 40a lid 1).
 * Consultation with the parents, aimed at agreement.
 */
export type Ouderoverleg = {
  readonly __typename?: "Ouderoverleg";
  /** Dag van het overleg; leeg zolang het er niet was. Day of the consultation; null while there was none. */
  readonly gevoerdOp?: Maybe<Scalars["Datum"]["output"]>;
};

/**
 * Instemming met het handelingsdeel (WVO 2020 artikel 2.44 lid 4b; alle sectoren sinds 1-8-2017).
 * Consent with the handelingsdeel, by the parents or the pupil of age.
 */
export type InstemmingHandelingsdeel = {
  readonly __typename?: "InstemmingHandelingsdeel";
  /** Wat er is geantwoord. What was answered. */
  readonly resultaat: Instemmingsresultaat;
  /** Wie antwoordde. Who answered. */
  readonly door?: Maybe<Instemmer>;
  /** Dag van het antwoord. Day of the answer. */
  readonly datum?: Maybe<Scalars["Datum"]["output"]>;
  /** Hoe sterk er is ondertekend; leeg als dat niet is vastgelegd. How strongly it was signed; null when not recorded. */
  readonly niveauOndertekening?: Maybe<NiveauOndertekening>;
};

/**
 * Hoe sterk een handtekening is, op papier of elektronisch.
 * How strong a signature is, on paper or electronic.
 */
export type NiveauOndertekening =
  /** Met pen op papier. By pen on paper. */
  | "OP_PAPIER"
  /** Gewone elektronische handtekening. Simple electronic signature. */
  | "GEWOON"
  /** Geavanceerde elektronische handtekening. Advanced electronic signature. */
  | "GEAVANCEERD"
  /** Gekwalificeerde elektronische handtekening. Qualified electronic signature. */
  | "GEKWALIFICEERD";

/**
 * Antwoord op de vraag om instemming.
 * Answer to the request for consent.
 */
export type Instemmingsresultaat =
  /** Ja. Yes. */
  | "VERLEEND"
  /** Nee. No. */
  | "ONTHOUDEN"
  /** Nog niet gevraagd. Not asked yet. */
  | "NOG_NIET_GEVRAAGD";

/**
 * Wie met het handelingsdeel moet instemmen.
 * Who must consent to the support.
 */
export type Instemmer =
  /** De ouders of voogd. The parents or guardian. */
  | "OUDERS"
  /** De leerling van 18 jaar of ouder. The pupil of 18 or over. */
  | "LEERLING";

/**
 * Hoorrecht: de leerling geeft vrij zijn mening (Wet versterking positie ouders en leerlingen).
 * The pupil's right to be heard.
 */
export type Hoorrecht = {
  readonly __typename?: "Hoorrecht";
  /** Dag waarop de school de leerling hoorde. Day on which the school heard the pupil. */
  readonly gehoordOp?: Maybe<Scalars["Datum"]["output"]>;
  /** Hoe dat ging: een gesprek, een tekening. How: a talk, a drawing. */
  readonly wijze?: Maybe<Scalars["String"]["output"]>;
  /** Wat de leerling zei, kort. What the pupil said, in short. */
  readonly samenvattingMening?: Maybe<Scalars["String"]["output"]>;
  /** Waarom de leerling niet is gehoord. Why the pupil was not heard. */
  readonly nietGehoordReden?: Maybe<Scalars["String"]["output"]>;
};

/**
 * Evaluatie van het ontwikkelingsperspectief, ten minste eens per schooljaar met de ouders (WPO artikel 40a lid 3).
 * Evaluation of the plan, at least once a school year with the parents.
 */
export type OppEvaluatie = {
  readonly __typename?: "OppEvaluatie";
  /** Uniek in heel Nederland: een UUID. Unique in the whole country: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /** Dag van de evaluatie. Day of the evaluation. */
  readonly datum: Scalars["Datum"]["output"];
  /** De ouders waren erbij. The parents took part. */
  readonly metOuders: Scalars["Boolean"]["output"];
  /** De leerling was erbij. The pupil took part. */
  readonly metLeerling: Scalars["Boolean"]["output"];
  /** Hoe het verder gaat. How it goes on. */
  readonly uitkomst: OppEvaluatieuitkomst;
};

/**
 * Hoe het na een evaluatie verder gaat.
 * How it goes on after an evaluation.
 */
export type OppEvaluatieuitkomst =
  /** Doorgaan zoals het gaat. Go on as it is. */
  | "VOORTZETTEN"
  /** Het plan aanpassen. Adjust the plan. */
  | "BIJSTELLEN"
  /** Stoppen met het plan. End the plan. */
  | "BEEINDIGEN";

/**
 * Toelaatbaarheidsverklaring (TLV) van een samenwerkingsverband; eindigt altijd op 31 juli (WEC artikel 40 lid 15).
 * Statement by a samenwerkingsverband that admits a pupil to special education; it always ends on 31 July.
 */
export type Toelaatbaarheidsverklaring = {
  readonly __typename?: "Toelaatbaarheidsverklaring";
  /** Uniek in heel Nederland: een UUID. Unique in the whole country: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /** Leerling voor wie de verklaring is. Pupil whom the statement is for. */
  readonly leerling: Leerling;
  /** Vestiging waar de leerling nu is ingeschreven. Location where the pupil is enrolled now. */
  readonly vestiging?: Maybe<Vestiging>;
  /** Samenwerkingsverband dat de verklaring gaf. Samenwerkingsverband that issued it. */
  readonly samenwerkingsverband: Samenwerkingsverband;
  /**
   * Volgnummer van het samenwerkingsverband, zoals het dat zelf schrijft; daarbinnen uniek (WPO artikel 18a lid 14).
   * Serial number as the samenwerkingsverband writes it, unique within it: opaque text.
   */
  readonly volgnummer: Scalars["String"]["output"];
  /** Waar de leerling naartoe mag. Where the pupil may go. */
  readonly soort: TlvSoort;
  /** Alleen bij so en vso. Special education only. */
  readonly categorie?: Maybe<TlvCategorie>;
  /** Hoe ver het ermee is; verlopen is zij vanzelf. How far it has come; it runs out by itself. */
  readonly status: TlvStatus;
  /** Dag waarop de verklaring is gegeven; leeg zolang er niet is beslist. Day of issue; null while undecided. */
  readonly afgegevenOp?: Maybe<Scalars["Datum"]["output"]>;
  /** Eerste dag waarop zij geldt. First day on which it holds. */
  readonly geldigVan: Scalars["Datum"]["output"];
  /**
   * Laatste dag waarop zij geldt: altijd 31 juli (WEC artikel 40 lid 15).
   * Last day on which it holds: always 31 July.
   */
  readonly geldigTot: Scalars["Datum"]["output"];
  /**
   * Adviezen van deskundigen: ten minste twee (WPO artikel 18a lid 11).
   * Advice of experts: at least two.
   */
  readonly deskundigenadviezen: ReadonlyArray<Deskundigenadvies>;
  /** Bezwaar tegen de beslissing; leeg als er geen is. Objection to the decision; null when there is none. */
  readonly bezwaar?: Maybe<TlvBezwaar>;
  /**
   * Besluit over wat er na het laatste schooljaar komt (WEC artikel 40 lid 15).
   * Decision on what comes after the last school year; null while there is none.
   */
  readonly vervolgbesluit?: Maybe<TlvVervolgbesluit>;
  /** Regels waar deze verklaring niet aan voldoet. Rules that this statement does not keep. */
  readonly nalevingssignalen: ReadonlyArray<Nalevingssignaal>;
};

/**
 * Hoe ver het met een toelaatbaarheidsverklaring is.
 * How far a statement has come.
 */
export type TlvStatus =
  /** De school heeft haar gevraagd. The school asked for it. */
  | "AANGEVRAAGD"
  /** Het samenwerkingsverband beoordeelt de aanvraag. The samenwerkingsverband is assessing the application. */
  | "IN_BEOORDELING"
  /** Gegeven, en nu of binnenkort geldig. Given, and valid now or soon. */
  | "AFGEGEVEN"
  /** Niet gegeven. Refused. */
  | "GEWEIGERD"
  /** Gegeven, en de laatste dag is voorbij. Given, and past its last day. */
  | "VERLOPEN"
  /** Gegeven en teruggenomen. Given and taken back. */
  | "INGETROKKEN"
  /** Er loopt bezwaar; de beslissing geldt zolang. An objection is pending; the decision holds meanwhile. */
  | "IN_BEZWAAR";

/**
 * Advies van een deskundige over een leerling (WPO artikel 18a lid 11).
 * An expert's advice on a pupil.
 */
export type Deskundigenadvies = {
  readonly __typename?: "Deskundigenadvies";
  /** Vak van de deskundige; geen naam. Profession of the expert; not a name. */
  readonly deskundigheid: Scalars["String"]["output"];
  /** Dag van het advies. Day of the advice. */
  readonly datum: Scalars["Datum"]["output"];
};

/**
 * Bezwaar tegen een beslissing over een toelaatbaarheidsverklaring.
 * Objection to a decision on a statement.
 */
export type TlvBezwaar = {
  readonly __typename?: "TlvBezwaar";
  /** Dag van het bezwaar. Day of the objection. */
  readonly ingediendOp: Scalars["Datum"]["output"];
  /** Dag van het besluit daarop; leeg zolang het er niet is. Day of the decision on it; null while there is none. */
  readonly besluitOp?: Maybe<Scalars["Datum"]["output"]>;
};

/**
 * Wat er na een toelaatbaarheidsverklaring komt (WEC artikel 40 lid 15).
 * What comes after a statement.
 */
export type TlvVervolgbesluit = {
  readonly __typename?: "TlvVervolgbesluit";
  /** Wat er is besloten. What was decided. */
  readonly besluit: TlvVervolg;
  /** Dag van het besluit. Day of the decision. */
  readonly genomenOp: Scalars["Datum"]["output"];
};

/**
 * Waartoe na een toelaatbaarheidsverklaring wordt besloten.
 * What may be decided after a statement.
 */
export type TlvVervolg =
  /** Terug naar een gewone school. Back to a regular school. */
  | "TERUGPLAATSING"
  /** Een nieuwe toelaatbaarheidsverklaring. A new statement. */
  | "NIEUWE_TLV";

/**
 * Waar een toelaatbaarheidsverklaring toegang toe geeft.
 * What a statement admits to.
 */
export type TlvSoort =
  /** Speciaal basisonderwijs. Special primary school. */
  | "SBAO"
  /** Speciaal onderwijs. Special education. */
  | "SO"
  /** Voortgezet speciaal onderwijs. Special secondary education. */
  | "VSO"
  /** Praktijkonderwijs. Practical education. */
  | "PRO";

/**
 * Zwaarte van de ondersteuning, alleen bij so en vso.
 * Weight of the support; special education only.
 */
export type TlvCategorie =
  /** Categorie 1. Category 1, low. */
  | "LAAG"
  /** Categorie 2. Category 2, middle. */
  | "MIDDEN"
  /** Categorie 3. Category 3, high. */
  | "HOOG";

/**
 * Bladzijde van leerlingen.
 * A page of pupils.
 */
export type LeerlingConnection = {
  readonly __typename?: "LeerlingConnection";
  /** De regels, elk met een cursor. The rows, each with a cursor. */
  readonly edges: ReadonlyArray<LeerlingEdge>;
  /** De regels zonder cursor. The rows without a cursor. */
  readonly nodes: ReadonlyArray<Leerling>;
  /** Waar deze bladzijde in de lijst staat. Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /**
   * Aantal in de hele lijst; leeg als het een verzonnen tekort van een echte school zou optellen.
   * Size of the whole list; null when it would add up an invented failing of a real school.
   */
  readonly totalCount?: Maybe<Scalars["Int"]["output"]>;
};

/**
 * Regel van een lijst, met zijn plaats.
 * A row of a list, with its place.
 */
export type LeerlingEdge = {
  readonly __typename?: "LeerlingEdge";
  /** Plaats in de lijst, om vanaf hier verder te lezen. Place in the list, to read on from here. */
  readonly cursor: Scalars["String"]["output"];
  /** De regel zelf. The row itself. */
  readonly node: Leerling;
};

/**
 * Bladzijde van ontwikkelingsperspectieven.
 * A page of plans.
 */
export type OntwikkelingsperspectiefConnection = {
  readonly __typename?: "OntwikkelingsperspectiefConnection";
  /** De regels, elk met een cursor. The rows, each with a cursor. */
  readonly edges: ReadonlyArray<OntwikkelingsperspectiefEdge>;
  /** De regels zonder cursor. The rows without a cursor. */
  readonly nodes: ReadonlyArray<Ontwikkelingsperspectief>;
  /** Waar deze bladzijde in de lijst staat. Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /**
   * Aantal in de hele lijst; leeg als het een verzonnen tekort van een echte school zou optellen.
   * Size of the whole list; null when it would add up an invented failing of a real school.
   */
  readonly totalCount?: Maybe<Scalars["Int"]["output"]>;
};

/**
 * Regel van een lijst, met zijn plaats.
 * A row of a list, with its place.
 */
export type OntwikkelingsperspectiefEdge = {
  readonly __typename?: "OntwikkelingsperspectiefEdge";
  /** Plaats in de lijst, om vanaf hier verder te lezen. Place in the list, to read on from here. */
  readonly cursor: Scalars["String"]["output"];
  /** De regel zelf. The row itself. */
  readonly node: Ontwikkelingsperspectief;
};

/**
 * Bladzijde van toelaatbaarheidsverklaringen.
 * A page of admissibility statements.
 */
export type ToelaatbaarheidsverklaringConnection = {
  readonly __typename?: "ToelaatbaarheidsverklaringConnection";
  /** De regels, elk met een cursor. The rows, each with a cursor. */
  readonly edges: ReadonlyArray<ToelaatbaarheidsverklaringEdge>;
  /** De regels zonder cursor. The rows without a cursor. */
  readonly nodes: ReadonlyArray<Toelaatbaarheidsverklaring>;
  /** Waar deze bladzijde in de lijst staat. Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /**
   * Aantal in de hele lijst; leeg als het een verzonnen tekort van een echte school zou optellen.
   * Size of the whole list; null when it would add up an invented failing of a real school.
   */
  readonly totalCount?: Maybe<Scalars["Int"]["output"]>;
};

/**
 * Regel van een lijst, met zijn plaats.
 * A row of a list, with its place.
 */
export type ToelaatbaarheidsverklaringEdge = {
  readonly __typename?: "ToelaatbaarheidsverklaringEdge";
  /** Plaats in de lijst, om vanaf hier verder te lezen. Place in the list, to read on from here. */
  readonly cursor: Scalars["String"]["output"];
  /** De regel zelf. The row itself. */
  readonly node: Toelaatbaarheidsverklaring;
};

/**
 * Waaraan de regels van een lijst moeten voldoen; alles wat is gezegd, telt.
 * What the rows of a list must fit; all that is said counts.
 */
export type LeerlingWhere = {
  /**
   * Leerlingen die nu op een van deze vestigingen staan ingeschreven.
   * Pupils now enrolled at one of these locations.
   */
  readonly vestigingscodes?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** Gemeenten waar de leerlingen wonen. Home municipalities. */
  readonly gemeentecodes?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** Met (`true`) of zonder (`false`) ontwikkelingsperspectief. With or without a plan. */
  readonly metOpp?: InputMaybe<Scalars["Boolean"]["input"]>;
  /**
   * Alleen leerlingen die zelf, of wier lopende ontwikkelingsperspectief, een van deze regels breekt.
   * Only pupils for whom, or for whose running plan, one of these rules is not kept.
   */
  readonly nalevingssignalen?: InputMaybe<ReadonlyArray<Regelcode>>;
  /**
   * Alleen leerlingen over wier lopende, vastgestelde plan op of na deze dag niet met de ouders is gepraat (WPO artikel 40a lid 3).
   * Only pupils whose running plan was determined, and not evaluated with the parents on or after this day.
   */
  readonly nietGeevalueerdSinds?: InputMaybe<Scalars["Datum"]["input"]>;
};

/**
 * Volgorde van een lijst; wat gelijk is, blijft in een vaste volgorde.
 * Order of a list; what is equal stays in a fixed order.
 */
export type LeerlingOrderBy = {
  /** Waarop te sorteren. What to order by. */
  readonly veld: LeerlingOrderVeld;
  /** Oplopend of aflopend. Ascending or descending. */
  readonly richting?: Richting;
};

/**
 * Waarop leerlingen te sorteren zijn.
 * What pupils can be ordered by.
 */
export type LeerlingOrderVeld =
  /** Aanduiding. Designation. */
  "AANDUIDING";

/**
 * Waaraan de regels van een lijst moeten voldoen; alles wat is gezegd, telt.
 * What the rows of a list must fit; all that is said counts.
 */
export type OntwikkelingsperspectiefWhere = {
  /** Alleen plannen van deze vestigingen. Only plans of these locations. */
  readonly vestigingscodes?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** Alleen plannen waarvan de geldende versie zo ver is. Only plans whose current version has come this far. */
  readonly statussen?: InputMaybe<ReadonlyArray<OppStatus>>;
  /** Alleen plannen die hierom verplicht zijn. Only plans that are obligatory for one of these reasons. */
  readonly gronden?: InputMaybe<ReadonlyArray<OppGrond>>;
  /** Alleen plannen die op of na deze dag begonnen. Only plans that began on or after this day. */
  readonly begindatumVanaf?: InputMaybe<Scalars["Datum"]["input"]>;
  /** Alleen plannen die uiterlijk op deze dag begonnen. Only plans that began by this day. */
  readonly begindatumTotEnMet?: InputMaybe<Scalars["Datum"]["input"]>;
  /**
   * Alleen lopende plannen zonder evaluatie met de ouders op of na deze dag, voor wie er al een vastgestelde versie is (WPO artikel 40a lid 3).
   * Only running plans, determined before, without an evaluation with the parents on or after this day.
   */
  readonly nietGeevalueerdSinds?: InputMaybe<Scalars["Datum"]["input"]>;
  /** Alleen plannen die een van deze regels breken. Only plans that do not keep one of these rules. */
  readonly nalevingssignalen?: InputMaybe<ReadonlyArray<Regelcode>>;
};

/**
 * Volgorde van een lijst; wat gelijk is, blijft in een vaste volgorde.
 * Order of a list; what is equal stays in a fixed order.
 */
export type OntwikkelingsperspectiefOrderBy = {
  /** Waarop te sorteren. What to order by. */
  readonly veld: OntwikkelingsperspectiefOrderVeld;
  /** Oplopend of aflopend. Ascending or descending. */
  readonly richting?: Richting;
};

/**
 * Waarop ontwikkelingsperspectieven te sorteren zijn.
 * What plans can be ordered by.
 */
export type OntwikkelingsperspectiefOrderVeld =
  /** Eerste dag van het plan. First day of the plan. */
  "BEGINDATUM";

/**
 * Waaraan de regels van een lijst moeten voldoen; alles wat is gezegd, telt.
 * What the rows of a list must fit; all that is said counts.
 */
export type ToelaatbaarheidsverklaringWhere = {
  /** Alleen verklaringen van deze samenwerkingsverbanden. Only statements of these samenwerkingsverbanden. */
  readonly samenwerkingsverbandcodes?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** Alleen van leerlingen die nu op een van deze vestigingen zijn ingeschreven. Only of pupils now enrolled there. */
  readonly vestigingscodes?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** Alleen verklaringen waarmee het zo ver is. Only statements that have come this far. */
  readonly statussen?: InputMaybe<ReadonlyArray<TlvStatus>>;
  /** Alleen verklaringen die op of na deze dag eindigen. Only statements that end on or after this day. */
  readonly geldigTotVanaf?: InputMaybe<Scalars["Datum"]["input"]>;
  /** Alleen verklaringen die uiterlijk op deze dag eindigen. Only statements that end by this day. */
  readonly geldigTotEnMet?: InputMaybe<Scalars["Datum"]["input"]>;
  /** Alleen verklaringen die een van deze regels breken. Only statements that do not keep one of these rules. */
  readonly nalevingssignalen?: InputMaybe<ReadonlyArray<Regelcode>>;
};

/**
 * Volgorde van een lijst; wat gelijk is, blijft in een vaste volgorde.
 * Order of a list; what is equal stays in a fixed order.
 */
export type ToelaatbaarheidsverklaringOrderBy = {
  /** Waarop te sorteren. What to order by. */
  readonly veld: ToelaatbaarheidsverklaringOrderVeld;
  /** Oplopend of aflopend. Ascending or descending. */
  readonly richting?: Richting;
};

/**
 * Waarop toelaatbaarheidsverklaringen te sorteren zijn.
 * What statements can be ordered by.
 */
export type ToelaatbaarheidsverklaringOrderVeld =
  /** Laatste dag waarop zij gelden. Last day on which they hold. */
  | "GELDIG_TOT"
  /** Volgnummer. Serial number. */
  | "VOLGNUMMER";

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
  Vestiging: Vestiging;
  Leerling: Leerling;
  Aanmelding: Aanmelding;
  Arrangement: Arrangement;
  Onderwijstijdafwijking: Onderwijstijdafwijking;
  LwooAanwijzing: LwooAanwijzing;
  Verzuimmelding: Verzuimmelding;
  Inschrijving: Inschrijving;
  Ontwikkelingsperspectief: Ontwikkelingsperspectief;
  OppVersie: OppVersie;
  OppEvaluatie: OppEvaluatie;
  Toelaatbaarheidsverklaring: Toelaatbaarheidsverklaring;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Vestiging: { __typename: "Vestiging" } & GraphQLRecursivePick<
    FederationTypes["Vestiging"],
    { vestigingscode: true }
  >;
  Leerling: { __typename: "Leerling" } & GraphQLRecursivePick<
    FederationTypes["Leerling"],
    { id: true }
  >;
  Aanmelding: { __typename: "Aanmelding" } & GraphQLRecursivePick<
    FederationTypes["Aanmelding"],
    { id: true }
  >;
  Arrangement: { __typename: "Arrangement" } & GraphQLRecursivePick<
    FederationTypes["Arrangement"],
    { id: true }
  >;
  Onderwijstijdafwijking: { __typename: "Onderwijstijdafwijking" } & GraphQLRecursivePick<
    FederationTypes["Onderwijstijdafwijking"],
    { id: true }
  >;
  LwooAanwijzing: { __typename: "LwooAanwijzing" } & GraphQLRecursivePick<
    FederationTypes["LwooAanwijzing"],
    { id: true }
  >;
  Verzuimmelding: { __typename: "Verzuimmelding" } & GraphQLRecursivePick<
    FederationTypes["Verzuimmelding"],
    { id: true }
  >;
  Inschrijving: { __typename: "Inschrijving" } & GraphQLRecursivePick<
    FederationTypes["Inschrijving"],
    { id: true }
  >;
  Ontwikkelingsperspectief: { __typename: "Ontwikkelingsperspectief" } & GraphQLRecursivePick<
    FederationTypes["Ontwikkelingsperspectief"],
    { id: true }
  >;
  OppVersie: { __typename: "OppVersie" } & GraphQLRecursivePick<
    FederationTypes["OppVersie"],
    { id: true }
  >;
  OppEvaluatie: { __typename: "OppEvaluatie" } & GraphQLRecursivePick<
    FederationTypes["OppEvaluatie"],
    { id: true }
  >;
  Toelaatbaarheidsverklaring: { __typename: "Toelaatbaarheidsverklaring" } & GraphQLRecursivePick<
    FederationTypes["Toelaatbaarheidsverklaring"],
    { id: true }
  >;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars["Boolean"]["output"]>;
  Richting: Richting;
  Datum: ResolverTypeWrapper<Scalars["Datum"]["output"]>;
  Bedrag: ResolverTypeWrapper<Scalars["Bedrag"]["output"]>;
  Fout: ResolverTypeWrapper<Fout>;
  KoppelcodeUitkomst: ResolverTypeWrapper<KoppelcodeUitkomst>;
  VerhuisberichtUitkomst: ResolverTypeWrapper<VerhuisberichtUitkomst>;
  Nalevingssignaal: ResolverTypeWrapper<Nalevingssignaal>;
  Regelcode: Regelcode;
  Foutcode: Foutcode;
  Koppelcode: ResolverTypeWrapper<Koppelcode>;
  Verhuisbericht: ResolverTypeWrapper<Verhuisbericht>;
  Signaalernst: Signaalernst;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
  Int: ResolverTypeWrapper<Scalars["Int"]["output"]>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AanmeldingBeslissenInput: AanmeldingBeslissenInput;
  AanmeldingBeslissenUitkomst: ResolverTypeWrapper<
    Omit<AanmeldingBeslissenUitkomst, "aanmelding"> & {
      aanmelding?: Maybe<ResolversTypes["Aanmelding"]>;
    }
  >;
  KoppelcodeVanSchoolInput: KoppelcodeVanSchoolInput;
  OntwikkelingsperspectiefVaststellenInput: OntwikkelingsperspectiefVaststellenInput;
  OntwikkelingsperspectiefVaststellenUitkomst: ResolverTypeWrapper<
    Omit<OntwikkelingsperspectiefVaststellenUitkomst, "ontwikkelingsperspectief"> & {
      ontwikkelingsperspectief?: Maybe<ResolversTypes["Ontwikkelingsperspectief"]>;
    }
  >;
  VerhuisberichtVanSchoolInput: VerhuisberichtVanSchoolInput;
  SchoolVerhuisreden: SchoolVerhuisreden;
  Vestiging: ResolverTypeWrapper<VestigingRow>;
  Gemeente: ResolverTypeWrapper<Gemeente>;
  Samenwerkingsverband: ResolverTypeWrapper<Samenwerkingsverband>;
  Leerling: ResolverTypeWrapper<LeerlingRow>;
  Aanmelding: ResolverTypeWrapper<AanmeldingRow>;
  Ondersteuningsoordeel: Ondersteuningsoordeel;
  AanmeldingStatus: AanmeldingStatus;
  AanmeldingBesluit: AanmeldingBesluit;
  Aanmeldingstap: ResolverTypeWrapper<AanmeldingstapRow>;
  AanmeldingstapCode: AanmeldingstapCode;
  AanmeldingActor: AanmeldingActor;
  AanmeldingConnection: ResolverTypeWrapper<ListPage<AanmeldingRow>>;
  AanmeldingEdge: ResolverTypeWrapper<
    Omit<AanmeldingEdge, "node"> & { node: ResolversTypes["Aanmelding"] }
  >;
  AanmeldingWhere: AanmeldingWhere;
  AanmeldingOrderBy: AanmeldingOrderBy;
  AanmeldingOrderVeld: AanmeldingOrderVeld;
  Arrangement: ResolverTypeWrapper<ArrangementRow>;
  Arrangementsoort: Arrangementsoort;
  ArrangementStatus: ArrangementStatus;
  ArrangementConnection: ResolverTypeWrapper<ListPage<ArrangementRow>>;
  ArrangementEdge: ResolverTypeWrapper<
    Omit<ArrangementEdge, "node"> & { node: ResolversTypes["Arrangement"] }
  >;
  ArrangementWhere: ArrangementWhere;
  ArrangementOrderBy: ArrangementOrderBy;
  ArrangementOrderVeld: ArrangementOrderVeld;
  Onderwijstijdafwijking: ResolverTypeWrapper<OnderwijstijdafwijkingRow>;
  LwooAanwijzing: ResolverTypeWrapper<LwooAanwijzingRow>;
  Verzuimmelding: ResolverTypeWrapper<VerzuimmeldingRow>;
  Verzuimsoort: Verzuimsoort;
  Verzuimbehandelstatus: Verzuimbehandelstatus;
  VerzuimmeldingConnection: ResolverTypeWrapper<ListPage<VerzuimmeldingRow>>;
  VerzuimmeldingEdge: ResolverTypeWrapper<
    Omit<VerzuimmeldingEdge, "node"> & { node: ResolversTypes["Verzuimmelding"] }
  >;
  VerzuimmeldingWhere: VerzuimmeldingWhere;
  VerzuimmeldingOrderBy: VerzuimmeldingOrderBy;
  VerzuimmeldingOrderVeld: VerzuimmeldingOrderVeld;
  Inschrijving: ResolverTypeWrapper<InschrijvingRow>;
  Leerlingonderwijssoort: Leerlingonderwijssoort;
  Leerjaarperiode: ResolverTypeWrapper<Leerjaarperiode>;
  Ontwikkelingsperspectief: ResolverTypeWrapper<OntwikkelingsperspectiefRow>;
  OppGeschil: ResolverTypeWrapper<OppGeschil>;
  RodRegistratie: ResolverTypeWrapper<RodRegistratie>;
  OppVersie: ResolverTypeWrapper<OppVersieRow>;
  OppGrond: OppGrond;
  OppStatus: OppStatus;
  Uitstroomprofiel: Uitstroomprofiel;
  OppOnderbouwing: ResolverTypeWrapper<OppOnderbouwing>;
  Handelingsdeel: ResolverTypeWrapper<Handelingsdeel>;
  OppDoel: ResolverTypeWrapper<OppDoel>;
  Ouderoverleg: ResolverTypeWrapper<Ouderoverleg>;
  InstemmingHandelingsdeel: ResolverTypeWrapper<InstemmingHandelingsdeel>;
  NiveauOndertekening: NiveauOndertekening;
  Instemmingsresultaat: Instemmingsresultaat;
  Instemmer: Instemmer;
  Hoorrecht: ResolverTypeWrapper<Hoorrecht>;
  OppEvaluatie: ResolverTypeWrapper<OppEvaluatieRow>;
  OppEvaluatieuitkomst: OppEvaluatieuitkomst;
  Toelaatbaarheidsverklaring: ResolverTypeWrapper<ToelaatbaarheidsverklaringRow>;
  TlvStatus: TlvStatus;
  Deskundigenadvies: ResolverTypeWrapper<Deskundigenadvies>;
  TlvBezwaar: ResolverTypeWrapper<TlvBezwaar>;
  TlvVervolgbesluit: ResolverTypeWrapper<TlvVervolgbesluit>;
  TlvVervolg: TlvVervolg;
  TlvSoort: TlvSoort;
  TlvCategorie: TlvCategorie;
  LeerlingConnection: ResolverTypeWrapper<ListPage<LeerlingRow>>;
  LeerlingEdge: ResolverTypeWrapper<
    Omit<LeerlingEdge, "node"> & { node: ResolversTypes["Leerling"] }
  >;
  OntwikkelingsperspectiefConnection: ResolverTypeWrapper<ListPage<OntwikkelingsperspectiefRow>>;
  OntwikkelingsperspectiefEdge: ResolverTypeWrapper<
    Omit<OntwikkelingsperspectiefEdge, "node"> & {
      node: ResolversTypes["Ontwikkelingsperspectief"];
    }
  >;
  ToelaatbaarheidsverklaringConnection: ResolverTypeWrapper<
    ListPage<ToelaatbaarheidsverklaringRow>
  >;
  ToelaatbaarheidsverklaringEdge: ResolverTypeWrapper<
    Omit<ToelaatbaarheidsverklaringEdge, "node"> & {
      node: ResolversTypes["Toelaatbaarheidsverklaring"];
    }
  >;
  LeerlingWhere: LeerlingWhere;
  LeerlingOrderBy: LeerlingOrderBy;
  LeerlingOrderVeld: LeerlingOrderVeld;
  OntwikkelingsperspectiefWhere: OntwikkelingsperspectiefWhere;
  OntwikkelingsperspectiefOrderBy: OntwikkelingsperspectiefOrderBy;
  OntwikkelingsperspectiefOrderVeld: OntwikkelingsperspectiefOrderVeld;
  ToelaatbaarheidsverklaringWhere: ToelaatbaarheidsverklaringWhere;
  ToelaatbaarheidsverklaringOrderBy: ToelaatbaarheidsverklaringOrderBy;
  ToelaatbaarheidsverklaringOrderVeld: ToelaatbaarheidsverklaringOrderVeld;
  String: ResolverTypeWrapper<Scalars["String"]["output"]>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  PageInfo: PageInfo;
  Boolean: Scalars["Boolean"]["output"];
  Datum: Scalars["Datum"]["output"];
  Bedrag: Scalars["Bedrag"]["output"];
  Fout: Fout;
  KoppelcodeUitkomst: KoppelcodeUitkomst;
  VerhuisberichtUitkomst: VerhuisberichtUitkomst;
  Nalevingssignaal: Nalevingssignaal;
  Koppelcode: Koppelcode;
  Verhuisbericht: Verhuisbericht;
  Query: Record<PropertyKey, never>;
  ID: Scalars["ID"]["output"];
  Int: Scalars["Int"]["output"];
  Mutation: Record<PropertyKey, never>;
  AanmeldingBeslissenInput: AanmeldingBeslissenInput;
  AanmeldingBeslissenUitkomst: Omit<AanmeldingBeslissenUitkomst, "aanmelding"> & {
    aanmelding?: Maybe<ResolversParentTypes["Aanmelding"]>;
  };
  KoppelcodeVanSchoolInput: KoppelcodeVanSchoolInput;
  OntwikkelingsperspectiefVaststellenInput: OntwikkelingsperspectiefVaststellenInput;
  OntwikkelingsperspectiefVaststellenUitkomst: Omit<
    OntwikkelingsperspectiefVaststellenUitkomst,
    "ontwikkelingsperspectief"
  > & { ontwikkelingsperspectief?: Maybe<ResolversParentTypes["Ontwikkelingsperspectief"]> };
  VerhuisberichtVanSchoolInput: VerhuisberichtVanSchoolInput;
  Vestiging: VestigingRow;
  Gemeente: Gemeente;
  Samenwerkingsverband: Samenwerkingsverband;
  Leerling: LeerlingRow;
  Aanmelding: AanmeldingRow;
  Aanmeldingstap: AanmeldingstapRow;
  AanmeldingConnection: ListPage<AanmeldingRow>;
  AanmeldingEdge: Omit<AanmeldingEdge, "node"> & { node: ResolversParentTypes["Aanmelding"] };
  AanmeldingWhere: AanmeldingWhere;
  AanmeldingOrderBy: AanmeldingOrderBy;
  Arrangement: ArrangementRow;
  ArrangementConnection: ListPage<ArrangementRow>;
  ArrangementEdge: Omit<ArrangementEdge, "node"> & { node: ResolversParentTypes["Arrangement"] };
  ArrangementWhere: ArrangementWhere;
  ArrangementOrderBy: ArrangementOrderBy;
  Onderwijstijdafwijking: OnderwijstijdafwijkingRow;
  LwooAanwijzing: LwooAanwijzingRow;
  Verzuimmelding: VerzuimmeldingRow;
  VerzuimmeldingConnection: ListPage<VerzuimmeldingRow>;
  VerzuimmeldingEdge: Omit<VerzuimmeldingEdge, "node"> & {
    node: ResolversParentTypes["Verzuimmelding"];
  };
  VerzuimmeldingWhere: VerzuimmeldingWhere;
  VerzuimmeldingOrderBy: VerzuimmeldingOrderBy;
  Inschrijving: InschrijvingRow;
  Leerjaarperiode: Leerjaarperiode;
  Ontwikkelingsperspectief: OntwikkelingsperspectiefRow;
  OppGeschil: OppGeschil;
  RodRegistratie: RodRegistratie;
  OppVersie: OppVersieRow;
  OppOnderbouwing: OppOnderbouwing;
  Handelingsdeel: Handelingsdeel;
  OppDoel: OppDoel;
  Ouderoverleg: Ouderoverleg;
  InstemmingHandelingsdeel: InstemmingHandelingsdeel;
  Hoorrecht: Hoorrecht;
  OppEvaluatie: OppEvaluatieRow;
  Toelaatbaarheidsverklaring: ToelaatbaarheidsverklaringRow;
  Deskundigenadvies: Deskundigenadvies;
  TlvBezwaar: TlvBezwaar;
  TlvVervolgbesluit: TlvVervolgbesluit;
  LeerlingConnection: ListPage<LeerlingRow>;
  LeerlingEdge: Omit<LeerlingEdge, "node"> & { node: ResolversParentTypes["Leerling"] };
  OntwikkelingsperspectiefConnection: ListPage<OntwikkelingsperspectiefRow>;
  OntwikkelingsperspectiefEdge: Omit<OntwikkelingsperspectiefEdge, "node"> & {
    node: ResolversParentTypes["Ontwikkelingsperspectief"];
  };
  ToelaatbaarheidsverklaringConnection: ListPage<ToelaatbaarheidsverklaringRow>;
  ToelaatbaarheidsverklaringEdge: Omit<ToelaatbaarheidsverklaringEdge, "node"> & {
    node: ResolversParentTypes["Toelaatbaarheidsverklaring"];
  };
  LeerlingWhere: LeerlingWhere;
  LeerlingOrderBy: LeerlingOrderBy;
  OntwikkelingsperspectiefWhere: OntwikkelingsperspectiefWhere;
  OntwikkelingsperspectiefOrderBy: OntwikkelingsperspectiefOrderBy;
  ToelaatbaarheidsverklaringWhere: ToelaatbaarheidsverklaringWhere;
  ToelaatbaarheidsverklaringOrderBy: ToelaatbaarheidsverklaringOrderBy;
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

export interface BedragScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes["Bedrag"], any> {
  name: "Bedrag";
}

export type FoutResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Fout"] = ResolversParentTypes["Fout"],
> = {
  code?: Resolver<ResolversTypes["Foutcode"], ParentType, ContextType>;
  tekst?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  veld?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type KoppelcodeUitkomstResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["KoppelcodeUitkomst"] =
    ResolversParentTypes["KoppelcodeUitkomst"],
> = {
  koppelcode?: Resolver<Maybe<ResolversTypes["Koppelcode"]>, ParentType, ContextType>;
  fouten?: Resolver<ReadonlyArray<ResolversTypes["Fout"]>, ParentType, ContextType>;
};

export type VerhuisberichtUitkomstResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["VerhuisberichtUitkomst"] =
    ResolversParentTypes["VerhuisberichtUitkomst"],
> = {
  verhuisbericht?: Resolver<Maybe<ResolversTypes["Verhuisbericht"]>, ParentType, ContextType>;
  fouten?: Resolver<ReadonlyArray<ResolversTypes["Fout"]>, ParentType, ContextType>;
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

export type KoppelcodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Koppelcode"] = ResolversParentTypes["Koppelcode"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  geldigTot?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
};

export type VerhuisberichtResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Verhuisbericht"] =
    ResolversParentTypes["Verhuisbericht"],
> = {
  bericht?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  geldigTot?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Query"] = ResolversParentTypes["Query"],
> = {
  leerling?: Resolver<
    Maybe<ResolversTypes["Leerling"]>,
    ParentType,
    ContextType,
    RequireFields<QueryLeerlingArgs, "id">
  >;
  leerlingen?: Resolver<
    ResolversTypes["LeerlingConnection"],
    ParentType,
    ContextType,
    Partial<QueryLeerlingenArgs>
  >;
  ontwikkelingsperspectief?: Resolver<
    Maybe<ResolversTypes["Ontwikkelingsperspectief"]>,
    ParentType,
    ContextType,
    RequireFields<QueryOntwikkelingsperspectiefArgs, "id">
  >;
  ontwikkelingsperspectieven?: Resolver<
    ResolversTypes["OntwikkelingsperspectiefConnection"],
    ParentType,
    ContextType,
    Partial<QueryOntwikkelingsperspectievenArgs>
  >;
  toelaatbaarheidsverklaring?: Resolver<
    Maybe<ResolversTypes["Toelaatbaarheidsverklaring"]>,
    ParentType,
    ContextType,
    RequireFields<QueryToelaatbaarheidsverklaringArgs, "id">
  >;
  toelaatbaarheidsverklaringen?: Resolver<
    ResolversTypes["ToelaatbaarheidsverklaringConnection"],
    ParentType,
    ContextType,
    Partial<QueryToelaatbaarheidsverklaringenArgs>
  >;
  aanmelding?: Resolver<
    Maybe<ResolversTypes["Aanmelding"]>,
    ParentType,
    ContextType,
    RequireFields<QueryAanmeldingArgs, "id">
  >;
  aanmeldingen?: Resolver<
    ResolversTypes["AanmeldingConnection"],
    ParentType,
    ContextType,
    Partial<QueryAanmeldingenArgs>
  >;
  aanmeldingstappen?: Resolver<
    ReadonlyArray<ResolversTypes["Aanmeldingstap"]>,
    ParentType,
    ContextType
  >;
  arrangement?: Resolver<
    Maybe<ResolversTypes["Arrangement"]>,
    ParentType,
    ContextType,
    RequireFields<QueryArrangementArgs, "id">
  >;
  arrangementen?: Resolver<
    ResolversTypes["ArrangementConnection"],
    ParentType,
    ContextType,
    Partial<QueryArrangementenArgs>
  >;
  verzuimmelding?: Resolver<
    Maybe<ResolversTypes["Verzuimmelding"]>,
    ParentType,
    ContextType,
    RequireFields<QueryVerzuimmeldingArgs, "id">
  >;
  verzuimmeldingen?: Resolver<
    ResolversTypes["VerzuimmeldingConnection"],
    ParentType,
    ContextType,
    Partial<QueryVerzuimmeldingenArgs>
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Mutation"] = ResolversParentTypes["Mutation"],
> = {
  ontwikkelingsperspectiefVaststellen?: Resolver<
    ResolversTypes["OntwikkelingsperspectiefVaststellenUitkomst"],
    ParentType,
    ContextType,
    RequireFields<MutationOntwikkelingsperspectiefVaststellenArgs, "input">
  >;
  koppelcodeVanSchool?: Resolver<
    ResolversTypes["KoppelcodeUitkomst"],
    ParentType,
    ContextType,
    RequireFields<MutationKoppelcodeVanSchoolArgs, "input">
  >;
  verhuisberichtVanSchool?: Resolver<
    ResolversTypes["VerhuisberichtUitkomst"],
    ParentType,
    ContextType,
    RequireFields<MutationVerhuisberichtVanSchoolArgs, "input">
  >;
  aanmeldingBeslissen?: Resolver<
    ResolversTypes["AanmeldingBeslissenUitkomst"],
    ParentType,
    ContextType,
    RequireFields<MutationAanmeldingBeslissenArgs, "input">
  >;
};

export type AanmeldingBeslissenUitkomstResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AanmeldingBeslissenUitkomst"] =
    ResolversParentTypes["AanmeldingBeslissenUitkomst"],
> = {
  aanmelding?: Resolver<Maybe<ResolversTypes["Aanmelding"]>, ParentType, ContextType>;
  fouten?: Resolver<ReadonlyArray<ResolversTypes["Fout"]>, ParentType, ContextType>;
};

export type OntwikkelingsperspectiefVaststellenUitkomstResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OntwikkelingsperspectiefVaststellenUitkomst"] =
    ResolversParentTypes["OntwikkelingsperspectiefVaststellenUitkomst"],
> = {
  ontwikkelingsperspectief?: Resolver<
    Maybe<ResolversTypes["Ontwikkelingsperspectief"]>,
    ParentType,
    ContextType
  >;
  fouten?: Resolver<ReadonlyArray<ResolversTypes["Fout"]>, ParentType, ContextType>;
};

export type VestigingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Vestiging"] = ResolversParentTypes["Vestiging"],
  FederationReferenceType extends FederationReferenceTypes["Vestiging"] =
    FederationReferenceTypes["Vestiging"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Vestiging"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  vestigingscode?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  leerlingen?: Resolver<
    ResolversTypes["LeerlingConnection"],
    ParentType,
    ContextType,
    Partial<VestigingLeerlingenArgs>
  >;
};

export type GemeenteResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Gemeente"] = ResolversParentTypes["Gemeente"],
> = {
  gemeentecode?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type SamenwerkingsverbandResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Samenwerkingsverband"] =
    ResolversParentTypes["Samenwerkingsverband"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
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
  aanduiding?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  geboortejaar?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  leerjaar?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  woongemeente?: Resolver<Maybe<ResolversTypes["Gemeente"]>, ParentType, ContextType>;
  inschrijvingen?: Resolver<ReadonlyArray<ResolversTypes["Inschrijving"]>, ParentType, ContextType>;
  opp?: Resolver<Maybe<ResolversTypes["Ontwikkelingsperspectief"]>, ParentType, ContextType>;
  opps?: Resolver<
    ReadonlyArray<ResolversTypes["Ontwikkelingsperspectief"]>,
    ParentType,
    ContextType
  >;
  aanmeldingen?: Resolver<ReadonlyArray<ResolversTypes["Aanmelding"]>, ParentType, ContextType>;
  arrangementen?: Resolver<ReadonlyArray<ResolversTypes["Arrangement"]>, ParentType, ContextType>;
  onderwijstijdafwijkingen?: Resolver<
    ReadonlyArray<ResolversTypes["Onderwijstijdafwijking"]>,
    ParentType,
    ContextType
  >;
  lwooAanwijzingen?: Resolver<
    ReadonlyArray<ResolversTypes["LwooAanwijzing"]>,
    ParentType,
    ContextType
  >;
  verzuimmeldingen?: Resolver<
    ReadonlyArray<ResolversTypes["Verzuimmelding"]>,
    ParentType,
    ContextType
  >;
  tlvs?: Resolver<
    ReadonlyArray<ResolversTypes["Toelaatbaarheidsverklaring"]>,
    ParentType,
    ContextType
  >;
  oppIds?: Resolver<ReadonlyArray<ResolversTypes["ID"]>, ParentType, ContextType>;
  aanmeldingIds?: Resolver<ReadonlyArray<ResolversTypes["ID"]>, ParentType, ContextType>;
  nalevingssignalen?: Resolver<
    ReadonlyArray<ResolversTypes["Nalevingssignaal"]>,
    ParentType,
    ContextType
  >;
  synthetisch?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type AanmeldingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Aanmelding"] = ResolversParentTypes["Aanmelding"],
  FederationReferenceType extends FederationReferenceTypes["Aanmelding"] =
    FederationReferenceTypes["Aanmelding"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Aanmelding"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  leerling?: Resolver<ResolversTypes["Leerling"], ParentType, ContextType>;
  vestiging?: Resolver<ResolversTypes["Vestiging"], ParentType, ContextType>;
  ontvangenOp?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  gewensteStart?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  andereScholen?: Resolver<ReadonlyArray<ResolversTypes["Vestiging"]>, ParentType, ContextType>;
  extraOndersteuningBeoordeeld?: Resolver<
    ResolversTypes["Ondersteuningsoordeel"],
    ParentType,
    ContextType
  >;
  status?: Resolver<ResolversTypes["AanmeldingStatus"], ParentType, ContextType>;
  stap?: Resolver<ResolversTypes["Aanmeldingstap"], ParentType, ContextType>;
  beslissenVoor?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  verlengdMet?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  verlengdOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  tijdelijkPlaatsenOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  tijdelijkGeplaatstOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  ingetrokkenOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  besluit?: Resolver<Maybe<ResolversTypes["AanmeldingBesluit"]>, ParentType, ContextType>;
  besluitOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  alternatieveSchool?: Resolver<Maybe<ResolversTypes["Vestiging"]>, ParentType, ContextType>;
  alternatieveSchoolBereid?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  versie?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  nalevingssignalen?: Resolver<
    ReadonlyArray<ResolversTypes["Nalevingssignaal"]>,
    ParentType,
    ContextType
  >;
  synthetisch?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type AanmeldingstapResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Aanmeldingstap"] =
    ResolversParentTypes["Aanmeldingstap"],
> = {
  code?: Resolver<ResolversTypes["AanmeldingstapCode"], ParentType, ContextType>;
  omschrijving?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  artikel?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  aanZet?: Resolver<Maybe<ResolversTypes["AanmeldingActor"]>, ParentType, ContextType>;
  volgende?: Resolver<ReadonlyArray<ResolversTypes["Aanmeldingstap"]>, ParentType, ContextType>;
  besluit?: Resolver<Maybe<ResolversTypes["AanmeldingBesluit"]>, ParentType, ContextType>;
};

export type AanmeldingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AanmeldingConnection"] =
    ResolversParentTypes["AanmeldingConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["AanmeldingEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Aanmelding"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
};

export type AanmeldingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AanmeldingEdge"] =
    ResolversParentTypes["AanmeldingEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Aanmelding"], ParentType, ContextType>;
};

export type ArrangementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Arrangement"] = ResolversParentTypes["Arrangement"],
  FederationReferenceType extends FederationReferenceTypes["Arrangement"] =
    FederationReferenceTypes["Arrangement"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Arrangement"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  samenwerkingsverband?: Resolver<ResolversTypes["Samenwerkingsverband"], ParentType, ContextType>;
  vestiging?: Resolver<ResolversTypes["Vestiging"], ParentType, ContextType>;
  leerling?: Resolver<Maybe<ResolversTypes["Leerling"]>, ParentType, ContextType>;
  soort?: Resolver<ResolversTypes["Arrangementsoort"], ParentType, ContextType>;
  omschrijving?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  van?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  tot?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  bedrag?: Resolver<Maybe<ResolversTypes["Bedrag"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["ArrangementStatus"], ParentType, ContextType>;
  synthetisch?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type ArrangementConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ArrangementConnection"] =
    ResolversParentTypes["ArrangementConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["ArrangementEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Arrangement"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
};

export type ArrangementEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ArrangementEdge"] =
    ResolversParentTypes["ArrangementEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Arrangement"], ParentType, ContextType>;
};

export type OnderwijstijdafwijkingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Onderwijstijdafwijking"] =
    ResolversParentTypes["Onderwijstijdafwijking"],
  FederationReferenceType extends FederationReferenceTypes["Onderwijstijdafwijking"] =
    FederationReferenceTypes["Onderwijstijdafwijking"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Onderwijstijdafwijking"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  leerling?: Resolver<ResolversTypes["Leerling"], ParentType, ContextType>;
  vestiging?: Resolver<ResolversTypes["Vestiging"], ParentType, ContextType>;
  reden?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  urenPerWeek?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  van?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  tot?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  instemmingInspectieOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  synthetisch?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type LwooAanwijzingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LwooAanwijzing"] =
    ResolversParentTypes["LwooAanwijzing"],
  FederationReferenceType extends FederationReferenceTypes["LwooAanwijzing"] =
    FederationReferenceTypes["LwooAanwijzing"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["LwooAanwijzing"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  leerling?: Resolver<ResolversTypes["Leerling"], ParentType, ContextType>;
  samenwerkingsverband?: Resolver<ResolversTypes["Samenwerkingsverband"], ParentType, ContextType>;
  afgegevenOp?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  geldigVan?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  geldigTot?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  synthetisch?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type VerzuimmeldingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Verzuimmelding"] =
    ResolversParentTypes["Verzuimmelding"],
  FederationReferenceType extends FederationReferenceTypes["Verzuimmelding"] =
    FederationReferenceTypes["Verzuimmelding"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Verzuimmelding"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  leerling?: Resolver<ResolversTypes["Leerling"], ParentType, ContextType>;
  vestiging?: Resolver<ResolversTypes["Vestiging"], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes["Verzuimsoort"], ParentType, ContextType>;
  start?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  einde?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  meldingOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  uren?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  behandelstatus?: Resolver<ResolversTypes["Verzuimbehandelstatus"], ParentType, ContextType>;
  leerplichtambtenaar?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  leerplichtig?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isThuiszitter?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  nalevingssignalen?: Resolver<
    ReadonlyArray<ResolversTypes["Nalevingssignaal"]>,
    ParentType,
    ContextType
  >;
  synthetisch?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type VerzuimmeldingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["VerzuimmeldingConnection"] =
    ResolversParentTypes["VerzuimmeldingConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["VerzuimmeldingEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Verzuimmelding"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
};

export type VerzuimmeldingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["VerzuimmeldingEdge"] =
    ResolversParentTypes["VerzuimmeldingEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Verzuimmelding"], ParentType, ContextType>;
};

export type InschrijvingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Inschrijving"] = ResolversParentTypes["Inschrijving"],
  FederationReferenceType extends FederationReferenceTypes["Inschrijving"] =
    FederationReferenceTypes["Inschrijving"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Inschrijving"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  volgnummer?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  leerling?: Resolver<ResolversTypes["Leerling"], ParentType, ContextType>;
  leerjaar?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  onderwijssoort?: Resolver<ResolversTypes["Leerlingonderwijssoort"], ParentType, ContextType>;
  vestiging?: Resolver<ResolversTypes["Vestiging"], ParentType, ContextType>;
  datumInschrijving?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  datumUitschrijving?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  tijdelijkePlaatsing?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  definitiefOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  zonderTlv?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  perioden?: Resolver<ReadonlyArray<ResolversTypes["Leerjaarperiode"]>, ParentType, ContextType>;
};

export type LeerjaarperiodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Leerjaarperiode"] =
    ResolversParentTypes["Leerjaarperiode"],
> = {
  leerjaar?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  begin?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  einde?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
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
  versie?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  leerling?: Resolver<ResolversTypes["Leerling"], ParentType, ContextType>;
  vestiging?: Resolver<ResolversTypes["Vestiging"], ParentType, ContextType>;
  inschrijving?: Resolver<ResolversTypes["Inschrijving"], ParentType, ContextType>;
  verplichtOpGrondVan?: Resolver<ResolversTypes["OppGrond"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["OppStatus"], ParentType, ContextType>;
  begindatum?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  vastgesteldOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  vaststellenUiterlijkOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  uitstroombestemming?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  uitstroomprofiel?: Resolver<Maybe<ResolversTypes["Uitstroomprofiel"]>, ParentType, ContextType>;
  onderbouwing?: Resolver<ResolversTypes["OppOnderbouwing"], ParentType, ContextType>;
  handelingsdeel?: Resolver<ResolversTypes["Handelingsdeel"], ParentType, ContextType>;
  ouderOverleg?: Resolver<ResolversTypes["Ouderoverleg"], ParentType, ContextType>;
  instemmingHandelingsdeel?: Resolver<
    ResolversTypes["InstemmingHandelingsdeel"],
    ParentType,
    ContextType
  >;
  hoorrecht?: Resolver<ResolversTypes["Hoorrecht"], ParentType, ContextType>;
  adviesCommissieVoorBegeleidingOp?: Resolver<
    Maybe<ResolversTypes["Datum"]>,
    ParentType,
    ContextType
  >;
  evaluaties?: Resolver<ReadonlyArray<ResolversTypes["OppEvaluatie"]>, ParentType, ContextType>;
  voorgaandeVersie?: Resolver<Maybe<ResolversTypes["OppVersie"]>, ParentType, ContextType>;
  versies?: Resolver<ReadonlyArray<ResolversTypes["OppVersie"]>, ParentType, ContextType>;
  geschil?: Resolver<Maybe<ResolversTypes["OppGeschil"]>, ParentType, ContextType>;
  rodRegistratie?: Resolver<Maybe<ResolversTypes["RodRegistratie"]>, ParentType, ContextType>;
  nalevingssignalen?: Resolver<
    ReadonlyArray<ResolversTypes["Nalevingssignaal"]>,
    ParentType,
    ContextType
  >;
  synthetisch?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type OppGeschilResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OppGeschil"] = ResolversParentTypes["OppGeschil"],
> = {
  ingediendOp?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  oordeelUiterlijkOp?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  oordeelOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
};

export type RodRegistratieResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RodRegistratie"] =
    ResolversParentTypes["RodRegistratie"],
> = {
  begin?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  eind?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
};

export type OppVersieResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OppVersie"] = ResolversParentTypes["OppVersie"],
  FederationReferenceType extends FederationReferenceTypes["OppVersie"] =
    FederationReferenceTypes["OppVersie"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["OppVersie"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["OppStatus"], ParentType, ContextType>;
  vastgesteldOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  geldend?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  voorgaandeVersie?: Resolver<Maybe<ResolversTypes["OppVersie"]>, ParentType, ContextType>;
  uitstroombestemming?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  uitstroomprofiel?: Resolver<Maybe<ResolversTypes["Uitstroomprofiel"]>, ParentType, ContextType>;
  onderbouwing?: Resolver<ResolversTypes["OppOnderbouwing"], ParentType, ContextType>;
  handelingsdeel?: Resolver<ResolversTypes["Handelingsdeel"], ParentType, ContextType>;
  ouderOverleg?: Resolver<ResolversTypes["Ouderoverleg"], ParentType, ContextType>;
  instemmingHandelingsdeel?: Resolver<
    ResolversTypes["InstemmingHandelingsdeel"],
    ParentType,
    ContextType
  >;
  hoorrecht?: Resolver<ResolversTypes["Hoorrecht"], ParentType, ContextType>;
  adviesCommissieVoorBegeleidingOp?: Resolver<
    Maybe<ResolversTypes["Datum"]>,
    ParentType,
    ContextType
  >;
};

export type OppOnderbouwingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OppOnderbouwing"] =
    ResolversParentTypes["OppOnderbouwing"],
> = {
  belemmerendeFactoren?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  bevorderendeFactoren?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type HandelingsdeelResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Handelingsdeel"] =
    ResolversParentTypes["Handelingsdeel"],
> = {
  begeleiding?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  doelen?: Resolver<ReadonlyArray<ResolversTypes["OppDoel"]>, ParentType, ContextType>;
  ingezetteMiddelen?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  afwijkingenOnderwijsprogramma?: Resolver<
    ReadonlyArray<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
};

export type OppDoelResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OppDoel"] = ResolversParentTypes["OppDoel"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  omschrijving?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  streefdatum?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
};

export type OuderoverlegResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Ouderoverleg"] = ResolversParentTypes["Ouderoverleg"],
> = {
  gevoerdOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
};

export type InstemmingHandelingsdeelResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["InstemmingHandelingsdeel"] =
    ResolversParentTypes["InstemmingHandelingsdeel"],
> = {
  resultaat?: Resolver<ResolversTypes["Instemmingsresultaat"], ParentType, ContextType>;
  door?: Resolver<Maybe<ResolversTypes["Instemmer"]>, ParentType, ContextType>;
  datum?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  niveauOndertekening?: Resolver<
    Maybe<ResolversTypes["NiveauOndertekening"]>,
    ParentType,
    ContextType
  >;
};

export type HoorrechtResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Hoorrecht"] = ResolversParentTypes["Hoorrecht"],
> = {
  gehoordOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  wijze?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  samenvattingMening?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  nietGehoordReden?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type OppEvaluatieResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OppEvaluatie"] = ResolversParentTypes["OppEvaluatie"],
  FederationReferenceType extends FederationReferenceTypes["OppEvaluatie"] =
    FederationReferenceTypes["OppEvaluatie"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["OppEvaluatie"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  metOuders?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  metLeerling?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  uitkomst?: Resolver<ResolversTypes["OppEvaluatieuitkomst"], ParentType, ContextType>;
};

export type ToelaatbaarheidsverklaringResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Toelaatbaarheidsverklaring"] =
    ResolversParentTypes["Toelaatbaarheidsverklaring"],
  FederationReferenceType extends FederationReferenceTypes["Toelaatbaarheidsverklaring"] =
    FederationReferenceTypes["Toelaatbaarheidsverklaring"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Toelaatbaarheidsverklaring"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  leerling?: Resolver<ResolversTypes["Leerling"], ParentType, ContextType>;
  vestiging?: Resolver<Maybe<ResolversTypes["Vestiging"]>, ParentType, ContextType>;
  samenwerkingsverband?: Resolver<ResolversTypes["Samenwerkingsverband"], ParentType, ContextType>;
  volgnummer?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes["TlvSoort"], ParentType, ContextType>;
  categorie?: Resolver<Maybe<ResolversTypes["TlvCategorie"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["TlvStatus"], ParentType, ContextType>;
  afgegevenOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  geldigVan?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  geldigTot?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  deskundigenadviezen?: Resolver<
    ReadonlyArray<ResolversTypes["Deskundigenadvies"]>,
    ParentType,
    ContextType
  >;
  bezwaar?: Resolver<Maybe<ResolversTypes["TlvBezwaar"]>, ParentType, ContextType>;
  vervolgbesluit?: Resolver<Maybe<ResolversTypes["TlvVervolgbesluit"]>, ParentType, ContextType>;
  nalevingssignalen?: Resolver<
    ReadonlyArray<ResolversTypes["Nalevingssignaal"]>,
    ParentType,
    ContextType
  >;
};

export type DeskundigenadviesResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Deskundigenadvies"] =
    ResolversParentTypes["Deskundigenadvies"],
> = {
  deskundigheid?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
};

export type TlvBezwaarResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TlvBezwaar"] = ResolversParentTypes["TlvBezwaar"],
> = {
  ingediendOp?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  besluitOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
};

export type TlvVervolgbesluitResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TlvVervolgbesluit"] =
    ResolversParentTypes["TlvVervolgbesluit"],
> = {
  besluit?: Resolver<ResolversTypes["TlvVervolg"], ParentType, ContextType>;
  genomenOp?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
};

export type LeerlingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LeerlingConnection"] =
    ResolversParentTypes["LeerlingConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["LeerlingEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Leerling"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
};

export type LeerlingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LeerlingEdge"] = ResolversParentTypes["LeerlingEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Leerling"], ParentType, ContextType>;
};

export type OntwikkelingsperspectiefConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OntwikkelingsperspectiefConnection"] =
    ResolversParentTypes["OntwikkelingsperspectiefConnection"],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["OntwikkelingsperspectiefEdge"]>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes["Ontwikkelingsperspectief"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
};

export type OntwikkelingsperspectiefEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OntwikkelingsperspectiefEdge"] =
    ResolversParentTypes["OntwikkelingsperspectiefEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Ontwikkelingsperspectief"], ParentType, ContextType>;
};

export type ToelaatbaarheidsverklaringConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ToelaatbaarheidsverklaringConnection"] =
    ResolversParentTypes["ToelaatbaarheidsverklaringConnection"],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["ToelaatbaarheidsverklaringEdge"]>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes["Toelaatbaarheidsverklaring"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
};

export type ToelaatbaarheidsverklaringEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ToelaatbaarheidsverklaringEdge"] =
    ResolversParentTypes["ToelaatbaarheidsverklaringEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Toelaatbaarheidsverklaring"], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  PageInfo?: PageInfoResolvers<ContextType>;
  Datum?: GraphQLScalarType;
  Bedrag?: GraphQLScalarType;
  Fout?: FoutResolvers<ContextType>;
  KoppelcodeUitkomst?: KoppelcodeUitkomstResolvers<ContextType>;
  VerhuisberichtUitkomst?: VerhuisberichtUitkomstResolvers<ContextType>;
  Nalevingssignaal?: NalevingssignaalResolvers<ContextType>;
  Koppelcode?: KoppelcodeResolvers<ContextType>;
  Verhuisbericht?: VerhuisberichtResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  AanmeldingBeslissenUitkomst?: AanmeldingBeslissenUitkomstResolvers<ContextType>;
  OntwikkelingsperspectiefVaststellenUitkomst?: OntwikkelingsperspectiefVaststellenUitkomstResolvers<ContextType>;
  Vestiging?: VestigingResolvers<ContextType>;
  Gemeente?: GemeenteResolvers<ContextType>;
  Samenwerkingsverband?: SamenwerkingsverbandResolvers<ContextType>;
  Leerling?: LeerlingResolvers<ContextType>;
  Aanmelding?: AanmeldingResolvers<ContextType>;
  Aanmeldingstap?: AanmeldingstapResolvers<ContextType>;
  AanmeldingConnection?: AanmeldingConnectionResolvers<ContextType>;
  AanmeldingEdge?: AanmeldingEdgeResolvers<ContextType>;
  Arrangement?: ArrangementResolvers<ContextType>;
  ArrangementConnection?: ArrangementConnectionResolvers<ContextType>;
  ArrangementEdge?: ArrangementEdgeResolvers<ContextType>;
  Onderwijstijdafwijking?: OnderwijstijdafwijkingResolvers<ContextType>;
  LwooAanwijzing?: LwooAanwijzingResolvers<ContextType>;
  Verzuimmelding?: VerzuimmeldingResolvers<ContextType>;
  VerzuimmeldingConnection?: VerzuimmeldingConnectionResolvers<ContextType>;
  VerzuimmeldingEdge?: VerzuimmeldingEdgeResolvers<ContextType>;
  Inschrijving?: InschrijvingResolvers<ContextType>;
  Leerjaarperiode?: LeerjaarperiodeResolvers<ContextType>;
  Ontwikkelingsperspectief?: OntwikkelingsperspectiefResolvers<ContextType>;
  OppGeschil?: OppGeschilResolvers<ContextType>;
  RodRegistratie?: RodRegistratieResolvers<ContextType>;
  OppVersie?: OppVersieResolvers<ContextType>;
  OppOnderbouwing?: OppOnderbouwingResolvers<ContextType>;
  Handelingsdeel?: HandelingsdeelResolvers<ContextType>;
  OppDoel?: OppDoelResolvers<ContextType>;
  Ouderoverleg?: OuderoverlegResolvers<ContextType>;
  InstemmingHandelingsdeel?: InstemmingHandelingsdeelResolvers<ContextType>;
  Hoorrecht?: HoorrechtResolvers<ContextType>;
  OppEvaluatie?: OppEvaluatieResolvers<ContextType>;
  Toelaatbaarheidsverklaring?: ToelaatbaarheidsverklaringResolvers<ContextType>;
  Deskundigenadvies?: DeskundigenadviesResolvers<ContextType>;
  TlvBezwaar?: TlvBezwaarResolvers<ContextType>;
  TlvVervolgbesluit?: TlvVervolgbesluitResolvers<ContextType>;
  LeerlingConnection?: LeerlingConnectionResolvers<ContextType>;
  LeerlingEdge?: LeerlingEdgeResolvers<ContextType>;
  OntwikkelingsperspectiefConnection?: OntwikkelingsperspectiefConnectionResolvers<ContextType>;
  OntwikkelingsperspectiefEdge?: OntwikkelingsperspectiefEdgeResolvers<ContextType>;
  ToelaatbaarheidsverklaringConnection?: ToelaatbaarheidsverklaringConnectionResolvers<ContextType>;
  ToelaatbaarheidsverklaringEdge?: ToelaatbaarheidsverklaringEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  classificatie?: ClassificatieDirectiveResolver<any, any, ContextType>;
};

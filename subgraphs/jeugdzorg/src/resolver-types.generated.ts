// Made by `npm run codegen` from the contract; never edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type {
  BeschikkingRow,
  GezagsrelatieRow,
  HulpverleningsplanRow,
  JeugdigeRow,
  MaatregelRow,
  ToewijzingRow,
  VerwijzingRow,
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
 * Waarde uit een landelijke codelijst, zoals de iJw die kent.
 * A value of a national code list, such as those of the iJw; the list may know values that this graph never saw.
 */
export type Codewaarde = {
  readonly __typename?: "Codewaarde";
  /** De code zoals hij in de codelijst staat. The code as the list writes it. */
  readonly code: Scalars["String"]["output"];
  /** Wat de code betekent; leeg als dat hier niet bekend is. What the code means; null when that is not known here. */
  readonly omschrijving?: Maybe<Scalars["String"]["output"]>;
  /** Naam van de codelijst. Name of the code list. */
  readonly codelijst: Scalars["String"]["output"];
  /** Versie van de codelijst. Version of the code list. */
  readonly versie: Scalars["String"]["output"];
};

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
   * Eén jeugdige van één gemeente.
   * One child of one municipality; null when absent.
   */
  readonly jeugdige?: Maybe<Jeugdige>;
  /**
   * Jeugdigen, van één gemeente als `gemeentecode` is gegeven.
   * Children, of one municipality when `gemeentecode` is given.
   */
  readonly jeugdigen: JeugdigeConnection;
  /**
   * Eén hulpverleningsplan van één gemeente.
   * One plan of one municipality; null when absent.
   */
  readonly hulpverleningsplan?: Maybe<Hulpverleningsplan>;
  /**
   * Hulpverleningsplannen, van één gemeente als `gemeentecode` is gegeven.
   * Plans, of one municipality when `gemeentecode` is given.
   */
  readonly hulpverleningsplannen: HulpverleningsplanConnection;
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryJeugdigeArgs = {
  gemeentecode: Scalars["String"]["input"];
  id: Scalars["ID"]["input"];
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryJeugdigenArgs = {
  gemeentecode?: InputMaybe<Scalars["String"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<JeugdigeWhere>;
  orderBy?: InputMaybe<JeugdigeOrderBy>;
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryHulpverleningsplanArgs = {
  gemeentecode: Scalars["String"]["input"];
  id: Scalars["ID"]["input"];
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryHulpverleningsplannenArgs = {
  gemeentecode?: InputMaybe<Scalars["String"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<HulpverleningsplanWhere>;
  orderBy?: InputMaybe<HulpverleningsplanOrderBy>;
};

/**
 * Wat je kunt wijzigen. Een wijziging gebeurt helemaal of niet; wat mis is, staat in `fouten`.
 * What can be changed. A change is made whole or not at all; what is wrong stands in `fouten`.
 */
export type Mutation = {
  readonly __typename?: "Mutation";
  /**
   * Maakt een koppelcode voor een hulpverleningsplan, met wie er moet toestemmen (Jeugdwet artikel 7.3.11 en 7.3.4).
   * Mints a koppelcode for a plan, with who must consent by age and custody.
   */
  readonly koppelcodeVanJeugdzorg: KoppelcodeUitkomst;
  /**
   * Maakt een verhuisbericht als een jeugdige onder een andere gemeente kwam; `verhuizingMelden` legt daarmee de koppelingen stil.
   * Mints a message that a child came under another municipality; `verhuizingMelden` suspends the links with it.
   */
  readonly verhuisberichtVanJeugdzorg: VerhuisberichtUitkomst;
  /**
   * Stelt een hulpverleningsplan vandaag vast, als geen regel dat tegenhoudt (Jeugdwet artikel 4.1.3 lid 5).
   * Determines a plan today, unless a rule stops it.
   */
  readonly hulpverleningsplanVaststellen: HulpverleningsplanVaststellenUitkomst;
};

/**
 * Wat je kunt wijzigen. Een wijziging gebeurt helemaal of niet; wat mis is, staat in `fouten`.
 * What can be changed. A change is made whole or not at all; what is wrong stands in `fouten`.
 */
export type MutationKoppelcodeVanJeugdzorgArgs = {
  input: KoppelcodeVanJeugdzorgInput;
};

/**
 * Wat je kunt wijzigen. Een wijziging gebeurt helemaal of niet; wat mis is, staat in `fouten`.
 * What can be changed. A change is made whole or not at all; what is wrong stands in `fouten`.
 */
export type MutationVerhuisberichtVanJeugdzorgArgs = {
  input: VerhuisberichtVanJeugdzorgInput;
};

/**
 * Wat je kunt wijzigen. Een wijziging gebeurt helemaal of niet; wat mis is, staat in `fouten`.
 * What can be changed. A change is made whole or not at all; what is wrong stands in `fouten`.
 */
export type MutationHulpverleningsplanVaststellenArgs = {
  input: HulpverleningsplanVaststellenInput;
};

/**
 * Het plan van wie er verhuisde.
 * The plan of who moved.
 */
export type VerhuisberichtVanJeugdzorgInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  /**
   * Gemeente waaronder het plan is gekoppeld: `GM` en vier cijfers.
   * Municipality under which the plan was linked: `GM` and four digits.
   */
  readonly gemeentecode: Scalars["String"]["input"];
  /** Het gekoppelde plan. The plan that is linked. */
  readonly hulpverleningsplanId: Scalars["ID"]["input"];
  /** Wat er veranderde. What changed. */
  readonly reden: JeugdzorgVerhuisreden;
};

/**
 * Wat de jeugdzorg van een verhuizing kan weten.
 * What youth care can know of a move.
 */
export type JeugdzorgVerhuisreden =
  /** Een andere gemeente werd verantwoordelijk. Another municipality became responsible. */
  | "GEMEENTE_GEWIJZIGD"
  /** De gemeente ging op in een andere. The municipality was merged into another. */
  | "HERINDELING";

/**
 * Het plan dat wordt vastgesteld.
 * The plan that is determined.
 */
export type HulpverleningsplanVaststellenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  /**
   * Gemeente die ervoor verantwoordelijk is: `GM` en vier cijfers.
   * Municipality that answers for it: `GM` and four digits.
   */
  readonly gemeentecode: Scalars["String"]["input"];
  /** Het plan om vast te stellen. The plan to determine. */
  readonly hulpverleningsplanId: Scalars["ID"]["input"];
  /** Versie die de vrager las. The version that the caller read. */
  readonly verwachteVersie: Scalars["Int"]["input"];
};

/**
 * Het plan zoals het nu is, of waarom het niet is vastgesteld.
 * The plan as it is now, or why it was not determined.
 */
export type HulpverleningsplanVaststellenUitkomst = {
  readonly __typename?: "HulpverleningsplanVaststellenUitkomst";
  /** Het plan; leeg als er fouten zijn. The plan; null when there are refusals. */
  readonly hulpverleningsplan?: Maybe<Hulpverleningsplan>;
  /** Waarom er niets is veranderd; leeg als het is gelukt. Why nothing changed; empty when it was done. */
  readonly fouten: ReadonlyArray<Fout>;
};

/**
 * Het plan waarvoor de koppelcode is.
 * The plan that the koppelcode is for.
 */
export type KoppelcodeVanJeugdzorgInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  /**
   * Gemeente die ervoor verantwoordelijk is: `GM` en vier cijfers.
   * Municipality that answers for it: `GM` and four digits.
   */
  readonly gemeentecode: Scalars["String"]["input"];
  /** Het plan om te koppelen. The plan to link. */
  readonly hulpverleningsplanId: Scalars["ID"]["input"];
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
  /** Nummer in de verzonnen verzameling; geen naam. Number in the invented set; not a name. */
  readonly aanduiding?: Maybe<Scalars["String"]["output"]>;
  /** Alleen het jaar; de dag blijft bij de gemeente. The year only; the day stays with the municipality. */
  readonly geboortejaar?: Maybe<Scalars["Int"]["output"]>;
  /** Gemeente die verantwoordelijk is voor jeugdhulp (woonplaatsbeginsel). Municipality responsible for youth care. */
  readonly woonplaatsgemeente: Gemeente;
  /**
   * Geheimhouding volgens de BRP.
   * Mark of secrecy in the population register, which must be honoured.
   */
  readonly geheimhouding?: Maybe<Scalars["Boolean"]["output"]>;
  /**
   * Bezwaar tegen gebruik voor statistiek (Jeugdwet artikel 7.3.12): dan telt de jeugdige nergens in mee.
   * Objection to statistical use: the child is then counted nowhere.
   */
  readonly bezwaarStatistiek?: Maybe<Scalars["Boolean"]["output"]>;
  /** Wie iets over de jeugdige te zeggen heeft. Who has a say about the child. */
  readonly gezagsrelaties: ReadonlyArray<Gezagsrelatie>;
  /** Nieuwste eerst. Newest first. */
  readonly hulpverleningsplannen: ReadonlyArray<Hulpverleningsplan>;
  /** Nieuwste eerst. Newest first. */
  readonly toewijzingen: ReadonlyArray<Toewijzing>;
  /** Wie de jeugdige verwees, nieuwste eerst. Who referred the child, newest first. */
  readonly verwijzingen?: Maybe<ReadonlyArray<Verwijzing>>;
  /** Besluiten van de gemeente, nieuwste eerst. Decisions of the municipality, newest first. */
  readonly beschikkingen?: Maybe<ReadonlyArray<Beschikking>>;
  /**
   * Maatregelen van kinderbescherming en jeugdreclassering, nieuwste eerst; voor rollen van een school altijd verborgen.
   * Measures of child protection and juvenile rehabilitation, newest first; always hidden from the roles of a school.
   */
  readonly maatregelen?: Maybe<ReadonlyArray<Maatregel>>;
  /**
   * Sleutels van de plannen, waarmee `koppelingen` de koppelingen van deze jeugdige vindt.
   * Keys of the plans, by which `koppelingen` finds this child's links. Never part of the public schema.
   */
  readonly hulpverleningsplanIds: ReadonlyArray<Scalars["ID"]["output"]>;
  /** Verzonnen kind. Invented child. */
  readonly synthetisch: Scalars["Boolean"]["output"];
};

/**
 * Jeugdige, onder het pseudoniem van de jeugdzorg (Jeugdwet artikel 1.1).
 * A child under youth care's pseudonym, unrelated to the pupil's.
 */
export type JeugdigeToewijzingenArgs = {
  statussen?: InputMaybe<ReadonlyArray<ToewijzingStatus>>;
};

/**
 * Wie iets over de jeugdige te zeggen heeft.
 * Who has a say about the child.
 */
export type Gezagsrelatie = {
  readonly __typename?: "Gezagsrelatie";
  /** Uniek in heel Nederland, ook over gemeenten heen: een UUID. Unique across all municipalities: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /** Welke zeggenschap dat is. What kind of say that is. */
  readonly rol: Gezagsrol;
  /** Aanduiding zonder naam. A designation, not a name. */
  readonly aanduiding: Scalars["String"]["output"];
};

/**
 * Zeggenschap over een jeugdige.
 * A say about a child.
 */
export type Gezagsrol =
  /** Ouder met gezag. Parent with custody. */
  | "OUDER_MET_GEZAG"
  /** Ouder zonder gezag. Parent without custody. */
  | "OUDER_ZONDER_GEZAG"
  /** Voogd van een gecertificeerde instelling. Guardian of a certified institution. */
  | "VOOGD_GI"
  /** Pleegouder. Foster parent. */
  | "PLEEGOUDER"
  /** Stiefouder. Step-parent. */
  | "STIEFOUDER";

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
  /** Nummer van de versie die hier staat. Number of the version shown. */
  readonly versie: Scalars["Int"]["output"];
  /** Jeugdige voor wie het plan is. Child whom the plan is for. */
  readonly jeugdige: Jeugdige;
  /** Wat voor plan het is (Jeugdwet artikel 1.1 en 4.1.3). What kind of plan it is. */
  readonly soort?: Maybe<HulpverleningsplanSoort>;
  /** Hoeveel deze bron van het plan weet. How much this source knows of the plan. */
  readonly inhoud: Planinhoud;
  /** Wie het plan onder zich heeft. Who holds the plan. */
  readonly bronhouder: Bronhouder;
  /** Hoe ver het plan is. How far the plan has come. */
  readonly status: HulpverleningsplanStatus;
  /** Eerste dag van het plan. First day of the plan. */
  readonly begindatum: Scalars["Datum"]["output"];
  /** Laatste dag van het plan; leeg als die nog niet vaststaat. Last day of the plan; null while that is open. */
  readonly einddatum?: Maybe<Scalars["Datum"]["output"]>;
  /**
   * Dag van vaststelling: hooguit zes weken nadat vaststaat dat er geen familiegroepsplan komt (Jeugdwet artikel 4.1.3 lid 5).
   * Day of determination: within six weeks after it is clear that there will be no family group plan.
   */
  readonly vastgesteldOp?: Maybe<Scalars["Datum"]["output"]>;
  /**
   * Laatste dag om op tijd vast te stellen: zes weken nadat de ouders van een familiegroepsplan afzagen (Jeugdwet artikel 4.1.3 lid 5).
   * Last day to determine it in time: six weeks after the parents declined a family group plan.
   */
  readonly vaststellenVoor?: Maybe<Scalars["Datum"]["output"]>;
  /** Of de hulp vrijwillig is. Whether the help is voluntary. */
  readonly kader?: Maybe<Hulpkader>;
  /** Mondeling mag, behalve bij gedwongen en gesloten hulp (Jeugdwet artikel 4.1.3). Oral is allowed, except for forced or closed care. */
  readonly vorm?: Maybe<Planvorm>;
  /**
   * Dag waarop iemand vroeg om het plan op schrift (Jeugdwet artikel 4.1.3 lid 4).
   * Day on which somebody asked for the plan in writing.
   */
  readonly schriftelijkGevraagdOp?: Maybe<Scalars["Datum"]["output"]>;
  /**
   * Laatste dag om het op tijd op schrift te stellen: veertien dagen na de vraag (Jeugdwet artikel 4.1.3 lid 4).
   * Last day to write it down in time: fourteen days after the request.
   */
  readonly opSchriftVoor?: Maybe<Scalars["Datum"]["output"]>;
  /** Dag waarop het op schrift stond. Day on which it was written down. */
  readonly opSchriftOp?: Maybe<Scalars["Datum"]["output"]>;
  /**
   * Wat er met het recht op een eigen plan van de familie is gedaan.
   * What became of the family's right to make a plan of their own.
   */
  readonly familiegroepsplan?: Maybe<Familiegroepsplan>;
  /**
   * Dag van het overleg met de jeugdige (Jeugdwet artikel 4.1.3 lid 2).
   * Day of the consultation with the child.
   */
  readonly overlegMetJeugdigeOp?: Maybe<Scalars["Datum"]["output"]>;
  /**
   * Dag van het overleg met de ouders (Jeugdwet artikel 4.1.3 lid 2).
   * Day of the consultation with the parents.
   */
  readonly overlegMetOudersOp?: Maybe<Scalars["Datum"]["output"]>;
  /**
   * Dag van het overleg met de pleegouder (Jeugdwet artikel 4.1.3 lid 3).
   * Day of the consultation with the foster parent.
   */
  readonly overlegMetPleegouderOp?: Maybe<Scalars["Datum"]["output"]>;
  /**
   * Instemming van de pleegouder met de eigen rol in het plan (Jeugdwet artikel 4.1.3 lid 6).
   * Agreement of the foster parent with its own part in the plan.
   */
  readonly instemmingPleegouder?: Maybe<InstemmingPleegouder>;
  /**
   * Toestemming voor de hulp; niet nodig in een gedwongen kader (Jeugdwet artikel 7.3.4).
   * Consent for the help; not needed where the help is forced.
   */
  readonly toestemmingHulp?: Maybe<ToestemmingHulp>;
  /** Wat de hulp moet bereiken. What the help is to achieve. */
  readonly doelen?: Maybe<ReadonlyArray<HulpverleningsplanDoel>>;
  /** Wat er gebeurt om de doelen te halen. What is done to reach the goals. */
  readonly activiteiten?: Maybe<ReadonlyArray<Scalars["String"]["output"]>>;
  /** Hulp die de jeugdige of de ouders krijgen. Services that the child or the parents get. */
  readonly voorzieningen?: Maybe<ReadonlyArray<Scalars["String"]["output"]>>;
  /** Bij wie school of ouders terechtkunnen. Whom school and parents can turn to. */
  readonly contactpersoon?: Maybe<HulpverleningsplanContact>;
  /** Wie de hulp leidt, als functie. Who leads the help, as a function. */
  readonly regiebehandelaar?: Maybe<HulpverleningsplanContact>;
  /**
   * Om de hoeveel maanden de bronhouder wil evalueren: eigen beleid, geen wettelijke termijn.
   * Every how many months the holder wants to evaluate: its own policy, no term of law.
   */
  readonly evaluatieTermijn?: Maybe<Scalars["Int"]["output"]>;
  /** Gesprekken over hoe het gaat. Talks about how it goes. */
  readonly evaluaties?: Maybe<ReadonlyArray<HulpverleningsplanEvaluatie>>;
  /** Dag van de laatste wijziging. Day of the last change. */
  readonly laatstGewijzigdOp?: Maybe<Scalars["Datum"]["output"]>;
  /**
   * Laatste dag van het bewaren: twintig jaar na de laatste wijziging (Jeugdwet artikel 7.3.8 lid 3).
   * Last day that it is kept: twenty years after the last change.
   */
  readonly bewaarTot?: Maybe<Scalars["Datum"]["output"]>;
  /** Regels waar het plan vandaag niet aan voldoet. Rules that the plan does not keep today. */
  readonly nalevingssignalen: ReadonlyArray<Nalevingssignaal>;
  /** Verzonnen plan. Invented plan. */
  readonly synthetisch: Scalars["Boolean"]["output"];
};

/**
 * Soort plan (Jeugdwet artikel 1.1 en 4.1.3).
 * Kind of plan.
 */
export type HulpverleningsplanSoort =
  /** Het gewone plan van de jeugdhulp. The usual plan of youth care. */
  | "HULPVERLENINGSPLAN"
  /** Bij kinderbescherming en jeugdreclassering. In child protection and juvenile rehabilitation. */
  | "PLAN_VAN_AANPAK"
  /** Plan dat de familie zelf maakte (Jeugdwet artikel 4.1.2). Plan made by the family itself. */
  | "FAMILIEGROEPSPLAN";

/**
 * Hoeveel een bron van een plan weet.
 * How much a source knows of a plan.
 */
export type Planinhoud =
  /** De bron kent het hele plan. The source knows the whole plan. */
  | "VOLLEDIG"
  /** De bron weet alleen dat het plan er is. The source knows only that the plan exists. */
  | "ALLEEN_METADATA";

/**
 * Hoe ver een hulpverleningsplan is.
 * How far a plan has come.
 */
export type HulpverleningsplanStatus =
  /** Het plan wordt geschreven. The plan is being written. */
  | "CONCEPT"
  /** Jeugdige en ouders praten erover mee. Child and parents are being consulted. */
  | "IN_OVERLEG"
  /** Vastgesteld. Determined. */
  | "VASTGESTELD"
  /** De hulp loopt. The help is being given. */
  | "IN_UITVOERING"
  /** Aangepast: er is een nieuwe versie. Changed: there is a new version. */
  | "GEWIJZIGD"
  /** De hulp is klaar. The help is finished. */
  | "AFGEROND"
  /** Het plan gaat niet door. The plan was withdrawn. */
  | "INGETROKKEN";

/**
 * Hoe het plan is vastgelegd (Jeugdwet artikel 4.1.3 lid 4).
 * How the plan was laid down.
 */
export type Planvorm =
  /** Op papier of in een bestand. In writing. */
  | "SCHRIFTELIJK"
  /** Afgesproken in een gesprek. Agreed in a talk. */
  | "MONDELING";

/**
 * Of hulp vrijwillig is.
 * Whether help is voluntary.
 */
export type Hulpkader =
  /** Met toestemming. By consent. */
  | "VRIJWILLIG"
  /** Opgelegd, zoals bij een ondertoezichtstelling. Imposed, as under supervision. */
  | "GEDWONGEN"
  /** In een gesloten instelling. In a closed institution. */
  | "GESLOTEN";

/**
 * Of de pleegouder instemt met de eigen rol in het plan (Jeugdwet artikel 4.1.3 lid 6).
 * Whether the foster parent agrees with its own part in the plan.
 */
export type InstemmingPleegouder = {
  readonly __typename?: "InstemmingPleegouder";
  /** Wat de pleegouder antwoordde. What the foster parent answered. */
  readonly resultaat: InstemmingPleegouderResultaat;
  /** Dag van het antwoord. Day of the answer. */
  readonly datum?: Maybe<Scalars["Datum"]["output"]>;
};

/**
 * Antwoord van een pleegouder.
 * Answer of a foster parent.
 */
export type InstemmingPleegouderResultaat =
  /** De pleegouder stemt in. The foster parent agrees. */
  | "VERLEEND"
  /** De pleegouder stemt niet in. The foster parent does not agree. */
  | "ONTHOUDEN"
  /** Er is nog niet gevraagd. Nobody has asked yet. */
  | "NOG_NIET_GEVRAAGD";

/**
 * Toestemming voor de hulp: onder de twaalf van de ouders, tot zestien van beide, daarna van de jeugdige (Jeugdwet artikel 7.3.4 en 7.3.5).
 * Consent for the help: under twelve of the parents, under sixteen of both, from then on of the child.
 */
export type ToestemmingHulp = {
  readonly __typename?: "ToestemmingHulp";
  /** Wie toestemde, als rol. Who consented, as a role. */
  readonly door: ReadonlyArray<ToestemmingGever>;
  /** Leeftijd die bepaalde wie er moest toestemmen. Age that decided who had to consent. */
  readonly leeftijdsregime?: Maybe<Leeftijdsregime>;
  /** Dag van de toestemming. Day of the consent. */
  readonly datum?: Maybe<Scalars["Datum"]["output"]>;
};

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
 * Organisatie die het plan onder zich heeft: vaak een aanbieder of gecertificeerde instelling.
 * The organisation that holds the plan: often a provider or a certified institution.
 */
export type Bronhouder = {
  readonly __typename?: "Bronhouder";
  /** Wat voor organisatie het is. What kind of organisation it is. */
  readonly soort: BronhouderSoort;
  /** Naam van de organisatie. Name of the organisation. */
  readonly naam?: Maybe<Scalars["String"]["output"]>;
  /** AGB-code van acht cijfers. AGB code of eight digits. */
  readonly agb?: Maybe<Scalars["String"]["output"]>;
  /** Organisatie-identificatienummer van twintig cijfers. Twenty digit OIN. */
  readonly oin?: Maybe<Scalars["String"]["output"]>;
};

/**
 * Soort organisatie die een plan onder zich heeft.
 * Kind of organisation that holds a plan.
 */
export type BronhouderSoort =
  /** De gemeente zelf, zoals een lokaal team. The municipality itself, such as a local team. */
  | "GEMEENTE"
  /** Jeugdhulpaanbieder. Provider of youth care. */
  | "JEUGDHULPAANBIEDER"
  /**
   * Voert kinderbescherming en jeugdreclassering uit en biedt zelf geen jeugdhulp (Jeugdwet artikel 3.2 lid 2).
   * Certified institution: carries out protection measures and offers no care itself.
   */
  | "GECERTIFICEERDE_INSTELLING";

/**
 * Het familiegroepsplan moet eerst worden aangeboden (Jeugdwet artikel 4.1.2).
 * The family group plan must be offered first.
 */
export type Familiegroepsplan = {
  readonly __typename?: "Familiegroepsplan";
  /**
   * Wat de ouders kozen, of waarom er niets te kiezen was.
   * What the parents chose, or why there was no choice.
   */
  readonly keuze: FamiliegroepsplanKeuze;
  /** Dag waarop het is aangeboden. Day on which it was offered. */
  readonly aangebodenOp?: Maybe<Scalars["Datum"]["output"]>;
  /**
   * Dag waarop de ouders ervan afzagen; dan beginnen de zes weken (Jeugdwet artikel 4.1.3 lid 5).
   * Day on which the parents declined; the six weeks begin then.
   */
  readonly afgezienOp?: Maybe<Scalars["Datum"]["output"]>;
};

/**
 * Wat er met het aanbod van een familiegroepsplan is gedaan (Jeugdwet artikel 4.1.2).
 * What became of the offer of a family group plan.
 */
export type FamiliegroepsplanKeuze =
  /** De familie maakte een plan. The family made a plan. */
  | "GEBRUIKT"
  /** De ouders zagen ervan af. The parents declined. */
  | "AFGEZIEN_DOOR_OUDERS"
  /**
   * Niet aangeboden, omdat de jeugdige dan gevaar liep.
   * Not offered, because that would have endangered the child.
   */
  | "NIET_AANGEBODEN_BEDREIGING"
  /** Niet van toepassing: jeugdreclassering of voogdij. Not applicable. */
  | "NVT_JR_VOOGDIJ";

/**
 * Doel van de hulp.
 * A goal of the help.
 */
export type HulpverleningsplanDoel = {
  readonly __typename?: "HulpverleningsplanDoel";
  /** Uniek in heel Nederland, ook over gemeenten heen: een UUID. Unique across all municipalities: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /** Wat er dan bereikt is. What is achieved by then. */
  readonly omschrijving: Scalars["String"]["output"];
  /** Dag waarop het doel gehaald moet zijn. Day by which the goal is to be reached. */
  readonly streefdatum: Scalars["Datum"]["output"];
};

/**
 * Gesprek over hoe de hulp gaat.
 * A talk about how the help goes.
 */
export type HulpverleningsplanEvaluatie = {
  readonly __typename?: "HulpverleningsplanEvaluatie";
  /** Dag van het gesprek. Day of the talk. */
  readonly datum: Scalars["Datum"]["output"];
  /** Hoe het verder gaat, in de woorden van de bron. How it goes on, in the words of the source. */
  readonly uitkomst: Scalars["String"]["output"];
};

/**
 * Functioneel contact bij de bronhouder; nooit iemands eigen adres.
 * Functional contact at the holder; never a person's own address.
 */
export type HulpverleningsplanContact = {
  readonly __typename?: "HulpverleningsplanContact";
  /** Als wie iemand te bereiken is. In which role somebody can be reached. */
  readonly rol: HulpverleningsplanContactrol;
  /**
   * Postbus of balie van de organisatie, nooit van een mens.
   * A mailbox or desk of the organisation, never a person's own.
   */
  readonly functioneelContact: Scalars["String"]["output"];
};

/**
 * Rol van een contact bij de jeugdhulp.
 * Role of a contact in youth care.
 */
export type HulpverleningsplanContactrol =
  /** Jeugdconsulent van de gemeente. Youth adviser of the municipality. */
  | "JEUGDCONSULENT"
  /** Regiebehandelaar van de aanbieder. Lead practitioner of the provider. */
  | "REGIEBEHANDELAAR"
  /** Jeugdbeschermer van de gecertificeerde instelling. Youth protection worker of the certified institution. */
  | "JEUGDBESCHERMER";

/**
 * Toewijzing van jeugdhulp (iJw 3.2, bericht JW301).
 * Assignment of youth care.
 */
export type Toewijzing = {
  readonly __typename?: "Toewijzing";
  /**
   * Gemeente die ervoor verantwoordelijk is: `GM` en vier cijfers.
   * Municipality that answers for it: `GM` and four digits.
   */
  readonly gemeentecode: Scalars["String"]["output"];
  /** Uniek in heel Nederland, ook over gemeenten heen: een UUID. Unique across all municipalities: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /** Nummer van de gemeente in de berichten. Number that the municipality gives it in the messages. */
  readonly toewijzingnummer?: Maybe<Scalars["String"]["output"]>;
  /** Hoe ver de hulp is, volgens de berichten en de dag. How far the help has come, by the messages and the day. */
  readonly status: ToewijzingStatus;
  /** Beschikking waarop zij rust; niet elke hulp heeft er een. Decision that it rests on; not all help has one. */
  readonly beschikking?: Maybe<Beschikking>;
  /** Verwijzing waarop zij rust. Referral that it rests on. */
  readonly verwijzing?: Maybe<Verwijzing>;
  /** Productcategorie volgens iJw. Product category of iJw. */
  readonly productcategorie?: Maybe<Codewaarde>;
  /** Product uit de lijst van de gemeente. Product of the municipality's own list. */
  readonly product?: Maybe<Gemeenteproduct>;
  /** Hoeveel hulp; leeg bij een budget. How much help; null where there is a budget. */
  readonly omvang?: Maybe<Omvang>;
  /** Bedrag voor de hulp; leeg bij een omvang. Amount for the help; null where there is a quantity. */
  readonly budget?: Maybe<Scalars["Bedrag"]["output"]>;
  /** Wie de hulp geeft. Who gives the help. */
  readonly aanbieder?: Maybe<Jeugdhulpaanbieder>;
  /** Eerste dag van de hulp. First day of the help. */
  readonly ingangsdatum: Scalars["Datum"]["output"];
  /** Laatste dag van de hulp; leeg zolang die openstaat. Last day of the help; null while it is open. */
  readonly einddatum?: Maybe<Scalars["Datum"]["output"]>;
  /** Dag waarop de hulp begon, uit het bericht JW305. Day on which the help began, from message JW305. */
  readonly gestartOp?: Maybe<Scalars["Datum"]["output"]>;
  /** Dag waarop de hulp stopte, uit het bericht JW307. Day on which the help stopped, from message JW307. */
  readonly gestoptOp?: Maybe<Scalars["Datum"]["output"]>;
  /** Waarom de toewijzing is gewijzigd. Why the assignment was changed. */
  readonly redenWijziging?: Maybe<Codewaarde>;
  /** Waarom de hulp stopte. Why the help stopped. */
  readonly redenBeeindiging?: Maybe<Codewaarde>;
};

/**
 * Hoe ver een toewijzing is.
 * How far an assignment has come.
 */
export type ToewijzingStatus =
  /** Toegewezen en nog niet begonnen. Assigned and not begun. */
  | "TOEGEWEZEN"
  /** De hulp loopt. The help is being given. */
  | "GESTART"
  /** De hulp is gestopt. The help has stopped. */
  | "GESTOPT"
  /** Ingetrokken voordat de hulp begon. Withdrawn before the help began. */
  | "GEANNULEERD"
  /** De laatste dag is voorbij. The last day has passed. */
  | "VERLOPEN";

/**
 * Productcodes verschillen per gemeente: zonder gemeente zegt een code niets.
 * Product codes differ by municipality: a code says nothing without it.
 */
export type Gemeenteproduct = {
  readonly __typename?: "Gemeenteproduct";
  /** Gemeente van wie de lijst is. Municipality that owns the list. */
  readonly gemeentecode: Scalars["String"]["output"];
  /** Code in die lijst. Code in that list. */
  readonly productcode: Scalars["String"]["output"];
};

/**
 * Hoeveel hulp er is toegewezen (iJw 3.2).
 * How much help was assigned.
 */
export type Omvang = {
  readonly __typename?: "Omvang";
  /** Aantal eenheden. Number of units. */
  readonly volume?: Maybe<Scalars["Int"]["output"]>;
  /** Eenheid volgens iJw. Unit of iJw. */
  readonly eenheid?: Maybe<Codewaarde>;
  /** Per welke periode, volgens iJw. Per which period, in iJw. */
  readonly frequentie?: Maybe<Codewaarde>;
};

/**
 * Organisatie die jeugdhulp geeft (Jeugdwet artikel 1.1).
 * Organisation that gives youth care.
 */
export type Jeugdhulpaanbieder = {
  readonly __typename?: "Jeugdhulpaanbieder";
  /** AGB-code van acht cijfers. AGB code of eight digits. */
  readonly agbCode?: Maybe<Scalars["String"]["output"]>;
  /** Naam van de organisatie. Name of the organisation. */
  readonly naam?: Maybe<Scalars["String"]["output"]>;
};

/**
 * Verwijzing naar jeugdhulp.
 * Referral to youth care.
 */
export type Verwijzing = {
  readonly __typename?: "Verwijzing";
  /**
   * Gemeente die ervoor verantwoordelijk is: `GM` en vier cijfers.
   * Municipality that answers for it: `GM` and four digits.
   */
  readonly gemeentecode: Scalars["String"]["output"];
  /** Uniek in heel Nederland, ook over gemeenten heen: een UUID. Unique across all municipalities: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /** Wie verwees. Who referred. */
  readonly verwijzer?: Maybe<Verwijzer>;
  /** Dag van de verwijzing. Day of the referral. */
  readonly verwezenOp?: Maybe<Scalars["Datum"]["output"]>;
};

/**
 * Besluit van de gemeente over jeugdhulp (Jeugdwet artikel 2.3).
 * Decision of the municipality on youth care.
 */
export type Beschikking = {
  readonly __typename?: "Beschikking";
  /**
   * Gemeente die ervoor verantwoordelijk is: `GM` en vier cijfers.
   * Municipality that answers for it: `GM` and four digits.
   */
  readonly gemeentecode: Scalars["String"]["output"];
  /** Uniek in heel Nederland, ook over gemeenten heen: een UUID. Unique across all municipalities: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /** Nummer van het besluit. Number of the decision. */
  readonly nummer?: Maybe<Scalars["String"]["output"]>;
  /** Hoe het besluit er vandaag voor staat. How the decision stands today. */
  readonly status: BeschikkingStatus;
  /** Dag van het besluit. Day of the decision. */
  readonly afgifteOp?: Maybe<Scalars["Datum"]["output"]>;
  /** Eerste dag waarvoor het geldt. First day for which it holds. */
  readonly ingangsdatum?: Maybe<Scalars["Datum"]["output"]>;
  /** Laatste dag waarvoor het geldt. Last day for which it holds. */
  readonly einddatum?: Maybe<Scalars["Datum"]["output"]>;
  /** Hulp waarop het recht geeft. Services that it gives a right to. */
  readonly voorzieningen?: Maybe<ReadonlyArray<Scalars["String"]["output"]>>;
  /** Van wie de hulp komt. Where the help comes from. */
  readonly leveringsvorm?: Maybe<Leveringsvorm>;
};

/**
 * Hoe een beschikking ervoor staat.
 * How a decision stands.
 */
export type BeschikkingStatus =
  /** Nog niet afgegeven. Not given yet. */
  | "CONCEPT"
  /** Afgegeven en nog geldig. Given and still valid. */
  | "AFGEGEVEN"
  /** Vervangen door een nieuw besluit. Replaced by a new decision. */
  | "HERZIEN"
  /** Ingetrokken. Withdrawn. */
  | "INGETROKKEN"
  /** De laatste dag is voorbij. The last day has passed. */
  | "VERLOPEN"
  /** Er loopt een bezwaar. An objection is pending. */
  | "IN_BEZWAAR";

/**
 * Van wie hulp komt.
 * Where help comes from.
 */
export type Leveringsvorm =
  /** Zorg in natura: van een aanbieder met een contract. From a provider under contract. */
  | "ZIN"
  /** Persoonsgebonden budget: de ouders kiezen. Personal budget: the parents choose. */
  | "PGB";

/**
 * Maatregel van kinderbescherming of jeugdreclassering (Jeugdwet artikel 1.1); het gevoeligste van alles hier.
 * Measure of child protection or juvenile rehabilitation; the most sensitive of all that is here.
 */
export type Maatregel = {
  readonly __typename?: "Maatregel";
  /**
   * Gemeente die ervoor verantwoordelijk is: `GM` en vier cijfers.
   * Municipality that answers for it: `GM` and four digits.
   */
  readonly gemeentecode: Scalars["String"]["output"];
  /** Uniek in heel Nederland, ook over gemeenten heen: een UUID. Unique across all municipalities: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /** Wat voor maatregel het is. What kind of measure it is. */
  readonly soort?: Maybe<Maatregelsoort>;
  /** Wie de maatregel uitvoert. Who carries the measure out. */
  readonly gecertificeerdeInstelling?: Maybe<GecertificeerdeInstelling>;
  /** Eerste dag van de maatregel. First day of the measure. */
  readonly van?: Maybe<Scalars["Datum"]["output"]>;
  /** Laatste dag van de maatregel; leeg als die nog niet vaststaat. Last day of the measure; null while that is open. */
  readonly tot?: Maybe<Scalars["Datum"]["output"]>;
};

/**
 * Soort maatregel.
 * Kind of measure.
 */
export type Maatregelsoort =
  /** Ondertoezichtstelling. Supervision. */
  | "OTS"
  /** Voorlopige ondertoezichtstelling. Provisional supervision. */
  | "VOORLOPIGE_OTS"
  /** Voogdij. Guardianship. */
  | "VOOGDIJ"
  /** Voorlopige voogdij. Provisional guardianship. */
  | "VOORLOPIGE_VOOGDIJ"
  /** Jeugdreclassering. Juvenile rehabilitation. */
  | "JEUGDRECLASSERING";

/**
 * Voert kinderbescherming en jeugdreclassering uit en biedt zelf geen jeugdhulp (Jeugdwet artikel 3.2 lid 2).
 * Certified institution: carries out protection measures and offers no care itself.
 */
export type GecertificeerdeInstelling = {
  readonly __typename?: "GecertificeerdeInstelling";
  /** AGB-code van acht cijfers. AGB code of eight digits. */
  readonly agbCode?: Maybe<Scalars["String"]["output"]>;
  /** Naam van de organisatie. Name of the organisation. */
  readonly naam?: Maybe<Scalars["String"]["output"]>;
  /**
   * Laatste dag van het certificaat, dat drie jaar geldt, of twee als het voorlopig is (Jeugdwet artikel 3.4 lid 5).
   * Last day of the certificate, which holds for three years, or for two while it is provisional.
   */
  readonly certificaatGeldigTot?: Maybe<Scalars["Datum"]["output"]>;
};

/**
 * Verwijzer, zoals CBS indeelt.
 * Who referred, as Statistics Netherlands classifies.
 */
export type Verwijzer =
  /** Het lokale team van de gemeente. The municipality's own team. */
  | "GEMEENTELIJKE_TOEGANG"
  /** Huisarts. General practitioner. */
  | "HUISARTS"
  /** Jeugdarts. Youth doctor. */
  | "JEUGDARTS"
  /** Gecertificeerde instelling. Certified institution. */
  | "GECERTIFICEERDE_INSTELLING"
  /** Medisch specialist. Medical specialist. */
  | "MEDISCH_SPECIALIST"
  /**
   * Rechter, Raad voor de Kinderbescherming of officier van justitie.
   * Judge, child protection board or public prosecutor.
   */
  | "RECHTER_OVJ"
  /** Niemand: de hulp is vrij toegankelijk. Nobody: the help is open to all. */
  | "GEEN_VERWIJZER"
  /** De bron weet het niet. The source does not know. */
  | "ONBEKEND";

/**
 * Bladzijde van jeugdigen.
 * A page of children.
 */
export type JeugdigeConnection = {
  readonly __typename?: "JeugdigeConnection";
  /** De regels, elk met een cursor. The rows, each with a cursor. */
  readonly edges: ReadonlyArray<JeugdigeEdge>;
  /** De regels zonder cursor. The rows without a cursor. */
  readonly nodes: ReadonlyArray<Jeugdige>;
  /** Waar deze bladzijde in de lijst staat. Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Aantal in de hele lijst. Size of the whole list. */
  readonly totalCount: Scalars["Int"]["output"];
};

/**
 * Regel van een lijst, met zijn plaats.
 * A row of a list, with its place.
 */
export type JeugdigeEdge = {
  readonly __typename?: "JeugdigeEdge";
  /** Plaats in de lijst, om vanaf hier verder te lezen. Place in the list, to read on from here. */
  readonly cursor: Scalars["String"]["output"];
  /** De regel zelf. The row itself. */
  readonly node: Jeugdige;
};

/**
 * Bladzijde van hulpverleningsplannen.
 * A page of plans.
 */
export type HulpverleningsplanConnection = {
  readonly __typename?: "HulpverleningsplanConnection";
  /** De regels, elk met een cursor. The rows, each with a cursor. */
  readonly edges: ReadonlyArray<HulpverleningsplanEdge>;
  /** De regels zonder cursor. The rows without a cursor. */
  readonly nodes: ReadonlyArray<Hulpverleningsplan>;
  /** Waar deze bladzijde in de lijst staat. Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Aantal in de hele lijst. Size of the whole list. */
  readonly totalCount: Scalars["Int"]["output"];
};

/**
 * Regel van een lijst, met zijn plaats.
 * A row of a list, with its place.
 */
export type HulpverleningsplanEdge = {
  readonly __typename?: "HulpverleningsplanEdge";
  /** Plaats in de lijst, om vanaf hier verder te lezen. Place in the list, to read on from here. */
  readonly cursor: Scalars["String"]["output"];
  /** De regel zelf. The row itself. */
  readonly node: Hulpverleningsplan;
};

/**
 * Waaraan de regels van een lijst moeten voldoen; alles wat is gezegd, telt.
 * What the rows of a list must fit; all that is said counts.
 */
export type JeugdigeWhere = {
  /** Met (`true`) of zonder (`false`) hulpverleningsplan. With or without a plan. */
  readonly metHulpverleningsplan?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/**
 * Volgorde van een lijst; wat gelijk is, blijft in een vaste volgorde.
 * Order of a list; what is equal stays in a fixed order.
 */
export type JeugdigeOrderBy = {
  /** Waarop te sorteren. What to order by. */
  readonly veld: JeugdigeOrderVeld;
  /** Oplopend of aflopend. Ascending or descending. */
  readonly richting?: Richting;
};

/**
 * Waarop jeugdigen te sorteren zijn.
 * What children can be ordered by.
 */
export type JeugdigeOrderVeld =
  /** Aanduiding. Designation. */
  "AANDUIDING";

/**
 * Waaraan de regels van een lijst moeten voldoen; alles wat is gezegd, telt.
 * What the rows of a list must fit; all that is said counts.
 */
export type HulpverleningsplanWhere = {
  /** Alleen plannen die zo ver zijn. Only plans that have come this far. */
  readonly statussen?: InputMaybe<ReadonlyArray<HulpverleningsplanStatus>>;
  /**
   * Alleen deze soorten; een plan dat zijn soort niet laat zien, valt af.
   * Only these kinds; a plan that does not show its kind is left out.
   */
  readonly soorten?: InputMaybe<ReadonlyArray<HulpverleningsplanSoort>>;
  /** Alleen plannen waarvan de bron zo veel weet. Only plans of which the source knows this much. */
  readonly inhoud?: InputMaybe<ReadonlyArray<Planinhoud>>;
  /** Alleen plannen die vandaag niet aan een van deze regels voldoen. Only plans that break one of these rules today. */
  readonly nalevingssignalen?: InputMaybe<ReadonlyArray<Regelcode>>;
  /** Alleen plannen die op of na deze dag begonnen. Only plans that began on or after this day. */
  readonly begindatumVanaf?: InputMaybe<Scalars["Datum"]["input"]>;
  /** Alleen plannen die uiterlijk op deze dag begonnen. Only plans that began by this day. */
  readonly begindatumTotEnMet?: InputMaybe<Scalars["Datum"]["input"]>;
};

/**
 * Volgorde van een lijst; wat gelijk is, blijft in een vaste volgorde.
 * Order of a list; what is equal stays in a fixed order.
 */
export type HulpverleningsplanOrderBy = {
  /** Waarop te sorteren. What to order by. */
  readonly veld: HulpverleningsplanOrderVeld;
  /** Oplopend of aflopend. Ascending or descending. */
  readonly richting?: Richting;
};

/**
 * Waarop hulpverleningsplannen te sorteren zijn.
 * What plans can be ordered by.
 */
export type HulpverleningsplanOrderVeld =
  /** Eerste dag van het plan. First day of the plan. */
  "BEGINDATUM";

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
  Jeugdige: Jeugdige;
  Gezagsrelatie: Gezagsrelatie;
  Hulpverleningsplan: Hulpverleningsplan;
  Toewijzing: Toewijzing;
  Verwijzing: Verwijzing;
  Beschikking: Beschikking;
  Maatregel: Maatregel;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Jeugdige: { __typename: "Jeugdige" } & GraphQLRecursivePick<
    FederationTypes["Jeugdige"],
    { gemeentecode: true; id: true }
  >;
  Gezagsrelatie: { __typename: "Gezagsrelatie" } & GraphQLRecursivePick<
    FederationTypes["Gezagsrelatie"],
    { id: true }
  >;
  Hulpverleningsplan: { __typename: "Hulpverleningsplan" } & GraphQLRecursivePick<
    FederationTypes["Hulpverleningsplan"],
    { gemeentecode: true; id: true }
  >;
  Toewijzing: { __typename: "Toewijzing" } & GraphQLRecursivePick<
    FederationTypes["Toewijzing"],
    { gemeentecode: true; id: true }
  >;
  Verwijzing: { __typename: "Verwijzing" } & GraphQLRecursivePick<
    FederationTypes["Verwijzing"],
    { gemeentecode: true; id: true }
  >;
  Beschikking: { __typename: "Beschikking" } & GraphQLRecursivePick<
    FederationTypes["Beschikking"],
    { gemeentecode: true; id: true }
  >;
  Maatregel: { __typename: "Maatregel" } & GraphQLRecursivePick<
    FederationTypes["Maatregel"],
    { gemeentecode: true; id: true }
  >;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars["Boolean"]["output"]>;
  Richting: Richting;
  Datum: ResolverTypeWrapper<Scalars["Datum"]["output"]>;
  Bedrag: ResolverTypeWrapper<Scalars["Bedrag"]["output"]>;
  Codewaarde: ResolverTypeWrapper<Codewaarde>;
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
  VerhuisberichtVanJeugdzorgInput: VerhuisberichtVanJeugdzorgInput;
  JeugdzorgVerhuisreden: JeugdzorgVerhuisreden;
  HulpverleningsplanVaststellenInput: HulpverleningsplanVaststellenInput;
  HulpverleningsplanVaststellenUitkomst: ResolverTypeWrapper<
    Omit<HulpverleningsplanVaststellenUitkomst, "hulpverleningsplan"> & {
      hulpverleningsplan?: Maybe<ResolversTypes["Hulpverleningsplan"]>;
    }
  >;
  KoppelcodeVanJeugdzorgInput: KoppelcodeVanJeugdzorgInput;
  Gemeente: ResolverTypeWrapper<Gemeente>;
  Jeugdige: ResolverTypeWrapper<JeugdigeRow>;
  Gezagsrelatie: ResolverTypeWrapper<GezagsrelatieRow>;
  Gezagsrol: Gezagsrol;
  Hulpverleningsplan: ResolverTypeWrapper<HulpverleningsplanRow>;
  HulpverleningsplanSoort: HulpverleningsplanSoort;
  Planinhoud: Planinhoud;
  HulpverleningsplanStatus: HulpverleningsplanStatus;
  Planvorm: Planvorm;
  Hulpkader: Hulpkader;
  InstemmingPleegouder: ResolverTypeWrapper<InstemmingPleegouder>;
  InstemmingPleegouderResultaat: InstemmingPleegouderResultaat;
  ToestemmingHulp: ResolverTypeWrapper<ToestemmingHulp>;
  ToestemmingGever: ToestemmingGever;
  Leeftijdsregime: Leeftijdsregime;
  Bronhouder: ResolverTypeWrapper<Bronhouder>;
  BronhouderSoort: BronhouderSoort;
  Familiegroepsplan: ResolverTypeWrapper<Familiegroepsplan>;
  FamiliegroepsplanKeuze: FamiliegroepsplanKeuze;
  HulpverleningsplanDoel: ResolverTypeWrapper<HulpverleningsplanDoel>;
  HulpverleningsplanEvaluatie: ResolverTypeWrapper<HulpverleningsplanEvaluatie>;
  HulpverleningsplanContact: ResolverTypeWrapper<HulpverleningsplanContact>;
  HulpverleningsplanContactrol: HulpverleningsplanContactrol;
  Toewijzing: ResolverTypeWrapper<ToewijzingRow>;
  ToewijzingStatus: ToewijzingStatus;
  Gemeenteproduct: ResolverTypeWrapper<Gemeenteproduct>;
  Omvang: ResolverTypeWrapper<Omvang>;
  Jeugdhulpaanbieder: ResolverTypeWrapper<Jeugdhulpaanbieder>;
  Verwijzing: ResolverTypeWrapper<VerwijzingRow>;
  Beschikking: ResolverTypeWrapper<BeschikkingRow>;
  BeschikkingStatus: BeschikkingStatus;
  Leveringsvorm: Leveringsvorm;
  Maatregel: ResolverTypeWrapper<MaatregelRow>;
  Maatregelsoort: Maatregelsoort;
  GecertificeerdeInstelling: ResolverTypeWrapper<GecertificeerdeInstelling>;
  Verwijzer: Verwijzer;
  JeugdigeConnection: ResolverTypeWrapper<ListPage<JeugdigeRow>>;
  JeugdigeEdge: ResolverTypeWrapper<
    Omit<JeugdigeEdge, "node"> & { node: ResolversTypes["Jeugdige"] }
  >;
  HulpverleningsplanConnection: ResolverTypeWrapper<ListPage<HulpverleningsplanRow>>;
  HulpverleningsplanEdge: ResolverTypeWrapper<
    Omit<HulpverleningsplanEdge, "node"> & { node: ResolversTypes["Hulpverleningsplan"] }
  >;
  JeugdigeWhere: JeugdigeWhere;
  JeugdigeOrderBy: JeugdigeOrderBy;
  JeugdigeOrderVeld: JeugdigeOrderVeld;
  HulpverleningsplanWhere: HulpverleningsplanWhere;
  HulpverleningsplanOrderBy: HulpverleningsplanOrderBy;
  HulpverleningsplanOrderVeld: HulpverleningsplanOrderVeld;
  String: ResolverTypeWrapper<Scalars["String"]["output"]>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  PageInfo: PageInfo;
  Boolean: Scalars["Boolean"]["output"];
  Datum: Scalars["Datum"]["output"];
  Bedrag: Scalars["Bedrag"]["output"];
  Codewaarde: Codewaarde;
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
  VerhuisberichtVanJeugdzorgInput: VerhuisberichtVanJeugdzorgInput;
  HulpverleningsplanVaststellenInput: HulpverleningsplanVaststellenInput;
  HulpverleningsplanVaststellenUitkomst: Omit<
    HulpverleningsplanVaststellenUitkomst,
    "hulpverleningsplan"
  > & { hulpverleningsplan?: Maybe<ResolversParentTypes["Hulpverleningsplan"]> };
  KoppelcodeVanJeugdzorgInput: KoppelcodeVanJeugdzorgInput;
  Gemeente: Gemeente;
  Jeugdige: JeugdigeRow;
  Gezagsrelatie: GezagsrelatieRow;
  Hulpverleningsplan: HulpverleningsplanRow;
  InstemmingPleegouder: InstemmingPleegouder;
  ToestemmingHulp: ToestemmingHulp;
  Bronhouder: Bronhouder;
  Familiegroepsplan: Familiegroepsplan;
  HulpverleningsplanDoel: HulpverleningsplanDoel;
  HulpverleningsplanEvaluatie: HulpverleningsplanEvaluatie;
  HulpverleningsplanContact: HulpverleningsplanContact;
  Toewijzing: ToewijzingRow;
  Gemeenteproduct: Gemeenteproduct;
  Omvang: Omvang;
  Jeugdhulpaanbieder: Jeugdhulpaanbieder;
  Verwijzing: VerwijzingRow;
  Beschikking: BeschikkingRow;
  Maatregel: MaatregelRow;
  GecertificeerdeInstelling: GecertificeerdeInstelling;
  JeugdigeConnection: ListPage<JeugdigeRow>;
  JeugdigeEdge: Omit<JeugdigeEdge, "node"> & { node: ResolversParentTypes["Jeugdige"] };
  HulpverleningsplanConnection: ListPage<HulpverleningsplanRow>;
  HulpverleningsplanEdge: Omit<HulpverleningsplanEdge, "node"> & {
    node: ResolversParentTypes["Hulpverleningsplan"];
  };
  JeugdigeWhere: JeugdigeWhere;
  JeugdigeOrderBy: JeugdigeOrderBy;
  HulpverleningsplanWhere: HulpverleningsplanWhere;
  HulpverleningsplanOrderBy: HulpverleningsplanOrderBy;
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

export type CodewaardeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Codewaarde"] = ResolversParentTypes["Codewaarde"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  omschrijving?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  codelijst?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

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
  jeugdige?: Resolver<
    Maybe<ResolversTypes["Jeugdige"]>,
    ParentType,
    ContextType,
    RequireFields<QueryJeugdigeArgs, "gemeentecode" | "id">
  >;
  jeugdigen?: Resolver<
    ResolversTypes["JeugdigeConnection"],
    ParentType,
    ContextType,
    Partial<QueryJeugdigenArgs>
  >;
  hulpverleningsplan?: Resolver<
    Maybe<ResolversTypes["Hulpverleningsplan"]>,
    ParentType,
    ContextType,
    RequireFields<QueryHulpverleningsplanArgs, "gemeentecode" | "id">
  >;
  hulpverleningsplannen?: Resolver<
    ResolversTypes["HulpverleningsplanConnection"],
    ParentType,
    ContextType,
    Partial<QueryHulpverleningsplannenArgs>
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Mutation"] = ResolversParentTypes["Mutation"],
> = {
  koppelcodeVanJeugdzorg?: Resolver<
    ResolversTypes["KoppelcodeUitkomst"],
    ParentType,
    ContextType,
    RequireFields<MutationKoppelcodeVanJeugdzorgArgs, "input">
  >;
  verhuisberichtVanJeugdzorg?: Resolver<
    ResolversTypes["VerhuisberichtUitkomst"],
    ParentType,
    ContextType,
    RequireFields<MutationVerhuisberichtVanJeugdzorgArgs, "input">
  >;
  hulpverleningsplanVaststellen?: Resolver<
    ResolversTypes["HulpverleningsplanVaststellenUitkomst"],
    ParentType,
    ContextType,
    RequireFields<MutationHulpverleningsplanVaststellenArgs, "input">
  >;
};

export type HulpverleningsplanVaststellenUitkomstResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["HulpverleningsplanVaststellenUitkomst"] =
    ResolversParentTypes["HulpverleningsplanVaststellenUitkomst"],
> = {
  hulpverleningsplan?: Resolver<
    Maybe<ResolversTypes["Hulpverleningsplan"]>,
    ParentType,
    ContextType
  >;
  fouten?: Resolver<ReadonlyArray<ResolversTypes["Fout"]>, ParentType, ContextType>;
};

export type GemeenteResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Gemeente"] = ResolversParentTypes["Gemeente"],
> = {
  gemeentecode?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
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
  aanduiding?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  geboortejaar?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  woonplaatsgemeente?: Resolver<ResolversTypes["Gemeente"], ParentType, ContextType>;
  geheimhouding?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  bezwaarStatistiek?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  gezagsrelaties?: Resolver<
    ReadonlyArray<ResolversTypes["Gezagsrelatie"]>,
    ParentType,
    ContextType
  >;
  hulpverleningsplannen?: Resolver<
    ReadonlyArray<ResolversTypes["Hulpverleningsplan"]>,
    ParentType,
    ContextType
  >;
  toewijzingen?: Resolver<
    ReadonlyArray<ResolversTypes["Toewijzing"]>,
    ParentType,
    ContextType,
    Partial<JeugdigeToewijzingenArgs>
  >;
  verwijzingen?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["Verwijzing"]>>,
    ParentType,
    ContextType
  >;
  beschikkingen?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["Beschikking"]>>,
    ParentType,
    ContextType
  >;
  maatregelen?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["Maatregel"]>>,
    ParentType,
    ContextType
  >;
  hulpverleningsplanIds?: Resolver<ReadonlyArray<ResolversTypes["ID"]>, ParentType, ContextType>;
  synthetisch?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type GezagsrelatieResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Gezagsrelatie"] = ResolversParentTypes["Gezagsrelatie"],
  FederationReferenceType extends FederationReferenceTypes["Gezagsrelatie"] =
    FederationReferenceTypes["Gezagsrelatie"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Gezagsrelatie"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  rol?: Resolver<ResolversTypes["Gezagsrol"], ParentType, ContextType>;
  aanduiding?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
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
  versie?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  jeugdige?: Resolver<ResolversTypes["Jeugdige"], ParentType, ContextType>;
  soort?: Resolver<Maybe<ResolversTypes["HulpverleningsplanSoort"]>, ParentType, ContextType>;
  inhoud?: Resolver<ResolversTypes["Planinhoud"], ParentType, ContextType>;
  bronhouder?: Resolver<ResolversTypes["Bronhouder"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["HulpverleningsplanStatus"], ParentType, ContextType>;
  begindatum?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  vastgesteldOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  vaststellenVoor?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  kader?: Resolver<Maybe<ResolversTypes["Hulpkader"]>, ParentType, ContextType>;
  vorm?: Resolver<Maybe<ResolversTypes["Planvorm"]>, ParentType, ContextType>;
  schriftelijkGevraagdOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  opSchriftVoor?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  opSchriftOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  familiegroepsplan?: Resolver<Maybe<ResolversTypes["Familiegroepsplan"]>, ParentType, ContextType>;
  overlegMetJeugdigeOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  overlegMetOudersOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  overlegMetPleegouderOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  instemmingPleegouder?: Resolver<
    Maybe<ResolversTypes["InstemmingPleegouder"]>,
    ParentType,
    ContextType
  >;
  toestemmingHulp?: Resolver<Maybe<ResolversTypes["ToestemmingHulp"]>, ParentType, ContextType>;
  doelen?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["HulpverleningsplanDoel"]>>,
    ParentType,
    ContextType
  >;
  activiteiten?: Resolver<Maybe<ReadonlyArray<ResolversTypes["String"]>>, ParentType, ContextType>;
  voorzieningen?: Resolver<Maybe<ReadonlyArray<ResolversTypes["String"]>>, ParentType, ContextType>;
  contactpersoon?: Resolver<
    Maybe<ResolversTypes["HulpverleningsplanContact"]>,
    ParentType,
    ContextType
  >;
  regiebehandelaar?: Resolver<
    Maybe<ResolversTypes["HulpverleningsplanContact"]>,
    ParentType,
    ContextType
  >;
  evaluatieTermijn?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  evaluaties?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["HulpverleningsplanEvaluatie"]>>,
    ParentType,
    ContextType
  >;
  laatstGewijzigdOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  bewaarTot?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  nalevingssignalen?: Resolver<
    ReadonlyArray<ResolversTypes["Nalevingssignaal"]>,
    ParentType,
    ContextType
  >;
  synthetisch?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type InstemmingPleegouderResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["InstemmingPleegouder"] =
    ResolversParentTypes["InstemmingPleegouder"],
> = {
  resultaat?: Resolver<ResolversTypes["InstemmingPleegouderResultaat"], ParentType, ContextType>;
  datum?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
};

export type ToestemmingHulpResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ToestemmingHulp"] =
    ResolversParentTypes["ToestemmingHulp"],
> = {
  door?: Resolver<ReadonlyArray<ResolversTypes["ToestemmingGever"]>, ParentType, ContextType>;
  leeftijdsregime?: Resolver<Maybe<ResolversTypes["Leeftijdsregime"]>, ParentType, ContextType>;
  datum?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
};

export type BronhouderResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Bronhouder"] = ResolversParentTypes["Bronhouder"],
> = {
  soort?: Resolver<ResolversTypes["BronhouderSoort"], ParentType, ContextType>;
  naam?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  agb?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  oin?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type FamiliegroepsplanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Familiegroepsplan"] =
    ResolversParentTypes["Familiegroepsplan"],
> = {
  keuze?: Resolver<ResolversTypes["FamiliegroepsplanKeuze"], ParentType, ContextType>;
  aangebodenOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  afgezienOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
};

export type HulpverleningsplanDoelResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["HulpverleningsplanDoel"] =
    ResolversParentTypes["HulpverleningsplanDoel"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  omschrijving?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  streefdatum?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
};

export type HulpverleningsplanEvaluatieResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["HulpverleningsplanEvaluatie"] =
    ResolversParentTypes["HulpverleningsplanEvaluatie"],
> = {
  datum?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  uitkomst?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type HulpverleningsplanContactResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["HulpverleningsplanContact"] =
    ResolversParentTypes["HulpverleningsplanContact"],
> = {
  rol?: Resolver<ResolversTypes["HulpverleningsplanContactrol"], ParentType, ContextType>;
  functioneelContact?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type ToewijzingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Toewijzing"] = ResolversParentTypes["Toewijzing"],
  FederationReferenceType extends FederationReferenceTypes["Toewijzing"] =
    FederationReferenceTypes["Toewijzing"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Toewijzing"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  gemeentecode?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  toewijzingnummer?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["ToewijzingStatus"], ParentType, ContextType>;
  beschikking?: Resolver<Maybe<ResolversTypes["Beschikking"]>, ParentType, ContextType>;
  verwijzing?: Resolver<Maybe<ResolversTypes["Verwijzing"]>, ParentType, ContextType>;
  productcategorie?: Resolver<Maybe<ResolversTypes["Codewaarde"]>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Gemeenteproduct"]>, ParentType, ContextType>;
  omvang?: Resolver<Maybe<ResolversTypes["Omvang"]>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes["Bedrag"]>, ParentType, ContextType>;
  aanbieder?: Resolver<Maybe<ResolversTypes["Jeugdhulpaanbieder"]>, ParentType, ContextType>;
  ingangsdatum?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  gestartOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  gestoptOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  redenWijziging?: Resolver<Maybe<ResolversTypes["Codewaarde"]>, ParentType, ContextType>;
  redenBeeindiging?: Resolver<Maybe<ResolversTypes["Codewaarde"]>, ParentType, ContextType>;
};

export type GemeenteproductResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Gemeenteproduct"] =
    ResolversParentTypes["Gemeenteproduct"],
> = {
  gemeentecode?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  productcode?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type OmvangResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Omvang"] = ResolversParentTypes["Omvang"],
> = {
  volume?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  eenheid?: Resolver<Maybe<ResolversTypes["Codewaarde"]>, ParentType, ContextType>;
  frequentie?: Resolver<Maybe<ResolversTypes["Codewaarde"]>, ParentType, ContextType>;
};

export type JeugdhulpaanbiederResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Jeugdhulpaanbieder"] =
    ResolversParentTypes["Jeugdhulpaanbieder"],
> = {
  agbCode?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  naam?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type VerwijzingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Verwijzing"] = ResolversParentTypes["Verwijzing"],
  FederationReferenceType extends FederationReferenceTypes["Verwijzing"] =
    FederationReferenceTypes["Verwijzing"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Verwijzing"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  gemeentecode?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  verwijzer?: Resolver<Maybe<ResolversTypes["Verwijzer"]>, ParentType, ContextType>;
  verwezenOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
};

export type BeschikkingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Beschikking"] = ResolversParentTypes["Beschikking"],
  FederationReferenceType extends FederationReferenceTypes["Beschikking"] =
    FederationReferenceTypes["Beschikking"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Beschikking"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  gemeentecode?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  nummer?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["BeschikkingStatus"], ParentType, ContextType>;
  afgifteOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  ingangsdatum?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  voorzieningen?: Resolver<Maybe<ReadonlyArray<ResolversTypes["String"]>>, ParentType, ContextType>;
  leveringsvorm?: Resolver<Maybe<ResolversTypes["Leveringsvorm"]>, ParentType, ContextType>;
};

export type MaatregelResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Maatregel"] = ResolversParentTypes["Maatregel"],
  FederationReferenceType extends FederationReferenceTypes["Maatregel"] =
    FederationReferenceTypes["Maatregel"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Maatregel"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  gemeentecode?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  soort?: Resolver<Maybe<ResolversTypes["Maatregelsoort"]>, ParentType, ContextType>;
  gecertificeerdeInstelling?: Resolver<
    Maybe<ResolversTypes["GecertificeerdeInstelling"]>,
    ParentType,
    ContextType
  >;
  van?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  tot?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
};

export type GecertificeerdeInstellingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["GecertificeerdeInstelling"] =
    ResolversParentTypes["GecertificeerdeInstelling"],
> = {
  agbCode?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  naam?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  certificaatGeldigTot?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
};

export type JeugdigeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["JeugdigeConnection"] =
    ResolversParentTypes["JeugdigeConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["JeugdigeEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Jeugdige"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type JeugdigeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["JeugdigeEdge"] = ResolversParentTypes["JeugdigeEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Jeugdige"], ParentType, ContextType>;
};

export type HulpverleningsplanConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["HulpverleningsplanConnection"] =
    ResolversParentTypes["HulpverleningsplanConnection"],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["HulpverleningsplanEdge"]>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Hulpverleningsplan"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type HulpverleningsplanEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["HulpverleningsplanEdge"] =
    ResolversParentTypes["HulpverleningsplanEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Hulpverleningsplan"], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  PageInfo?: PageInfoResolvers<ContextType>;
  Datum?: GraphQLScalarType;
  Bedrag?: GraphQLScalarType;
  Codewaarde?: CodewaardeResolvers<ContextType>;
  Fout?: FoutResolvers<ContextType>;
  KoppelcodeUitkomst?: KoppelcodeUitkomstResolvers<ContextType>;
  VerhuisberichtUitkomst?: VerhuisberichtUitkomstResolvers<ContextType>;
  Nalevingssignaal?: NalevingssignaalResolvers<ContextType>;
  Koppelcode?: KoppelcodeResolvers<ContextType>;
  Verhuisbericht?: VerhuisberichtResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  HulpverleningsplanVaststellenUitkomst?: HulpverleningsplanVaststellenUitkomstResolvers<ContextType>;
  Gemeente?: GemeenteResolvers<ContextType>;
  Jeugdige?: JeugdigeResolvers<ContextType>;
  Gezagsrelatie?: GezagsrelatieResolvers<ContextType>;
  Hulpverleningsplan?: HulpverleningsplanResolvers<ContextType>;
  InstemmingPleegouder?: InstemmingPleegouderResolvers<ContextType>;
  ToestemmingHulp?: ToestemmingHulpResolvers<ContextType>;
  Bronhouder?: BronhouderResolvers<ContextType>;
  Familiegroepsplan?: FamiliegroepsplanResolvers<ContextType>;
  HulpverleningsplanDoel?: HulpverleningsplanDoelResolvers<ContextType>;
  HulpverleningsplanEvaluatie?: HulpverleningsplanEvaluatieResolvers<ContextType>;
  HulpverleningsplanContact?: HulpverleningsplanContactResolvers<ContextType>;
  Toewijzing?: ToewijzingResolvers<ContextType>;
  Gemeenteproduct?: GemeenteproductResolvers<ContextType>;
  Omvang?: OmvangResolvers<ContextType>;
  Jeugdhulpaanbieder?: JeugdhulpaanbiederResolvers<ContextType>;
  Verwijzing?: VerwijzingResolvers<ContextType>;
  Beschikking?: BeschikkingResolvers<ContextType>;
  Maatregel?: MaatregelResolvers<ContextType>;
  GecertificeerdeInstelling?: GecertificeerdeInstellingResolvers<ContextType>;
  JeugdigeConnection?: JeugdigeConnectionResolvers<ContextType>;
  JeugdigeEdge?: JeugdigeEdgeResolvers<ContextType>;
  HulpverleningsplanConnection?: HulpverleningsplanConnectionResolvers<ContextType>;
  HulpverleningsplanEdge?: HulpverleningsplanEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  classificatie?: ClassificatieDirectiveResolver<any, any, ContextType>;
};

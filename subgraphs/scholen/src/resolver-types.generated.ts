// Made by `npm run codegen` from the contract; never edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type {
  AfspraakRow,
  ArrangementsbudgetRow,
  BasisondersteuningRow,
  BasistekortRow,
  BestuurRow,
  DeelnameRow,
  GemeenteRow,
  LeerlingaantalRow,
  OndersteuningsaanbodRow,
  OndersteuningsplanRow,
  OogoRow,
  PassendePlekRow,
  SamenwerkingsverbandRow,
  SchoolRow,
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
  /**
   * Nederlandse postcode zonder spatie: `1011AB`.
   * A Dutch postal code: four digits, the first not 0, and two capitals, without a space.
   */
  Postcode: { input: string; output: string };
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
   * Eén gemeente, met haar CBS-code (`GM0363`).
   * One municipality by its CBS code.
   */
  readonly gemeente?: Maybe<Gemeente>;
  /**
   * Alle gemeenten.
   * All municipalities.
   */
  readonly gemeenten: GemeenteConnection;
  /**
   * Eén samenwerkingsverband, met zijn code (`PO2707`, `VO2708`).
   * One samenwerkingsverband by its code.
   */
  readonly samenwerkingsverband?: Maybe<Samenwerkingsverband>;
  /**
   * Alle samenwerkingsverbanden.
   * All samenwerkingsverbanden.
   */
  readonly samenwerkingsverbanden: SamenwerkingsverbandConnection;
  /**
   * Eén schoolbestuur (bevoegd gezag), met zijn DUO-nummer van vijf cijfers.
   * One school board by its five digit DUO number.
   */
  readonly bestuur?: Maybe<Bestuur>;
  /**
   * Alle schoolbesturen.
   * All school boards.
   */
  readonly besturen: BestuurConnection;
  /**
   * Eén school (instelling), met haar BRIN van vier tekens.
   * One school by its four character BRIN.
   */
  readonly school?: Maybe<School>;
  /**
   * Alle scholen.
   * All schools.
   */
  readonly scholen: SchoolConnection;
  /**
   * Eén vestiging, open of gesloten, met haar vestigingscode van zes tekens.
   * One school location, open or closed, by its six character code.
   */
  readonly vestiging?: Maybe<Vestiging>;
  /**
   * Alle vestigingen; zonder `statussen` alleen de open vestigingen.
   * All school locations; only the open ones unless `statussen` says otherwise.
   */
  readonly vestigingen: VestigingConnection;
  /**
   * Welk deel van de leerlingen bij een samenwerkingsverband kon worden geteld, en welk deel onbekend blijft.
   * Which part of the pupils could be counted under a samenwerkingsverband, and which part remains unknown.
   */
  readonly dekkingLeerlingaantallen: ReadonlyArray<Dekking>;
  /**
   * Eén ondersteuningsplan van een samenwerkingsverband.
   * One support plan of a samenwerkingsverband.
   */
  readonly ondersteuningsplan?: Maybe<Ondersteuningsplan>;
  /**
   * Alle ondersteuningsplannen van samenwerkingsverbanden.
   * All support plans of samenwerkingsverbanden.
   */
  readonly ondersteuningsplannen: OndersteuningsplanConnection;
  /**
   * De dichtstbijzijnde vestigingen die dit schooljaar bieden wat een kind nodig heeft; gegevens van het kind zelf zijn niet nodig.
   * The nearest locations that offer this school year what a child needs; nothing of the child itself is asked.
   */
  readonly passendePlekken: PassendePlekken;
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryGemeenteArgs = {
  gemeentecode: Scalars["String"]["input"];
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryGemeentenArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<GemeenteWhere>;
  orderBy?: InputMaybe<GemeenteOrderBy>;
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QuerySamenwerkingsverbandArgs = {
  code: Scalars["String"]["input"];
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QuerySamenwerkingsverbandenArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<SamenwerkingsverbandWhere>;
  orderBy?: InputMaybe<SamenwerkingsverbandOrderBy>;
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryBestuurArgs = {
  bestuursnummer: Scalars["String"]["input"];
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryBesturenArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<BestuurWhere>;
  orderBy?: InputMaybe<BestuurOrderBy>;
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QuerySchoolArgs = {
  brin: Scalars["String"]["input"];
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryScholenArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<SchoolWhere>;
  orderBy?: InputMaybe<SchoolOrderBy>;
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryVestigingArgs = {
  vestigingscode: Scalars["String"]["input"];
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryVestigingenArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<VestigingWhere>;
  orderBy?: InputMaybe<VestigingOrderBy>;
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryDekkingLeerlingaantallenArgs = {
  vanafJaar?: InputMaybe<Scalars["Int"]["input"]>;
  totEnMetJaar?: InputMaybe<Scalars["Int"]["input"]>;
  soorten?: InputMaybe<ReadonlyArray<Onderwijssoort>>;
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryOndersteuningsplanArgs = {
  id: Scalars["ID"]["input"];
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryOndersteuningsplannenArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<OndersteuningsplanWhere>;
  orderBy?: InputMaybe<OndersteuningsplanOrderBy>;
};

/**
 * Wat je kunt vragen. Wat er niet is en wat je niet mag zien, geven hetzelfde antwoord: niets.
 * What can be asked. What is not there and what may not be seen give the same answer: nothing.
 */
export type QueryPassendePlekkenArgs = {
  postcode: Scalars["Postcode"]["input"];
  behoeften: ReadonlyArray<Ondersteuningscategorie>;
  soort?: InputMaybe<Onderwijssoort>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
};

/**
 * Wat je kunt wijzigen. Een wijziging gebeurt helemaal of niet; wat mis is, staat in `fouten`.
 * What can be changed. A change is made whole or not at all; what is wrong stands in `fouten`.
 */
export type Mutation = {
  readonly __typename?: "Mutation";
  /**
   * Stelt een ondersteuningsplan vast, na overleg met de gemeenten (WPO artikel 18a lid 9). Regel SWV-1 houdt het anders tegen.
   * Determines a support plan, after consultation with the municipalities; rule SWV-1 stops it otherwise.
   */
  readonly ondersteuningsplanVaststellen: OndersteuningsplanVaststellenUitkomst;
};

/**
 * Wat je kunt wijzigen. Een wijziging gebeurt helemaal of niet; wat mis is, staat in `fouten`.
 * What can be changed. A change is made whole or not at all; what is wrong stands in `fouten`.
 */
export type MutationOndersteuningsplanVaststellenArgs = {
  input: OndersteuningsplanVaststellenInput;
};

/**
 * Welk plan wordt vastgesteld.
 * Which plan is determined.
 */
export type OndersteuningsplanVaststellenInput = {
  /**
   * Zelf gekozen UUID: dezelfde wijziging twee keer verstuurd gebeurt één keer.
   * A UUID of your choice: the same change sent twice is made once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  /** UUID van het plan. UUID of the plan. */
  readonly ondersteuningsplanId: Scalars["ID"]["input"];
  /** Versie die je zag; een nieuwere houdt de wijziging tegen. Version that you saw; a newer one stops the change. */
  readonly verwachteVersie?: InputMaybe<Scalars["Int"]["input"]>;
};

/**
 * Het vastgestelde plan, of waarom het niet is vastgesteld.
 * The plan as determined, or why it was not.
 */
export type OndersteuningsplanVaststellenUitkomst = {
  readonly __typename?: "OndersteuningsplanVaststellenUitkomst";
  /** Het plan; leeg als er fouten zijn. The plan; null when there are refusals. */
  readonly ondersteuningsplan?: Maybe<Ondersteuningsplan>;
  /** Waarom er niets is veranderd; leeg als het is gelukt. Why nothing was changed; empty when it was. */
  readonly fouten: ReadonlyArray<Fout>;
};

/**
 * Waar een gegeven vandaan komt en op welke dag het gold.
 * Where a record comes from and the day it was true.
 */
export type Herkomst = {
  readonly __typename?: "Herkomst";
  /**
   * Bestand of uitgever.
   * File or publisher.
   */
  readonly bron: Scalars["String"]["output"];
  /**
   * Dag waarop het gegeven gold.
   * Reference date of the record.
   */
  readonly peildatum: Scalars["Datum"]["output"];
  /**
   * Verzonnen: geen uitspraak over een echte school of een echt kind.
   * Invented: says nothing about a real school or a real child.
   */
  readonly synthetisch: Scalars["Boolean"]["output"];
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
  /** Naam van de gemeente. Name of the municipality. */
  readonly naam: Scalars["String"]["output"];
  /** Provincie; leeg als de bron haar niet noemt. Province; null where the source does not say. */
  readonly provincie?: Maybe<Scalars["String"]["output"]>;
  /**
   * Jeugdregio waarin de gemeente samenwerkt; leeg zolang geen bron haar noemt.
   * Youth care region of the municipality; null as long as no source names it.
   */
  readonly jeugdregio?: Maybe<Jeugdregio>;
  /**
   * Eerste dag, bij een gemeente die door een herindeling ontstond; leeg als dat niet bekend is.
   * First day, of a municipality that came out of a merger; null when that is not known.
   */
  readonly geldigVanaf?: Maybe<Scalars["Datum"]["output"]>;
  /**
   * Laatste dag; leeg zolang de gemeente bestaat.
   * Last day; null while the municipality exists.
   */
  readonly geldigTot?: Maybe<Scalars["Datum"]["output"]>;
  /**
   * Gemeente waar deze door een herindeling in opging; leeg zolang zij bestaat.
   * Municipality that this one merged into; null while it exists.
   */
  readonly opvolger?: Maybe<Gemeente>;
  /**
   * Samenwerkingsverbanden met vestigingen in deze gemeente; het kunnen er meer zijn, een samenwerkingsverband heeft er ook meer.
   * Samenwerkingsverbanden with school locations here: many to many.
   */
  readonly samenwerkingsverbanden: SamenwerkingsverbandConnection;
  /**
   * Vestigingen op het grondgebied van de gemeente; zonder `statussen` alleen de open vestigingen.
   * School locations within the municipality; only the open ones unless `statussen` says otherwise.
   */
  readonly vestigingen: VestigingConnection;
  /** Waar dit gegeven vandaan komt. Where this record comes from. */
  readonly herkomst: Herkomst;
};

/**
 * Gemeente, verantwoordelijk voor jeugdhulp aan haar inwoners (Jeugdwet artikel 2.3).
 * Municipality, responsible for youth care of its residents.
 */
export type GemeenteSamenwerkingsverbandenArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<SamenwerkingsverbandWhere>;
  orderBy?: InputMaybe<SamenwerkingsverbandOrderBy>;
};

/**
 * Gemeente, verantwoordelijk voor jeugdhulp aan haar inwoners (Jeugdwet artikel 2.3).
 * Municipality, responsible for youth care of its residents.
 */
export type GemeenteVestigingenArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<VestigingWhere>;
  orderBy?: InputMaybe<VestigingOrderBy>;
};

/**
 * Regio waarin gemeenten jeugdhulp samen regelen.
 * Region in which municipalities arrange youth care together.
 */
export type Jeugdregio = {
  readonly __typename?: "Jeugdregio";
  /** Code van het CBS: `JZ` en twee cijfers. Code of CBS: `JZ` and two digits. */
  readonly code: Scalars["String"]["output"];
  /** Naam van de regio. Name of the region. */
  readonly naam: Scalars["String"]["output"];
  /** Eerste dag van deze indeling. First day of this division. */
  readonly geldigVan?: Maybe<Scalars["Datum"]["output"]>;
  /** Laatste dag van deze indeling. Last day of this division. */
  readonly geldigTot?: Maybe<Scalars["Datum"]["output"]>;
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
  /** Voor welke scholen het er is. Which schools it is for. */
  readonly sector: SamenwerkingsverbandSector;
  /**
   * De wet geeft geen naam: de code met de grootste gemeenten.
   * The law gives no names: the code with its largest municipalities.
   */
  readonly naam: Scalars["String"]["output"];
  /**
   * Landelijk samenwerkingsverband, zonder eigen gebied.
   * National samenwerkingsverband, without an area of its own.
   */
  readonly landelijk: Scalars["Boolean"]["output"];
  /** Gemeenten waar het vestigingen heeft. Municipalities where it has school locations. */
  readonly gemeenten: GemeenteConnection;
  /**
   * Vestigingen van de eigen sector; zonder `statussen` alleen de open vestigingen.
   * School locations of its own sector; only the open ones unless `statussen` says otherwise.
   */
  readonly vestigingen: VestigingConnection;
  /**
   * Leerlingen per jaar en onderwijssoort, gesloten vestigingen meegeteld; oudste jaar eerst.
   * Pupils per year and kind of school, closed locations included; oldest year first.
   */
  readonly leerlingenontwikkeling: ReadonlyArray<Leerlingentelling>;
  /**
   * Deelname aan sbao, so en vso in het hele samenwerkingsverband, naast die in het land; oudste jaar eerst.
   * Participation in special education in the whole samenwerkingsverband, beside that in the country; oldest year first.
   */
  readonly deelname: ReadonlyArray<Deelname>;
  /**
   * Hetzelfde per gemeente waar de scholen staan.
   * The same per municipality where the schools stand, which is not always where the pupils live.
   */
  readonly deelnamePerGemeente: ReadonlyArray<Deelname>;
  /**
   * Ondersteuningsplan dat vandaag geldt; leeg als er geen is.
   * Support plan in force today; null when there is none.
   */
  readonly ondersteuningsplan?: Maybe<Ondersteuningsplan>;
  /**
   * Alle ondersteuningsplannen, nieuwste periode eerst.
   * All support plans, newest period first.
   */
  readonly ondersteuningsplannen: ReadonlyArray<Ondersteuningsplan>;
  /**
   * Overleg met gemeenten, nieuwste eerst.
   * Consultations with municipalities, newest first.
   */
  readonly oogo: ReadonlyArray<Oogo>;
  /**
   * De hulp die elke school van het samenwerkingsverband biedt.
   * The support that every school of the samenwerkingsverband offers.
   */
  readonly basisondersteuning: Basisondersteuning;
  /**
   * Geld voor arrangementen, nieuwste schooljaar eerst; leeg als er geen bron is.
   * Money for arrangements, newest school year first; empty where there is no source.
   */
  readonly arrangementsbudgetten: ReadonlyArray<Arrangementsbudget>;
  /** Waar dit gegeven vandaan komt. Where this record comes from. */
  readonly herkomst: Herkomst;
};

/**
 * Samenwerkingsverband passend onderwijs (WPO artikel 18a, WVO 2020 artikel 2.47).
 * Regional partnership of schools that arranges extra support. It counts only the schools of its own sector.
 */
export type SamenwerkingsverbandGemeentenArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<GemeenteWhere>;
  orderBy?: InputMaybe<GemeenteOrderBy>;
};

/**
 * Samenwerkingsverband passend onderwijs (WPO artikel 18a, WVO 2020 artikel 2.47).
 * Regional partnership of schools that arranges extra support. It counts only the schools of its own sector.
 */
export type SamenwerkingsverbandVestigingenArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<VestigingWhere>;
  orderBy?: InputMaybe<VestigingOrderBy>;
};

/**
 * Samenwerkingsverband passend onderwijs (WPO artikel 18a, WVO 2020 artikel 2.47).
 * Regional partnership of schools that arranges extra support. It counts only the schools of its own sector.
 */
export type SamenwerkingsverbandLeerlingenontwikkelingArgs = {
  vanafJaar?: InputMaybe<Scalars["Int"]["input"]>;
  totEnMetJaar?: InputMaybe<Scalars["Int"]["input"]>;
  soorten?: InputMaybe<ReadonlyArray<Onderwijssoort>>;
};

/**
 * Samenwerkingsverband passend onderwijs (WPO artikel 18a, WVO 2020 artikel 2.47).
 * Regional partnership of schools that arranges extra support. It counts only the schools of its own sector.
 */
export type SamenwerkingsverbandDeelnameArgs = {
  vanafJaar?: InputMaybe<Scalars["Int"]["input"]>;
  totEnMetJaar?: InputMaybe<Scalars["Int"]["input"]>;
  soorten?: InputMaybe<ReadonlyArray<Onderwijssoort>>;
};

/**
 * Samenwerkingsverband passend onderwijs (WPO artikel 18a, WVO 2020 artikel 2.47).
 * Regional partnership of schools that arranges extra support. It counts only the schools of its own sector.
 */
export type SamenwerkingsverbandDeelnamePerGemeenteArgs = {
  vanafJaar?: InputMaybe<Scalars["Int"]["input"]>;
  totEnMetJaar?: InputMaybe<Scalars["Int"]["input"]>;
  soorten?: InputMaybe<ReadonlyArray<Onderwijssoort>>;
};

/**
 * Samenwerkingsverband passend onderwijs (WPO artikel 18a, WVO 2020 artikel 2.47).
 * Regional partnership of schools that arranges extra support. It counts only the schools of its own sector.
 */
export type SamenwerkingsverbandBasisondersteuningArgs = {
  schooljaar?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * Samenwerkingsverband passend onderwijs (WPO artikel 18a, WVO 2020 artikel 2.47).
 * Regional partnership of schools that arranges extra support. It counts only the schools of its own sector.
 */
export type SamenwerkingsverbandArrangementsbudgettenArgs = {
  schooljaar?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * Voor welke scholen een samenwerkingsverband er is.
 * Which schools a samenwerkingsverband is for.
 */
export type SamenwerkingsverbandSector =
  /** Primair onderwijs, met speciaal onderwijs. Primary, with special primary education. */
  | "PO"
  /** Voortgezet onderwijs, met voortgezet speciaal onderwijs. Secondary, with special secondary education. */
  | "VO";

/**
 * Som over vestigingen. Een afgeschermde vestiging (`<5`) telt niet als nul: zij staat apart.
 * A sum over school locations. A masked location (`<5`) is not zero: it is counted apart.
 */
export type Leerlingentelling = {
  readonly __typename?: "Leerlingentelling";
  /**
   * Teldatum is 1 oktober van dit jaar.
   * Counted on 1 October of this year.
   */
  readonly jaar: Scalars["Int"]["output"];
  /** Onderwijssoort waar de leerlingen naartoe gaan. Kind of school of these pupils. */
  readonly soort: Onderwijssoort;
  /**
   * Som van de bekende aantallen: een ondergrens als `afgeschermdeVestigingen` niet 0 is.
   * Sum of the known numbers: a lower bound when `afgeschermdeVestigingen` is not 0.
   */
  readonly aantal: Scalars["Int"]["output"];
  /**
   * Vestigingen met 1 tot en met 4 leerlingen, waarvan DUO het aantal niet publiceert.
   * Locations with 1 to 4 pupils, whose number DUO does not publish.
   */
  readonly afgeschermdeVestigingen: Scalars["Int"]["output"];
  /**
   * Vestigingen met een leerlingaantal boven 0.
   * Locations with any pupils.
   */
  readonly vestigingen: Scalars["Int"]["output"];
  /**
   * Daarvan: vestigingen die alleen via hun gemeente aan het samenwerkingsverband zijn toegewezen.
   * Of these: locations assigned to the samenwerkingsverband only through their municipality.
   */
  readonly vestigingenViaGemeente: Scalars["Int"]["output"];
};

/**
 * Dekking van de telling per samenwerkingsverband, per jaar en onderwijssoort.
 * Coverage of the counts per samenwerkingsverband, per year and kind of school.
 */
export type Dekking = {
  readonly __typename?: "Dekking";
  /** Teldatum is 1 oktober van dit jaar. Counted on 1 October of this year. */
  readonly jaar: Scalars["Int"]["output"];
  /** Onderwijssoort waar de leerlingen naartoe gaan. Kind of school of these pupils. */
  readonly soort: Onderwijssoort;
  /**
   * Alle bekende leerlingen in Nederland.
   * All known pupils in the country.
   */
  readonly leerlingen: Scalars["Int"]["output"];
  /**
   * Leerlingen op vestigingen met een bekend samenwerkingsverband.
   * Pupils at locations whose samenwerkingsverband is known.
   */
  readonly toegewezen: Scalars["Int"]["output"];
  /**
   * Leerlingen op vestigingen waarvan het samenwerkingsverband onbekend is.
   * Pupils at locations whose samenwerkingsverband is unknown.
   */
  readonly onbekend: Scalars["Int"]["output"];
  /**
   * Vestigingen waarvan het samenwerkingsverband onbekend is.
   * Locations whose samenwerkingsverband is unknown.
   */
  readonly vestigingenOnbekend: Scalars["Int"]["output"];
};

/**
 * Welk deel van de leerlingen op een school van deze soort zit. Geteld waar de scholen staan.
 * Which part of the pupils is at schools of this kind, counted where the schools stand.
 */
export type Deelname = {
  readonly __typename?: "Deelname";
  /**
   * Gemeente waar de scholen staan; leeg bij het hele samenwerkingsverband, en waar de bron geen gemeente noemt.
   * Municipality of the schools; null for the whole samenwerkingsverband, and where the source names none.
   */
  readonly gemeente?: Maybe<Gemeente>;
  /** Wat er is geteld, en wat afgeschermd is. What was counted, and what is masked. */
  readonly telling: Leerlingentelling;
  /**
   * Alle getelde leerlingen van de sector; leeg bij voortgezet onderwijs, waar geen bron ze per school telt.
   * All counted pupils of the sector; null in secondary education, where no source counts them per school.
   */
  readonly alleLeerlingen?: Maybe<Scalars["Int"]["output"]>;
  /**
   * Deel van alle leerlingen, van 0 tot 1; onbekend, en dan leeg, waar niet alle leerlingen zijn geteld.
   * Part of all pupils, from 0 to 1; unknown, and then null, where not all pupils are counted.
   */
  readonly aandeel?: Maybe<Scalars["Float"]["output"]>;
  /**
   * Hetzelfde deel in heel Nederland, met dezelfde regels geteld.
   * The same part in the whole country, counted by the same rules.
   */
  readonly aandeelLandelijk?: Maybe<Scalars["Float"]["output"]>;
  /**
   * Hoeveel van de getelde leerlingen in het land onder een samenwerkingsverband vallen.
   * How many of the pupils counted in the country come under a samenwerkingsverband.
   */
  readonly dekking: Dekking;
};

/**
 * Ondersteuningsplan van een samenwerkingsverband, voor hooguit vier schooljaren (WPO artikel 18a lid 7, WVO 2020 artikel 2.47 lid 8). Het is geen plan van een kind.
 * Support plan of a samenwerkingsverband, for at most four school years; it is no plan of a child.
 */
export type Ondersteuningsplan = {
  readonly __typename?: "Ondersteuningsplan";
  /** Uniek in heel Nederland: een UUID. Unique in the whole country: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /** Samenwerkingsverband dat het plan maakt. Samenwerkingsverband that makes the plan. */
  readonly samenwerkingsverband: Samenwerkingsverband;
  /** Gaat bij elke wijziging omhoog. Goes up with every change. */
  readonly versie: Scalars["Int"]["output"];
  /** Eerste dag van de periode. First day of its period. */
  readonly periodeVan: Scalars["Datum"]["output"];
  /** Laatste dag van de periode. Last day of its period. */
  readonly periodeTot: Scalars["Datum"]["output"];
  /**
   * Laatste dag waarop het plan geldt: die van de periode, en nooit later dan de wet toestaat (WPO artikel 18a lid 7).
   * Last day on which the plan is in force: that of its period, and never later than the law allows.
   */
  readonly geldigTot: Scalars["Datum"]["output"];
  /**
   * Op deze dag moet een nieuw plan ingaan (WPO artikel 18a lid 7).
   * On this day a new plan must begin.
   */
  readonly vernieuwenVoor: Scalars["Datum"]["output"];
  /** Hoe ver het plan is. How far the plan is. */
  readonly status: OndersteuningsplanStatus;
  /**
   * Basisvoorzieningen die de scholen met elkaar afspraken (WVO 2020 artikel 2.47 lid 9).
   * Basic provisions that the schools agreed upon.
   */
  readonly basisvoorzieningen: ReadonlyArray<Scalars["String"]["output"]>;
  /**
   * Hoe de middelen worden verdeeld (WVO 2020 artikel 2.47 lid 9).
   * How the money is divided.
   */
  readonly procedureVerdelingMiddelen?: Maybe<Scalars["String"]["output"]>;
  /**
   * Hoe leerlingen worden geplaatst (WVO 2020 artikel 2.47 lid 9).
   * How pupils are placed.
   */
  readonly procedurePlaatsing?: Maybe<Scalars["String"]["output"]>;
  /**
   * Hoe leerlingen terugkeren naar een gewone school (WVO 2020 artikel 2.47 lid 9).
   * How pupils go back to a mainstream school.
   */
  readonly terugplaatsingsbeleid?: Maybe<Scalars["String"]["output"]>;
  /**
   * Wat het samenwerkingsverband wil bereiken en bereikte (WVO 2020 artikel 2.47 lid 9).
   * What the samenwerkingsverband wants to achieve and did achieve.
   */
  readonly resultaten?: Maybe<Scalars["String"]["output"]>;
  /**
   * Hoe ouders worden ingelicht (WVO 2020 artikel 2.47 lid 9).
   * How parents are informed.
   */
  readonly informatieAanOuders?: Maybe<Scalars["String"]["output"]>;
  /** Of de ondersteuningsplanraad instemt. Whether the council of parents and staff agrees. */
  readonly medezeggenschap: MedezeggenschapInstemming;
  /** Overleg met gemeenten over dit plan, nieuwste eerst. Consultations about this plan, newest first. */
  readonly oogo: ReadonlyArray<Oogo>;
  /** Dag waarop het plan werd vastgesteld. Day on which the plan was determined. */
  readonly vastgesteldOp?: Maybe<Scalars["Datum"]["output"]>;
  /**
   * Dag waarop het naar de inspectie ging (WPO artikel 18a lid 10, WVO 2020 artikel 2.47 lid 11).
   * Day on which it was sent to the inspectorate.
   */
  readonly inspectieToegezondenOp?: Maybe<Scalars["Datum"]["output"]>;
  /** Regels waar het plan vandaag niet aan voldoet. Rules that the plan does not keep today. */
  readonly nalevingssignalen: ReadonlyArray<Nalevingssignaal>;
  /** Waar dit gegeven vandaan komt. Where this record comes from. */
  readonly herkomst: Herkomst;
};

/**
 * Hoe ver een ondersteuningsplan is.
 * How far a support plan is.
 */
export type OndersteuningsplanStatus =
  /** In de maak. Being written. */
  | "CONCEPT"
  /** In overleg met de gemeenten. In consultation with the municipalities. */
  | "IN_OOGO"
  /** Vastgesteld door het bestuur. Determined by the board. */
  | "VASTGESTELD"
  /** Vastgesteld en openbaar gemaakt. Determined and made public. */
  | "GEPUBLICEERD"
  /** Opgevolgd of ingetrokken. Followed up or withdrawn. */
  | "VERVALLEN";

/**
 * Instemming van de ondersteuningsplanraad.
 * Agreement of the council of parents and staff of a samenwerkingsverband.
 */
export type MedezeggenschapInstemming = {
  readonly __typename?: "MedezeggenschapInstemming";
  /** Wat de raad besloot. What the council decided. */
  readonly resultaat: MedezeggenschapResultaat;
  /** Dag van het besluit; leeg als er nog geen is. Day of the decision; null while there is none. */
  readonly op?: Maybe<Scalars["Datum"]["output"]>;
};

/**
 * Wat een ondersteuningsplanraad besloot.
 * What a council decided.
 */
export type MedezeggenschapResultaat =
  /** Nog niet gevraagd. Not asked yet. */
  | "NOG_NIET_GEVRAAGD"
  /** De raad stemt in. The council agrees. */
  | "VERLEEND"
  /** De raad stemt niet in. The council does not agree. */
  | "ONTHOUDEN";

/**
 * Op overeenstemming gericht overleg tussen samenwerkingsverband en gemeenten.
 * Consultation of a samenwerkingsverband and municipalities that aims at agreement.
 */
export type Oogo = {
  readonly __typename?: "Oogo";
  /** Uniek in heel Nederland: een UUID. Unique in the whole country: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /** Over welk soort plan. About which kind of plan. */
  readonly soort: OogoSoort;
  /** Samenwerkingsverband dat deelneemt. Samenwerkingsverband that takes part. */
  readonly samenwerkingsverband: Samenwerkingsverband;
  /** Gemeenten die deelnemen. Municipalities that take part. */
  readonly gemeenten: ReadonlyArray<Gemeente>;
  /** Ondersteuningsplan waar het over ging; leeg bij een jeugdplan. Support plan it was about; null for a youth plan. */
  readonly ondersteuningsplan?: Maybe<Ondersteuningsplan>;
  /** Dag van het overleg. Day of the consultation. */
  readonly datum: Scalars["Datum"]["output"];
  /** Wat er uitkwam. What came of it. */
  readonly uitkomst: OogoUitkomst;
  /** Kenmerk van de procedure bij een geschil. Reference of the procedure in a dispute. */
  readonly procedureRef?: Maybe<Scalars["String"]["output"]>;
  /** Wat is afgesproken. What was agreed. */
  readonly afspraken: ReadonlyArray<Afspraak>;
  /** Waar dit gegeven vandaan komt. Where this record comes from. */
  readonly herkomst: Herkomst;
};

/**
 * Over welk plan samenwerkingsverband en gemeenten overleggen.
 * Which plan a consultation is about.
 */
export type OogoSoort =
  /** Het ondersteuningsplan van een samenwerkingsverband (WPO artikel 18a lid 9, WVO 2020 artikel 2.47 lid 10). The support plan of a samenwerkingsverband. */
  | "ONDERSTEUNINGSPLAN"
  /** Het jeugdplan van een gemeente (Jeugdwet artikel 2.2 lid 3). The youth plan of a municipality. */
  | "JEUGDPLAN";

/**
 * Wat er uit een overleg kwam.
 * What came of a consultation.
 */
export type OogoUitkomst =
  /** Allen zijn het eens. All agree. */
  | "OVEREENSTEMMING"
  /** Zij zijn het niet eens, zonder geschil. They do not agree, without a dispute. */
  | "GEEN_OVEREENSTEMMING"
  /** Er loopt een geschil. There is a dispute. */
  | "GESCHIL";

/**
 * Afspraak tussen samenwerkingsverband en gemeenten, uit een overleg.
 * Agreement of a samenwerkingsverband and municipalities, made in a consultation.
 */
export type Afspraak = {
  readonly __typename?: "Afspraak";
  /** Uniek in heel Nederland: een UUID. Unique in the whole country: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /** Overleg waarin dit is afgesproken. Consultation in which this was agreed. */
  readonly oogo: Oogo;
  /** Waar het over gaat. What it is about. */
  readonly onderwerp: AfspraakOnderwerp;
  /** Wat er is afgesproken. What was agreed. */
  readonly omschrijving: Scalars["String"]["output"];
  /**
   * Hoe ontwikkelingsperspectief en hulpverleningsplan aansluiten; leeg bij een ander onderwerp.
   * How ontwikkelingsperspectief and hulpverleningsplan join; empty for any other subject.
   */
  readonly aansluiting: ReadonlyArray<WijzeVanAansluiten>;
  /** Eerste dag. First day. */
  readonly geldigVan: Scalars["Datum"]["output"];
  /** Laatste dag. Last day. */
  readonly geldigTot: Scalars["Datum"]["output"];
  /** Waar dit gegeven vandaan komt. Where this record comes from. */
  readonly herkomst: Herkomst;
};

/**
 * Waar samenwerkingsverband en gemeenten afspraken over maken.
 * What samenwerkingsverband and municipalities agree upon.
 */
export type AfspraakOnderwerp =
  /** Hoe ontwikkelingsperspectief en hulpverleningsplan aansluiten. How the plans of school and youth care join. */
  | "AANSLUITING_OPP_HULPVERLENINGSPLAN"
  /** Wie onderwijs-jeugdhulparrangementen betaalt. Who pays for youth care at school. */
  | "OJA_FINANCIERING"
  /** Wat er gebeurt als een kind thuiszit. What is done when a child is out of school. */
  | "THUISZITTERSAANPAK"
  /** Vervoer naar school. Transport to school. */
  | "LEERLINGENVERVOER";

/**
 * Hoe een ontwikkelingsperspectief en een hulpverleningsplan aansluiten.
 * How an ontwikkelingsperspectief and a hulpverleningsplan join.
 */
export type WijzeVanAansluiten =
  /** Doelen die beide plannen delen. Goals that both plans share. */
  | "GEDEELDE_DOELEN"
  /** School en jeugdhulp spreken elkaar met de ouders. School and youth care meet with the parents. */
  | "GEZAMENLIJK_OVERLEG"
  /** Samen nagaan of het werkt. Looking together whether it works. */
  | "GEZAMENLIJKE_EVALUATIE"
  /** Aan elke kant één aanspreekpunt. One contact on each side. */
  | "VASTE_CONTACTPERSONEN";

/**
 * Basisondersteuning van een samenwerkingsverband in een schooljaar: wat elke school biedt.
 * Basic support of a samenwerkingsverband in a school year: what every school offers.
 */
export type Basisondersteuning = {
  readonly __typename?: "Basisondersteuning";
  /** Schooljaar, `2026-2027`. School year. */
  readonly schooljaar: Scalars["String"]["output"];
  /**
   * Basisvoorzieningen die het ondersteuningsplan van dat schooljaar noemt; leeg als er geen is.
   * Basic provisions that the support plan of that school year names; empty when there is none.
   */
  readonly afgesproken: ReadonlyArray<Scalars["String"]["output"]>;
  /**
   * Basisvoorzieningen die in het aanbod van elke open vestiging met een aanbod staan: samen bepalen zij de ondergrens.
   * Basic provisions in the offer of every open location that has one: together the offers set the floor.
   */
  readonly afgeleid: ReadonlyArray<Scalars["String"]["output"]>;
  /** Open vestigingen met een aanbod van dat schooljaar. Open locations with an offer of that school year. */
  readonly vestigingenMetAanbod: Scalars["Int"]["output"];
  /** Alle open vestigingen. All open locations. */
  readonly vestigingen: Scalars["Int"]["output"];
  /** Welke van de twee de norm is, en waarom. Which of the two is the norm, and why. */
  readonly norm: BasisondersteuningNorm;
  /**
   * Per vestiging de afgesproken voorzieningen die haar aanbod niet noemt, op vestigingscode; alleen namen, er wordt niets opgeteld.
   * Per location the agreed provisions that its offer does not name, by code; names only, nothing is added up.
   */
  readonly tekort: ReadonlyArray<Basistekort>;
};

/**
 * Basisondersteuning van een samenwerkingsverband in een schooljaar: wat elke school biedt.
 * Basic support of a samenwerkingsverband in a school year: what every school offers.
 */
export type BasisondersteuningTekortArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  vestigingscodes?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
};

/**
 * Welke basisondersteuning de norm is.
 * Which basic support is the norm.
 */
export type BasisondersteuningNorm =
  /** Wat is afgesproken: er is een ondersteuningsplan dat geldt. What was agreed: a support plan is in force. */
  | "AFGESPROKEN"
  /** Wat is afgeleid: er is wel een aanbod, maar geen ondersteuningsplan dat geldt. What is derived: there are offers and no plan in force. */
  | "AFGELEID"
  /** Er is geen plan en geen aanbod. There is no plan and no offer. */
  | "ONBEKEND";

/**
 * Afgesproken voorzieningen die in het aanbod van een vestiging ontbreken.
 * Agreed provisions that the offer of a location does not name.
 */
export type Basistekort = {
  readonly __typename?: "Basistekort";
  /** De vestiging. The location. */
  readonly vestiging: Vestiging;
  /** Wat er ontbreekt. What is missing. */
  readonly voorzieningen: ReadonlyArray<Scalars["String"]["output"]>;
  /**
   * Waar het aanbod vandaan komt; verzonnen aanbod zegt niets over een echte school.
   * Where the offer comes from; an invented one says nothing about a real school.
   */
  readonly herkomst: Herkomst;
};

/**
 * Geld van een samenwerkingsverband voor arrangementen in een schooljaar.
 * Money of a samenwerkingsverband for arrangements in a school year.
 */
export type Arrangementsbudget = {
  readonly __typename?: "Arrangementsbudget";
  /** Schooljaar, `2026-2027`. School year. */
  readonly schooljaar: Scalars["String"]["output"];
  /** Wat er is. What there is. */
  readonly toegekend: Scalars["Bedrag"]["output"];
  /** Wat is uitgegeven of toegezegd. What was spent or promised. */
  readonly besteed: Scalars["Bedrag"]["output"];
  /** Wat nog vrij is. What is still free. */
  readonly vrij: Scalars["Bedrag"]["output"];
  /** Waar dit gegeven vandaan komt. Where this record comes from. */
  readonly herkomst: Herkomst;
};

/**
 * De dichtstbijzijnde plekken, en hoe is bepaald vanaf waar.
 * The nearest places, and how the point to search from was found.
 */
export type PassendePlekken = {
  readonly __typename?: "PassendePlekken";
  /** Vanaf waar is gezocht. Where the search began. */
  readonly plaatsbepaling: Plaatsbepaling;
  /**
   * De plekken, dichtstbijzijnde eerst; leeg als de plaats van de postcode onbekend is.
   * The places, nearest first; empty when the place of the postal code is unknown.
   */
  readonly plekken: ReadonlyArray<PassendePlek>;
};

/**
 * Hoe de plaats van een postcode is bepaald. Open data kennen alleen de plaats van scholen.
 * How the place of a postal code was found: open data know the place of schools only.
 */
export type Plaatsbepaling = {
  readonly __typename?: "Plaatsbepaling";
  /** Hoe. How. */
  readonly wijze: PlaatsbepalingWijze;
  /** Postcodegebieden van vier cijfers waar de scholen staan. Four digit postal areas of the schools. */
  readonly postcodegebieden: ReadonlyArray<Scalars["String"]["output"]>;
  /** Het midden van die scholen; leeg als het onbekend is. The middle of those schools; null when it is unknown. */
  readonly locatie?: Maybe<Locatie>;
};

/**
 * Hoe de plaats van een postcode is bepaald.
 * How the place of a postal code was found.
 */
export type PlaatsbepalingWijze =
  /** Het midden van de scholen met deze postcode. The middle of the schools of this postal code. */
  | "EIGEN_POSTCODE"
  /** Het midden van de scholen met dezelfde vier cijfers. The middle of the schools with the same four digits. */
  | "EIGEN_SCHOLEN"
  /** Hier staat geen school: het midden van de buurgebieden. No school here: the middle of the neighbouring areas. */
  | "BUURGEBIEDEN"
  /** Ook in de buurt staat geen school. No school in the neighbourhood either. */
  | "ONBEKEND";

/**
 * Een vestiging die biedt wat nodig is.
 * A location that offers what is needed.
 */
export type PassendePlek = {
  readonly __typename?: "PassendePlek";
  /** De vestiging. The location. */
  readonly vestiging: Vestiging;
  /** Afstand in meters, hemelsbreed. Distance in metres, as the crow flies. */
  readonly afstand: Scalars["Int"]["output"];
  /** Waarom deze plek past. Why this place fits. */
  readonly reden: ReadonlyArray<PassendePlekReden>;
  /**
   * Of een toelaatbaarheidsverklaring nodig is: bij sbao, so, vso en praktijkonderwijs (WPO artikel 40 lid 8, WEC artikel 40 lid 10). Cluster 1 en 2 vragen er geen; welk cluster een school heeft, zegt geen bron.
   * Whether an admissibility statement is needed; schools for clusters 1 and 2 ask for none, and no source names the cluster.
   */
  readonly tlvNodig: Scalars["Boolean"]["output"];
  /** Aanbod waar dit uit blijkt. Offer that shows this. */
  readonly ondersteuningsaanbod: Ondersteuningsaanbod;
};

/**
 * Hoe een vestiging aan een behoefte voldoet.
 * How a location meets a need.
 */
export type PassendePlekReden = {
  readonly __typename?: "PassendePlekReden";
  /** De behoefte. The need. */
  readonly behoefte: Ondersteuningscategorie;
  /** Of dit bij de basis hoort of extra is. Whether this is basic or extra. */
  readonly via: AanbodVorm;
};

/**
 * Of hulp voor iedereen is of extra.
 * Whether support is for everyone or extra.
 */
export type AanbodVorm =
  /** Basisondersteuning: voor iedere leerling. Basic: for every pupil. */
  | "BASIS"
  /** Extra ondersteuning: met een ontwikkelingsperspectief. Extra: with an ontwikkelingsperspectief. */
  | "EXTRA";

/**
 * Schoolbestuur: het bevoegd gezag, drager van de zorgplicht (WPO artikel 40 lid 4).
 * School board: bears the duty of care.
 */
export type Bestuur = {
  readonly __typename?: "Bestuur";
  /** DUO-nummer van vijf cijfers: `41400`. DUO number of five digits. */
  readonly bestuursnummer: Scalars["String"]["output"];
  /** Scholen van dit bestuur. Schools of this board. */
  readonly scholen: SchoolConnection;
  /** Waar dit gegeven vandaan komt. Where this record comes from. */
  readonly herkomst: Herkomst;
};

/**
 * Schoolbestuur: het bevoegd gezag, drager van de zorgplicht (WPO artikel 40 lid 4).
 * School board: bears the duty of care.
 */
export type BestuurScholenArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<SchoolWhere>;
  orderBy?: InputMaybe<SchoolOrderBy>;
};

/**
 * School (instelling) met een BRIN, met een of meer vestigingen.
 * School with a BRIN number and one or more locations.
 */
export type School = {
  readonly __typename?: "School";
  /** BRIN van vier tekens: `00AO`. BRIN of four characters. */
  readonly brin: Scalars["String"]["output"];
  /**
   * Naam van de hoofdvestiging.
   * Name of the main location.
   */
  readonly naam: Scalars["String"]["output"];
  /**
   * Leeg als de bron het bestuur niet noemt, zoals bij voortgezet onderwijs.
   * Null where the source names no board, as in secondary education.
   */
  readonly bestuur?: Maybe<Bestuur>;
  /**
   * Vestigingen van deze school; zonder `statussen` alleen de open vestigingen.
   * Locations of this school; only the open ones unless `statussen` says otherwise.
   */
  readonly vestigingen: VestigingConnection;
  /** Waar dit gegeven vandaan komt. Where this record comes from. */
  readonly herkomst: Herkomst;
};

/**
 * School (instelling) met een BRIN, met een of meer vestigingen.
 * School with a BRIN number and one or more locations.
 */
export type SchoolVestigingenArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<VestigingWhere>;
  orderBy?: InputMaybe<VestigingOrderBy>;
};

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
   * De laatste twee cijfers van de vestigingscode; `00` is de hoofdvestiging.
   * The last two digits of the code; `00` is the main location.
   */
  readonly vestigingsnummer: Scalars["String"]["output"];
  /** Naam van de vestiging. Name of the location. */
  readonly naam: Scalars["String"]["output"];
  /** Soort onderwijs op deze vestiging. Kind of education at this location. */
  readonly soort: Onderwijssoort;
  /** Wet waar het onderwijs onder valt. Act that the education comes under. */
  readonly sector: Onderwijssector;
  /**
   * Schoolsoorten binnen het voortgezet onderwijs, zoals DUO ze schrijft: `VBO/MAVO/HAVO`.
   * Kinds of secondary education as DUO writes them.
   */
  readonly voStructuur?: Maybe<Scalars["String"]["output"]>;
  /** Richting van de school, zoals DUO die schrijft: `Openbaar`. Denomination as DUO writes it. */
  readonly denominatie?: Maybe<Scalars["String"]["output"]>;
  /** Of de vestiging open is. Whether the location is open. */
  readonly status: Vestigingsstatus;
  /** Waar de vestiging staat. Where the location stands. */
  readonly adres: Adres;
  /**
   * Leeg als de bron geen coördinaten geeft.
   * Null where the source has no coordinates.
   */
  readonly locatie?: Maybe<Locatie>;
  /**
   * Gemeente waar de vestiging staat; leeg als de bron haar niet noemt.
   * Municipality of the location; null where the source does not say.
   */
  readonly gemeente?: Maybe<Gemeente>;
  /** School waar de vestiging bij hoort. School that the location belongs to. */
  readonly school: School;
  /**
   * Alleen voor basisonderwijs, speciaal basisonderwijs en speciaal onderwijs.
   * Only for primary and special primary education.
   */
  readonly swvPO?: Maybe<Samenwerkingsverband>;
  /**
   * Alleen voor voortgezet onderwijs, praktijkonderwijs en voortgezet speciaal onderwijs.
   * Only for secondary and special secondary education.
   */
  readonly swvVO?: Maybe<Samenwerkingsverband>;
  /**
   * Hoe het samenwerkingsverband is bepaald.
   * How the samenwerkingsverband was determined.
   */
  readonly swvHerkomst: SwvHerkomst;
  /**
   * Het nieuwste leerlingaantal.
   * The newest number of pupils.
   */
  readonly leerlingaantal: Leerlingaantal;
  /**
   * Leerlingaantallen per 1 oktober, oudste eerst; leeg waar de bron niets publiceert.
   * Numbers of pupils on 1 October, oldest first; empty where the source publishes none.
   */
  readonly leerlingreeks: ReadonlyArray<Leerlingaantal>;
  /**
   * Ondersteuningsaanbod, nieuwste schooljaar eerst.
   * What the school offers as support, newest school year first.
   */
  readonly ondersteuningsaanbod: ReadonlyArray<Ondersteuningsaanbod>;
  /** Waar dit gegeven vandaan komt. Where this record comes from. */
  readonly herkomst: Herkomst;
};

/**
 * Vestiging van een school: de plek waar leerlingen les krijgen.
 * School location: the place where pupils are taught.
 */
export type VestigingLeerlingreeksArgs = {
  vanafJaar?: InputMaybe<Scalars["Int"]["input"]>;
  totEnMetJaar?: InputMaybe<Scalars["Int"]["input"]>;
};

/**
 * Vestiging van een school: de plek waar leerlingen les krijgen.
 * School location: the place where pupils are taught.
 */
export type VestigingOndersteuningsaanbodArgs = {
  schooljaar?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * Wet waar het onderwijs onder valt.
 * Act that the education comes under.
 */
export type Onderwijssector =
  /** Primair onderwijs. Primary education. */
  | "PO"
  /** Speciaal onderwijs (Wet op de expertisecentra). Special education. */
  | "WEC"
  /** Voortgezet onderwijs. Secondary education. */
  | "VO";

/**
 * Soort onderwijs.
 * Kind of education.
 */
export type Onderwijssoort =
  /** Basisonderwijs. Primary school. */
  | "BAO"
  /** Speciaal basisonderwijs. Special primary school. */
  | "SBAO"
  /** Speciaal onderwijs. Special education, primary age. */
  | "SO"
  /** Voortgezet speciaal onderwijs. Special education, secondary age. */
  | "VSO"
  /** Speciaal en voortgezet speciaal onderwijs samen. Special education of both ages. */
  | "SO_VSO"
  /** Voortgezet onderwijs. Secondary school. */
  | "VO"
  /** Praktijkonderwijs. Practical secondary education. */
  | "PRO";

/**
 * Of een vestiging open is.
 * Whether a location is open.
 */
export type Vestigingsstatus =
  /** Er zijn nu leerlingen welkom. Pupils are taught here now. */
  | "OPEN"
  /** Staat alleen nog in de historie. Found in the history only. */
  | "GESLOTEN";

/**
 * Hoe het samenwerkingsverband van een vestiging is bepaald.
 * How the samenwerkingsverband of a location was determined.
 */
export type SwvHerkomst =
  /** Uit de postcode en de regeling regio-indeling. From the postal code and the ministerial annex. */
  | "POSTCODE"
  /** Uit de gemeente, omdat daar maar een samenwerkingsverband is. From the municipality, which has only one. */
  | "GEMEENTE"
  /** Niet te bepalen. Cannot be determined. */
  | "ONBEKEND";

/**
 * Adres van een vestiging; leeg waar de bron niets zegt.
 * Address of a location; null where the source says nothing.
 */
export type Adres = {
  readonly __typename?: "Adres";
  /** Straatnaam. Street. */
  readonly straat?: Maybe<Scalars["String"]["output"]>;
  /** Huisnummer met toevoeging: `10-12`. House number with its addition. */
  readonly huisnummer?: Maybe<Scalars["String"]["output"]>;
  /** Postcode zonder spatie: `1011AB`. Postal code without a space. */
  readonly postcode?: Maybe<Scalars["Postcode"]["output"]>;
  /** Plaatsnaam. Town. */
  readonly plaats?: Maybe<Scalars["String"]["output"]>;
};

/**
 * Coördinaten in graden (WGS 84).
 * Coordinates in degrees (WGS 84).
 */
export type Locatie = {
  readonly __typename?: "Locatie";
  /** Noorderbreedte. Latitude, north. */
  readonly breedtegraad: Scalars["Float"]["output"];
  /** Oosterlengte. Longitude, east. */
  readonly lengtegraad: Scalars["Float"]["output"];
};

/**
 * Aantal leerlingen op een teldatum.
 * Number of pupils on a reference date.
 */
export type Leerlingaantal = {
  readonly __typename?: "Leerlingaantal";
  /**
   * Teldatum; leeg als er geen telling is.
   * Reference date; null when there is no count.
   */
  readonly peildatum?: Maybe<Scalars["Datum"]["output"]>;
  /**
   * Leeg als het aantal afgeschermd of onbekend is; nooit 0 in plaats daarvan.
   * Null when masked or unknown; never 0 instead.
   */
  readonly aantal?: Maybe<Scalars["Int"]["output"]>;
  /** Of het aantal bekend is, en zo niet waarom. Whether the number is known, and if not why. */
  readonly stand: Leerlingaantalstand;
  /** Bestand waar het aantal uit komt. File that the number comes from. */
  readonly bron?: Maybe<Scalars["String"]["output"]>;
};

/**
 * Of een leerlingaantal bekend is.
 * Whether a number of pupils is known.
 */
export type Leerlingaantalstand =
  /** Het aantal staat er. The number is given. */
  | "BEKEND"
  /** 1 tot en met 4 leerlingen; DUO publiceert `<5`. Masked by DUO as `<5`. */
  | "AFGESCHERMD"
  /** De bron heeft geen aantal. The source has no number. */
  | "ONBEKEND";

/**
 * Wat een vestiging in een schooljaar aan ondersteuning biedt: het schoolondersteuningsprofiel (SOP), sinds 1-8-2025 een deel van de schoolgids.
 * What a location offers as support in a school year: formerly the SOP, since 2025 part of the school guide.
 */
export type Ondersteuningsaanbod = {
  readonly __typename?: "Ondersteuningsaanbod";
  /** Uniek in heel Nederland: een UUID. Unique in the whole country: a UUID. */
  readonly id: Scalars["ID"]["output"];
  /** Vestiging die dit aanbod heeft. Location that offers this. */
  readonly vestiging: Vestiging;
  /** Schooljaar, `2026-2027`. School year. */
  readonly schooljaar: Scalars["String"]["output"];
  /** In welk document de school het aanbod beschrijft. Which document the school describes it in. */
  readonly soortDocument: SoortAanboddocument;
  /**
   * Hulp die elke school van het samenwerkingsverband biedt.
   * Support that every school of the samenwerkingsverband offers.
   */
  readonly basisvoorzieningen: ReadonlyArray<Scalars["String"]["output"]>;
  /** Waar de basisvoorzieningen over gaan. What the basic provisions are about. */
  readonly basiscategorieen: ReadonlyArray<Ondersteuningscategorie>;
  /**
   * Hulp die deze school daarbovenop biedt; wie haar krijgt, heeft een ontwikkelingsperspectief.
   * Support beyond that; a pupil who gets it has an ontwikkelingsperspectief.
   */
  readonly extraAanbod: ReadonlyArray<ExtraAanbod>;
  /**
   * Wat de school niet kan bieden.
   * What the school cannot offer.
   */
  readonly grenzen?: Maybe<Scalars["String"]["output"]>;
  /** Dag waarop het bestuur het aanbod vaststelde. Day on which the board adopted it. */
  readonly vastgesteldOp?: Maybe<Scalars["Datum"]["output"]>;
  /** Dag van het advies van de medezeggenschapsraad. Day of the participation council's advice. */
  readonly mrAdviesOp?: Maybe<Scalars["Datum"]["output"]>;
  /** Waar dit gegeven vandaan komt. Where this record comes from. */
  readonly herkomst: Herkomst;
};

/**
 * Document waarin een school haar aanbod beschrijft.
 * Document in which a school describes its support.
 */
export type SoortAanboddocument =
  /** Schoolondersteuningsprofiel, tot 1-8-2025. School support profile, until August 2025. */
  | "SOP"
  /** Een deel van de schoolgids, elk jaar opnieuw. A part of the school guide, every year anew. */
  | "SCHOOLGIDS";

/**
 * Een vorm van extra hulp die een vestiging biedt.
 * One kind of extra support that a location offers.
 */
export type ExtraAanbod = {
  readonly __typename?: "ExtraAanbod";
  /** Waar de hulp over gaat. What the support is about. */
  readonly categorie: Ondersteuningscategorie;
  /** Wat de school doet. What the school does. */
  readonly omschrijving: Scalars["String"]["output"];
  /** Voor welke leerlingen. Which pupils it is for. */
  readonly doelgroep?: Maybe<Scalars["String"]["output"]>;
  /** Aantal plaatsen; leeg als de school geen aantal noemt. Places, null when none is given. */
  readonly capaciteit?: Maybe<Scalars["Int"]["output"]>;
};

/**
 * Waar extra hulp over gaat.
 * What extra support is about.
 */
export type Ondersteuningscategorie =
  /** Gedrag. Behaviour. */
  | "GEDRAG"
  /** Autismespectrum. Autism spectrum. */
  | "AUTISMESPECTRUM"
  /** Leren. Learning. */
  | "LEREN"
  /** Taal en spraak. Language and speech. */
  | "TAAL_EN_SPRAAK"
  /** Bewegen. Movement. */
  | "MOTORIEK"
  /** Zien en horen. Sight and hearing. */
  | "ZINTUIGLIJK"
  /** Medische zorg onder schooltijd. Medical care at school. */
  | "MEDISCH"
  /** Hoogbegaafdheid. Giftedness. */
  | "HOOGBEGAAFD";

/**
 * Bladzijde van gemeenten.
 * A page of municipalities.
 */
export type GemeenteConnection = {
  readonly __typename?: "GemeenteConnection";
  /** De regels, elk met een cursor. The rows, each with a cursor. */
  readonly edges: ReadonlyArray<GemeenteEdge>;
  /** De regels zonder cursor. The rows without a cursor. */
  readonly nodes: ReadonlyArray<Gemeente>;
  /** Waar deze bladzijde in de lijst staat. Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Aantal in de hele lijst. Size of the whole list. */
  readonly totalCount: Scalars["Int"]["output"];
};

/**
 * Regel van een lijst, met zijn plaats.
 * A row of a list, with its place.
 */
export type GemeenteEdge = {
  readonly __typename?: "GemeenteEdge";
  /** Plaats in de lijst, om vanaf hier verder te lezen. Place in the list, to read on from here. */
  readonly cursor: Scalars["String"]["output"];
  /** De regel zelf. The row itself. */
  readonly node: Gemeente;
};

/**
 * Bladzijde van samenwerkingsverbanden.
 * A page of samenwerkingsverbanden.
 */
export type SamenwerkingsverbandConnection = {
  readonly __typename?: "SamenwerkingsverbandConnection";
  /** De regels, elk met een cursor. The rows, each with a cursor. */
  readonly edges: ReadonlyArray<SamenwerkingsverbandEdge>;
  /** De regels zonder cursor. The rows without a cursor. */
  readonly nodes: ReadonlyArray<Samenwerkingsverband>;
  /** Waar deze bladzijde in de lijst staat. Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Aantal in de hele lijst. Size of the whole list. */
  readonly totalCount: Scalars["Int"]["output"];
};

/**
 * Regel van een lijst, met zijn plaats.
 * A row of a list, with its place.
 */
export type SamenwerkingsverbandEdge = {
  readonly __typename?: "SamenwerkingsverbandEdge";
  /** Plaats in de lijst, om vanaf hier verder te lezen. Place in the list, to read on from here. */
  readonly cursor: Scalars["String"]["output"];
  /** De regel zelf. The row itself. */
  readonly node: Samenwerkingsverband;
};

/**
 * Bladzijde van schoolbesturen.
 * A page of school boards.
 */
export type BestuurConnection = {
  readonly __typename?: "BestuurConnection";
  /** De regels, elk met een cursor. The rows, each with a cursor. */
  readonly edges: ReadonlyArray<BestuurEdge>;
  /** De regels zonder cursor. The rows without a cursor. */
  readonly nodes: ReadonlyArray<Bestuur>;
  /** Waar deze bladzijde in de lijst staat. Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Aantal in de hele lijst. Size of the whole list. */
  readonly totalCount: Scalars["Int"]["output"];
};

/**
 * Regel van een lijst, met zijn plaats.
 * A row of a list, with its place.
 */
export type BestuurEdge = {
  readonly __typename?: "BestuurEdge";
  /** Plaats in de lijst, om vanaf hier verder te lezen. Place in the list, to read on from here. */
  readonly cursor: Scalars["String"]["output"];
  /** De regel zelf. The row itself. */
  readonly node: Bestuur;
};

/**
 * Bladzijde van ondersteuningsplannen.
 * A page of support plans.
 */
export type OndersteuningsplanConnection = {
  readonly __typename?: "OndersteuningsplanConnection";
  /** De regels, elk met een cursor. The rows, each with a cursor. */
  readonly edges: ReadonlyArray<OndersteuningsplanEdge>;
  /** De regels zonder cursor. The rows without a cursor. */
  readonly nodes: ReadonlyArray<Ondersteuningsplan>;
  /** Waar deze bladzijde in de lijst staat. Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Aantal in de hele lijst. Size of the whole list. */
  readonly totalCount: Scalars["Int"]["output"];
};

/**
 * Regel van een lijst, met zijn plaats.
 * A row of a list, with its place.
 */
export type OndersteuningsplanEdge = {
  readonly __typename?: "OndersteuningsplanEdge";
  /** Plaats in de lijst, om vanaf hier verder te lezen. Place in the list, to read on from here. */
  readonly cursor: Scalars["String"]["output"];
  /** De regel zelf. The row itself. */
  readonly node: Ondersteuningsplan;
};

/**
 * Bladzijde van scholen.
 * A page of schools.
 */
export type SchoolConnection = {
  readonly __typename?: "SchoolConnection";
  /** De regels, elk met een cursor. The rows, each with a cursor. */
  readonly edges: ReadonlyArray<SchoolEdge>;
  /** De regels zonder cursor. The rows without a cursor. */
  readonly nodes: ReadonlyArray<School>;
  /** Waar deze bladzijde in de lijst staat. Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Aantal in de hele lijst. Size of the whole list. */
  readonly totalCount: Scalars["Int"]["output"];
};

/**
 * Regel van een lijst, met zijn plaats.
 * A row of a list, with its place.
 */
export type SchoolEdge = {
  readonly __typename?: "SchoolEdge";
  /** Plaats in de lijst, om vanaf hier verder te lezen. Place in the list, to read on from here. */
  readonly cursor: Scalars["String"]["output"];
  /** De regel zelf. The row itself. */
  readonly node: School;
};

/**
 * Bladzijde van vestigingen.
 * A page of school locations.
 */
export type VestigingConnection = {
  readonly __typename?: "VestigingConnection";
  /** De regels, elk met een cursor. The rows, each with a cursor. */
  readonly edges: ReadonlyArray<VestigingEdge>;
  /** De regels zonder cursor. The rows without a cursor. */
  readonly nodes: ReadonlyArray<Vestiging>;
  /** Waar deze bladzijde in de lijst staat. Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Aantal in de hele lijst. Size of the whole list. */
  readonly totalCount: Scalars["Int"]["output"];
};

/**
 * Regel van een lijst, met zijn plaats.
 * A row of a list, with its place.
 */
export type VestigingEdge = {
  readonly __typename?: "VestigingEdge";
  /** Plaats in de lijst, om vanaf hier verder te lezen. Place in the list, to read on from here. */
  readonly cursor: Scalars["String"]["output"];
  /** De regel zelf. The row itself. */
  readonly node: Vestiging;
};

/**
 * Waaraan de regels van een lijst moeten voldoen; alles wat is gezegd, telt.
 * What the rows of a list must fit; all that is said counts.
 */
export type GemeenteWhere = {
  /** Alleen gemeenten met een van deze codes. Only municipalities with one of these codes. */
  readonly gemeentecodes?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** Deel van de naam, hoofdletters doen er niet toe. Part of the name, case-insensitive. */
  readonly naamBevat?: InputMaybe<Scalars["String"]["input"]>;
  /** Alleen gemeenten in een van deze provincies. Only municipalities in one of these provinces. */
  readonly provincies?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
};

/**
 * Volgorde van een lijst; wat gelijk is, blijft in een vaste volgorde.
 * Order of a list; what is equal stays in a fixed order.
 */
export type GemeenteOrderBy = {
  /** Waarop te sorteren. What to order by. */
  readonly veld: GemeenteOrderVeld;
  /** Oplopend of aflopend. Ascending or descending. */
  readonly richting?: Richting;
};

/**
 * Waarop gemeenten te sorteren zijn.
 * What municipalities can be ordered by.
 */
export type GemeenteOrderVeld =
  /** CBS-code. CBS code. */
  | "GEMEENTECODE"
  /** Naam, in Nederlandse volgorde. Name, in Dutch order. */
  | "NAAM";

/**
 * Waaraan de regels van een lijst moeten voldoen; alles wat is gezegd, telt.
 * What the rows of a list must fit; all that is said counts.
 */
export type SamenwerkingsverbandWhere = {
  /**
   * Alleen samenwerkingsverbanden met een van deze codes.
   * Only samenwerkingsverbanden with one of these codes.
   */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** Alleen samenwerkingsverbanden van deze sectoren. Only samenwerkingsverbanden of these sectors. */
  readonly sectoren?: InputMaybe<ReadonlyArray<SamenwerkingsverbandSector>>;
};

/**
 * Volgorde van een lijst; wat gelijk is, blijft in een vaste volgorde.
 * Order of a list; what is equal stays in a fixed order.
 */
export type SamenwerkingsverbandOrderBy = {
  /** Waarop te sorteren. What to order by. */
  readonly veld: SamenwerkingsverbandOrderVeld;
  /** Oplopend of aflopend. Ascending or descending. */
  readonly richting?: Richting;
};

/**
 * Waarop samenwerkingsverbanden te sorteren zijn.
 * What samenwerkingsverbanden can be ordered by.
 */
export type SamenwerkingsverbandOrderVeld =
  /** Code. Code. */
  "CODE";

/**
 * Waaraan de regels van een lijst moeten voldoen; alles wat is gezegd, telt.
 * What the rows of a list must fit; all that is said counts.
 */
export type BestuurWhere = {
  /** Alleen besturen met een van deze nummers. Only boards with one of these numbers. */
  readonly bestuursnummers?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
};

/**
 * Volgorde van een lijst; wat gelijk is, blijft in een vaste volgorde.
 * Order of a list; what is equal stays in a fixed order.
 */
export type BestuurOrderBy = {
  /** Waarop te sorteren. What to order by. */
  readonly veld: BestuurOrderVeld;
  /** Oplopend of aflopend. Ascending or descending. */
  readonly richting?: Richting;
};

/**
 * Waarop schoolbesturen te sorteren zijn.
 * What school boards can be ordered by.
 */
export type BestuurOrderVeld =
  /** Bestuursnummer. Number of the board. */
  "BESTUURSNUMMER";

/**
 * Waaraan de regels van een lijst moeten voldoen; alles wat is gezegd, telt.
 * What the rows of a list must fit; all that is said counts.
 */
export type OndersteuningsplanWhere = {
  /** Alleen plannen van deze samenwerkingsverbanden. Only plans of these samenwerkingsverbanden. */
  readonly samenwerkingsverbandcodes?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** Alleen plannen met een van deze statussen. Only plans with one of these states. */
  readonly statussen?: InputMaybe<ReadonlyArray<OndersteuningsplanStatus>>;
  /** Alleen plannen waarvan de periode uiterlijk op deze dag eindigt. Only plans whose period ends by this day. */
  readonly eindigtUiterlijk?: InputMaybe<Scalars["Datum"]["input"]>;
  /** Alleen plannen die vandaag een van deze regels breken. Only plans that break one of these rules today. */
  readonly nalevingssignalen?: InputMaybe<ReadonlyArray<Regelcode>>;
};

/**
 * Volgorde van een lijst; wat gelijk is, blijft in een vaste volgorde.
 * Order of a list; what is equal stays in a fixed order.
 */
export type OndersteuningsplanOrderBy = {
  /** Waarop te sorteren. What to order by. */
  readonly veld: OndersteuningsplanOrderVeld;
  /** Oplopend of aflopend. Ascending or descending. */
  readonly richting?: Richting;
};

/**
 * Waarop ondersteuningsplannen te sorteren zijn.
 * What support plans can be ordered by.
 */
export type OndersteuningsplanOrderVeld =
  /** Laatste dag van de periode. Last day of the period. */
  | "PERIODE_TOT"
  /** Code van het samenwerkingsverband. Code of the samenwerkingsverband. */
  | "SAMENWERKINGSVERBAND";

/**
 * Waaraan de regels van een lijst moeten voldoen; alles wat is gezegd, telt.
 * What the rows of a list must fit; all that is said counts.
 */
export type SchoolWhere = {
  /** Alleen scholen met een van deze BRIN's. Only schools with one of these BRINs. */
  readonly brins?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** Deel van de naam, hoofdletters doen er niet toe. Part of the name, case-insensitive. */
  readonly naamBevat?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * Volgorde van een lijst; wat gelijk is, blijft in een vaste volgorde.
 * Order of a list; what is equal stays in a fixed order.
 */
export type SchoolOrderBy = {
  /** Waarop te sorteren. What to order by. */
  readonly veld: SchoolOrderVeld;
  /** Oplopend of aflopend. Ascending or descending. */
  readonly richting?: Richting;
};

/**
 * Waarop scholen te sorteren zijn.
 * What schools can be ordered by.
 */
export type SchoolOrderVeld =
  /** BRIN. BRIN. */
  | "BRIN"
  /** Naam, in Nederlandse volgorde. Name, in Dutch order. */
  | "NAAM";

/**
 * Waaraan de regels van een lijst moeten voldoen; alles wat is gezegd, telt.
 * What the rows of a list must fit; all that is said counts.
 */
export type VestigingWhere = {
  /** Alleen vestigingen met een van deze codes. Only locations with one of these codes. */
  readonly vestigingscodes?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** Deel van de naam, hoofdletters doen er niet toe. Part of the name, case-insensitive. */
  readonly naamBevat?: InputMaybe<Scalars["String"]["input"]>;
  /** Alleen deze onderwijssoorten. Only these kinds of education. */
  readonly soorten?: InputMaybe<ReadonlyArray<Onderwijssoort>>;
  /** Alleen deze sectoren. Only these sectors. */
  readonly sectoren?: InputMaybe<ReadonlyArray<Onderwijssector>>;
  /** Zonder keuze alleen open vestigingen. Only open locations when nothing is said. */
  readonly statussen?: InputMaybe<ReadonlyArray<Vestigingsstatus>>;
  /** Alleen vestigingen in een van deze gemeenten. Only locations in one of these municipalities. */
  readonly gemeentecodes?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /**
   * Vestigingen die in dit schooljaar (of, zonder schooljaar, in het lopende) extra ondersteuning in deze categorie bieden.
   * Locations that offer extra support of this category in that school year, or in the current one.
   */
  readonly extraAanbod?: InputMaybe<ExtraAanbodWhere>;
};

/**
 * Welke extra hulp een vestiging moet bieden.
 * Which extra support a location must offer.
 */
export type ExtraAanbodWhere = {
  /** Waar de hulp over gaat. What the support is about. */
  readonly categorie: Ondersteuningscategorie;
  /** Schooljaar, `2026-2027`; zonder dit het lopende. School year; the current one when nothing is said. */
  readonly schooljaar?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * Volgorde van een lijst; wat gelijk is, blijft in een vaste volgorde.
 * Order of a list; what is equal stays in a fixed order.
 */
export type VestigingOrderBy = {
  /** Waarop te sorteren. What to order by. */
  readonly veld: VestigingOrderVeld;
  /** Oplopend of aflopend. Ascending or descending. */
  readonly richting?: Richting;
};

/**
 * Waarop vestigingen te sorteren zijn.
 * What locations can be ordered by.
 */
export type VestigingOrderVeld =
  /** Naam, in Nederlandse volgorde. Name, in Dutch order. */
  | "NAAM"
  /** Vestigingscode. Code of the location. */
  | "VESTIGINGSCODE";

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
  Gemeente: Gemeente;
  Samenwerkingsverband: Samenwerkingsverband;
  Ondersteuningsplan: Ondersteuningsplan;
  Oogo: Oogo;
  Afspraak: Afspraak;
  Bestuur: Bestuur;
  School: School;
  Vestiging: Vestiging;
  Ondersteuningsaanbod: Ondersteuningsaanbod;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Gemeente: { __typename: "Gemeente" } & GraphQLRecursivePick<
    FederationTypes["Gemeente"],
    { gemeentecode: true }
  >;
  Samenwerkingsverband: { __typename: "Samenwerkingsverband" } & GraphQLRecursivePick<
    FederationTypes["Samenwerkingsverband"],
    { code: true }
  >;
  Ondersteuningsplan: { __typename: "Ondersteuningsplan" } & GraphQLRecursivePick<
    FederationTypes["Ondersteuningsplan"],
    { id: true }
  >;
  Oogo: { __typename: "Oogo" } & GraphQLRecursivePick<FederationTypes["Oogo"], { id: true }>;
  Afspraak: { __typename: "Afspraak" } & GraphQLRecursivePick<
    FederationTypes["Afspraak"],
    { id: true }
  >;
  Bestuur: { __typename: "Bestuur" } & GraphQLRecursivePick<
    FederationTypes["Bestuur"],
    { bestuursnummer: true }
  >;
  School: { __typename: "School" } & GraphQLRecursivePick<
    FederationTypes["School"],
    { brin: true }
  >;
  Vestiging: { __typename: "Vestiging" } & GraphQLRecursivePick<
    FederationTypes["Vestiging"],
    { vestigingscode: true }
  >;
  Ondersteuningsaanbod: { __typename: "Ondersteuningsaanbod" } & GraphQLRecursivePick<
    FederationTypes["Ondersteuningsaanbod"],
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
  Postcode: ResolverTypeWrapper<Scalars["Postcode"]["output"]>;
  Fout: ResolverTypeWrapper<Fout>;
  Nalevingssignaal: ResolverTypeWrapper<Nalevingssignaal>;
  Regelcode: Regelcode;
  Foutcode: Foutcode;
  Signaalernst: Signaalernst;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars["Int"]["output"]>;
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OndersteuningsplanVaststellenInput: OndersteuningsplanVaststellenInput;
  OndersteuningsplanVaststellenUitkomst: ResolverTypeWrapper<
    Omit<OndersteuningsplanVaststellenUitkomst, "ondersteuningsplan"> & {
      ondersteuningsplan?: Maybe<ResolversTypes["Ondersteuningsplan"]>;
    }
  >;
  Herkomst: ResolverTypeWrapper<Herkomst>;
  Gemeente: ResolverTypeWrapper<GemeenteRow>;
  Jeugdregio: ResolverTypeWrapper<Jeugdregio>;
  Samenwerkingsverband: ResolverTypeWrapper<SamenwerkingsverbandRow>;
  SamenwerkingsverbandSector: SamenwerkingsverbandSector;
  Leerlingentelling: ResolverTypeWrapper<Leerlingentelling>;
  Dekking: ResolverTypeWrapper<Dekking>;
  Deelname: ResolverTypeWrapper<DeelnameRow>;
  Float: ResolverTypeWrapper<Scalars["Float"]["output"]>;
  Ondersteuningsplan: ResolverTypeWrapper<OndersteuningsplanRow>;
  OndersteuningsplanStatus: OndersteuningsplanStatus;
  MedezeggenschapInstemming: ResolverTypeWrapper<MedezeggenschapInstemming>;
  MedezeggenschapResultaat: MedezeggenschapResultaat;
  Oogo: ResolverTypeWrapper<OogoRow>;
  OogoSoort: OogoSoort;
  OogoUitkomst: OogoUitkomst;
  Afspraak: ResolverTypeWrapper<AfspraakRow>;
  AfspraakOnderwerp: AfspraakOnderwerp;
  WijzeVanAansluiten: WijzeVanAansluiten;
  Basisondersteuning: ResolverTypeWrapper<BasisondersteuningRow>;
  BasisondersteuningNorm: BasisondersteuningNorm;
  Basistekort: ResolverTypeWrapper<BasistekortRow>;
  Arrangementsbudget: ResolverTypeWrapper<ArrangementsbudgetRow>;
  PassendePlekken: ResolverTypeWrapper<
    Omit<PassendePlekken, "plekken"> & { plekken: ReadonlyArray<ResolversTypes["PassendePlek"]> }
  >;
  Plaatsbepaling: ResolverTypeWrapper<Plaatsbepaling>;
  PlaatsbepalingWijze: PlaatsbepalingWijze;
  PassendePlek: ResolverTypeWrapper<PassendePlekRow>;
  PassendePlekReden: ResolverTypeWrapper<PassendePlekReden>;
  AanbodVorm: AanbodVorm;
  Bestuur: ResolverTypeWrapper<BestuurRow>;
  School: ResolverTypeWrapper<SchoolRow>;
  Vestiging: ResolverTypeWrapper<VestigingRow>;
  Onderwijssector: Onderwijssector;
  Onderwijssoort: Onderwijssoort;
  Vestigingsstatus: Vestigingsstatus;
  SwvHerkomst: SwvHerkomst;
  Adres: ResolverTypeWrapper<Adres>;
  Locatie: ResolverTypeWrapper<Locatie>;
  Leerlingaantal: ResolverTypeWrapper<LeerlingaantalRow>;
  Leerlingaantalstand: Leerlingaantalstand;
  Ondersteuningsaanbod: ResolverTypeWrapper<OndersteuningsaanbodRow>;
  SoortAanboddocument: SoortAanboddocument;
  ExtraAanbod: ResolverTypeWrapper<ExtraAanbod>;
  Ondersteuningscategorie: Ondersteuningscategorie;
  GemeenteConnection: ResolverTypeWrapper<ListPage<GemeenteRow>>;
  GemeenteEdge: ResolverTypeWrapper<
    Omit<GemeenteEdge, "node"> & { node: ResolversTypes["Gemeente"] }
  >;
  SamenwerkingsverbandConnection: ResolverTypeWrapper<ListPage<SamenwerkingsverbandRow>>;
  SamenwerkingsverbandEdge: ResolverTypeWrapper<
    Omit<SamenwerkingsverbandEdge, "node"> & { node: ResolversTypes["Samenwerkingsverband"] }
  >;
  BestuurConnection: ResolverTypeWrapper<ListPage<BestuurRow>>;
  BestuurEdge: ResolverTypeWrapper<Omit<BestuurEdge, "node"> & { node: ResolversTypes["Bestuur"] }>;
  OndersteuningsplanConnection: ResolverTypeWrapper<ListPage<OndersteuningsplanRow>>;
  OndersteuningsplanEdge: ResolverTypeWrapper<
    Omit<OndersteuningsplanEdge, "node"> & { node: ResolversTypes["Ondersteuningsplan"] }
  >;
  SchoolConnection: ResolverTypeWrapper<ListPage<SchoolRow>>;
  SchoolEdge: ResolverTypeWrapper<Omit<SchoolEdge, "node"> & { node: ResolversTypes["School"] }>;
  VestigingConnection: ResolverTypeWrapper<ListPage<VestigingRow>>;
  VestigingEdge: ResolverTypeWrapper<
    Omit<VestigingEdge, "node"> & { node: ResolversTypes["Vestiging"] }
  >;
  GemeenteWhere: GemeenteWhere;
  GemeenteOrderBy: GemeenteOrderBy;
  GemeenteOrderVeld: GemeenteOrderVeld;
  SamenwerkingsverbandWhere: SamenwerkingsverbandWhere;
  SamenwerkingsverbandOrderBy: SamenwerkingsverbandOrderBy;
  SamenwerkingsverbandOrderVeld: SamenwerkingsverbandOrderVeld;
  BestuurWhere: BestuurWhere;
  BestuurOrderBy: BestuurOrderBy;
  BestuurOrderVeld: BestuurOrderVeld;
  OndersteuningsplanWhere: OndersteuningsplanWhere;
  OndersteuningsplanOrderBy: OndersteuningsplanOrderBy;
  OndersteuningsplanOrderVeld: OndersteuningsplanOrderVeld;
  SchoolWhere: SchoolWhere;
  SchoolOrderBy: SchoolOrderBy;
  SchoolOrderVeld: SchoolOrderVeld;
  VestigingWhere: VestigingWhere;
  ExtraAanbodWhere: ExtraAanbodWhere;
  VestigingOrderBy: VestigingOrderBy;
  VestigingOrderVeld: VestigingOrderVeld;
  String: ResolverTypeWrapper<Scalars["String"]["output"]>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  PageInfo: PageInfo;
  Boolean: Scalars["Boolean"]["output"];
  Datum: Scalars["Datum"]["output"];
  Bedrag: Scalars["Bedrag"]["output"];
  Postcode: Scalars["Postcode"]["output"];
  Fout: Fout;
  Nalevingssignaal: Nalevingssignaal;
  Query: Record<PropertyKey, never>;
  Int: Scalars["Int"]["output"];
  ID: Scalars["ID"]["output"];
  Mutation: Record<PropertyKey, never>;
  OndersteuningsplanVaststellenInput: OndersteuningsplanVaststellenInput;
  OndersteuningsplanVaststellenUitkomst: Omit<
    OndersteuningsplanVaststellenUitkomst,
    "ondersteuningsplan"
  > & { ondersteuningsplan?: Maybe<ResolversParentTypes["Ondersteuningsplan"]> };
  Herkomst: Herkomst;
  Gemeente: GemeenteRow;
  Jeugdregio: Jeugdregio;
  Samenwerkingsverband: SamenwerkingsverbandRow;
  Leerlingentelling: Leerlingentelling;
  Dekking: Dekking;
  Deelname: DeelnameRow;
  Float: Scalars["Float"]["output"];
  Ondersteuningsplan: OndersteuningsplanRow;
  MedezeggenschapInstemming: MedezeggenschapInstemming;
  Oogo: OogoRow;
  Afspraak: AfspraakRow;
  Basisondersteuning: BasisondersteuningRow;
  Basistekort: BasistekortRow;
  Arrangementsbudget: ArrangementsbudgetRow;
  PassendePlekken: Omit<PassendePlekken, "plekken"> & {
    plekken: ReadonlyArray<ResolversParentTypes["PassendePlek"]>;
  };
  Plaatsbepaling: Plaatsbepaling;
  PassendePlek: PassendePlekRow;
  PassendePlekReden: PassendePlekReden;
  Bestuur: BestuurRow;
  School: SchoolRow;
  Vestiging: VestigingRow;
  Adres: Adres;
  Locatie: Locatie;
  Leerlingaantal: LeerlingaantalRow;
  Ondersteuningsaanbod: OndersteuningsaanbodRow;
  ExtraAanbod: ExtraAanbod;
  GemeenteConnection: ListPage<GemeenteRow>;
  GemeenteEdge: Omit<GemeenteEdge, "node"> & { node: ResolversParentTypes["Gemeente"] };
  SamenwerkingsverbandConnection: ListPage<SamenwerkingsverbandRow>;
  SamenwerkingsverbandEdge: Omit<SamenwerkingsverbandEdge, "node"> & {
    node: ResolversParentTypes["Samenwerkingsverband"];
  };
  BestuurConnection: ListPage<BestuurRow>;
  BestuurEdge: Omit<BestuurEdge, "node"> & { node: ResolversParentTypes["Bestuur"] };
  OndersteuningsplanConnection: ListPage<OndersteuningsplanRow>;
  OndersteuningsplanEdge: Omit<OndersteuningsplanEdge, "node"> & {
    node: ResolversParentTypes["Ondersteuningsplan"];
  };
  SchoolConnection: ListPage<SchoolRow>;
  SchoolEdge: Omit<SchoolEdge, "node"> & { node: ResolversParentTypes["School"] };
  VestigingConnection: ListPage<VestigingRow>;
  VestigingEdge: Omit<VestigingEdge, "node"> & { node: ResolversParentTypes["Vestiging"] };
  GemeenteWhere: GemeenteWhere;
  GemeenteOrderBy: GemeenteOrderBy;
  SamenwerkingsverbandWhere: SamenwerkingsverbandWhere;
  SamenwerkingsverbandOrderBy: SamenwerkingsverbandOrderBy;
  BestuurWhere: BestuurWhere;
  BestuurOrderBy: BestuurOrderBy;
  OndersteuningsplanWhere: OndersteuningsplanWhere;
  OndersteuningsplanOrderBy: OndersteuningsplanOrderBy;
  SchoolWhere: SchoolWhere;
  SchoolOrderBy: SchoolOrderBy;
  VestigingWhere: VestigingWhere;
  ExtraAanbodWhere: ExtraAanbodWhere;
  VestigingOrderBy: VestigingOrderBy;
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

export interface PostcodeScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes["Postcode"],
  any
> {
  name: "Postcode";
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
  gemeente?: Resolver<
    Maybe<ResolversTypes["Gemeente"]>,
    ParentType,
    ContextType,
    RequireFields<QueryGemeenteArgs, "gemeentecode">
  >;
  gemeenten?: Resolver<
    ResolversTypes["GemeenteConnection"],
    ParentType,
    ContextType,
    Partial<QueryGemeentenArgs>
  >;
  samenwerkingsverband?: Resolver<
    Maybe<ResolversTypes["Samenwerkingsverband"]>,
    ParentType,
    ContextType,
    RequireFields<QuerySamenwerkingsverbandArgs, "code">
  >;
  samenwerkingsverbanden?: Resolver<
    ResolversTypes["SamenwerkingsverbandConnection"],
    ParentType,
    ContextType,
    Partial<QuerySamenwerkingsverbandenArgs>
  >;
  bestuur?: Resolver<
    Maybe<ResolversTypes["Bestuur"]>,
    ParentType,
    ContextType,
    RequireFields<QueryBestuurArgs, "bestuursnummer">
  >;
  besturen?: Resolver<
    ResolversTypes["BestuurConnection"],
    ParentType,
    ContextType,
    Partial<QueryBesturenArgs>
  >;
  school?: Resolver<
    Maybe<ResolversTypes["School"]>,
    ParentType,
    ContextType,
    RequireFields<QuerySchoolArgs, "brin">
  >;
  scholen?: Resolver<
    ResolversTypes["SchoolConnection"],
    ParentType,
    ContextType,
    Partial<QueryScholenArgs>
  >;
  vestiging?: Resolver<
    Maybe<ResolversTypes["Vestiging"]>,
    ParentType,
    ContextType,
    RequireFields<QueryVestigingArgs, "vestigingscode">
  >;
  vestigingen?: Resolver<
    ResolversTypes["VestigingConnection"],
    ParentType,
    ContextType,
    Partial<QueryVestigingenArgs>
  >;
  dekkingLeerlingaantallen?: Resolver<
    ReadonlyArray<ResolversTypes["Dekking"]>,
    ParentType,
    ContextType,
    Partial<QueryDekkingLeerlingaantallenArgs>
  >;
  ondersteuningsplan?: Resolver<
    Maybe<ResolversTypes["Ondersteuningsplan"]>,
    ParentType,
    ContextType,
    RequireFields<QueryOndersteuningsplanArgs, "id">
  >;
  ondersteuningsplannen?: Resolver<
    ResolversTypes["OndersteuningsplanConnection"],
    ParentType,
    ContextType,
    Partial<QueryOndersteuningsplannenArgs>
  >;
  passendePlekken?: Resolver<
    ResolversTypes["PassendePlekken"],
    ParentType,
    ContextType,
    RequireFields<QueryPassendePlekkenArgs, "postcode" | "behoeften" | "first">
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Mutation"] = ResolversParentTypes["Mutation"],
> = {
  ondersteuningsplanVaststellen?: Resolver<
    ResolversTypes["OndersteuningsplanVaststellenUitkomst"],
    ParentType,
    ContextType,
    RequireFields<MutationOndersteuningsplanVaststellenArgs, "input">
  >;
};

export type OndersteuningsplanVaststellenUitkomstResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OndersteuningsplanVaststellenUitkomst"] =
    ResolversParentTypes["OndersteuningsplanVaststellenUitkomst"],
> = {
  ondersteuningsplan?: Resolver<
    Maybe<ResolversTypes["Ondersteuningsplan"]>,
    ParentType,
    ContextType
  >;
  fouten?: Resolver<ReadonlyArray<ResolversTypes["Fout"]>, ParentType, ContextType>;
};

export type HerkomstResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Herkomst"] = ResolversParentTypes["Herkomst"],
> = {
  bron?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  synthetisch?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type GemeenteResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Gemeente"] = ResolversParentTypes["Gemeente"],
  FederationReferenceType extends FederationReferenceTypes["Gemeente"] =
    FederationReferenceTypes["Gemeente"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Gemeente"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  gemeentecode?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  provincie?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  jeugdregio?: Resolver<Maybe<ResolversTypes["Jeugdregio"]>, ParentType, ContextType>;
  geldigVanaf?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  geldigTot?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  opvolger?: Resolver<Maybe<ResolversTypes["Gemeente"]>, ParentType, ContextType>;
  samenwerkingsverbanden?: Resolver<
    ResolversTypes["SamenwerkingsverbandConnection"],
    ParentType,
    ContextType,
    Partial<GemeenteSamenwerkingsverbandenArgs>
  >;
  vestigingen?: Resolver<
    ResolversTypes["VestigingConnection"],
    ParentType,
    ContextType,
    Partial<GemeenteVestigingenArgs>
  >;
  herkomst?: Resolver<ResolversTypes["Herkomst"], ParentType, ContextType>;
};

export type JeugdregioResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Jeugdregio"] = ResolversParentTypes["Jeugdregio"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  geldigVan?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  geldigTot?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
};

export type SamenwerkingsverbandResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Samenwerkingsverband"] =
    ResolversParentTypes["Samenwerkingsverband"],
  FederationReferenceType extends FederationReferenceTypes["Samenwerkingsverband"] =
    FederationReferenceTypes["Samenwerkingsverband"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Samenwerkingsverband"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes["SamenwerkingsverbandSector"], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  landelijk?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  gemeenten?: Resolver<
    ResolversTypes["GemeenteConnection"],
    ParentType,
    ContextType,
    Partial<SamenwerkingsverbandGemeentenArgs>
  >;
  vestigingen?: Resolver<
    ResolversTypes["VestigingConnection"],
    ParentType,
    ContextType,
    Partial<SamenwerkingsverbandVestigingenArgs>
  >;
  leerlingenontwikkeling?: Resolver<
    ReadonlyArray<ResolversTypes["Leerlingentelling"]>,
    ParentType,
    ContextType,
    Partial<SamenwerkingsverbandLeerlingenontwikkelingArgs>
  >;
  deelname?: Resolver<
    ReadonlyArray<ResolversTypes["Deelname"]>,
    ParentType,
    ContextType,
    Partial<SamenwerkingsverbandDeelnameArgs>
  >;
  deelnamePerGemeente?: Resolver<
    ReadonlyArray<ResolversTypes["Deelname"]>,
    ParentType,
    ContextType,
    Partial<SamenwerkingsverbandDeelnamePerGemeenteArgs>
  >;
  ondersteuningsplan?: Resolver<
    Maybe<ResolversTypes["Ondersteuningsplan"]>,
    ParentType,
    ContextType
  >;
  ondersteuningsplannen?: Resolver<
    ReadonlyArray<ResolversTypes["Ondersteuningsplan"]>,
    ParentType,
    ContextType
  >;
  oogo?: Resolver<ReadonlyArray<ResolversTypes["Oogo"]>, ParentType, ContextType>;
  basisondersteuning?: Resolver<
    ResolversTypes["Basisondersteuning"],
    ParentType,
    ContextType,
    Partial<SamenwerkingsverbandBasisondersteuningArgs>
  >;
  arrangementsbudgetten?: Resolver<
    ReadonlyArray<ResolversTypes["Arrangementsbudget"]>,
    ParentType,
    ContextType,
    Partial<SamenwerkingsverbandArrangementsbudgettenArgs>
  >;
  herkomst?: Resolver<ResolversTypes["Herkomst"], ParentType, ContextType>;
};

export type LeerlingentellingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Leerlingentelling"] =
    ResolversParentTypes["Leerlingentelling"],
> = {
  jaar?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes["Onderwijssoort"], ParentType, ContextType>;
  aantal?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  afgeschermdeVestigingen?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  vestigingen?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  vestigingenViaGemeente?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type DekkingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Dekking"] = ResolversParentTypes["Dekking"],
> = {
  jaar?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes["Onderwijssoort"], ParentType, ContextType>;
  leerlingen?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  toegewezen?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  onbekend?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  vestigingenOnbekend?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type DeelnameResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Deelname"] = ResolversParentTypes["Deelname"],
> = {
  gemeente?: Resolver<Maybe<ResolversTypes["Gemeente"]>, ParentType, ContextType>;
  telling?: Resolver<ResolversTypes["Leerlingentelling"], ParentType, ContextType>;
  alleLeerlingen?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  aandeel?: Resolver<Maybe<ResolversTypes["Float"]>, ParentType, ContextType>;
  aandeelLandelijk?: Resolver<Maybe<ResolversTypes["Float"]>, ParentType, ContextType>;
  dekking?: Resolver<ResolversTypes["Dekking"], ParentType, ContextType>;
};

export type OndersteuningsplanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Ondersteuningsplan"] =
    ResolversParentTypes["Ondersteuningsplan"],
  FederationReferenceType extends FederationReferenceTypes["Ondersteuningsplan"] =
    FederationReferenceTypes["Ondersteuningsplan"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Ondersteuningsplan"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  samenwerkingsverband?: Resolver<ResolversTypes["Samenwerkingsverband"], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  periodeVan?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  periodeTot?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  geldigTot?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  vernieuwenVoor?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["OndersteuningsplanStatus"], ParentType, ContextType>;
  basisvoorzieningen?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  procedureVerdelingMiddelen?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  procedurePlaatsing?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  terugplaatsingsbeleid?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  resultaten?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  informatieAanOuders?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  medezeggenschap?: Resolver<ResolversTypes["MedezeggenschapInstemming"], ParentType, ContextType>;
  oogo?: Resolver<ReadonlyArray<ResolversTypes["Oogo"]>, ParentType, ContextType>;
  vastgesteldOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  inspectieToegezondenOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  nalevingssignalen?: Resolver<
    ReadonlyArray<ResolversTypes["Nalevingssignaal"]>,
    ParentType,
    ContextType
  >;
  herkomst?: Resolver<ResolversTypes["Herkomst"], ParentType, ContextType>;
};

export type MedezeggenschapInstemmingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["MedezeggenschapInstemming"] =
    ResolversParentTypes["MedezeggenschapInstemming"],
> = {
  resultaat?: Resolver<ResolversTypes["MedezeggenschapResultaat"], ParentType, ContextType>;
  op?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
};

export type OogoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Oogo"] = ResolversParentTypes["Oogo"],
  FederationReferenceType extends FederationReferenceTypes["Oogo"] =
    FederationReferenceTypes["Oogo"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Oogo"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes["OogoSoort"], ParentType, ContextType>;
  samenwerkingsverband?: Resolver<ResolversTypes["Samenwerkingsverband"], ParentType, ContextType>;
  gemeenten?: Resolver<ReadonlyArray<ResolversTypes["Gemeente"]>, ParentType, ContextType>;
  ondersteuningsplan?: Resolver<
    Maybe<ResolversTypes["Ondersteuningsplan"]>,
    ParentType,
    ContextType
  >;
  datum?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  uitkomst?: Resolver<ResolversTypes["OogoUitkomst"], ParentType, ContextType>;
  procedureRef?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  afspraken?: Resolver<ReadonlyArray<ResolversTypes["Afspraak"]>, ParentType, ContextType>;
  herkomst?: Resolver<ResolversTypes["Herkomst"], ParentType, ContextType>;
};

export type AfspraakResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Afspraak"] = ResolversParentTypes["Afspraak"],
  FederationReferenceType extends FederationReferenceTypes["Afspraak"] =
    FederationReferenceTypes["Afspraak"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Afspraak"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  oogo?: Resolver<ResolversTypes["Oogo"], ParentType, ContextType>;
  onderwerp?: Resolver<ResolversTypes["AfspraakOnderwerp"], ParentType, ContextType>;
  omschrijving?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  aansluiting?: Resolver<
    ReadonlyArray<ResolversTypes["WijzeVanAansluiten"]>,
    ParentType,
    ContextType
  >;
  geldigVan?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  geldigTot?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  herkomst?: Resolver<ResolversTypes["Herkomst"], ParentType, ContextType>;
};

export type BasisondersteuningResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Basisondersteuning"] =
    ResolversParentTypes["Basisondersteuning"],
> = {
  schooljaar?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  afgesproken?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  afgeleid?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  vestigingenMetAanbod?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  vestigingen?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  norm?: Resolver<ResolversTypes["BasisondersteuningNorm"], ParentType, ContextType>;
  tekort?: Resolver<
    ReadonlyArray<ResolversTypes["Basistekort"]>,
    ParentType,
    ContextType,
    RequireFields<BasisondersteuningTekortArgs, "first">
  >;
};

export type BasistekortResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Basistekort"] = ResolversParentTypes["Basistekort"],
> = {
  vestiging?: Resolver<ResolversTypes["Vestiging"], ParentType, ContextType>;
  voorzieningen?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  herkomst?: Resolver<ResolversTypes["Herkomst"], ParentType, ContextType>;
};

export type ArrangementsbudgetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Arrangementsbudget"] =
    ResolversParentTypes["Arrangementsbudget"],
> = {
  schooljaar?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  toegekend?: Resolver<ResolversTypes["Bedrag"], ParentType, ContextType>;
  besteed?: Resolver<ResolversTypes["Bedrag"], ParentType, ContextType>;
  vrij?: Resolver<ResolversTypes["Bedrag"], ParentType, ContextType>;
  herkomst?: Resolver<ResolversTypes["Herkomst"], ParentType, ContextType>;
};

export type PassendePlekkenResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PassendePlekken"] =
    ResolversParentTypes["PassendePlekken"],
> = {
  plaatsbepaling?: Resolver<ResolversTypes["Plaatsbepaling"], ParentType, ContextType>;
  plekken?: Resolver<ReadonlyArray<ResolversTypes["PassendePlek"]>, ParentType, ContextType>;
};

export type PlaatsbepalingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Plaatsbepaling"] =
    ResolversParentTypes["Plaatsbepaling"],
> = {
  wijze?: Resolver<ResolversTypes["PlaatsbepalingWijze"], ParentType, ContextType>;
  postcodegebieden?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  locatie?: Resolver<Maybe<ResolversTypes["Locatie"]>, ParentType, ContextType>;
};

export type PassendePlekResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PassendePlek"] = ResolversParentTypes["PassendePlek"],
> = {
  vestiging?: Resolver<ResolversTypes["Vestiging"], ParentType, ContextType>;
  afstand?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  reden?: Resolver<ReadonlyArray<ResolversTypes["PassendePlekReden"]>, ParentType, ContextType>;
  tlvNodig?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  ondersteuningsaanbod?: Resolver<ResolversTypes["Ondersteuningsaanbod"], ParentType, ContextType>;
};

export type PassendePlekRedenResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PassendePlekReden"] =
    ResolversParentTypes["PassendePlekReden"],
> = {
  behoefte?: Resolver<ResolversTypes["Ondersteuningscategorie"], ParentType, ContextType>;
  via?: Resolver<ResolversTypes["AanbodVorm"], ParentType, ContextType>;
};

export type BestuurResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Bestuur"] = ResolversParentTypes["Bestuur"],
  FederationReferenceType extends FederationReferenceTypes["Bestuur"] =
    FederationReferenceTypes["Bestuur"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Bestuur"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  bestuursnummer?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  scholen?: Resolver<
    ResolversTypes["SchoolConnection"],
    ParentType,
    ContextType,
    Partial<BestuurScholenArgs>
  >;
  herkomst?: Resolver<ResolversTypes["Herkomst"], ParentType, ContextType>;
};

export type SchoolResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["School"] = ResolversParentTypes["School"],
  FederationReferenceType extends FederationReferenceTypes["School"] =
    FederationReferenceTypes["School"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["School"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  brin?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  bestuur?: Resolver<Maybe<ResolversTypes["Bestuur"]>, ParentType, ContextType>;
  vestigingen?: Resolver<
    ResolversTypes["VestigingConnection"],
    ParentType,
    ContextType,
    Partial<SchoolVestigingenArgs>
  >;
  herkomst?: Resolver<ResolversTypes["Herkomst"], ParentType, ContextType>;
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
  vestigingsnummer?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes["Onderwijssoort"], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes["Onderwijssector"], ParentType, ContextType>;
  voStructuur?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  denominatie?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["Vestigingsstatus"], ParentType, ContextType>;
  adres?: Resolver<ResolversTypes["Adres"], ParentType, ContextType>;
  locatie?: Resolver<Maybe<ResolversTypes["Locatie"]>, ParentType, ContextType>;
  gemeente?: Resolver<Maybe<ResolversTypes["Gemeente"]>, ParentType, ContextType>;
  school?: Resolver<ResolversTypes["School"], ParentType, ContextType>;
  swvPO?: Resolver<Maybe<ResolversTypes["Samenwerkingsverband"]>, ParentType, ContextType>;
  swvVO?: Resolver<Maybe<ResolversTypes["Samenwerkingsverband"]>, ParentType, ContextType>;
  swvHerkomst?: Resolver<ResolversTypes["SwvHerkomst"], ParentType, ContextType>;
  leerlingaantal?: Resolver<ResolversTypes["Leerlingaantal"], ParentType, ContextType>;
  leerlingreeks?: Resolver<
    ReadonlyArray<ResolversTypes["Leerlingaantal"]>,
    ParentType,
    ContextType,
    Partial<VestigingLeerlingreeksArgs>
  >;
  ondersteuningsaanbod?: Resolver<
    ReadonlyArray<ResolversTypes["Ondersteuningsaanbod"]>,
    ParentType,
    ContextType,
    Partial<VestigingOndersteuningsaanbodArgs>
  >;
  herkomst?: Resolver<ResolversTypes["Herkomst"], ParentType, ContextType>;
};

export type AdresResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Adres"] = ResolversParentTypes["Adres"],
> = {
  straat?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  huisnummer?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes["Postcode"]>, ParentType, ContextType>;
  plaats?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type LocatieResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Locatie"] = ResolversParentTypes["Locatie"],
> = {
  breedtegraad?: Resolver<ResolversTypes["Float"], ParentType, ContextType>;
  lengtegraad?: Resolver<ResolversTypes["Float"], ParentType, ContextType>;
};

export type LeerlingaantalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Leerlingaantal"] =
    ResolversParentTypes["Leerlingaantal"],
> = {
  peildatum?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  aantal?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  stand?: Resolver<ResolversTypes["Leerlingaantalstand"], ParentType, ContextType>;
  bron?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type OndersteuningsaanbodResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Ondersteuningsaanbod"] =
    ResolversParentTypes["Ondersteuningsaanbod"],
  FederationReferenceType extends FederationReferenceTypes["Ondersteuningsaanbod"] =
    FederationReferenceTypes["Ondersteuningsaanbod"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Ondersteuningsaanbod"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  vestiging?: Resolver<ResolversTypes["Vestiging"], ParentType, ContextType>;
  schooljaar?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  soortDocument?: Resolver<ResolversTypes["SoortAanboddocument"], ParentType, ContextType>;
  basisvoorzieningen?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  basiscategorieen?: Resolver<
    ReadonlyArray<ResolversTypes["Ondersteuningscategorie"]>,
    ParentType,
    ContextType
  >;
  extraAanbod?: Resolver<ReadonlyArray<ResolversTypes["ExtraAanbod"]>, ParentType, ContextType>;
  grenzen?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  vastgesteldOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  mrAdviesOp?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  herkomst?: Resolver<ResolversTypes["Herkomst"], ParentType, ContextType>;
};

export type ExtraAanbodResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ExtraAanbod"] = ResolversParentTypes["ExtraAanbod"],
> = {
  categorie?: Resolver<ResolversTypes["Ondersteuningscategorie"], ParentType, ContextType>;
  omschrijving?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  doelgroep?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  capaciteit?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
};

export type GemeenteConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["GemeenteConnection"] =
    ResolversParentTypes["GemeenteConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["GemeenteEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Gemeente"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type GemeenteEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["GemeenteEdge"] = ResolversParentTypes["GemeenteEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Gemeente"], ParentType, ContextType>;
};

export type SamenwerkingsverbandConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SamenwerkingsverbandConnection"] =
    ResolversParentTypes["SamenwerkingsverbandConnection"],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["SamenwerkingsverbandEdge"]>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Samenwerkingsverband"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type SamenwerkingsverbandEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SamenwerkingsverbandEdge"] =
    ResolversParentTypes["SamenwerkingsverbandEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Samenwerkingsverband"], ParentType, ContextType>;
};

export type BestuurConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["BestuurConnection"] =
    ResolversParentTypes["BestuurConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["BestuurEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Bestuur"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type BestuurEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["BestuurEdge"] = ResolversParentTypes["BestuurEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Bestuur"], ParentType, ContextType>;
};

export type OndersteuningsplanConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OndersteuningsplanConnection"] =
    ResolversParentTypes["OndersteuningsplanConnection"],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["OndersteuningsplanEdge"]>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Ondersteuningsplan"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type OndersteuningsplanEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OndersteuningsplanEdge"] =
    ResolversParentTypes["OndersteuningsplanEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Ondersteuningsplan"], ParentType, ContextType>;
};

export type SchoolConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SchoolConnection"] =
    ResolversParentTypes["SchoolConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["SchoolEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["School"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type SchoolEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SchoolEdge"] = ResolversParentTypes["SchoolEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["School"], ParentType, ContextType>;
};

export type VestigingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["VestigingConnection"] =
    ResolversParentTypes["VestigingConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["VestigingEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Vestiging"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type VestigingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["VestigingEdge"] = ResolversParentTypes["VestigingEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Vestiging"], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  PageInfo?: PageInfoResolvers<ContextType>;
  Datum?: GraphQLScalarType;
  Bedrag?: GraphQLScalarType;
  Postcode?: GraphQLScalarType;
  Fout?: FoutResolvers<ContextType>;
  Nalevingssignaal?: NalevingssignaalResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OndersteuningsplanVaststellenUitkomst?: OndersteuningsplanVaststellenUitkomstResolvers<ContextType>;
  Herkomst?: HerkomstResolvers<ContextType>;
  Gemeente?: GemeenteResolvers<ContextType>;
  Jeugdregio?: JeugdregioResolvers<ContextType>;
  Samenwerkingsverband?: SamenwerkingsverbandResolvers<ContextType>;
  Leerlingentelling?: LeerlingentellingResolvers<ContextType>;
  Dekking?: DekkingResolvers<ContextType>;
  Deelname?: DeelnameResolvers<ContextType>;
  Ondersteuningsplan?: OndersteuningsplanResolvers<ContextType>;
  MedezeggenschapInstemming?: MedezeggenschapInstemmingResolvers<ContextType>;
  Oogo?: OogoResolvers<ContextType>;
  Afspraak?: AfspraakResolvers<ContextType>;
  Basisondersteuning?: BasisondersteuningResolvers<ContextType>;
  Basistekort?: BasistekortResolvers<ContextType>;
  Arrangementsbudget?: ArrangementsbudgetResolvers<ContextType>;
  PassendePlekken?: PassendePlekkenResolvers<ContextType>;
  Plaatsbepaling?: PlaatsbepalingResolvers<ContextType>;
  PassendePlek?: PassendePlekResolvers<ContextType>;
  PassendePlekReden?: PassendePlekRedenResolvers<ContextType>;
  Bestuur?: BestuurResolvers<ContextType>;
  School?: SchoolResolvers<ContextType>;
  Vestiging?: VestigingResolvers<ContextType>;
  Adres?: AdresResolvers<ContextType>;
  Locatie?: LocatieResolvers<ContextType>;
  Leerlingaantal?: LeerlingaantalResolvers<ContextType>;
  Ondersteuningsaanbod?: OndersteuningsaanbodResolvers<ContextType>;
  ExtraAanbod?: ExtraAanbodResolvers<ContextType>;
  GemeenteConnection?: GemeenteConnectionResolvers<ContextType>;
  GemeenteEdge?: GemeenteEdgeResolvers<ContextType>;
  SamenwerkingsverbandConnection?: SamenwerkingsverbandConnectionResolvers<ContextType>;
  SamenwerkingsverbandEdge?: SamenwerkingsverbandEdgeResolvers<ContextType>;
  BestuurConnection?: BestuurConnectionResolvers<ContextType>;
  BestuurEdge?: BestuurEdgeResolvers<ContextType>;
  OndersteuningsplanConnection?: OndersteuningsplanConnectionResolvers<ContextType>;
  OndersteuningsplanEdge?: OndersteuningsplanEdgeResolvers<ContextType>;
  SchoolConnection?: SchoolConnectionResolvers<ContextType>;
  SchoolEdge?: SchoolEdgeResolvers<ContextType>;
  VestigingConnection?: VestigingConnectionResolvers<ContextType>;
  VestigingEdge?: VestigingEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  classificatie?: ClassificatieDirectiveResolver<any, any, ContextType>;
};

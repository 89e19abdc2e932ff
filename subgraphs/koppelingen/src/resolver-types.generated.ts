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
  | "SLEUTEL_HERGEBRUIKT";

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

export type QueryPlankoppelingArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryPlankoppelingenArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<PlankoppelingWhere>;
  orderBy?: InputMaybe<PlankoppelingOrderBy>;
};

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

export type MutationKoppelcodeInwisselenArgs = {
  input: KoppelcodeInwisselenInput;
};

export type MutationKoppelingOptillenArgs = {
  input: KoppelingOptillenInput;
};

export type MutationToestemmingVastleggenArgs = {
  input: ToestemmingVastleggenInput;
};

export type MutationToestemmingIntrekkenArgs = {
  input: ToestemmingIntrekkenInput;
};

export type MutationGedeeldDoelToevoegenArgs = {
  input: GedeeldDoelToevoegenInput;
};

export type MutationGedeeldDoelWijzigenArgs = {
  input: GedeeldDoelWijzigenInput;
};

export type MutationContactpersoonToevoegenArgs = {
  input: ContactpersoonToevoegenInput;
};

export type MutationContactpersoonVerwijderenArgs = {
  input: ContactpersoonVerwijderenInput;
};

export type MutationGezamenlijkeEvaluatieVastleggenArgs = {
  input: GezamenlijkeEvaluatieInput;
};

export type MutationKoppelingBeeindigenArgs = {
  input: KoppelingBeeindigenInput;
};

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
  readonly soort: KoppelingSoort;
  readonly initiatief: KoppelingInitiatief;
  readonly doel?: ToestemmingDoel;
  /** Wat elke kant mag zien; zonder keuze de kern en de contacten. What each side may see; the core and the contacts when nothing is said. */
  readonly gegevenscategorieen?: InputMaybe<ReadonlyArray<Gegevenscategorie>>;
  /** Laatste dag van de toestemmingen, hooguit een jaar vooruit; zonder keuze een jaar. Last day of the consents, at most a year from now; a year when nothing is said. */
  readonly toestemmingGeldigTot?: InputMaybe<Scalars["Datum"]["input"]>;
};

export type KoppelingOptillenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  readonly plankoppelingId: Scalars["ID"]["input"];
  /**
   * Versie waarop de wijziging is gebaseerd.
   * Version on which the change is based; another one in the meantime is refused.
   */
  readonly verwachteVersie: Scalars["Int"]["input"];
  /** Koppelcode van de school voor het ontwikkelingsperspectief van dezelfde leerling. The school's koppelcode for the plan of the same pupil. */
  readonly codeVanSchool: Scalars["String"]["input"];
};

export type ToestemmingVastleggenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  readonly toestemmingId: Scalars["ID"]["input"];
  readonly antwoord: Toestemmingsantwoord;
  readonly vorm: ToestemmingVorm;
  /** Laatste dag, hooguit een jaar vooruit; zonder keuze die van de vraag. Last day, at most a year from now; that of the request when nothing is said. */
  readonly geldigTot?: InputMaybe<Scalars["Datum"]["input"]>;
};

/**
 * Wat de gever antwoordt.
 * What the giver answers.
 */
export type Toestemmingsantwoord = "VERLEEND" | "GEWEIGERD";

export type ToestemmingIntrekkenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  readonly toestemmingId: Scalars["ID"]["input"];
};

export type GedeeldDoelToevoegenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  readonly plankoppelingId: Scalars["ID"]["input"];
  readonly omschrijving: Scalars["String"]["input"];
  readonly leefgebied: Leefgebied;
  readonly eigenaar: Contactrol;
  readonly streefdatum: Scalars["Datum"]["input"];
};

export type GedeeldDoelWijzigenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  readonly gedeeldDoelId: Scalars["ID"]["input"];
  /**
   * Versie waarop de wijziging is gebaseerd.
   * Version on which the change is based; another one in the meantime is refused.
   */
  readonly verwachteVersie: Scalars["Int"]["input"];
  readonly streefdatum?: InputMaybe<Scalars["Datum"]["input"]>;
  readonly eigenaar?: InputMaybe<Contactrol>;
  readonly voortgang?: InputMaybe<Voortgang>;
};

export type ContactpersoonToevoegenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  readonly plankoppelingId: Scalars["ID"]["input"];
  readonly rol: Contactrol;
  readonly organisatie: Scalars["String"]["input"];
  /** Postbus of balie van de organisatie, nooit van een mens. A mailbox or desk of the organisation, never a person's own. */
  readonly functioneelContact: Scalars["String"]["input"];
};

export type ContactpersoonVerwijderenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  readonly contactpersoonId: Scalars["ID"]["input"];
};

export type GezamenlijkeEvaluatieInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
  readonly plankoppelingId: Scalars["ID"]["input"];
  readonly datum: Scalars["Datum"]["input"];
  readonly aanwezigen: ReadonlyArray<Contactrol>;
  readonly metOuders: Scalars["Boolean"]["input"];
  readonly metJeugdige: Scalars["Boolean"]["input"];
  readonly uitkomst: Evaluatieuitkomst;
};

export type KoppelingBeeindigenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: Scalars["ID"]["input"];
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
  readonly plankoppeling?: Maybe<Plankoppeling>;
  readonly fouten: ReadonlyArray<Fout>;
};

/**
 * De toestemming en haar koppeling zoals zij nu zijn, of waarom er niets veranderde.
 * The consent and its link as they are now, or why nothing changed.
 */
export type ToestemmingUitkomst = {
  readonly __typename?: "ToestemmingUitkomst";
  readonly toestemming?: Maybe<Toestemming>;
  readonly plankoppeling?: Maybe<Plankoppeling>;
  readonly fouten: ReadonlyArray<Fout>;
};

/**
 * Het doel en zijn koppeling zoals zij nu zijn, of waarom er niets veranderde.
 * The goal and its link as they are now, or why nothing changed.
 */
export type GedeeldDoelUitkomst = {
  readonly __typename?: "GedeeldDoelUitkomst";
  readonly gedeeldDoel?: Maybe<GedeeldDoel>;
  readonly plankoppeling?: Maybe<Plankoppeling>;
  readonly fouten: ReadonlyArray<Fout>;
};

/**
 * De contactpersoon en de koppeling zoals zij nu zijn, of waarom er niets veranderde.
 * The contact and the link as they are now, or why nothing changed.
 */
export type ContactpersoonUitkomst = {
  readonly __typename?: "ContactpersoonUitkomst";
  readonly contactpersoon?: Maybe<Contactpersoon>;
  readonly plankoppeling?: Maybe<Plankoppeling>;
  readonly fouten: ReadonlyArray<Fout>;
};

export type Ontwikkelingsperspectief = {
  readonly __typename?: "Ontwikkelingsperspectief";
  readonly id: Scalars["ID"]["output"];
  /**
   * Koppelingen van dit plan, nieuwste eerst; zij volgen het plan door zijn versies.
   * Links of this plan, newest first; they follow it through its versions.
   */
  readonly koppelingen: ReadonlyArray<Plankoppeling>;
};

export type Hulpverleningsplan = {
  readonly __typename?: "Hulpverleningsplan";
  readonly gemeentecode: Scalars["String"]["output"];
  readonly id: Scalars["ID"]["output"];
  /**
   * Koppelingen van dit plan, nieuwste eerst; zij volgen het plan door zijn versies.
   * Links of this plan, newest first; they follow it through its versions.
   */
  readonly koppelingen: ReadonlyArray<Plankoppeling>;
};

export type Aanmelding = {
  readonly __typename?: "Aanmelding";
  readonly id: Scalars["ID"]["output"];
};

export type Leerling = {
  readonly __typename?: "Leerling";
  readonly id: Scalars["ID"]["output"];
  readonly oppIds: ReadonlyArray<Scalars["ID"]["output"]>;
  readonly aanmeldingIds: ReadonlyArray<Scalars["ID"]["output"]>;
  /**
   * Koppelingen van alle plannen en aanmeldingen van deze leerling en van de leerling zelf, nieuwste eerst.
   * Links of all plans and applications of this pupil and of the pupil as such, newest first.
   */
  readonly koppelingen: ReadonlyArray<Plankoppeling>;
};

export type Jeugdige = {
  readonly __typename?: "Jeugdige";
  readonly gemeentecode: Scalars["String"]["output"];
  readonly id: Scalars["ID"]["output"];
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
  readonly id: Scalars["ID"]["output"];
  readonly soort: KoppelingSoort;
  readonly initiatief: KoppelingInitiatief;
  readonly grondslag: Grondslag;
  /**
   * Volgt bij elke keer lezen uit de toestemmingen.
   * Follows from the consents every time it is read.
   */
  readonly status: KoppelingStatus;
  readonly voorgesteldOp: Scalars["Datum"]["output"];
  readonly startOp?: Maybe<Scalars["Datum"]["output"]>;
  readonly eindOp?: Maybe<Scalars["Datum"]["output"]>;
  /**
   * De dag waarop de eerste toestemming afloopt.
   * The day on which the first of the consents ends.
   */
  readonly geldigTot?: Maybe<Scalars["Datum"]["output"]>;
  /** Alleen zichtbaar als de koppeling ACTIEF is. Null unless the link is ACTIEF. */
  readonly ontwikkelingsperspectief?: Maybe<Ontwikkelingsperspectief>;
  /** Alleen zichtbaar als de koppeling ACTIEF is. Null unless the link is ACTIEF. */
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
  readonly toestemmingen: ReadonlyArray<Toestemming>;
  /** Leeg tenzij de koppeling ACTIEF is. Empty unless the link is ACTIEF. */
  readonly gedeeldeDoelen: ReadonlyArray<GedeeldDoel>;
  /** Leeg tenzij de koppeling ACTIEF is. Empty unless the link is ACTIEF. */
  readonly contactpersonen: ReadonlyArray<Contactpersoon>;
  /** Leeg tenzij de koppeling ACTIEF is; nieuwste eerst. Empty unless the link is ACTIEF; newest first. */
  readonly gezamenlijkeEvaluaties: ReadonlyArray<GezamenlijkeEvaluatie>;
  /** Alles wat er met de koppeling gebeurde, nieuwste eerst. All that happened to the link, newest first. */
  readonly historie: ReadonlyArray<KoppelingGebeurtenis>;
  /** Telt één op bij elke wijziging van de koppeling en van wat erbij hoort. Rises by one with every change of the link and of what belongs to it. */
  readonly versie: Scalars["Int"]["output"];
  /** Verzonnen koppeling. Invented link. */
  readonly synthetisch: Scalars["Boolean"]["output"];
};

/**
 * Waar een koppeling aan de kant van de school op rust.
 * What a link rests on at the school's side.
 */
export type Schoolzijde =
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
  readonly id: Scalars["ID"]["output"];
  readonly datum: Scalars["Datum"]["output"];
  readonly aanwezigen: ReadonlyArray<Contactrol>;
  readonly metOuders: Scalars["Boolean"]["output"];
  readonly metJeugdige: Scalars["Boolean"]["output"];
  readonly uitkomst: Evaluatieuitkomst;
};

export type Evaluatieuitkomst = "VOORTZETTEN" | "BIJSTELLEN" | "BEEINDIGEN";

/**
 * Iets dat met een koppeling gebeurde; wordt nooit gewijzigd of gewist.
 * Something that happened to a link; never changed or erased.
 */
export type KoppelingGebeurtenis = {
  readonly __typename?: "KoppelingGebeurtenis";
  readonly id: Scalars["ID"]["output"];
  readonly volgnummer: Scalars["Int"]["output"];
  readonly op: Scalars["Datum"]["output"];
  readonly soort: KoppelingGebeurtenisSoort;
  /** Waar het om ging, als dat nog bestaat: toestemming, doel, contact of evaluatie. Id of what it was about. */
  readonly betreft?: Maybe<Scalars["ID"]["output"]>;
};

export type KoppelingGebeurtenisSoort =
  | "VOORGESTELD"
  | "OPGETILD"
  | "TOESTEMMING_GEVRAAGD"
  | "TOESTEMMING_VERLEEND"
  | "TOESTEMMING_GEWEIGERD"
  | "TOESTEMMING_INGETROKKEN"
  | "DOEL_TOEGEVOEGD"
  | "DOEL_GEWIJZIGD"
  | "CONTACT_TOEGEVOEGD"
  | "CONTACT_VERWIJDERD"
  | "GEEVALUEERD"
  | "BEEINDIGD";

export type KoppelingSoort =
  | "EEN_PLAN_AFSTEMMING"
  /** Onderwijsjeugdhulparrangement voor een leerling. Arrangement for one pupil. */
  | "OJA_INDIVIDUEEL"
  | "OJA_COLLECTIEF"
  /** Onderwijszorgarrangement. Arrangement of school and care. */
  | "OZA"
  | "THUISZITTERSAANPAK";

export type KoppelingInitiatief = "OUDER" | "JEUGDIGE" | "SCHOOL" | "GEMEENTE" | "AANBIEDER";

/**
 * Grondslag van de verwerking (AVG artikel 6); iets anders dan de toestemming om geheimhouding te doorbreken (Jeugdwet artikel 7.3.11).
 * Legal basis of the processing; another layer than the consent that lifts confidentiality.
 */
export type Grondslag = "TOESTEMMING" | "WETTELIJKE_TAAK" | "GERECHTELIJK_KADER" | "VITAAL_BELANG";

export type KoppelingStatus =
  /** Er is nog niets gevraagd. Nothing has been asked yet. */
  | "VOORGESTELD"
  | "WACHT_OP_TOESTEMMING"
  /** Elke nodige toestemming is gegeven en geldig. Every consent needed is given and valid. */
  | "ACTIEF"
  /** Stilgelegd, of een toestemming is geweigerd. Suspended, or a consent was refused. */
  | "OPGESCHORT"
  /** Een toestemming is ingetrokken. A consent was withdrawn. */
  | "INGETROKKEN"
  | "BEEINDIGD"
  /** Een toestemming is verlopen. A consent has expired. */
  | "VERLOPEN";

/**
 * Toestemming om gegevens in een richting te delen (AVG artikel 7, Jeugdwet artikel 7.3.11); altijd tijdelijk.
 * Consent to share data in one direction; always temporary.
 */
export type Toestemming = {
  readonly __typename?: "Toestemming";
  readonly id: Scalars["ID"]["output"];
  readonly richting: ToestemmingRichting;
  /** Rol van de gever, nooit wie het is. Role of the giver, never who it is. */
  readonly gegevenDoor: ToestemmingGever;
  readonly doel: ToestemmingDoel;
  readonly ontvangers: ReadonlyArray<ToestemmingOntvanger>;
  readonly gegevenscategorieen: ReadonlyArray<Gegevenscategorie>;
  readonly vorm?: Maybe<ToestemmingVorm>;
  /** Leeftijd die bepaalt wie toestemming geeft (Jeugdwet artikel 7.3.4). Age that decides who consents. */
  readonly leeftijdsregime: Leeftijdsregime;
  readonly status: ToestemmingStatus;
  readonly gevraagdOp: Scalars["Datum"]["output"];
  readonly gegevenOp?: Maybe<Scalars["Datum"]["output"]>;
  readonly geweigerdOp?: Maybe<Scalars["Datum"]["output"]>;
  readonly ingetrokkenOp?: Maybe<Scalars["Datum"]["output"]>;
  /** Laatste dag waarop zij geldt. Last day on which it holds. */
  readonly geldigTot: Scalars["Datum"]["output"];
};

export type ToestemmingRichting =
  /** AVG en UAVG. Under the GDPR. */
  | "SCHOOL_NAAR_JEUGDHULP"
  /** Jeugdwet artikel 7.3.11. */
  | "JEUGDHULP_NAAR_SCHOOL";

export type ToestemmingGever = "OUDER_1" | "OUDER_2" | "JEUGDIGE" | "VOOGD_GI";

export type ToestemmingDoel = "AFSTEMMEN_PLANNEN" | "AANVRAAG_OJA" | "THUISZITTEN" | "EVALUATIE";

export type ToestemmingOntvanger = {
  readonly __typename?: "ToestemmingOntvanger";
  readonly organisatie: Scalars["String"]["output"];
  readonly rol: Contactrol;
};

export type Gegevenscategorie =
  | "OPP_KERN"
  | "OPP_HANDELINGSDEEL"
  | "OPP_FACTOREN"
  | "HVP_KERN"
  | "HVP_DOELEN"
  | "HVP_VOORZIENING"
  | "MAATREGEL"
  | "CONTACT"
  | "VERZUIM";

export type ToestemmingVorm = "SCHRIFTELIJK" | "DIGITAAL" | "MONDELING_VASTGELEGD";

export type Leeftijdsregime =
  /** Ouders met gezag. Parents with custody. */
  | "ONDER_12"
  /** Jeugdige en ouders met gezag. Child and parents. */
  | "VAN_12_TOT_16"
  /** De jeugdige zelf. The child alone. */
  | "VANAF_16";

export type ToestemmingStatus = "GEVRAAGD" | "VERLEEND" | "GEWEIGERD" | "INGETROKKEN" | "VERLOPEN";

/**
 * Doel dat school en jeugdhulp samen hebben.
 * A goal that school and youth care share.
 */
export type GedeeldDoel = {
  readonly __typename?: "GedeeldDoel";
  readonly id: Scalars["ID"]["output"];
  readonly omschrijving: Scalars["String"]["output"];
  readonly leefgebied: Leefgebied;
  /** Rol van wie het doel trekt. Role of the goal's owner. */
  readonly eigenaar: Contactrol;
  readonly streefdatum: Scalars["Datum"]["output"];
  readonly voortgang: Voortgang;
  /** Telt op bij elke wijziging. Rises with every change. */
  readonly versie: Scalars["Int"]["output"];
};

export type Leefgebied = "ONDERWIJS" | "THUIS" | "VRIJE_TIJD" | "GEZONDHEID" | "VEILIGHEID";

export type Voortgang =
  "NIET_GESTART" | "LOOPT" | "BEHAALD" | "DEELS" | "NIET_BEHAALD" | "VERVALLEN";

/**
 * Contactpersoon van een van beide kanten, als functie en niet als mens.
 * Contact of either side, as a function and not as a person.
 */
export type Contactpersoon = {
  readonly __typename?: "Contactpersoon";
  readonly id: Scalars["ID"]["output"];
  readonly rol: Contactrol;
  readonly organisatie: Scalars["String"]["output"];
  readonly functioneelContact: Scalars["String"]["output"];
};

export type Contactrol =
  /** Intern begeleider. Support coordinator of a primary school. */
  | "IB_ER"
  /** Zorgcoördinator van een school voor voortgezet onderwijs. Support coordinator of a secondary school. */
  | "ZORGCOORDINATOR"
  | "MENTOR"
  | "SWV_CONSULENT"
  | "JEUGDCONSULENT"
  | "REGIEBEHANDELAAR"
  | "LEERPLICHTAMBTENAAR"
  | "JEUGDBESCHERMER"
  | "OUDER"
  | "VERTROUWENSPERSOON";

/**
 * Bladzijde van plankoppelingen.
 * A page of links.
 */
export type PlankoppelingConnection = {
  readonly __typename?: "PlankoppelingConnection";
  readonly edges: ReadonlyArray<PlankoppelingEdge>;
  readonly nodes: ReadonlyArray<Plankoppeling>;
  readonly pageInfo: PageInfo;
  /** Aantal in de hele lijst. Size of the whole list. */
  readonly totalCount: Scalars["Int"]["output"];
};

export type PlankoppelingEdge = {
  readonly __typename?: "PlankoppelingEdge";
  readonly cursor: Scalars["String"]["output"];
  readonly node: Plankoppeling;
};

export type PlankoppelingWhere = {
  readonly statussen?: InputMaybe<ReadonlyArray<KoppelingStatus>>;
  readonly soorten?: InputMaybe<ReadonlyArray<KoppelingSoort>>;
  /** Koppelingen waarvan de eerste toestemming op of na deze dag afloopt. Links whose first consent ends on or after this day. */
  readonly geldigTotVanaf?: InputMaybe<Scalars["Datum"]["input"]>;
  /** Koppelingen waarvan de eerste toestemming uiterlijk op deze dag afloopt. Links whose first consent ends by this day. */
  readonly geldigTotEnMet?: InputMaybe<Scalars["Datum"]["input"]>;
};

export type PlankoppelingOrderBy = {
  readonly veld: PlankoppelingOrderVeld;
  readonly richting?: Richting;
};

export type PlankoppelingOrderVeld = "VOORGESTELD_OP" | "GELDIG_TOT";

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
  Datum: ResolverTypeWrapper<Scalars["Datum"]["output"]>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars["Boolean"]["output"]>;
  Richting: Richting;
  Fout: ResolverTypeWrapper<Fout>;
  Foutcode: Foutcode;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
  Int: ResolverTypeWrapper<Scalars["Int"]["output"]>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  KoppelcodeInwisselenInput: KoppelcodeInwisselenInput;
  KoppelingOptillenInput: KoppelingOptillenInput;
  ToestemmingVastleggenInput: ToestemmingVastleggenInput;
  Toestemmingsantwoord: Toestemmingsantwoord;
  ToestemmingIntrekkenInput: ToestemmingIntrekkenInput;
  GedeeldDoelToevoegenInput: GedeeldDoelToevoegenInput;
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
  Datum: Scalars["Datum"]["output"];
  PageInfo: PageInfo;
  Boolean: Scalars["Boolean"]["output"];
  Fout: Fout;
  Query: Record<PropertyKey, never>;
  ID: Scalars["ID"]["output"];
  Int: Scalars["Int"]["output"];
  Mutation: Record<PropertyKey, never>;
  KoppelcodeInwisselenInput: KoppelcodeInwisselenInput;
  KoppelingOptillenInput: KoppelingOptillenInput;
  ToestemmingVastleggenInput: ToestemmingVastleggenInput;
  ToestemmingIntrekkenInput: ToestemmingIntrekkenInput;
  GedeeldDoelToevoegenInput: GedeeldDoelToevoegenInput;
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
  GezamenlijkeEvaluatie: GezamenlijkeEvaluatieRow;
  KoppelingGebeurtenis: KoppelingGebeurtenisRow;
  Toestemming: ToestemmingRow;
  ToestemmingOntvanger: ToestemmingOntvanger;
  GedeeldDoel: GedeeldDoelRow;
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

export interface DatumScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes["Datum"], any> {
  name: "Datum";
}

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PageInfo"] = ResolversParentTypes["PageInfo"],
> = {
  hasNextPage?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type FoutResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Fout"] = ResolversParentTypes["Fout"],
> = {
  code?: Resolver<ResolversTypes["Foutcode"], ParentType, ContextType>;
  tekst?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  veld?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
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
  gedeeldeDoelen?: Resolver<ReadonlyArray<ResolversTypes["GedeeldDoel"]>, ParentType, ContextType>;
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
  versie?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  synthetisch?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
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
  leeftijdsregime?: Resolver<ResolversTypes["Leeftijdsregime"], ParentType, ContextType>;
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
  eigenaar?: Resolver<ResolversTypes["Contactrol"], ParentType, ContextType>;
  streefdatum?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  voortgang?: Resolver<ResolversTypes["Voortgang"], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
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
  Datum?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Fout?: FoutResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
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
  GezamenlijkeEvaluatie?: GezamenlijkeEvaluatieResolvers<ContextType>;
  KoppelingGebeurtenis?: KoppelingGebeurtenisResolvers<ContextType>;
  Toestemming?: ToestemmingResolvers<ContextType>;
  ToestemmingOntvanger?: ToestemmingOntvangerResolvers<ContextType>;
  GedeeldDoel?: GedeeldDoelResolvers<ContextType>;
  Contactpersoon?: ContactpersoonResolvers<ContextType>;
  PlankoppelingConnection?: PlankoppelingConnectionResolvers<ContextType>;
  PlankoppelingEdge?: PlankoppelingEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  classificatie?: ClassificatieDirectiveResolver<any, any, ContextType>;
};

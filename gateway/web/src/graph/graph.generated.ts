// Made by `npm run codegen` from test/operations/dashboard; never edited.
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends " $fragmentName" | "__typename" ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
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
 * Het doel in een van de plannen waar een gedeeld doel uit komt.
 * The goal in one of the plans that a shared goal comes from.
 */
export type DoelherkomstInput = {
  /** In welk plan het staat. Which plan it stands in. */
  readonly plan: Herkomstplan;
  /** Het hoeveelste doel van dat plan, vanaf 1. Which of that plan's goals, counted from 1. */
  readonly doelnummer?: number | null | undefined;
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
 * Een nieuw doel van school en jeugdhulp samen.
 * A new goal of school and youth care together.
 */
export type GedeeldDoelToevoegenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: string | number;
  /** De koppeling waar het om gaat. The link that it is about. */
  readonly plankoppelingId: string | number;
  /** Wat er dan bereikt is, zonder namen. What is achieved by then, without names. */
  readonly omschrijving: string;
  /** Waar in het leven van het kind het over gaat. Which part of the child's life it is about. */
  readonly leefgebied: Leefgebied;
  /** Rol van wie het doel trekt. Role of the goal's owner. */
  readonly eigenaar: Contactrol;
  /** Rollen van wie eraan meewerken. Roles of those who work on it. */
  readonly verantwoordelijken?: ReadonlyArray<Contactrol> | null | undefined;
  /** Uit welk plan het doel komt; leeg als het hier ontstond. Which plan the goal comes from; null when it began here. */
  readonly herkomst?: DoelherkomstInput | null | undefined;
  /** Rollen die het mogen zien; zonder keuze iedereen die de koppeling mag zien. Roles that may see it; everyone who may see the link when nothing is said. */
  readonly zichtbaarVoor?: ReadonlyArray<Contactrol> | null | undefined;
  /** Dag waarop het doel gehaald moet zijn. Day by which the goal is to be reached. */
  readonly streefdatum: string;
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
  readonly idempotentiesleutel: string | number;
  /** Het doel waar het om gaat. The goal that it is about. */
  readonly gedeeldDoelId: string | number;
  /**
   * Versie waarop de wijziging is gebaseerd.
   * Version on which the change is based; another one in the meantime is refused.
   */
  readonly verwachteVersie: number;
  /** De nieuwe streefdatum. The new day by which it is to be reached. */
  readonly streefdatum?: string | null | undefined;
  /** Rol van wie het doel voortaan trekt. Role of the goal's new owner. */
  readonly eigenaar?: Contactrol | null | undefined;
  /** Rollen van wie er voortaan aan meewerken. Roles of those who work on it from now on. */
  readonly verantwoordelijken?: ReadonlyArray<Contactrol> | null | undefined;
  /** Rollen die het voortaan mogen zien; een lege lijst is iedereen. Roles that may see it from now on; an empty list means everyone. */
  readonly zichtbaarVoor?: ReadonlyArray<Contactrol> | null | undefined;
  /** Hoe het er nu voor staat. How it stands now. */
  readonly voortgang?: Voortgang | null | undefined;
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
 * Plan waar een gedeeld doel uit kan komen.
 * Plan that a shared goal can come from.
 */
export type Herkomstplan =
  /** Het plan van de school. The school's plan. */
  | "ONTWIKKELINGSPERSPECTIEF"
  /** Het plan van de jeugdhulp. Youth care's plan. */
  | "HULPVERLENINGSPLAN";

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
 * Hoeveel een bron van een plan weet.
 * How much a source knows of a plan.
 */
export type Planinhoud =
  /** De bron kent het hele plan. The source knows the whole plan. */
  | "VOLLEDIG"
  /** De bron weet alleen dat het plan er is. The source knows only that the plan exists. */
  | "ALLEEN_METADATA";

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
 * Welke toestemming de gever terugneemt.
 * Which consent the giver takes back.
 */
export type ToestemmingIntrekkenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: string | number;
  /** De toestemming die is gegeven. The consent that was given. */
  readonly toestemmingId: string | number;
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
 * Wat de gever antwoordt.
 * What the giver answers.
 */
export type Toestemmingsantwoord =
  /** Ja. Yes. */
  | "VERLEEND"
  /** Nee. No. */
  | "GEWEIGERD";

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
 * Wat de gever antwoordde, en hoe.
 * What the giver answered, and how.
 */
export type ToestemmingVastleggenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: string | number;
  /** De toestemming die is gevraagd. The consent that was asked for. */
  readonly toestemmingId: string | number;
  /** Ja of nee. Yes or no. */
  readonly antwoord: Toestemmingsantwoord;
  /** Hoe het antwoord is vastgelegd. How the answer was recorded. */
  readonly vorm: ToestemmingVorm;
  /**
   * Laatste dag, hooguit een jaar vooruit; zonder keuze die van de vraag.
   * Last day, at most a year from now; that of the request when nothing is said. A birthday that changes who decides ends it earlier.
   */
  readonly geldigTot?: string | null | undefined;
  /**
   * Waar het bewijs ligt, zoals een kenmerk in het eigen dossier; zonder namen of nummers van mensen.
   * Where the evidence is kept, such as a reference in one's own file; without names or numbers of people.
   */
  readonly bewijsRef?: string | null | undefined;
};

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

export type GedeeldDoelToevoegenMutationVariables = Exact<{
  input: GedeeldDoelToevoegenInput;
}>;

export type GedeeldDoelToevoegenMutation = {
  readonly gedeeldDoelToevoegen: {
    readonly gedeeldDoel: { readonly id: string; readonly versie: number } | null;
    readonly fouten: ReadonlyArray<{
      readonly code: Foutcode;
      readonly tekst: string;
      readonly veld: string | null;
    }>;
  };
};

export type GedeeldDoelWijzigenMutationVariables = Exact<{
  input: GedeeldDoelWijzigenInput;
}>;

export type GedeeldDoelWijzigenMutation = {
  readonly gedeeldDoelWijzigen: {
    readonly gedeeldDoel: { readonly id: string; readonly versie: number } | null;
    readonly fouten: ReadonlyArray<{
      readonly code: Foutcode;
      readonly tekst: string;
      readonly veld: string | null;
    }>;
  };
};

export type GekoppeldeLeerlingenQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type GekoppeldeLeerlingenQuery = {
  readonly plankoppelingen: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly soort: KoppelingSoort;
      readonly geldigTot: string | null;
      readonly ontwikkelingsperspectief: {
        readonly id: string;
        readonly leerling: {
          readonly id: string;
          readonly aanduiding: string;
          readonly leerjaar: number | null;
        };
      } | null;
      readonly hulpverleningsplan: {
        readonly gemeentecode: string;
        readonly id: string;
        readonly inhoud: Planinhoud;
      } | null;
    }>;
  };
};

export type KoppelingenVanLeerlingQueryVariables = Exact<{
  leerling: string | number;
}>;

export type KoppelingenVanLeerlingQuery = {
  readonly leerling: {
    readonly id: string;
    readonly koppelingen: ReadonlyArray<{
      readonly id: string;
      readonly soort: KoppelingSoort;
      readonly status: KoppelingStatus;
      readonly voorgesteldOp: string;
      readonly startOp: string | null;
      readonly eindOp: string | null;
      readonly geldigTot: string | null;
      readonly toestemmingen: ReadonlyArray<{
        readonly id: string;
        readonly richting: ToestemmingRichting;
        readonly gegevenDoor: ToestemmingGever;
        readonly doel: ToestemmingDoel;
        readonly status: ToestemmingStatus;
        readonly gegevenOp: string | null;
        readonly geweigerdOp: string | null;
        readonly ingetrokkenOp: string | null;
        readonly geldigTot: string;
        readonly gegevenscategorieen: ReadonlyArray<Gegevenscategorie>;
        readonly ontvangers: ReadonlyArray<{
          readonly organisatie: string;
          readonly rol: Contactrol;
        }>;
      }>;
      readonly gedeeldeDoelen: ReadonlyArray<{
        readonly id: string;
        readonly omschrijving: string;
        readonly leefgebied: Leefgebied;
        readonly eigenaar: Contactrol;
        readonly streefdatum: string;
        readonly voortgang: Voortgang;
      }>;
      readonly contactpersonen: ReadonlyArray<{
        readonly id: string;
        readonly rol: Contactrol;
        readonly organisatie: string;
        readonly functioneelContact: string;
      }>;
      readonly hulpverleningsplan: {
        readonly gemeentecode: string;
        readonly id: string;
        readonly soort: HulpverleningsplanSoort | null;
        readonly inhoud: Planinhoud;
        readonly status: HulpverleningsplanStatus;
        readonly vorm: Planvorm | null;
        readonly begindatum: string;
        readonly einddatum: string | null;
        readonly vastgesteldOp: string | null;
        readonly activiteiten: ReadonlyArray<string> | null;
        readonly voorzieningen: ReadonlyArray<string> | null;
        readonly bronhouder: { readonly soort: BronhouderSoort; readonly naam: string | null };
        readonly doelen: ReadonlyArray<{
          readonly id: string;
          readonly omschrijving: string;
          readonly streefdatum: string;
        }> | null;
        readonly contactpersoon: {
          readonly rol: HulpverleningsplanContactrol;
          readonly functioneelContact: string;
        } | null;
        readonly evaluaties: ReadonlyArray<{
          readonly datum: string;
          readonly uitkomst: string;
        }> | null;
      } | null;
    }>;
  } | null;
};

export type LeerlingQueryVariables = Exact<{
  leerling: string | number;
}>;

export type LeerlingQuery = {
  readonly leerling: {
    readonly id: string;
    readonly aanduiding: string;
    readonly geboortejaar: number;
    readonly leerjaar: number | null;
    readonly woongemeente: { readonly gemeentecode: string; readonly naam: string } | null;
    readonly inschrijvingen: ReadonlyArray<{
      readonly id: string;
      readonly datumUitschrijving: string | null;
      readonly vestiging: { readonly vestigingscode: string; readonly naam: string };
    }>;
    readonly tlvs: ReadonlyArray<{
      readonly id: string;
      readonly soort: TlvSoort;
      readonly geldigTot: string;
    }>;
    readonly opp: {
      readonly id: string;
      readonly versie: number;
      readonly status: OppStatus;
      readonly begindatum: string;
      readonly einddatum: string | null;
      readonly vastgesteldOp: string | null;
      readonly uitstroombestemming: string | null;
      readonly onderbouwing: {
        readonly belemmerendeFactoren: ReadonlyArray<string>;
        readonly bevorderendeFactoren: ReadonlyArray<string>;
      };
      readonly handelingsdeel: {
        readonly begeleiding: ReadonlyArray<string>;
        readonly afwijkingenOnderwijsprogramma: ReadonlyArray<string>;
        readonly doelen: ReadonlyArray<{
          readonly id: string;
          readonly omschrijving: string;
          readonly streefdatum: string;
        }>;
      };
      readonly instemmingHandelingsdeel: { readonly resultaat: Instemmingsresultaat };
      readonly hoorrecht: {
        readonly gehoordOp: string | null;
        readonly samenvattingMening: string | null;
      };
      readonly evaluaties: ReadonlyArray<{
        readonly id: string;
        readonly datum: string;
        readonly uitkomst: OppEvaluatieuitkomst;
      }>;
    } | null;
  } | null;
};

export type LeerlingenMetPlanQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type LeerlingenMetPlanQuery = {
  readonly leerlingen: {
    readonly totalCount: number | null;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly aanduiding: string;
      readonly leerjaar: number | null;
      readonly koppelingen: ReadonlyArray<{
        readonly id: string;
        readonly soort: KoppelingSoort;
        readonly status: KoppelingStatus;
        readonly geldigTot: string | null;
      }>;
    }>;
  };
};

export type ToestemmingIntrekkenMutationVariables = Exact<{
  input: ToestemmingIntrekkenInput;
}>;

export type ToestemmingIntrekkenMutation = {
  readonly toestemmingIntrekken: {
    readonly toestemming: {
      readonly id: string;
      readonly status: ToestemmingStatus;
      readonly ingetrokkenOp: string | null;
    } | null;
    readonly plankoppeling: { readonly id: string; readonly status: KoppelingStatus } | null;
    readonly fouten: ReadonlyArray<{
      readonly code: Foutcode;
      readonly tekst: string;
      readonly veld: string | null;
    }>;
  };
};

export type ToestemmingVastleggenMutationVariables = Exact<{
  input: ToestemmingVastleggenInput;
}>;

export type ToestemmingVastleggenMutation = {
  readonly toestemmingVastleggen: {
    readonly toestemming: {
      readonly id: string;
      readonly status: ToestemmingStatus;
      readonly gegevenOp: string | null;
      readonly geldigTot: string;
    } | null;
    readonly plankoppeling: { readonly id: string; readonly status: KoppelingStatus } | null;
    readonly fouten: ReadonlyArray<{
      readonly code: Foutcode;
      readonly tekst: string;
      readonly veld: string | null;
    }>;
  };
};

export type VerloopVanKoppelingQueryVariables = Exact<{
  koppeling: string | number;
}>;

export type VerloopVanKoppelingQuery = {
  readonly plankoppeling: {
    readonly id: string;
    readonly gedeeldeDoelen: ReadonlyArray<{ readonly id: string; readonly versie: number }>;
    readonly historie: ReadonlyArray<{
      readonly id: string;
      readonly op: string;
      readonly soort: KoppelingGebeurtenisSoort;
    }>;
  } | null;
};

export const GedeeldDoelToevoegenDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "mutation",
      name: { kind: "Name", value: "GedeeldDoelToevoegen" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "input" } },
          type: {
            kind: "NonNullType",
            type: { kind: "NamedType", name: { kind: "Name", value: "GedeeldDoelToevoegenInput" } },
          },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "gedeeldDoelToevoegen" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "input" },
                value: { kind: "Variable", name: { kind: "Name", value: "input" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                {
                  kind: "Field",
                  name: { kind: "Name", value: "gedeeldDoel" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "versie" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "fouten" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "code" } },
                      { kind: "Field", name: { kind: "Name", value: "tekst" } },
                      { kind: "Field", name: { kind: "Name", value: "veld" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GedeeldDoelToevoegenMutation, GedeeldDoelToevoegenMutationVariables>;
export const GedeeldDoelWijzigenDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "mutation",
      name: { kind: "Name", value: "GedeeldDoelWijzigen" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "input" } },
          type: {
            kind: "NonNullType",
            type: { kind: "NamedType", name: { kind: "Name", value: "GedeeldDoelWijzigenInput" } },
          },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "gedeeldDoelWijzigen" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "input" },
                value: { kind: "Variable", name: { kind: "Name", value: "input" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                {
                  kind: "Field",
                  name: { kind: "Name", value: "gedeeldDoel" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "versie" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "fouten" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "code" } },
                      { kind: "Field", name: { kind: "Name", value: "tekst" } },
                      { kind: "Field", name: { kind: "Name", value: "veld" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GedeeldDoelWijzigenMutation, GedeeldDoelWijzigenMutationVariables>;
export const GekoppeldeLeerlingenDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "query",
      name: { kind: "Name", value: "GekoppeldeLeerlingen" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "first" } },
          type: { kind: "NamedType", name: { kind: "Name", value: "Int" } },
        },
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "after" } },
          type: { kind: "NamedType", name: { kind: "Name", value: "String" } },
        },
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "last" } },
          type: { kind: "NamedType", name: { kind: "Name", value: "Int" } },
        },
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "before" } },
          type: { kind: "NamedType", name: { kind: "Name", value: "String" } },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "plankoppelingen" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "first" },
                value: { kind: "Variable", name: { kind: "Name", value: "first" } },
              },
              {
                kind: "Argument",
                name: { kind: "Name", value: "after" },
                value: { kind: "Variable", name: { kind: "Name", value: "after" } },
              },
              {
                kind: "Argument",
                name: { kind: "Name", value: "last" },
                value: { kind: "Variable", name: { kind: "Name", value: "last" } },
              },
              {
                kind: "Argument",
                name: { kind: "Name", value: "before" },
                value: { kind: "Variable", name: { kind: "Name", value: "before" } },
              },
              {
                kind: "Argument",
                name: { kind: "Name", value: "where" },
                value: {
                  kind: "ObjectValue",
                  fields: [
                    {
                      kind: "ObjectField",
                      name: { kind: "Name", value: "statussen" },
                      value: {
                        kind: "ListValue",
                        values: [{ kind: "EnumValue", value: "ACTIEF" }],
                      },
                    },
                  ],
                },
              },
              {
                kind: "Argument",
                name: { kind: "Name", value: "orderBy" },
                value: {
                  kind: "ObjectValue",
                  fields: [
                    {
                      kind: "ObjectField",
                      name: { kind: "Name", value: "veld" },
                      value: { kind: "EnumValue", value: "GELDIG_TOT" },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "totalCount" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "pageInfo" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "hasNextPage" } },
                      { kind: "Field", name: { kind: "Name", value: "hasPreviousPage" } },
                      { kind: "Field", name: { kind: "Name", value: "startCursor" } },
                      { kind: "Field", name: { kind: "Name", value: "endCursor" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "nodes" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "soort" } },
                      { kind: "Field", name: { kind: "Name", value: "geldigTot" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "ontwikkelingsperspectief" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "id" } },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "leerling" },
                              selectionSet: {
                                kind: "SelectionSet",
                                selections: [
                                  { kind: "Field", name: { kind: "Name", value: "id" } },
                                  { kind: "Field", name: { kind: "Name", value: "aanduiding" } },
                                  { kind: "Field", name: { kind: "Name", value: "leerjaar" } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "hulpverleningsplan" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "gemeentecode" } },
                            { kind: "Field", name: { kind: "Name", value: "id" } },
                            { kind: "Field", name: { kind: "Name", value: "inhoud" } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GekoppeldeLeerlingenQuery, GekoppeldeLeerlingenQueryVariables>;
export const KoppelingenVanLeerlingDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "query",
      name: { kind: "Name", value: "KoppelingenVanLeerling" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "leerling" } },
          type: {
            kind: "NonNullType",
            type: { kind: "NamedType", name: { kind: "Name", value: "ID" } },
          },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "leerling" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "id" },
                value: { kind: "Variable", name: { kind: "Name", value: "leerling" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "id" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "koppelingen" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "soort" } },
                      { kind: "Field", name: { kind: "Name", value: "status" } },
                      { kind: "Field", name: { kind: "Name", value: "voorgesteldOp" } },
                      { kind: "Field", name: { kind: "Name", value: "startOp" } },
                      { kind: "Field", name: { kind: "Name", value: "eindOp" } },
                      { kind: "Field", name: { kind: "Name", value: "geldigTot" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "toestemmingen" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "id" } },
                            { kind: "Field", name: { kind: "Name", value: "richting" } },
                            { kind: "Field", name: { kind: "Name", value: "gegevenDoor" } },
                            { kind: "Field", name: { kind: "Name", value: "doel" } },
                            { kind: "Field", name: { kind: "Name", value: "status" } },
                            { kind: "Field", name: { kind: "Name", value: "gegevenOp" } },
                            { kind: "Field", name: { kind: "Name", value: "geweigerdOp" } },
                            { kind: "Field", name: { kind: "Name", value: "ingetrokkenOp" } },
                            { kind: "Field", name: { kind: "Name", value: "geldigTot" } },
                            { kind: "Field", name: { kind: "Name", value: "gegevenscategorieen" } },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "ontvangers" },
                              selectionSet: {
                                kind: "SelectionSet",
                                selections: [
                                  { kind: "Field", name: { kind: "Name", value: "organisatie" } },
                                  { kind: "Field", name: { kind: "Name", value: "rol" } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "gedeeldeDoelen" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "id" } },
                            { kind: "Field", name: { kind: "Name", value: "omschrijving" } },
                            { kind: "Field", name: { kind: "Name", value: "leefgebied" } },
                            { kind: "Field", name: { kind: "Name", value: "eigenaar" } },
                            { kind: "Field", name: { kind: "Name", value: "streefdatum" } },
                            { kind: "Field", name: { kind: "Name", value: "voortgang" } },
                          ],
                        },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "contactpersonen" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "id" } },
                            { kind: "Field", name: { kind: "Name", value: "rol" } },
                            { kind: "Field", name: { kind: "Name", value: "organisatie" } },
                            { kind: "Field", name: { kind: "Name", value: "functioneelContact" } },
                          ],
                        },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "hulpverleningsplan" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "gemeentecode" } },
                            { kind: "Field", name: { kind: "Name", value: "id" } },
                            { kind: "Field", name: { kind: "Name", value: "soort" } },
                            { kind: "Field", name: { kind: "Name", value: "inhoud" } },
                            { kind: "Field", name: { kind: "Name", value: "status" } },
                            { kind: "Field", name: { kind: "Name", value: "vorm" } },
                            { kind: "Field", name: { kind: "Name", value: "begindatum" } },
                            { kind: "Field", name: { kind: "Name", value: "einddatum" } },
                            { kind: "Field", name: { kind: "Name", value: "vastgesteldOp" } },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "bronhouder" },
                              selectionSet: {
                                kind: "SelectionSet",
                                selections: [
                                  { kind: "Field", name: { kind: "Name", value: "soort" } },
                                  { kind: "Field", name: { kind: "Name", value: "naam" } },
                                ],
                              },
                            },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "doelen" },
                              selectionSet: {
                                kind: "SelectionSet",
                                selections: [
                                  { kind: "Field", name: { kind: "Name", value: "id" } },
                                  { kind: "Field", name: { kind: "Name", value: "omschrijving" } },
                                  { kind: "Field", name: { kind: "Name", value: "streefdatum" } },
                                ],
                              },
                            },
                            { kind: "Field", name: { kind: "Name", value: "activiteiten" } },
                            { kind: "Field", name: { kind: "Name", value: "voorzieningen" } },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "contactpersoon" },
                              selectionSet: {
                                kind: "SelectionSet",
                                selections: [
                                  { kind: "Field", name: { kind: "Name", value: "rol" } },
                                  {
                                    kind: "Field",
                                    name: { kind: "Name", value: "functioneelContact" },
                                  },
                                ],
                              },
                            },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "evaluaties" },
                              selectionSet: {
                                kind: "SelectionSet",
                                selections: [
                                  { kind: "Field", name: { kind: "Name", value: "datum" } },
                                  { kind: "Field", name: { kind: "Name", value: "uitkomst" } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<KoppelingenVanLeerlingQuery, KoppelingenVanLeerlingQueryVariables>;
export const LeerlingDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "query",
      name: { kind: "Name", value: "Leerling" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "leerling" } },
          type: {
            kind: "NonNullType",
            type: { kind: "NamedType", name: { kind: "Name", value: "ID" } },
          },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "leerling" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "id" },
                value: { kind: "Variable", name: { kind: "Name", value: "leerling" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "id" } },
                { kind: "Field", name: { kind: "Name", value: "aanduiding" } },
                { kind: "Field", name: { kind: "Name", value: "geboortejaar" } },
                { kind: "Field", name: { kind: "Name", value: "leerjaar" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "woongemeente" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "gemeentecode" } },
                      { kind: "Field", name: { kind: "Name", value: "naam" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "inschrijvingen" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "datumUitschrijving" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "vestiging" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "vestigingscode" } },
                            { kind: "Field", name: { kind: "Name", value: "naam" } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "tlvs" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "soort" } },
                      { kind: "Field", name: { kind: "Name", value: "geldigTot" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "opp" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "versie" } },
                      { kind: "Field", name: { kind: "Name", value: "status" } },
                      { kind: "Field", name: { kind: "Name", value: "begindatum" } },
                      { kind: "Field", name: { kind: "Name", value: "einddatum" } },
                      { kind: "Field", name: { kind: "Name", value: "vastgesteldOp" } },
                      { kind: "Field", name: { kind: "Name", value: "uitstroombestemming" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "onderbouwing" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "belemmerendeFactoren" },
                            },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "bevorderendeFactoren" },
                            },
                          ],
                        },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "handelingsdeel" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "begeleiding" } },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "doelen" },
                              selectionSet: {
                                kind: "SelectionSet",
                                selections: [
                                  { kind: "Field", name: { kind: "Name", value: "id" } },
                                  { kind: "Field", name: { kind: "Name", value: "omschrijving" } },
                                  { kind: "Field", name: { kind: "Name", value: "streefdatum" } },
                                ],
                              },
                            },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "afwijkingenOnderwijsprogramma" },
                            },
                          ],
                        },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "instemmingHandelingsdeel" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "resultaat" } },
                          ],
                        },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "hoorrecht" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "gehoordOp" } },
                            { kind: "Field", name: { kind: "Name", value: "samenvattingMening" } },
                          ],
                        },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "evaluaties" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "id" } },
                            { kind: "Field", name: { kind: "Name", value: "datum" } },
                            { kind: "Field", name: { kind: "Name", value: "uitkomst" } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LeerlingQuery, LeerlingQueryVariables>;
export const LeerlingenMetPlanDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "query",
      name: { kind: "Name", value: "LeerlingenMetPlan" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "first" } },
          type: { kind: "NamedType", name: { kind: "Name", value: "Int" } },
        },
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "after" } },
          type: { kind: "NamedType", name: { kind: "Name", value: "String" } },
        },
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "last" } },
          type: { kind: "NamedType", name: { kind: "Name", value: "Int" } },
        },
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "before" } },
          type: { kind: "NamedType", name: { kind: "Name", value: "String" } },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "leerlingen" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "first" },
                value: { kind: "Variable", name: { kind: "Name", value: "first" } },
              },
              {
                kind: "Argument",
                name: { kind: "Name", value: "after" },
                value: { kind: "Variable", name: { kind: "Name", value: "after" } },
              },
              {
                kind: "Argument",
                name: { kind: "Name", value: "last" },
                value: { kind: "Variable", name: { kind: "Name", value: "last" } },
              },
              {
                kind: "Argument",
                name: { kind: "Name", value: "before" },
                value: { kind: "Variable", name: { kind: "Name", value: "before" } },
              },
              {
                kind: "Argument",
                name: { kind: "Name", value: "where" },
                value: {
                  kind: "ObjectValue",
                  fields: [
                    {
                      kind: "ObjectField",
                      name: { kind: "Name", value: "metOpp" },
                      value: { kind: "BooleanValue", value: true },
                    },
                  ],
                },
              },
              {
                kind: "Argument",
                name: { kind: "Name", value: "orderBy" },
                value: {
                  kind: "ObjectValue",
                  fields: [
                    {
                      kind: "ObjectField",
                      name: { kind: "Name", value: "veld" },
                      value: { kind: "EnumValue", value: "AANDUIDING" },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "totalCount" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "pageInfo" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "hasNextPage" } },
                      { kind: "Field", name: { kind: "Name", value: "hasPreviousPage" } },
                      { kind: "Field", name: { kind: "Name", value: "startCursor" } },
                      { kind: "Field", name: { kind: "Name", value: "endCursor" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "nodes" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "aanduiding" } },
                      { kind: "Field", name: { kind: "Name", value: "leerjaar" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "koppelingen" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "id" } },
                            { kind: "Field", name: { kind: "Name", value: "soort" } },
                            { kind: "Field", name: { kind: "Name", value: "status" } },
                            { kind: "Field", name: { kind: "Name", value: "geldigTot" } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LeerlingenMetPlanQuery, LeerlingenMetPlanQueryVariables>;
export const ToestemmingIntrekkenDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "mutation",
      name: { kind: "Name", value: "ToestemmingIntrekken" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "input" } },
          type: {
            kind: "NonNullType",
            type: { kind: "NamedType", name: { kind: "Name", value: "ToestemmingIntrekkenInput" } },
          },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "toestemmingIntrekken" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "input" },
                value: { kind: "Variable", name: { kind: "Name", value: "input" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                {
                  kind: "Field",
                  name: { kind: "Name", value: "toestemming" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "status" } },
                      { kind: "Field", name: { kind: "Name", value: "ingetrokkenOp" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "plankoppeling" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "status" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "fouten" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "code" } },
                      { kind: "Field", name: { kind: "Name", value: "tekst" } },
                      { kind: "Field", name: { kind: "Name", value: "veld" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ToestemmingIntrekkenMutation, ToestemmingIntrekkenMutationVariables>;
export const ToestemmingVastleggenDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "mutation",
      name: { kind: "Name", value: "ToestemmingVastleggen" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "input" } },
          type: {
            kind: "NonNullType",
            type: {
              kind: "NamedType",
              name: { kind: "Name", value: "ToestemmingVastleggenInput" },
            },
          },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "toestemmingVastleggen" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "input" },
                value: { kind: "Variable", name: { kind: "Name", value: "input" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                {
                  kind: "Field",
                  name: { kind: "Name", value: "toestemming" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "status" } },
                      { kind: "Field", name: { kind: "Name", value: "gegevenOp" } },
                      { kind: "Field", name: { kind: "Name", value: "geldigTot" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "plankoppeling" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "status" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "fouten" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "code" } },
                      { kind: "Field", name: { kind: "Name", value: "tekst" } },
                      { kind: "Field", name: { kind: "Name", value: "veld" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ToestemmingVastleggenMutation, ToestemmingVastleggenMutationVariables>;
export const VerloopVanKoppelingDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "query",
      name: { kind: "Name", value: "VerloopVanKoppeling" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "koppeling" } },
          type: {
            kind: "NonNullType",
            type: { kind: "NamedType", name: { kind: "Name", value: "ID" } },
          },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "plankoppeling" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "id" },
                value: { kind: "Variable", name: { kind: "Name", value: "koppeling" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "id" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "gedeeldeDoelen" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "versie" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "historie" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "op" } },
                      { kind: "Field", name: { kind: "Name", value: "soort" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<VerloopVanKoppelingQuery, VerloopVanKoppelingQueryVariables>;

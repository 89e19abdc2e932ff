// Made by `npm run codegen` from the contract; never edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type {
  AanmeldingRow,
  InschrijvingRow,
  LeerlingRow,
  OntwikkelingsperspectiefRow,
  OppEvaluatieRow,
  OppVersieRow,
  ToelaatbaarheidsverklaringRow,
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
 * Een koppelcode, of waarom die er niet is.
 * A koppelcode, or why there is none.
 */
export type KoppelcodeUitkomst = {
  readonly __typename?: "KoppelcodeUitkomst";
  readonly koppelcode?: Maybe<Koppelcode>;
  readonly fouten: ReadonlyArray<Fout>;
};

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
};

export type QueryLeerlingArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryLeerlingenArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<LeerlingWhere>;
  orderBy?: InputMaybe<LeerlingOrderBy>;
};

export type QueryOntwikkelingsperspectiefArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryOntwikkelingsperspectievenArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<OntwikkelingsperspectiefWhere>;
  orderBy?: InputMaybe<OntwikkelingsperspectiefOrderBy>;
};

export type Mutation = {
  readonly __typename?: "Mutation";
  /**
   * Maakt een koppelcode voor een ontwikkelingsperspectief, of zolang dat er niet is voor een aanmelding of de leerling zelf.
   * Mints a koppelcode for a plan or, while there is none, for an application or the pupil; only the owner knows that it exists.
   */
  readonly koppelcodeVanSchool: KoppelcodeUitkomst;
};

export type MutationKoppelcodeVanSchoolArgs = {
  input: KoppelcodeVanSchoolInput;
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
  readonly ontwikkelingsperspectiefId?: InputMaybe<Scalars["ID"]["input"]>;
  readonly aanmeldingId?: InputMaybe<Scalars["ID"]["input"]>;
  readonly leerlingId?: InputMaybe<Scalars["ID"]["input"]>;
};

export type Vestiging = {
  readonly __typename?: "Vestiging";
  readonly vestigingscode: Scalars["String"]["output"];
  /**
   * Leerlingen met een lopende inschrijving op deze vestiging.
   * Pupils with a current enrolment at this location.
   */
  readonly leerlingen: LeerlingConnection;
};

export type VestigingLeerlingenArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<LeerlingWhere>;
  orderBy?: InputMaybe<LeerlingOrderBy>;
};

export type Gemeente = {
  readonly __typename?: "Gemeente";
  readonly gemeentecode: Scalars["String"]["output"];
};

export type Samenwerkingsverband = {
  readonly __typename?: "Samenwerkingsverband";
  readonly code: Scalars["String"]["output"];
};

/**
 * Leerling, onder het pseudoniem van het onderwijs.
 * A pupil under the education side's pseudonym.
 */
export type Leerling = {
  readonly __typename?: "Leerling";
  readonly id: Scalars["ID"]["output"];
  /** Nummer in de verzonnen verzameling; geen naam. Number in the invented set; not a name. */
  readonly aanduiding: Scalars["String"]["output"];
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
  /** Verzonnen kind. Invented child. */
  readonly synthetisch: Scalars["Boolean"]["output"];
};

/**
 * Aanmelding van een leerling bij een school (WPO artikel 40, WVO 2020 artikel 8.7a).
 * Application for a place at a school; a link may begin with it while there is no plan yet.
 */
export type Aanmelding = {
  readonly __typename?: "Aanmelding";
  readonly id: Scalars["ID"]["output"];
  readonly leerling: Leerling;
  readonly vestiging: Vestiging;
  /** Dag waarop de school de aanmelding ontving. Day of receipt. */
  readonly ontvangenOp: Scalars["Datum"]["output"];
  /** Dag waarop de leerling zou beginnen. Day on which the pupil would begin. */
  readonly gewensteStart: Scalars["Datum"]["output"];
};

/**
 * Inschrijving van een leerling op een vestiging.
 * Enrolment of a pupil at a school location.
 */
export type Inschrijving = {
  readonly __typename?: "Inschrijving";
  readonly id: Scalars["ID"]["output"];
  readonly volgnummer: Scalars["Int"]["output"];
  readonly leerjaar: Scalars["Int"]["output"];
  readonly vestiging: Vestiging;
  readonly datumInschrijving: Scalars["Datum"]["output"];
  readonly datumUitschrijving?: Maybe<Scalars["Datum"]["output"]>;
  readonly tijdelijkePlaatsing: Scalars["Boolean"]["output"];
};

/**
 * Ontwikkelingsperspectief (OPP): het plan van de school voor een leerling die extra ondersteuning krijgt (WPO artikel 40a, WVO 2020 artikel 2.44, WEC artikel 41a).
 * The school's plan for a pupil with extra support. It keeps its `id` through its versions; the fields show the current one.
 */
export type Ontwikkelingsperspectief = {
  readonly __typename?: "Ontwikkelingsperspectief";
  readonly id: Scalars["ID"]["output"];
  /** Nummer van de versie die hier staat. Number of the version shown. */
  readonly versie: Scalars["Int"]["output"];
  readonly leerling: Leerling;
  readonly vestiging: Vestiging;
  readonly inschrijving: Inschrijving;
  readonly verplichtOpGrondVan: OppGrond;
  readonly status: OppStatus;
  readonly begindatum: Scalars["Datum"]["output"];
  readonly einddatum?: Maybe<Scalars["Datum"]["output"]>;
  readonly vastgesteldOp?: Maybe<Scalars["Datum"]["output"]>;
  /** Waar de school de leerling naartoe ziet gaan. Where the school expects the pupil to go. */
  readonly uitstroombestemming?: Maybe<Scalars["String"]["output"]>;
  /** Alleen in het voortgezet speciaal onderwijs (WEC artikel 14). Only in special secondary education. */
  readonly uitstroomprofiel?: Maybe<Uitstroomprofiel>;
  readonly onderbouwing: OppOnderbouwing;
  readonly handelingsdeel: Handelingsdeel;
  readonly ouderOverleg: Ouderoverleg;
  readonly instemmingHandelingsdeel: InstemmingHandelingsdeel;
  readonly hoorrecht: Hoorrecht;
  /**
   * Dag van het advies van de commissie voor de begeleiding; alleen so en vso (WEC artikel 41a lid 1).
   * Day of the commission's advice; special education only.
   */
  readonly adviesCommissieVoorBegeleidingOp?: Maybe<Scalars["Datum"]["output"]>;
  /** Nieuwste eerst. Newest first. */
  readonly evaluaties: ReadonlyArray<OppEvaluatie>;
  /** Alle versies, nieuwste eerst. All versions, newest first. */
  readonly versies: ReadonlyArray<OppVersie>;
  /** Verzonnen plan. Invented plan. */
  readonly synthetisch: Scalars["Boolean"]["output"];
};

/**
 * Een versie van een ontwikkelingsperspectief; onveranderlijk na vaststelling.
 * One version of a plan; immutable once determined.
 */
export type OppVersie = {
  readonly __typename?: "OppVersie";
  readonly id: Scalars["ID"]["output"];
  readonly versie: Scalars["Int"]["output"];
  readonly status: OppStatus;
  readonly vastgesteldOp?: Maybe<Scalars["Datum"]["output"]>;
  readonly geldend: Scalars["Boolean"]["output"];
};

export type OppGrond =
  | "EXTRA_ONDERSTEUNING_BAO"
  | "EXTRA_ONDERSTEUNING_VO"
  | "SBAO"
  | "PRAKTIJKONDERWIJS"
  | "SO"
  | "VSO";

export type OppStatus =
  | "CONCEPT"
  | "IN_OVERLEG"
  | "WACHT_OP_INSTEMMING"
  | "VASTGESTELD"
  | "IN_UITVOERING"
  | "IN_EVALUATIE"
  | "BIJGESTELD"
  | "BEEINDIGD"
  | "GESCHIL";

export type Uitstroomprofiel = "VERVOLGONDERWIJS" | "ARBEIDSMARKTGERICHT" | "DAGBESTEDING";

/**
 * Waarom deze bestemming wordt verwacht (Besluit bekostiging WPO artikel 34.7).
 * Why this destination is expected.
 */
export type OppOnderbouwing = {
  readonly __typename?: "OppOnderbouwing";
  readonly belemmerendeFactoren: ReadonlyArray<Scalars["String"]["output"]>;
  readonly bevorderendeFactoren: ReadonlyArray<Scalars["String"]["output"]>;
};

/**
 * Handelingsdeel: de begeleiding die de leerling krijgt; hiervoor is instemming nodig (WVO 2020 artikel 2.44).
 * The part of the plan that says which support is given; it needs consent.
 */
export type Handelingsdeel = {
  readonly __typename?: "Handelingsdeel";
  readonly begeleiding: ReadonlyArray<Scalars["String"]["output"]>;
  readonly doelen: ReadonlyArray<OppDoel>;
  readonly ingezetteMiddelen?: Maybe<Scalars["String"]["output"]>;
  readonly afwijkingenOnderwijsprogramma: ReadonlyArray<Scalars["String"]["output"]>;
};

export type OppDoel = {
  readonly __typename?: "OppDoel";
  readonly id: Scalars["ID"]["output"];
  readonly omschrijving: Scalars["String"]["output"];
  readonly streefdatum: Scalars["Datum"]["output"];
};

/**
 * Op overeenstemming gericht overleg met de ouders (WPO artikel 40a lid 1).
 * Consultation with the parents, aimed at agreement.
 */
export type Ouderoverleg = {
  readonly __typename?: "Ouderoverleg";
  readonly gevoerdOp?: Maybe<Scalars["Datum"]["output"]>;
};

/**
 * Instemming met het handelingsdeel (WVO 2020 artikel 2.44 lid 4b; alle sectoren sinds 1-8-2017).
 * Consent with the handelingsdeel, by the parents or the pupil of age.
 */
export type InstemmingHandelingsdeel = {
  readonly __typename?: "InstemmingHandelingsdeel";
  readonly resultaat: Instemmingsresultaat;
  readonly door?: Maybe<Instemmer>;
  readonly datum?: Maybe<Scalars["Datum"]["output"]>;
};

export type Instemmingsresultaat = "VERLEEND" | "ONTHOUDEN" | "NOG_NIET_GEVRAAGD";

export type Instemmer =
  | "OUDERS"
  /** De leerling van 18 jaar of ouder. The pupil of 18 or over. */
  | "LEERLING";

/**
 * Hoorrecht: de leerling geeft vrij zijn mening (Wet versterking positie ouders en leerlingen).
 * The pupil's right to be heard.
 */
export type Hoorrecht = {
  readonly __typename?: "Hoorrecht";
  readonly gehoordOp?: Maybe<Scalars["Datum"]["output"]>;
  readonly wijze?: Maybe<Scalars["String"]["output"]>;
  readonly samenvattingMening?: Maybe<Scalars["String"]["output"]>;
  readonly nietGehoordReden?: Maybe<Scalars["String"]["output"]>;
};

/**
 * Evaluatie van het ontwikkelingsperspectief, ten minste eens per schooljaar met de ouders (WPO artikel 40a lid 3).
 * Evaluation of the plan, at least once a school year with the parents.
 */
export type OppEvaluatie = {
  readonly __typename?: "OppEvaluatie";
  readonly id: Scalars["ID"]["output"];
  readonly datum: Scalars["Datum"]["output"];
  readonly metOuders: Scalars["Boolean"]["output"];
  readonly metLeerling: Scalars["Boolean"]["output"];
  readonly uitkomst: OppEvaluatieuitkomst;
};

export type OppEvaluatieuitkomst = "VOORTZETTEN" | "BIJSTELLEN" | "BEEINDIGEN";

/**
 * Toelaatbaarheidsverklaring (TLV) van een samenwerkingsverband; eindigt altijd op 31 juli (WEC artikel 40 lid 15).
 * Statement by a samenwerkingsverband that admits a pupil to special education; it always ends on 31 July.
 */
export type Toelaatbaarheidsverklaring = {
  readonly __typename?: "Toelaatbaarheidsverklaring";
  readonly id: Scalars["ID"]["output"];
  readonly samenwerkingsverband: Samenwerkingsverband;
  /** Volgnummer van het samenwerkingsverband (WPO artikel 18a lid 14). Serial number of the samenwerkingsverband. */
  readonly volgnummer: Scalars["String"]["output"];
  readonly soort: TlvSoort;
  /** Alleen bij so en vso. Special education only. */
  readonly categorie?: Maybe<TlvCategorie>;
  readonly afgegevenOp: Scalars["Datum"]["output"];
  readonly geldigVan: Scalars["Datum"]["output"];
  readonly geldigTot: Scalars["Datum"]["output"];
};

export type TlvSoort = "SBAO" | "SO" | "VSO" | "PRO";

export type TlvCategorie = "LAAG" | "MIDDEN" | "HOOG";

/**
 * Bladzijde van leerlingen.
 * A page of pupils.
 */
export type LeerlingConnection = {
  readonly __typename?: "LeerlingConnection";
  readonly edges: ReadonlyArray<LeerlingEdge>;
  readonly nodes: ReadonlyArray<Leerling>;
  readonly pageInfo: PageInfo;
  /** Aantal in de hele lijst. Size of the whole list. */
  readonly totalCount: Scalars["Int"]["output"];
};

export type LeerlingEdge = {
  readonly __typename?: "LeerlingEdge";
  readonly cursor: Scalars["String"]["output"];
  readonly node: Leerling;
};

/**
 * Bladzijde van ontwikkelingsperspectieven.
 * A page of plans.
 */
export type OntwikkelingsperspectiefConnection = {
  readonly __typename?: "OntwikkelingsperspectiefConnection";
  readonly edges: ReadonlyArray<OntwikkelingsperspectiefEdge>;
  readonly nodes: ReadonlyArray<Ontwikkelingsperspectief>;
  readonly pageInfo: PageInfo;
  /** Aantal in de hele lijst. Size of the whole list. */
  readonly totalCount: Scalars["Int"]["output"];
};

export type OntwikkelingsperspectiefEdge = {
  readonly __typename?: "OntwikkelingsperspectiefEdge";
  readonly cursor: Scalars["String"]["output"];
  readonly node: Ontwikkelingsperspectief;
};

export type LeerlingWhere = {
  readonly vestigingscodes?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** Gemeenten waar de leerlingen wonen. Home municipalities. */
  readonly gemeentecodes?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** Met (`true`) of zonder (`false`) ontwikkelingsperspectief. With or without a plan. */
  readonly metOpp?: InputMaybe<Scalars["Boolean"]["input"]>;
};

export type LeerlingOrderBy = {
  readonly veld: LeerlingOrderVeld;
  readonly richting?: Richting;
};

export type LeerlingOrderVeld = "AANDUIDING";

export type OntwikkelingsperspectiefWhere = {
  readonly vestigingscodes?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  readonly statussen?: InputMaybe<ReadonlyArray<OppStatus>>;
  readonly gronden?: InputMaybe<ReadonlyArray<OppGrond>>;
  readonly begindatumVanaf?: InputMaybe<Scalars["Datum"]["input"]>;
  readonly begindatumTotEnMet?: InputMaybe<Scalars["Datum"]["input"]>;
};

export type OntwikkelingsperspectiefOrderBy = {
  readonly veld: OntwikkelingsperspectiefOrderVeld;
  readonly richting?: Richting;
};

export type OntwikkelingsperspectiefOrderVeld = "BEGINDATUM";

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
  Datum: ResolverTypeWrapper<Scalars["Datum"]["output"]>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars["Boolean"]["output"]>;
  Richting: Richting;
  KoppelcodeUitkomst: ResolverTypeWrapper<KoppelcodeUitkomst>;
  Fout: ResolverTypeWrapper<Fout>;
  Koppelcode: ResolverTypeWrapper<Koppelcode>;
  Foutcode: Foutcode;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
  Int: ResolverTypeWrapper<Scalars["Int"]["output"]>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  KoppelcodeVanSchoolInput: KoppelcodeVanSchoolInput;
  Vestiging: ResolverTypeWrapper<VestigingRow>;
  Gemeente: ResolverTypeWrapper<Gemeente>;
  Samenwerkingsverband: ResolverTypeWrapper<Samenwerkingsverband>;
  Leerling: ResolverTypeWrapper<LeerlingRow>;
  Aanmelding: ResolverTypeWrapper<AanmeldingRow>;
  Inschrijving: ResolverTypeWrapper<InschrijvingRow>;
  Ontwikkelingsperspectief: ResolverTypeWrapper<OntwikkelingsperspectiefRow>;
  OppVersie: ResolverTypeWrapper<OppVersieRow>;
  OppGrond: OppGrond;
  OppStatus: OppStatus;
  Uitstroomprofiel: Uitstroomprofiel;
  OppOnderbouwing: ResolverTypeWrapper<OppOnderbouwing>;
  Handelingsdeel: ResolverTypeWrapper<Handelingsdeel>;
  OppDoel: ResolverTypeWrapper<OppDoel>;
  Ouderoverleg: ResolverTypeWrapper<Ouderoverleg>;
  InstemmingHandelingsdeel: ResolverTypeWrapper<InstemmingHandelingsdeel>;
  Instemmingsresultaat: Instemmingsresultaat;
  Instemmer: Instemmer;
  Hoorrecht: ResolverTypeWrapper<Hoorrecht>;
  OppEvaluatie: ResolverTypeWrapper<OppEvaluatieRow>;
  OppEvaluatieuitkomst: OppEvaluatieuitkomst;
  Toelaatbaarheidsverklaring: ResolverTypeWrapper<ToelaatbaarheidsverklaringRow>;
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
  LeerlingWhere: LeerlingWhere;
  LeerlingOrderBy: LeerlingOrderBy;
  LeerlingOrderVeld: LeerlingOrderVeld;
  OntwikkelingsperspectiefWhere: OntwikkelingsperspectiefWhere;
  OntwikkelingsperspectiefOrderBy: OntwikkelingsperspectiefOrderBy;
  OntwikkelingsperspectiefOrderVeld: OntwikkelingsperspectiefOrderVeld;
  String: ResolverTypeWrapper<Scalars["String"]["output"]>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Datum: Scalars["Datum"]["output"];
  PageInfo: PageInfo;
  Boolean: Scalars["Boolean"]["output"];
  KoppelcodeUitkomst: KoppelcodeUitkomst;
  Fout: Fout;
  Koppelcode: Koppelcode;
  Query: Record<PropertyKey, never>;
  ID: Scalars["ID"]["output"];
  Int: Scalars["Int"]["output"];
  Mutation: Record<PropertyKey, never>;
  KoppelcodeVanSchoolInput: KoppelcodeVanSchoolInput;
  Vestiging: VestigingRow;
  Gemeente: Gemeente;
  Samenwerkingsverband: Samenwerkingsverband;
  Leerling: LeerlingRow;
  Aanmelding: AanmeldingRow;
  Inschrijving: InschrijvingRow;
  Ontwikkelingsperspectief: OntwikkelingsperspectiefRow;
  OppVersie: OppVersieRow;
  OppOnderbouwing: OppOnderbouwing;
  Handelingsdeel: Handelingsdeel;
  OppDoel: OppDoel;
  Ouderoverleg: Ouderoverleg;
  InstemmingHandelingsdeel: InstemmingHandelingsdeel;
  Hoorrecht: Hoorrecht;
  OppEvaluatie: OppEvaluatieRow;
  Toelaatbaarheidsverklaring: ToelaatbaarheidsverklaringRow;
  LeerlingConnection: ListPage<LeerlingRow>;
  LeerlingEdge: Omit<LeerlingEdge, "node"> & { node: ResolversParentTypes["Leerling"] };
  OntwikkelingsperspectiefConnection: ListPage<OntwikkelingsperspectiefRow>;
  OntwikkelingsperspectiefEdge: Omit<OntwikkelingsperspectiefEdge, "node"> & {
    node: ResolversParentTypes["Ontwikkelingsperspectief"];
  };
  LeerlingWhere: LeerlingWhere;
  LeerlingOrderBy: LeerlingOrderBy;
  OntwikkelingsperspectiefWhere: OntwikkelingsperspectiefWhere;
  OntwikkelingsperspectiefOrderBy: OntwikkelingsperspectiefOrderBy;
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

export type KoppelcodeUitkomstResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["KoppelcodeUitkomst"] =
    ResolversParentTypes["KoppelcodeUitkomst"],
> = {
  koppelcode?: Resolver<Maybe<ResolversTypes["Koppelcode"]>, ParentType, ContextType>;
  fouten?: Resolver<ReadonlyArray<ResolversTypes["Fout"]>, ParentType, ContextType>;
};

export type FoutResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Fout"] = ResolversParentTypes["Fout"],
> = {
  code?: Resolver<ResolversTypes["Foutcode"], ParentType, ContextType>;
  tekst?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  veld?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type KoppelcodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Koppelcode"] = ResolversParentTypes["Koppelcode"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
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
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Mutation"] = ResolversParentTypes["Mutation"],
> = {
  koppelcodeVanSchool?: Resolver<
    ResolversTypes["KoppelcodeUitkomst"],
    ParentType,
    ContextType,
    RequireFields<MutationKoppelcodeVanSchoolArgs, "input">
  >;
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
  tlvs?: Resolver<
    ReadonlyArray<ResolversTypes["Toelaatbaarheidsverklaring"]>,
    ParentType,
    ContextType
  >;
  oppIds?: Resolver<ReadonlyArray<ResolversTypes["ID"]>, ParentType, ContextType>;
  aanmeldingIds?: Resolver<ReadonlyArray<ResolversTypes["ID"]>, ParentType, ContextType>;
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
  leerjaar?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  vestiging?: Resolver<ResolversTypes["Vestiging"], ParentType, ContextType>;
  datumInschrijving?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  datumUitschrijving?: Resolver<Maybe<ResolversTypes["Datum"]>, ParentType, ContextType>;
  tijdelijkePlaatsing?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
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
  versies?: Resolver<ReadonlyArray<ResolversTypes["OppVersie"]>, ParentType, ContextType>;
  synthetisch?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
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
  samenwerkingsverband?: Resolver<ResolversTypes["Samenwerkingsverband"], ParentType, ContextType>;
  volgnummer?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes["TlvSoort"], ParentType, ContextType>;
  categorie?: Resolver<Maybe<ResolversTypes["TlvCategorie"]>, ParentType, ContextType>;
  afgegevenOp?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  geldigVan?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
  geldigTot?: Resolver<ResolversTypes["Datum"], ParentType, ContextType>;
};

export type LeerlingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LeerlingConnection"] =
    ResolversParentTypes["LeerlingConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["LeerlingEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Leerling"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
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
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type OntwikkelingsperspectiefEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OntwikkelingsperspectiefEdge"] =
    ResolversParentTypes["OntwikkelingsperspectiefEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Ontwikkelingsperspectief"], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Datum?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  KoppelcodeUitkomst?: KoppelcodeUitkomstResolvers<ContextType>;
  Fout?: FoutResolvers<ContextType>;
  Koppelcode?: KoppelcodeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Vestiging?: VestigingResolvers<ContextType>;
  Gemeente?: GemeenteResolvers<ContextType>;
  Samenwerkingsverband?: SamenwerkingsverbandResolvers<ContextType>;
  Leerling?: LeerlingResolvers<ContextType>;
  Aanmelding?: AanmeldingResolvers<ContextType>;
  Inschrijving?: InschrijvingResolvers<ContextType>;
  Ontwikkelingsperspectief?: OntwikkelingsperspectiefResolvers<ContextType>;
  OppVersie?: OppVersieResolvers<ContextType>;
  OppOnderbouwing?: OppOnderbouwingResolvers<ContextType>;
  Handelingsdeel?: HandelingsdeelResolvers<ContextType>;
  OppDoel?: OppDoelResolvers<ContextType>;
  Ouderoverleg?: OuderoverlegResolvers<ContextType>;
  InstemmingHandelingsdeel?: InstemmingHandelingsdeelResolvers<ContextType>;
  Hoorrecht?: HoorrechtResolvers<ContextType>;
  OppEvaluatie?: OppEvaluatieResolvers<ContextType>;
  Toelaatbaarheidsverklaring?: ToelaatbaarheidsverklaringResolvers<ContextType>;
  LeerlingConnection?: LeerlingConnectionResolvers<ContextType>;
  LeerlingEdge?: LeerlingEdgeResolvers<ContextType>;
  OntwikkelingsperspectiefConnection?: OntwikkelingsperspectiefConnectionResolvers<ContextType>;
  OntwikkelingsperspectiefEdge?: OntwikkelingsperspectiefEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  classificatie?: ClassificatieDirectiveResolver<any, any, ContextType>;
};

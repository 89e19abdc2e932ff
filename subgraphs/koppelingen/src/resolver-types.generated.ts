// Made by `npm run codegen` from the contract; never edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type {
  ContactpersoonRow,
  GedeeldDoelRow,
  HulpverleningsplanRow,
  JeugdigeRow,
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

export type Leerling = {
  readonly __typename?: "Leerling";
  readonly id: Scalars["ID"]["output"];
  readonly oppIds: ReadonlyArray<Scalars["ID"]["output"]>;
  /**
   * Koppelingen van alle plannen van deze leerling, nieuwste eerst.
   * Links of all plans of this pupil, newest first.
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
  readonly toestemmingen: ReadonlyArray<Toestemming>;
  /** Leeg tenzij de koppeling ACTIEF is. Empty unless the link is ACTIEF. */
  readonly gedeeldeDoelen: ReadonlyArray<GedeeldDoel>;
  /** Leeg tenzij de koppeling ACTIEF is. Empty unless the link is ACTIEF. */
  readonly contactpersonen: ReadonlyArray<Contactpersoon>;
  /** Verzonnen koppeling. Invented link. */
  readonly synthetisch: Scalars["Boolean"]["output"];
};

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
      | GraphQLRecursivePick<FederationTypes["Leerling"], { oppIds: true }>
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
  Int: ResolverTypeWrapper<Scalars["Int"]["output"]>;
  Ontwikkelingsperspectief: ResolverTypeWrapper<OntwikkelingsperspectiefRow>;
  Hulpverleningsplan: ResolverTypeWrapper<HulpverleningsplanRow>;
  Leerling: ResolverTypeWrapper<LeerlingRow>;
  Jeugdige: ResolverTypeWrapper<JeugdigeRow>;
  Plankoppeling: ResolverTypeWrapper<PlankoppelingRow>;
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
  Query: Record<PropertyKey, never>;
  ID: Scalars["ID"]["output"];
  Int: Scalars["Int"]["output"];
  Ontwikkelingsperspectief: OntwikkelingsperspectiefRow;
  Hulpverleningsplan: HulpverleningsplanRow;
  Leerling: LeerlingRow;
  Jeugdige: JeugdigeRow;
  Plankoppeling: PlankoppelingRow;
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
  toestemmingen?: Resolver<ReadonlyArray<ResolversTypes["Toestemming"]>, ParentType, ContextType>;
  gedeeldeDoelen?: Resolver<ReadonlyArray<ResolversTypes["GedeeldDoel"]>, ParentType, ContextType>;
  contactpersonen?: Resolver<
    ReadonlyArray<ResolversTypes["Contactpersoon"]>,
    ParentType,
    ContextType
  >;
  synthetisch?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
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
  Query?: QueryResolvers<ContextType>;
  Ontwikkelingsperspectief?: OntwikkelingsperspectiefResolvers<ContextType>;
  Hulpverleningsplan?: HulpverleningsplanResolvers<ContextType>;
  Leerling?: LeerlingResolvers<ContextType>;
  Jeugdige?: JeugdigeResolvers<ContextType>;
  Plankoppeling?: PlankoppelingResolvers<ContextType>;
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

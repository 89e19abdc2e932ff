// Made by `npm run codegen` from the contract; never edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type {
  BestuurRow,
  GemeenteRow,
  LeerlingaantalRow,
  OndersteuningsaanbodRow,
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
  Postcode: ResolverTypeWrapper<Scalars["Postcode"]["output"]>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars["Int"]["output"]>;
  Herkomst: ResolverTypeWrapper<Herkomst>;
  Gemeente: ResolverTypeWrapper<GemeenteRow>;
  Samenwerkingsverband: ResolverTypeWrapper<SamenwerkingsverbandRow>;
  SamenwerkingsverbandSector: SamenwerkingsverbandSector;
  Leerlingentelling: ResolverTypeWrapper<Leerlingentelling>;
  Dekking: ResolverTypeWrapper<Dekking>;
  Bestuur: ResolverTypeWrapper<BestuurRow>;
  School: ResolverTypeWrapper<SchoolRow>;
  Vestiging: ResolverTypeWrapper<VestigingRow>;
  Onderwijssector: Onderwijssector;
  Onderwijssoort: Onderwijssoort;
  Vestigingsstatus: Vestigingsstatus;
  SwvHerkomst: SwvHerkomst;
  Adres: ResolverTypeWrapper<Adres>;
  Locatie: ResolverTypeWrapper<Locatie>;
  Float: ResolverTypeWrapper<Scalars["Float"]["output"]>;
  Leerlingaantal: ResolverTypeWrapper<LeerlingaantalRow>;
  Leerlingaantalstand: Leerlingaantalstand;
  Ondersteuningsaanbod: ResolverTypeWrapper<OndersteuningsaanbodRow>;
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
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
  Postcode: Scalars["Postcode"]["output"];
  Query: Record<PropertyKey, never>;
  Int: Scalars["Int"]["output"];
  Herkomst: Herkomst;
  Gemeente: GemeenteRow;
  Samenwerkingsverband: SamenwerkingsverbandRow;
  Leerlingentelling: Leerlingentelling;
  Dekking: Dekking;
  Bestuur: BestuurRow;
  School: SchoolRow;
  Vestiging: VestigingRow;
  Adres: Adres;
  Locatie: Locatie;
  Float: Scalars["Float"]["output"];
  Leerlingaantal: LeerlingaantalRow;
  Ondersteuningsaanbod: OndersteuningsaanbodRow;
  ID: Scalars["ID"]["output"];
  ExtraAanbod: ExtraAanbod;
  GemeenteConnection: ListPage<GemeenteRow>;
  GemeenteEdge: Omit<GemeenteEdge, "node"> & { node: ResolversParentTypes["Gemeente"] };
  SamenwerkingsverbandConnection: ListPage<SamenwerkingsverbandRow>;
  SamenwerkingsverbandEdge: Omit<SamenwerkingsverbandEdge, "node"> & {
    node: ResolversParentTypes["Samenwerkingsverband"];
  };
  BestuurConnection: ListPage<BestuurRow>;
  BestuurEdge: Omit<BestuurEdge, "node"> & { node: ResolversParentTypes["Bestuur"] };
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

export interface PostcodeScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes["Postcode"],
  any
> {
  name: "Postcode";
}

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
  Postcode?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Herkomst?: HerkomstResolvers<ContextType>;
  Gemeente?: GemeenteResolvers<ContextType>;
  Samenwerkingsverband?: SamenwerkingsverbandResolvers<ContextType>;
  Leerlingentelling?: LeerlingentellingResolvers<ContextType>;
  Dekking?: DekkingResolvers<ContextType>;
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
  SchoolConnection?: SchoolConnectionResolvers<ContextType>;
  SchoolEdge?: SchoolEdgeResolvers<ContextType>;
  VestigingConnection?: VestigingConnectionResolvers<ContextType>;
  VestigingEdge?: VestigingEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  classificatie?: ClassificatieDirectiveResolver<any, any, ContextType>;
};

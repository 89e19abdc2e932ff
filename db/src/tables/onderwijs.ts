import { boolean, date, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";

export { koppelcodeUitgifte } from "./koppelcode-uitgifte.ts";
export { lading } from "./lading.ts";
export { aanmelding, AANMELDING_BESLUITEN, AANMELDING_STAPPEN } from "./onderwijs-aanmelding.ts";
export { arrangement, lwooAanwijzing, onderwijstijdafwijking } from "./onderwijs-ondersteuning.ts";
export { verzuimmelding, VERZUIM_SOORTEN } from "./onderwijs-verzuim.ts";
export { wijziging } from "./wijziging.ts";

/** A pupil under the education side's own pseudonym. No name, no BSN, no day of birth. */
export const leerling = pgTable(
  "leerling",
  {
    id: uuid().primaryKey(),
    /** Number in the generated set, for people who look at it: `Leerling 000123`. */
    aanduiding: text().notNull(),
    geboortedatum: date().notNull(),
    /** Home municipality, as the school registers it. */
    woongemeentecode: text("woongemeentecode").notNull(),
    synthetisch: boolean().notNull(),
  },
  (table) => [index("leerling_woongemeentecode").on(table.woongemeentecode)],
);

/** A time in which a pupil was in one year group. */
export interface Leerjaarperiode {
  readonly leerjaar: number;
  readonly begin: string;
  /** Last day; null while it lasts. */
  readonly einde: string | null;
}

export const inschrijving = pgTable(
  "inschrijving",
  {
    id: uuid().primaryKey(),
    leerlingId: uuid("leerling_id").notNull(),
    vestigingscode: text().notNull(),
    volgnummer: integer().notNull(),
    leerjaar: integer().notNull(),
    datumInschrijving: date("datum_inschrijving").notNull(),
    datumUitschrijving: date("datum_uitschrijving"),
    tijdelijkePlaatsing: boolean("tijdelijke_plaatsing").notNull(),
    /** Oldest first; empty where the year groups are not known. */
    perioden: jsonb().$type<readonly Leerjaarperiode[]>().notNull().default([]),
  },
  (table) => [
    index("inschrijving_leerling").on(table.leerlingId),
    index("inschrijving_vestiging").on(table.vestigingscode),
  ],
);

export const OPP_GRONDEN = [
  "EXTRA_ONDERSTEUNING_BAO",
  "EXTRA_ONDERSTEUNING_VO",
  "SBAO",
  "PRAKTIJKONDERWIJS",
  "SO",
  "VSO",
] as const;

export const OPP_STATUSSEN = [
  "CONCEPT",
  "IN_OVERLEG",
  "WACHT_OP_INSTEMMING",
  "VASTGESTELD",
  "IN_UITVOERING",
  "IN_EVALUATIE",
  "BIJGESTELD",
  "BEEINDIGD",
  "GESCHIL",
] as const;

/** The plan through all its versions: links and evaluations point here, so they follow the plan. */
export const ontwikkelingsperspectief = pgTable(
  "ontwikkelingsperspectief",
  {
    id: uuid().primaryKey(),
    leerlingId: uuid("leerling_id").notNull(),
    inschrijvingId: uuid("inschrijving_id").notNull(),
    /** Of the enrolment: kept here so that a school's plans are one index away. */
    vestigingscode: text().notNull(),
    verplichtOpGrondVan: text("verplicht_op_grond_van", { enum: OPP_GRONDEN }).notNull(),
    begindatum: date().notNull(),
    einddatum: date(),
    synthetisch: boolean().notNull(),
  },
  (table) => [
    index("ontwikkelingsperspectief_leerling").on(table.leerlingId),
    index("ontwikkelingsperspectief_vestiging").on(table.vestigingscode),
  ],
);

export interface OppDoel {
  readonly id: string;
  readonly omschrijving: string;
  readonly streefdatum: string;
}

/** One version; immutable once `vastgesteldOp` is set (WPO art. 40a). The highest number counts. */
export const oppVersie = pgTable(
  "opp_versie",
  {
    id: uuid().primaryKey(),
    ontwikkelingsperspectiefId: uuid("ontwikkelingsperspectief_id").notNull(),
    versie: integer().notNull(),
    status: text({ enum: OPP_STATUSSEN }).notNull(),
    /** Exactly one version of a plan is the current one. */
    geldend: boolean().notNull(),
    vastgesteldOp: date("vastgesteld_op"),
    uitstroombestemming: text(),
    uitstroomprofiel: text({
      enum: ["VERVOLGONDERWIJS", "ARBEIDSMARKTGERICHT", "DAGBESTEDING"],
    }),
    belemmerendeFactoren: text("belemmerende_factoren").array().notNull(),
    bevorderendeFactoren: text("bevorderende_factoren").array().notNull(),
    begeleiding: text().array().notNull(),
    doelen: jsonb().$type<readonly OppDoel[]>().notNull(),
    ingezetteMiddelen: text("ingezette_middelen"),
    afwijkingen: text().array().notNull(),
    overlegOp: date("overleg_op"),
    instemmingResultaat: text("instemming_resultaat", {
      enum: ["VERLEEND", "ONTHOUDEN", "NOG_NIET_GEVRAAGD"],
    }).notNull(),
    instemmingDoor: text("instemming_door", { enum: ["OUDERS", "LEERLING"] }),
    instemmingOp: date("instemming_op"),
    gehoordOp: date("gehoord_op"),
    hoorwijze: text(),
    samenvattingMening: text("samenvatting_mening"),
    nietGehoordReden: text("niet_gehoord_reden"),
    adviesCommissieOp: date("advies_commissie_op"),
  },
  (table) => [index("opp_versie_plan").on(table.ontwikkelingsperspectiefId, table.versie)],
);

export const oppEvaluatie = pgTable(
  "opp_evaluatie",
  {
    id: uuid().primaryKey(),
    ontwikkelingsperspectiefId: uuid("ontwikkelingsperspectief_id").notNull(),
    datum: date().notNull(),
    metOuders: boolean("met_ouders").notNull(),
    metLeerling: boolean("met_leerling").notNull(),
    uitkomst: text({ enum: ["VOORTZETTEN", "BIJSTELLEN", "BEEINDIGEN"] }).notNull(),
  },
  (table) => [index("opp_evaluatie_plan").on(table.ontwikkelingsperspectiefId, table.datum)],
);

export const toelaatbaarheidsverklaring = pgTable(
  "toelaatbaarheidsverklaring",
  {
    id: uuid().primaryKey(),
    leerlingId: uuid("leerling_id").notNull(),
    swvCode: text("swv_code").notNull(),
    volgnummer: text().notNull(),
    soort: text({ enum: ["SBAO", "SO", "VSO", "PRO"] }).notNull(),
    categorie: text({ enum: ["LAAG", "MIDDEN", "HOOG"] }),
    geldigVan: date("geldig_van").notNull(),
    geldigTot: date("geldig_tot").notNull(),
    afgegevenOp: date("afgegeven_op").notNull(),
  },
  (table) => [index("toelaatbaarheidsverklaring_leerling").on(table.leerlingId)],
);

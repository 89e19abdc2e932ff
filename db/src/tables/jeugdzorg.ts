import {
  boolean,
  char,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { LEEFTIJDSREGIMES, TOESTEMMING_GEVERS } from "@samenloop/schema";

export { koppelcodeUitgifte } from "./koppelcode-uitgifte.ts";
export { lading } from "./lading.ts";
export { wijziging } from "./wijziging.ts";

/** Every key here begins with the municipality that answers for it. */
const sleutel = { gemeentecode: text().notNull(), id: uuid().notNull() };

/** A child under youth care's own pseudonym, unrelated to the pupil's. */
export const jeugdige = pgTable(
  "jeugdige",
  {
    ...sleutel,
    aanduiding: text().notNull(),
    geboortedatum: date().notNull(),
    /** The BRP's mark of secrecy, which must be honoured. */
    geheimhouding: boolean().notNull(),
    /** Against use for statistics (Jeugdwet 7.3.12). */
    bezwaarStatistiek: boolean("bezwaar_statistiek"),
    synthetisch: boolean().notNull(),
  },
  (table) => [primaryKey({ columns: [table.gemeentecode, table.id] }), unique().on(table.id)],
);

/**
 * The only place where a BSN may stand (Jeugdwet 7.2), and only one of the official test range.
 * The app role has no right on this table.
 */
export const burgerservicenummer = pgTable("burgerservicenummer", {
  jeugdigeId: uuid("jeugdige_id").primaryKey(),
  bsn: char({ length: 9 }).notNull().unique(),
});

export const GEZAGSROLLEN = [
  "OUDER_MET_GEZAG",
  "OUDER_ZONDER_GEZAG",
  "VOOGD_GI",
  "PLEEGOUDER",
  "STIEFOUDER",
] as const;

export const gezagsrelatie = pgTable(
  "gezagsrelatie",
  {
    id: uuid().primaryKey(),
    jeugdigeId: uuid("jeugdige_id").notNull(),
    volgnummer: integer().notNull(),
    rol: text({ enum: GEZAGSROLLEN }).notNull(),
    /** `Ouder A van 000123`: visibly not a name. */
    aanduiding: text().notNull(),
  },
  (table) => [index("gezagsrelatie_jeugdige").on(table.jeugdigeId)],
);

export const HVP_STATUSSEN = [
  "CONCEPT",
  "IN_OVERLEG",
  "VASTGESTELD",
  "IN_UITVOERING",
  "GEWIJZIGD",
  "AFGEROND",
  "INGETROKKEN",
] as const;

export interface HvpDoel {
  readonly id: string;
  readonly omschrijving: string;
  readonly streefdatum: string;
}

export interface HvpEvaluatie {
  readonly datum: string;
  readonly uitkomst: string;
}

/** A municipality often knows no more than that a plan exists: all but key, status and dates may be null. */
export const hulpverleningsplan = pgTable(
  "hulpverleningsplan",
  {
    ...sleutel,
    jeugdigeId: uuid("jeugdige_id").notNull(),
    versie: integer().notNull(),
    soort: text({ enum: ["HULPVERLENINGSPLAN", "PLAN_VAN_AANPAK", "FAMILIEGROEPSPLAN"] }).notNull(),
    inhoud: text({ enum: ["VOLLEDIG", "ALLEEN_METADATA"] }).notNull(),
    bronhouderSoort: text("bronhouder_soort", {
      enum: ["GEMEENTE", "JEUGDHULPAANBIEDER", "GECERTIFICEERDE_INSTELLING"],
    }).notNull(),
    bronhouderNaam: text("bronhouder_naam").notNull(),
    bronhouderAgb: text("bronhouder_agb"),
    bronhouderOin: text("bronhouder_oin"),
    status: text({ enum: HVP_STATUSSEN }).notNull(),
    begindatum: date().notNull(),
    einddatum: date(),
    vastgesteldOp: date("vastgesteld_op"),
    kader: text({ enum: ["VRIJWILLIG", "GEDWONGEN", "GESLOTEN"] }),
    vorm: text({ enum: ["SCHRIFTELIJK", "MONDELING"] }),
    schriftelijkGevraagdOp: date("schriftelijk_gevraagd_op"),
    opSchriftOp: date("op_schrift_op"),
    familiegroepsplanKeuze: text("familiegroepsplan_keuze", {
      enum: ["GEBRUIKT", "AFGEZIEN_DOOR_OUDERS", "NIET_AANGEBODEN_BEDREIGING", "NVT_JR_VOOGDIJ"],
    }),
    familiegroepsplanAangebodenOp: date("familiegroepsplan_aangeboden_op"),
    familiegroepsplanAfgezienOp: date("familiegroepsplan_afgezien_op"),
    overlegMetJeugdigeOp: date("overleg_met_jeugdige_op"),
    overlegMetOudersOp: date("overleg_met_ouders_op"),
    overlegMetPleegouderOp: date("overleg_met_pleegouder_op"),
    instemmingPleegouder: text("instemming_pleegouder", {
      enum: ["VERLEEND", "ONTHOUDEN", "NOG_NIET_GEVRAAGD"],
    }),
    instemmingPleegouderOp: date("instemming_pleegouder_op"),
    toestemmingHulpDoor: text("toestemming_hulp_door", { enum: TOESTEMMING_GEVERS }).array(),
    toestemmingHulpRegime: text("toestemming_hulp_regime", { enum: LEEFTIJDSREGIMES }),
    toestemmingHulpOp: date("toestemming_hulp_op"),
    doelen: jsonb().$type<readonly HvpDoel[]>(),
    activiteiten: text().array(),
    voorzieningen: text().array(),
    contactRol: text("contact_rol", {
      enum: ["JEUGDCONSULENT", "REGIEBEHANDELAAR", "JEUGDBESCHERMER"],
    }),
    contactFunctioneel: text("contact_functioneel"),
    regiebehandelaar: text(),
    /** In months: the holder's own policy. */
    evaluatieTermijn: integer("evaluatie_termijn"),
    evaluaties: jsonb().$type<readonly HvpEvaluatie[]>(),
    laatstGewijzigdOp: date("laatst_gewijzigd_op"),
    synthetisch: boolean().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.gemeentecode, table.id] }),
    unique().on(table.id),
    index("hulpverleningsplan_jeugdige").on(table.jeugdigeId),
  ],
);

export const VERWIJZERS = [
  "GEMEENTELIJKE_TOEGANG",
  "HUISARTS",
  "JEUGDARTS",
  "GECERTIFICEERDE_INSTELLING",
  "MEDISCH_SPECIALIST",
  "RECHTER_OVJ",
  "GEEN_VERWIJZER",
  "ONBEKEND",
] as const;

export const verwijzing = pgTable(
  "verwijzing",
  {
    ...sleutel,
    jeugdigeId: uuid("jeugdige_id").notNull(),
    verwijzer: text({ enum: VERWIJZERS }),
    verwezenOp: date("verwezen_op"),
  },
  (table) => [
    primaryKey({ columns: [table.gemeentecode, table.id] }),
    unique().on(table.id),
    index("verwijzing_jeugdige").on(table.jeugdigeId),
  ],
);

/** A decision of the municipality (Jeugdwet 2.3); help by way of a doctor has none. */
export const beschikking = pgTable(
  "beschikking",
  {
    ...sleutel,
    jeugdigeId: uuid("jeugdige_id").notNull(),
    nummer: text(),
    status: text({
      enum: ["CONCEPT", "AFGEGEVEN", "HERZIEN", "INGETROKKEN", "VERLOPEN", "IN_BEZWAAR"],
    }).notNull(),
    afgifteOp: date("afgifte_op"),
    ingangsdatum: date(),
    einddatum: date(),
    voorzieningen: text().array(),
    leveringsvorm: text({ enum: ["ZIN", "PGB"] }),
  },
  (table) => [
    primaryKey({ columns: [table.gemeentecode, table.id] }),
    unique().on(table.id),
    index("beschikking_jeugdige").on(table.jeugdigeId),
  ],
);

/** As iJw 3.2 writes it in message JW301; its status follows from the messages and the day. */
export const toewijzing = pgTable(
  "toewijzing",
  {
    ...sleutel,
    jeugdigeId: uuid("jeugdige_id").notNull(),
    toewijzingnummer: text(),
    beschikkingId: uuid("beschikking_id"),
    verwijzingId: uuid("verwijzing_id"),
    /** iJw product category, such as `45`: ambulant. */
    productcategorie: text(),
    /** Of the municipality's own list. */
    productcode: text(),
    omvangVolume: integer("omvang_volume"),
    omvangEenheid: text("omvang_eenheid"),
    omvangFrequentie: text("omvang_frequentie"),
    /** In whole euro cents. */
    budget: integer(),
    aanbiederAgb: char("aanbieder_agb", { length: 8 }),
    aanbiederNaam: text("aanbieder_naam"),
    ingangsdatum: date().notNull(),
    einddatum: date(),
    gestartOp: date("gestart_op"),
    gestoptOp: date("gestopt_op"),
    geannuleerdOp: date("geannuleerd_op"),
    redenWijziging: text("reden_wijziging"),
    redenBeeindiging: text("reden_beeindiging"),
  },
  (table) => [
    primaryKey({ columns: [table.gemeentecode, table.id] }),
    index("toewijzing_jeugdige").on(table.jeugdigeId),
  ],
);

/** The most sensitive rows of all. */
export const maatregel = pgTable(
  "maatregel",
  {
    ...sleutel,
    jeugdigeId: uuid("jeugdige_id").notNull(),
    soort: text({
      enum: ["OTS", "VOORLOPIGE_OTS", "VOOGDIJ", "VOORLOPIGE_VOOGDIJ", "JEUGDRECLASSERING"],
    }),
    instellingAgb: char("instelling_agb", { length: 8 }),
    instellingNaam: text("instelling_naam"),
    certificaatGeldigTot: date("certificaat_geldig_tot"),
    van: date(),
    tot: date(),
  },
  (table) => [
    primaryKey({ columns: [table.gemeentecode, table.id] }),
    unique().on(table.id),
    index("maatregel_jeugdige").on(table.jeugdigeId),
  ],
);

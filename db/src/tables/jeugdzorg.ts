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
    vorm: text({ enum: ["SCHRIFTELIJK", "MONDELING"] }),
    familiegroepsplanKeuze: text("familiegroepsplan_keuze", {
      enum: ["GEBRUIKT", "AFGEZIEN_DOOR_OUDERS", "NIET_AANGEBODEN_BEDREIGING", "NVT_JR_VOOGDIJ"],
    }),
    familiegroepsplanAangebodenOp: date("familiegroepsplan_aangeboden_op"),
    familiegroepsplanAfgezienOp: date("familiegroepsplan_afgezien_op"),
    overlegMetJeugdigeOp: date("overleg_met_jeugdige_op"),
    overlegMetOudersOp: date("overleg_met_ouders_op"),
    doelen: jsonb().$type<readonly HvpDoel[]>(),
    activiteiten: text().array(),
    voorzieningen: text().array(),
    contactRol: text("contact_rol", {
      enum: ["JEUGDCONSULENT", "REGIEBEHANDELAAR", "JEUGDBESCHERMER"],
    }),
    contactFunctioneel: text("contact_functioneel"),
    evaluaties: jsonb().$type<readonly HvpEvaluatie[]>(),
    synthetisch: boolean().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.gemeentecode, table.id] }),
    unique().on(table.id),
    index("hulpverleningsplan_jeugdige").on(table.jeugdigeId),
  ],
);

export const toewijzing = pgTable(
  "toewijzing",
  {
    ...sleutel,
    jeugdigeId: uuid("jeugdige_id").notNull(),
    /** iJw product category, such as `45`: ambulant. */
    productcategorie: text().notNull(),
    verwijzer: text({
      enum: [
        "GEMEENTELIJKE_TOEGANG",
        "HUISARTS",
        "JEUGDARTS",
        "GECERTIFICEERDE_INSTELLING",
        "MEDISCH_SPECIALIST",
        "RECHTER_OVJ",
        "GEEN_VERWIJZER",
        "ONBEKEND",
      ],
    }).notNull(),
    ingangsdatum: date().notNull(),
    einddatum: date(),
  },
  (table) => [
    primaryKey({ columns: [table.gemeentecode, table.id] }),
    index("toewijzing_jeugdige").on(table.jeugdigeId),
  ],
);

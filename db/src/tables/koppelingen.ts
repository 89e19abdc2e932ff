import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

export { lading } from "./lading.ts";
export { wijziging } from "./wijziging.ts";

export const VERHUISREDENEN = [
  "SCHOOL_GEWIJZIGD",
  "SAMENWERKINGSVERBAND_GEWIJZIGD",
  "GEMEENTE_GEWIJZIGD",
  "HERINDELING",
] as const;

/**
 * The only bridge between the two sides: two plan ids, never both of the child's pseudonyms.
 * There is no status column, because the status follows the consents whenever it is read.
 */
export const plankoppeling = pgTable(
  "plankoppeling",
  {
    id: uuid().primaryKey(),
    /** The school's side is exactly one of these three; the last two only as long as there is no plan. */
    ontwikkelingsperspectiefId: uuid("ontwikkelingsperspectief_id"),
    aanmeldingId: uuid("aanmelding_id"),
    leerlingId: uuid("leerling_id"),
    /**
     * By which `onderwijs` alone can show that a plan is of the same pupil; a keyed hash, and gone as soon as the link
     * rests on a plan.
     */
    leerlingbewijs: text(),
    hulpverleningsplanGemeentecode: text("hulpverleningsplan_gemeentecode").notNull(),
    hulpverleningsplanId: uuid("hulpverleningsplan_id").notNull(),
    soort: text({
      enum: [
        "EEN_PLAN_AFSTEMMING",
        "OJA_INDIVIDUEEL",
        "OJA_COLLECTIEF",
        "OZA",
        "THUISZITTERSAANPAK",
      ],
    }).notNull(),
    initiatief: text({ enum: ["OUDER", "JEUGDIGE", "SCHOOL", "GEMEENTE", "AANBIEDER"] }).notNull(),
    grondslag: text({
      enum: ["TOESTEMMING", "WETTELIJKE_TAAK", "GERECHTELIJK_KADER", "VITAAL_BELANG"],
    }).notNull(),
    voorgesteldOp: date("voorgesteld_op").notNull(),
    /** First day of the joint work, once consented; null before. */
    startOp: date("start_op"),
    /** Set when both sides end the link; from that day it is BEEINDIGD. */
    eindOp: date("eind_op"),
    /** Suspended from this day until consented anew, as after a move. */
    opgeschortOp: date("opgeschort_op"),
    /** What an owner said had changed. That somebody else decides, or that a gemeente is gone, follows when it is read. */
    opschortreden: text({ enum: VERHUISREDENEN }),
    /** Agreement of samenwerkingsverband and gemeenten that it rests on; owned by `scholen`. */
    oogoAfspraakId: uuid("oogo_afspraak_id"),
    /** Rises by one with every change of the link and of what belongs to it. */
    versie: integer().notNull().default(1),
    synthetisch: boolean().notNull(),
  },
  (table) => {
    const { ontwikkelingsperspectiefId, aanmeldingId, leerlingId, leerlingbewijs } = table;
    const { hulpverleningsplanId, eindOp } = table;
    return [
      index("plankoppeling_ontwikkelingsperspectief").on(ontwikkelingsperspectiefId),
      index("plankoppeling_aanmelding").on(aanmeldingId),
      index("plankoppeling_leerling").on(leerlingId),
      index("plankoppeling_hulpverleningsplan").on(hulpverleningsplanId),
      check(
        "plankoppeling_schoolzijde",
        sql`num_nonnulls(${ontwikkelingsperspectiefId}, ${aanmeldingId}, ${leerlingId}) = 1
          and (${leerlingbewijs} is null) = (${ontwikkelingsperspectiefId} is not null)`,
      ),
      check(
        "plankoppeling_opschortreden",
        sql`${table.opschortreden} is null or ${table.opgeschortOp} is not null`,
      ),
      // The same two plans, or the same pupil and plan, are linked once until that link has ended.
      uniqueIndex("plankoppeling_levend_plan")
        .on(ontwikkelingsperspectiefId, hulpverleningsplanId)
        .where(sql`${eindOp} is null`),
      uniqueIndex("plankoppeling_levend_leerling")
        .on(leerlingbewijs, hulpverleningsplanId)
        .where(sql`${eindOp} is null`),
    ];
  },
);

/**
 * Consent for one direction by one giver. What it was asked for is never edited: answered once and withdrawn once, it
 * is then followed by a newer one (`opvolgerId`).
 */
export const toestemming = pgTable(
  "toestemming",
  {
    id: uuid().primaryKey(),
    plankoppelingId: uuid("plankoppeling_id").notNull(),
    richting: text({ enum: ["SCHOOL_NAAR_JEUGDHULP", "JEUGDHULP_NAAR_SCHOOL"] }).notNull(),
    /** The role of the giver; a pseudonym here would be the shared person key that must not exist. */
    gegevenDoor: text("gegeven_door", {
      enum: ["OUDER_1", "OUDER_2", "JEUGDIGE", "VOOGD_GI"],
    }).notNull(),
    doel: text({
      enum: ["AFSTEMMEN_PLANNEN", "AANVRAAG_OJA", "THUISZITTEN", "EVALUATIE"],
    }).notNull(),
    ontvangerRollen: text("ontvanger_rollen").array().notNull(),
    ontvangerOrganisatie: text("ontvanger_organisatie").notNull(),
    gegevenscategorieen: text().array().notNull(),
    vorm: text({ enum: ["SCHRIFTELIJK", "DIGITAAL", "MONDELING_VASTGELEGD"] }),
    /** Where the evidence is kept; a reference of whoever recorded the answer. */
    bewijsRef: text("bewijs_ref"),
    leeftijdsregime: text({ enum: ["ONDER_12", "VAN_12_TOT_16", "VANAF_16"] }).notNull(),
    /** Last day on which that regime holds; null when it holds for good. Never shown: it tells a birthday. */
    leeftijdsregimeTotEnMet: date("leeftijdsregime_tot_en_met"),
    gevraagdOp: date("gevraagd_op").notNull(),
    gegevenOp: date("gegeven_op"),
    geweigerdOp: date("geweigerd_op"),
    ingetrokkenOp: date("ingetrokken_op"),
    /** Last day on which it holds; a consent always ends. */
    geldigTot: date("geldig_tot").notNull(),
    opvolgerId: uuid("opvolger_id"),
  },
  (table) => [
    index("toestemming_plankoppeling").on(table.plankoppelingId),
    // Of each giver and direction one consent is the latest: the one that counts.
    uniqueIndex("toestemming_laatste")
      .on(table.plankoppelingId, table.richting, table.gegevenDoor)
      .where(sql`${table.opvolgerId} is null`),
    // A consent does not outlive the say of whoever gave it.
    check(
      "toestemming_leeftijdsregime",
      sql`${table.geldigTot} <= ${table.leeftijdsregimeTotEnMet}`,
    ),
  ],
);

export const gedeeldDoel = pgTable(
  "gedeeld_doel",
  {
    id: uuid().primaryKey(),
    plankoppelingId: uuid("plankoppeling_id").notNull(),
    volgnummer: integer().notNull(),
    omschrijving: text().notNull(),
    leefgebied: text({
      enum: ["ONDERWIJS", "THUIS", "VRIJE_TIJD", "GEZONDHEID", "VEILIGHEID"],
    }).notNull(),
    /** The plan that it comes from, and which of that plan's goals; null when it began here. */
    herkomstPlan: text("herkomst_plan", {
      enum: ["ONTWIKKELINGSPERSPECTIEF", "HULPVERLENINGSPLAN"],
    }),
    herkomstDoelnummer: integer("herkomst_doelnummer"),
    eigenaar: text().notNull(),
    verantwoordelijken: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** Roles that may see it; empty means everyone who may see the link. */
    zichtbaarVoor: text("zichtbaar_voor")
      .array()
      .notNull()
      .default(sql`'{}'`),
    streefdatum: date().notNull(),
    voortgang: text({
      enum: ["NIET_GESTART", "LOOPT", "BEHAALD", "DEELS", "NIET_BEHAALD", "VERVALLEN"],
    }).notNull(),
    versie: integer().notNull().default(1),
  },
  (table) => [unique("gedeeld_doel_volgnummer").on(table.plankoppelingId, table.volgnummer)],
);

export const CONTACTROLLEN = [
  "IB_ER",
  "ZORGCOORDINATOR",
  "MENTOR",
  "SWV_CONSULENT",
  "JEUGDCONSULENT",
  "REGIEBEHANDELAAR",
  "LEERPLICHTAMBTENAAR",
  "JEUGDBESCHERMER",
  "OUDER",
  "VERTROUWENSPERSOON",
] as const;

export const contactpersoon = pgTable(
  "contactpersoon",
  {
    id: uuid().primaryKey(),
    plankoppelingId: uuid("plankoppeling_id").notNull(),
    rol: text({ enum: CONTACTROLLEN }).notNull(),
    organisatie: text().notNull(),
    /** A mailbox or desk of the organisation, never a person's own. */
    functioneelContact: text("functioneel_contact").notNull(),
  },
  (table) => [index("contactpersoon_plankoppeling").on(table.plankoppelingId)],
);

/** An evaluation by both sides together; what was said stays in their own plans. */
export const gezamenlijkeEvaluatie = pgTable(
  "gezamenlijke_evaluatie",
  {
    id: uuid().primaryKey(),
    plankoppelingId: uuid("plankoppeling_id").notNull(),
    datum: date().notNull(),
    aanwezigen: text().array().notNull(),
    metOuders: boolean("met_ouders").notNull(),
    metJeugdige: boolean("met_jeugdige").notNull(),
    uitkomst: text({ enum: ["VOORTZETTEN", "BIJSTELLEN", "BEEINDIGEN"] }).notNull(),
  },
  (table) => [index("gezamenlijke_evaluatie_plankoppeling").on(table.plankoppelingId, table.datum)],
);

export const GEBEURTENISSEN = [
  "VOORGESTELD",
  "OPGETILD",
  "TOESTEMMING_GEVRAAGD",
  "TOESTEMMING_VERLEEND",
  "TOESTEMMING_GEWEIGERD",
  "TOESTEMMING_INGETROKKEN",
  "DOEL_TOEGEVOEGD",
  "DOEL_GEWIJZIGD",
  "CONTACT_TOEGEVOEGD",
  "CONTACT_VERWIJDERD",
  "GEEVALUEERD",
  "TOESTEMMINGEN_HERNIEUWD",
  "OPGESCHORT",
  "BEEINDIGD",
] as const;

/** All that happened to a link, numbered without a gap. The app role may add to it and do nothing else. */
export const gebeurtenis = pgTable(
  "gebeurtenis",
  {
    id: uuid().primaryKey(),
    plankoppelingId: uuid("plankoppeling_id").notNull(),
    volgnummer: integer().notNull(),
    op: date().notNull(),
    soort: text({ enum: GEBEURTENISSEN }).notNull(),
    /** Id of the consent, goal, contact or evaluation that it was about. */
    betreft: uuid(),
    /** Key of the change that brought it; null for what happened before changes had keys. */
    wijziging: uuid(),
  },
  (table) => [
    unique("gebeurtenis_volgnummer").on(table.plankoppelingId, table.volgnummer),
    index("gebeurtenis_wijziging").on(table.wijziging),
  ],
);

/** The codes that were spent. Who issued them is part of the key: two owners may choose the same number. */
export const gebruikteKoppelcode = pgTable(
  "gebruikte_koppelcode",
  {
    uitgever: text({ enum: ["onderwijs", "jeugdzorg"] }).notNull(),
    jti: text().notNull(),
    gebruiktOp: date("gebruikt_op").notNull(),
  },
  (table) => [primaryKey({ columns: [table.uitgever, table.jti] })],
);

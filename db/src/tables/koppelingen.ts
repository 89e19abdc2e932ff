import { boolean, date, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";

export { lading } from "./lading.ts";

/**
 * The only bridge between the two sides: two plan ids, never the child's pseudonyms.
 * There is no status column, because the status follows the consents whenever it is read.
 */
export const plankoppeling = pgTable(
  "plankoppeling",
  {
    id: uuid().primaryKey(),
    ontwikkelingsperspectiefId: uuid("ontwikkelingsperspectief_id").notNull(),
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
    synthetisch: boolean().notNull(),
  },
  (table) => [
    index("plankoppeling_ontwikkelingsperspectief").on(table.ontwikkelingsperspectiefId),
    index("plankoppeling_hulpverleningsplan").on(table.hulpverleningsplanId),
  ],
);

/** Consent for one direction by one giver. Never edited, only followed by a newer one (`opvolgerId`). */
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
    leeftijdsregime: text({ enum: ["ONDER_12", "VAN_12_TOT_16", "VANAF_16"] }).notNull(),
    gevraagdOp: date("gevraagd_op").notNull(),
    gegevenOp: date("gegeven_op"),
    geweigerdOp: date("geweigerd_op"),
    ingetrokkenOp: date("ingetrokken_op"),
    /** Last day on which it holds; a consent always ends. */
    geldigTot: date("geldig_tot").notNull(),
    opvolgerId: uuid("opvolger_id"),
  },
  (table) => [index("toestemming_plankoppeling").on(table.plankoppelingId)],
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
    eigenaar: text().notNull(),
    streefdatum: date().notNull(),
    voortgang: text({
      enum: ["NIET_GESTART", "LOOPT", "BEHAALD", "DEELS", "NIET_BEHAALD", "VERVALLEN"],
    }).notNull(),
  },
  (table) => [index("gedeeld_doel_plankoppeling").on(table.plankoppelingId)],
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

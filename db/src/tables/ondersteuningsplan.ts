import {
  bigint,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { herkomst } from "./herkomst.ts";

export const ONDERSTEUNINGSPLAN_STATUSSEN = [
  "CONCEPT",
  "IN_OOGO",
  "VASTGESTELD",
  "GEPUBLICEERD",
  "VERVALLEN",
] as const;

/** The plan of a samenwerkingsverband for at most four school years; a later one follows it up. */
export const ondersteuningsplan = pgTable(
  "ondersteuningsplan",
  {
    id: uuid().primaryKey(),
    swvCode: text("swv_code").notNull(),
    versie: integer().notNull(),
    periodeVan: date("periode_van").notNull(),
    periodeTot: date("periode_tot").notNull(),
    status: text({ enum: ONDERSTEUNINGSPLAN_STATUSSEN }).notNull(),
    basisvoorzieningen: text().array().notNull(),
    verdelingMiddelen: text("verdeling_middelen"),
    plaatsing: text(),
    terugplaatsing: text(),
    resultaten: text(),
    informatieAanOuders: text("informatie_aan_ouders"),
    medezeggenschap: text({ enum: ["NOG_NIET_GEVRAAGD", "VERLEEND", "ONTHOUDEN"] }).notNull(),
    medezeggenschapOp: date("medezeggenschap_op"),
    vastgesteldOp: date("vastgesteld_op"),
    inspectieToegezondenOp: date("inspectie_toegezonden_op"),
    ...herkomst,
  },
  (table) => [index("ondersteuningsplan_swv").on(table.swvCode, table.periodeVan)],
);

/** A consultation with gemeenten that aims at agreement; of one plan when it is about one. */
export const oogo = pgTable(
  "oogo",
  {
    id: uuid().primaryKey(),
    swvCode: text("swv_code").notNull(),
    ondersteuningsplanId: uuid("ondersteuningsplan_id"),
    soort: text({ enum: ["ONDERSTEUNINGSPLAN", "JEUGDPLAN"] }).notNull(),
    gemeentecodes: text().array().notNull(),
    datum: date().notNull(),
    uitkomst: text({ enum: ["OVEREENSTEMMING", "GEEN_OVEREENSTEMMING", "GESCHIL"] }).notNull(),
    procedure: text(),
    ...herkomst,
  },
  (table) => [
    index("oogo_swv").on(table.swvCode, table.datum),
    index("oogo_ondersteuningsplan").on(table.ondersteuningsplanId, table.datum),
  ],
);

export const AFSPRAAK_ONDERWERPEN = [
  "AANSLUITING_OPP_HULPVERLENINGSPLAN",
  "OJA_FINANCIERING",
  "THUISZITTERSAANPAK",
  "LEERLINGENVERVOER",
] as const;

export const WIJZEN_VAN_AANSLUITEN = [
  "GEDEELDE_DOELEN",
  "GEZAMENLIJK_OVERLEG",
  "GEZAMENLIJKE_EVALUATIE",
  "VASTE_CONTACTPERSONEN",
] as const;

export const afspraak = pgTable(
  "afspraak",
  {
    id: uuid().primaryKey(),
    oogoId: uuid("oogo_id").notNull(),
    onderwerp: text({ enum: AFSPRAAK_ONDERWERPEN }).notNull(),
    omschrijving: text().notNull(),
    /** How the two plans about one child join; empty for any other subject. */
    aansluiting: text({ enum: WIJZEN_VAN_AANSLUITEN }).array().notNull(),
    geldigVan: date("geldig_van").notNull(),
    geldigTot: date("geldig_tot").notNull(),
    ...herkomst,
  },
  (table) => [uniqueIndex("afspraak_oogo").on(table.oogoId, table.onderwerp)],
);

/** Euro cents: the money of one samenwerkingsverband goes beyond what an integer holds. */
export const arrangementsbudget = pgTable(
  "arrangementsbudget",
  {
    swvCode: text("swv_code").notNull(),
    schooljaar: text().notNull(),
    toegekend: bigint({ mode: "number" }).notNull(),
    besteed: bigint({ mode: "number" }).notNull(),
    ...herkomst,
  },
  (table) => [primaryKey({ columns: [table.swvCode, table.schooljaar] })],
);

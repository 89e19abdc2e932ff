import { boolean, date, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";

/** Where an application stands until it is decided; what each step leads to is for `onderwijs` to say. */
export const AANMELDING_STAPPEN = [
  "AANGEMELD",
  "BEHOEFTE_ONDERZOEKEN",
  "AANBOD_AFWEGEN",
  "TOELAATBAARHEID_AANVRAGEN",
  "ANDERE_SCHOOL_ZOEKEN",
] as const;

export const AANMELDING_BESLUITEN = [
  "TOEGELATEN",
  "GEWEIGERD_MET_ALTERNATIEF",
  "NIET_BEHANDELD",
] as const;

/** An application for a place: all there is of a pupil for whom no plan can exist yet (WPO art. 40). */
export const aanmelding = pgTable(
  "aanmelding",
  {
    id: uuid().primaryKey(),
    leerlingId: uuid("leerling_id").notNull(),
    vestigingscode: text().notNull(),
    ontvangenOp: date("ontvangen_op").notNull(),
    gewensteStart: date("gewenste_start").notNull(),
    /** Other locations that the parents applied to, or said they would. */
    andereVestigingscodes: text("andere_vestigingscodes").array().notNull().default([]),
    extraOndersteuningBeoordeeld: text("extra_ondersteuning_beoordeeld", {
      enum: ["JA", "NEE", "ONBEKEND"],
    })
      .notNull()
      .default("ONBEKEND"),
    stap: text({ enum: AANMELDING_STAPPEN }).notNull().default("AANGEMELD"),
    /** Weeks; counts from the last of the six, when the parents were told in time. */
    verlengdMet: integer("verlengd_met"),
    verlengdOp: date("verlengd_op"),
    tijdelijkGeplaatstOp: date("tijdelijk_geplaatst_op"),
    ingetrokkenOp: date("ingetrokken_op"),
    besluit: text({ enum: AANMELDING_BESLUITEN }),
    besluitOp: date("besluit_op"),
    alternatieveVestigingscode: text("alternatieve_vestigingscode"),
    /** Whether that school said that it will admit the pupil; null while nobody asked. */
    alternatiefBereid: boolean("alternatief_bereid"),
    versie: integer().notNull().default(1),
    /** Key of the change that decided, so that the same change sent again finds what came of it. */
    wijziging: uuid(),
  },
  (table) => [
    index("aanmelding_leerling").on(table.leerlingId),
    index("aanmelding_vestiging").on(table.vestigingscode),
    index("aanmelding_ontvangen").on(table.ontvangenOp, table.id),
    index("aanmelding_wijziging").on(table.wijziging),
  ],
);

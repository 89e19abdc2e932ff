import { boolean, date, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";

/** Support that a samenwerkingsverband grants, to one pupil, a group or a school as a whole. */
export const arrangement = pgTable(
  "arrangement",
  {
    id: uuid().primaryKey(),
    swvCode: text("swv_code").notNull(),
    vestigingscode: text().notNull(),
    /** Null for a group or a school. */
    leerlingId: uuid("leerling_id"),
    soort: text({ enum: ["INDIVIDUEEL", "GROEP", "SCHOOLBUDGET"] }).notNull(),
    omschrijving: text().notNull(),
    van: date().notNull(),
    tot: date(),
    /** Euro cents; null while nothing was granted. */
    bedrag: integer(),
    status: text({
      enum: ["AANGEVRAAGD", "TOEGEKEND", "AFGEWEZEN", "LOPEND", "AFGESLOTEN"],
    }).notNull(),
    synthetisch: boolean().notNull(),
  },
  (table) => [
    index("arrangement_leerling").on(table.leerlingId),
    index("arrangement_swv").on(table.swvCode),
    index("arrangement_vestiging").on(table.vestigingscode),
    index("arrangement_van").on(table.van, table.id),
  ],
);

/** A time in which a pupil gets fewer hours of teaching than the law asks, as the inspectorate agreed. */
export const onderwijstijdafwijking = pgTable(
  "onderwijstijdafwijking",
  {
    id: uuid().primaryKey(),
    leerlingId: uuid("leerling_id").notNull(),
    vestigingscode: text().notNull(),
    reden: text().notNull(),
    urenPerWeek: integer("uren_per_week").notNull(),
    van: date().notNull(),
    tot: date().notNull(),
    /** Null while the inspectorate did not agree. */
    instemmingInspectieOp: date("instemming_inspectie_op"),
    synthetisch: boolean().notNull(),
  },
  (table) => [index("onderwijstijdafwijking_leerling").on(table.leerlingId)],
);

/** What admits a pupil to leerwegondersteunend onderwijs. */
export const lwooAanwijzing = pgTable(
  "lwoo_aanwijzing",
  {
    id: uuid().primaryKey(),
    leerlingId: uuid("leerling_id").notNull(),
    swvCode: text("swv_code").notNull(),
    afgegevenOp: date("afgegeven_op").notNull(),
    geldigVan: date("geldig_van").notNull(),
    geldigTot: date("geldig_tot"),
    synthetisch: boolean().notNull(),
  },
  (table) => [index("lwoo_aanwijzing_leerling").on(table.leerlingId)],
);

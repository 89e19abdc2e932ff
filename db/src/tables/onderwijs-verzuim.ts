import { date, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";

export const VERZUIM_SOORTEN = [
  "ABSOLUUT",
  "RELATIEF_16UUR",
  "LANGDURIG_RELATIEF",
  "GEOORLOOFD",
  "VRIJSTELLING_5A",
  "VRIJSTELLING_OVERIG",
] as const;

/** A time in which a pupil did not go to school, reported or not. */
export const verzuimmelding = pgTable(
  "verzuimmelding",
  {
    id: uuid().primaryKey(),
    leerlingId: uuid("leerling_id").notNull(),
    vestigingscode: text().notNull(),
    soort: text({ enum: VERZUIM_SOORTEN }).notNull(),
    start: date().notNull(),
    einde: date(),
    /** Null while the school did not report it. */
    meldingOp: date("melding_op"),
    /** Lesson hours missed in the first four lesson weeks. */
    uren: integer(),
    behandelstatus: text({ enum: ["NIET_GESTART", "IN_BEHANDELING", "AFGEROND"] })
      .notNull()
      .default("NIET_GESTART"),
    /** A mailbox of the municipality, never of a person. */
    leerplichtambtenaar: text(),
  },
  (table) => [
    index("verzuimmelding_leerling").on(table.leerlingId),
    index("verzuimmelding_vestiging").on(table.vestigingscode),
    index("verzuimmelding_start").on(table.start, table.id),
  ],
);

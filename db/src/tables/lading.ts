import { integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";

/**
 * What was loaded into this database, one row per file or generated set.
 *
 * The row is written in the transaction that loads: a load that was cut off leaves none, and is done again.
 */
export const lading = pgTable("lading", {
  naam: text().primaryKey(),
  bron: text().notNull(),
  rijen: integer().notNull(),
  afgewezen: integer().notNull(),
  /** The settings it was made with; another start must ask for the same. */
  instellingen: jsonb().$type<Readonly<Record<string, string | number>>>().notNull(),
});

import { date, pgTable, text, uuid } from "drizzle-orm/pg-core";

/**
 * The keys of the changes that were made, so that each is made once; a change that was refused left nothing, and may
 * be sent again.
 */
export const wijziging = pgTable("wijziging", {
  idempotentiesleutel: uuid().primaryKey(),
  /** Name of the mutation with a hash of its input: the same key for anything else is refused. */
  vingerafdruk: text().notNull(),
  op: date().notNull(),
});

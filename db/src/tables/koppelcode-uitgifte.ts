import { date, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";

/**
 * The koppelcodes that this owner gave out, so that the same request gets the same code again.
 *
 * What was signed is kept and the signature is not: who reads this table has no code in hand.
 */
export const koppelcodeUitgifte = pgTable("koppelcode_uitgifte", {
  idempotentiesleutel: uuid().primaryKey(),
  /** What was asked for: the same key for something else is a mistake of the caller. */
  onderwerp: text().notNull(),
  uitgegevenOp: date("uitgegeven_op").notNull(),
  inhoud: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
});

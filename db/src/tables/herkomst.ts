import { boolean, date, text } from "drizzle-orm/pg-core";

/** Every record of `scholen` says where it comes from and on which day it was true. */
export const herkomst = {
  bron: text().notNull(),
  peildatum: date().notNull(),
  synthetisch: boolean().notNull(),
};

import type { SQL } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Regelcode } from "@samenloop/schema";

/**
 * A rule of law or practice, written once: the same expression shows a signal, filters a list and stops a change.
 * One rule, one file, one test; the file is to be readable by a lawyer.
 */
export interface Regel {
  readonly code: Regelcode;
  readonly ernst: "BLOKKEERT" | "WAARSCHUWT";
  /** What is the matter with what breaks it: one Dutch sentence. */
  readonly tekst: string;
  /** Where the rule is written, Dutch: `WPO artikel 40a lid 2`. */
  readonly artikel: string;
  /** Over one row of the table that the rule is about: the first day on which it is broken, null while it is kept. */
  readonly sinds: (dag: string) => SQL<string | null>;
}

/** The rules about the rows of one table. */
export interface Regels<T extends PgTable = PgTable> {
  readonly table: T;
  readonly id: PgColumn;
  readonly regels: readonly Regel[];
}

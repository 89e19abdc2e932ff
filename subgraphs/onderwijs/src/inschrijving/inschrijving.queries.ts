import {
  and,
  desc,
  getTableColumns,
  gt,
  inArray,
  isNull,
  lte,
  or,
  sql,
  type SQL,
} from "drizzle-orm";
import { alias, QueryBuilder } from "drizzle-orm/pg-core";
import type { Database } from "@samenloop/db";
import { inschrijving } from "@samenloop/db/tables/onderwijs";
import type { InschrijvingRow } from "../rows.ts";

const nieuwer = alias(inschrijving, "nieuwer");

/** Begun and not ended: someone who leaves on a day is no longer enrolled on that day. */
const isLopend = (table: typeof inschrijving | typeof nieuwer, dag: string): SQL | undefined =>
  and(
    lte(table.datumInschrijving, dag),
    or(isNull(table.datumUitschrijving), gt(table.datumUitschrijving, dag)),
  );

/**
 * The one enrolment that counts on that day.
 *
 * A pupil may be enrolled twice during a move; the newest counts, so that he is in one school's list and not in two.
 */
export function isHuidig(dag: string): SQL<boolean> {
  const later = new QueryBuilder()
    .select({ id: nieuwer.id })
    .from(nieuwer)
    .where(
      and(
        sql`${nieuwer.leerlingId} = ${inschrijving.leerlingId}`,
        isLopend(nieuwer, dag),
        sql`(${nieuwer.datumInschrijving}, ${nieuwer.volgnummer}, ${nieuwer.id})
          > (${inschrijving.datumInschrijving}, ${inschrijving.volgnummer}, ${inschrijving.id})`,
      ),
    );
  return sql<boolean>`(${isLopend(inschrijving, dag)} and not exists (${later}))`;
}

export type InschrijvingOpDag = InschrijvingRow & { readonly huidig: boolean };

/** Newest first. */
export function inschrijvingenVanLeerlingen(
  db: Database,
  leerlingIds: readonly string[],
  dag: string,
): Promise<InschrijvingOpDag[]> {
  return db
    .select({ ...getTableColumns(inschrijving), huidig: sql<boolean>`${isHuidig(dag)}` })
    .from(inschrijving)
    .where(inArray(inschrijving.leerlingId, [...leerlingIds]))
    .orderBy(
      desc(inschrijving.datumInschrijving),
      desc(inschrijving.volgnummer),
      desc(inschrijving.id),
    );
}

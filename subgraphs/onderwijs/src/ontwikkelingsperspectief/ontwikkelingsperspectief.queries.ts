import {
  and,
  asc,
  desc,
  getTableColumns,
  gte,
  inArray,
  isNull,
  or,
  sql,
  type SQL,
} from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { ontwikkelingsperspectief, oppVersie } from "@samenloop/db/tables/onderwijs";
import type { OntwikkelingsperspectiefRow, OppVersieRow } from "../rows.ts";

const plan = ontwikkelingsperspectief;

/** In force on that day or being made: the last day of a plan still belongs to it. */
export const isLopendPlan = (dag: string): SQL<boolean> =>
  sql<boolean>`(${or(isNull(plan.einddatum), gte(plan.einddatum, dag))})`;

export type OppOpDag = OntwikkelingsperspectiefRow & { readonly lopend: boolean };

/** Newest first. */
export function oppsVanLeerlingen(
  db: Database,
  leerlingIds: readonly string[],
  dag: string,
): Promise<OppOpDag[]> {
  return db
    .select({ ...getTableColumns(plan), lopend: isLopendPlan(dag) })
    .from(plan)
    .where(inArray(plan.leerlingId, [...leerlingIds]))
    .orderBy(desc(plan.begindatum), desc(plan.id));
}

/** The version whose fields a plan shows. */
export function geldendeVersies(db: Database, planIds: readonly string[]): Promise<OppVersieRow[]> {
  return db
    .select()
    .from(oppVersie)
    .where(and(inArray(oppVersie.ontwikkelingsperspectiefId, [...planIds]), oppVersie.geldend))
    .orderBy(asc(oppVersie.versie));
}

import {
  and,
  asc,
  desc,
  eq,
  exists,
  getTableColumns,
  gte,
  inArray,
  isNull,
  not,
  or,
  sql,
  type SQL,
} from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import type { Database } from "@samenloop/db";
import { ontwikkelingsperspectief, oppEvaluatie, oppVersie } from "@samenloop/db/tables/onderwijs";
import type { OntwikkelingsperspectiefRow, OppVersieRow } from "../rows.ts";

const plan = ontwikkelingsperspectief;

/** In force on that day or being made: the last day of a plan still belongs to it. */
export const isLopendPlan = (dag: string): SQL<boolean> =>
  sql<boolean>`(${or(isNull(plan.einddatum), gte(plan.einddatum, dag))})`;

const one = { one: sql`1` };

/** The version that the plan shows is such a one. */
export function laatZien(zodanig: SQL): SQL {
  const { ontwikkelingsperspectiefId, geldend } = oppVersie;
  return exists(
    new QueryBuilder()
      .select(one)
      .from(oppVersie)
      .where(and(eq(ontwikkelingsperspectiefId, plan.id), geldend, zodanig)),
  );
}

/** Determined before that day, and since then not talked through with the parents. */
export function isNietGeevalueerd(sinds: string): SQL | undefined {
  const { ontwikkelingsperspectiefId, metOuders, datum } = oppEvaluatie;
  const evaluatie = new QueryBuilder()
    .select(one)
    .from(oppEvaluatie)
    .where(and(eq(ontwikkelingsperspectiefId, plan.id), metOuders, gte(datum, sinds)));
  const bestond = sql`${oppVersie.vastgesteldOp} is not null`;
  return and(laatZien(bestond), not(exists(evaluatie)));
}

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

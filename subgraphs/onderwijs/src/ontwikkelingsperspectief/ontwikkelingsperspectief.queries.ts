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
  lte,
  or,
  sql,
  type SQL,
} from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import type { Database } from "@samenloop/db";
import { ontwikkelingsperspectief, oppVersie } from "@samenloop/db/tables/onderwijs";
import { requireCodes, type ListSource } from "@samenloop/subgraph-kit";
import type { OppStatus, OntwikkelingsperspectiefWhere } from "../resolver-types.generated.ts";
import type { OntwikkelingsperspectiefRow, OppVersieRow } from "../rows.ts";

const plan = ontwikkelingsperspectief;

/** In force on that day or being made: the last day of a plan still belongs to it. */
export const isLopendPlan = (dag: string): SQL<boolean> =>
  sql<boolean>`(${or(isNull(plan.einddatum), gte(plan.einddatum, dag))})`;

export const ontwikkelingsperspectieven: ListSource<typeof plan, OntwikkelingsperspectiefWhere> = {
  name: "ontwikkelingsperspectieven",
  table: plan,
  id: plan.id,
  order: { BEGINDATUM: plan.begindatum },
  filter: ({ vestigingscodes, statussen, gronden, begindatumVanaf, begindatumTotEnMet }) =>
    and(
      vestigingscodes
        ? inArray(plan.vestigingscode, requireCodes("vestigingscode", vestigingscodes))
        : undefined,
      statussen ? heeftStatus(statussen) : undefined,
      gronden ? inArray(plan.verplichtOpGrondVan, [...gronden]) : undefined,
      begindatumVanaf ? gte(plan.begindatum, begindatumVanaf) : undefined,
      begindatumTotEnMet ? lte(plan.begindatum, begindatumTotEnMet) : undefined,
    ),
};

function heeftStatus(statussen: readonly OppStatus[]): SQL {
  const { ontwikkelingsperspectiefId, geldend, status } = oppVersie;
  return exists(
    new QueryBuilder()
      .select({ one: sql`1` })
      .from(oppVersie)
      .where(
        and(eq(ontwikkelingsperspectiefId, plan.id), geldend, inArray(status, [...statussen])),
      ),
  );
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

import { and, eq, exists, gte, inArray, lte, not, sql, type SQL } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { ontwikkelingsperspectief, oppEvaluatie, oppVersie } from "@samenloop/db/tables/onderwijs";
import { requireCodes, schendt, type ListSource } from "@samenloop/subgraph-kit";
import { magTellen } from "../mag-tellen.ts";
import { oppRegels } from "../regels/opp-regels.ts";
import type { OntwikkelingsperspectiefWhere } from "../resolver-types.generated.ts";
import { isLopendPlan } from "./ontwikkelingsperspectief.queries.ts";

const plan = ontwikkelingsperspectief;

type Source = ListSource<typeof plan, OntwikkelingsperspectiefWhere>;

export const ontwikkelingsperspectieven = (dag: string): Source => ({
  name: "ontwikkelingsperspectieven",
  table: plan,
  id: plan.id,
  order: { BEGINDATUM: plan.begindatum },
  mayCount: magTellen,
  filter: ({ vestigingscodes, statussen, gronden, nalevingssignalen, ...where }) =>
    and(
      vestigingscodes
        ? inArray(plan.vestigingscode, requireCodes("vestigingscode", vestigingscodes))
        : undefined,
      statussen ? laatZien(inArray(oppVersie.status, [...statussen])) : undefined,
      gronden ? inArray(plan.verplichtOpGrondVan, [...gronden]) : undefined,
      where.begindatumVanaf ? gte(plan.begindatum, where.begindatumVanaf) : undefined,
      where.begindatumTotEnMet ? lte(plan.begindatum, where.begindatumTotEnMet) : undefined,
      where.nietGeevalueerdSinds ? isNietGeevalueerd(where.nietGeevalueerdSinds, dag) : undefined,
      nalevingssignalen ? schendt(oppRegels, nalevingssignalen, dag) : undefined,
    ),
});

const one = { one: sql`1` };

/** The version that the plan shows is such a one. */
function laatZien(zodanig: SQL): SQL {
  const { ontwikkelingsperspectiefId, geldend } = oppVersie;
  return exists(
    new QueryBuilder()
      .select(one)
      .from(oppVersie)
      .where(and(eq(ontwikkelingsperspectiefId, plan.id), geldend, zodanig)),
  );
}

/** Running, determined before that day, and since then not talked through with the parents. */
function isNietGeevalueerd(sinds: string, dag: string): SQL | undefined {
  const { ontwikkelingsperspectiefId, metOuders, datum } = oppEvaluatie;
  const evaluatie = new QueryBuilder()
    .select(one)
    .from(oppEvaluatie)
    .where(and(eq(ontwikkelingsperspectiefId, plan.id), metOuders, gte(datum, sinds)));
  const bestond = sql`${oppVersie.vastgesteldOp} is not null`;
  return and(isLopendPlan(dag), laatZien(bestond), not(exists(evaluatie)));
}

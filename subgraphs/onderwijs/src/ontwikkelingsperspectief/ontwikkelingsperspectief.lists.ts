import { and, gte, inArray, lte } from "drizzle-orm";
import { ontwikkelingsperspectief, oppVersie } from "@samenloop/db/tables/onderwijs";
import { requireCodes, schendt, type ListSource } from "@samenloop/subgraph-kit";
import { magTellen } from "../mag-tellen.ts";
import { oppRegels } from "../regels/opp-regels.ts";
import type { OntwikkelingsperspectiefWhere } from "../resolver-types.generated.ts";
import { isLopendPlan, isNietGeevalueerd, laatZien } from "./ontwikkelingsperspectief.queries.ts";

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
      where.nietGeevalueerdSinds
        ? and(isLopendPlan(dag), isNietGeevalueerd(where.nietGeevalueerdSinds))
        : undefined,
      nalevingssignalen ? schendt(oppRegels, nalevingssignalen, dag) : undefined,
    ),
});

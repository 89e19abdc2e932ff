import { and, gte, inArray, isNotNull, isNull, lte, not, or, sql, type SQL } from "drizzle-orm";
import { arrangement, ontwikkelingsperspectief, oppVersie } from "@samenloop/db/tables/onderwijs";
import { requireCodes, type ListSource } from "@samenloop/subgraph-kit";
import { isLopendPlan } from "../ontwikkelingsperspectief/ontwikkelingsperspectief.queries.ts";
import type { ArrangementWhere } from "../resolver-types.generated.ts";

export const arrangementen = (dag: string): ListSource<typeof arrangement, ArrangementWhere> => ({
  name: "arrangementen",
  table: arrangement,
  id: arrangement.id,
  order: { VAN: arrangement.van },
  filter: (where) => and(vanWie(where), watVoor(where), wanneer(where, dag)),
});

type Where = Partial<ArrangementWhere>;

const vanWie = ({ samenwerkingsverbandcodes, vestigingscodes }: Where): SQL | undefined =>
  and(
    samenwerkingsverbandcodes
      ? inArray(
          arrangement.swvCode,
          requireCodes("samenwerkingsverbandcode", samenwerkingsverbandcodes),
        )
      : undefined,
    vestigingscodes
      ? inArray(arrangement.vestigingscode, requireCodes("vestigingscode", vestigingscodes))
      : undefined,
  );

const watVoor = ({ soorten, statussen }: Where): SQL | undefined =>
  and(
    soorten ? inArray(arrangement.soort, [...soorten]) : undefined,
    statussen ? inArray(arrangement.status, [...statussen]) : undefined,
  );

function wanneer({ geldigOp, zonderGeldigOpp }: Where, dag: string): SQL | undefined {
  return and(
    geldigOp
      ? and(
          lte(arrangement.van, geldigOp),
          or(isNull(arrangement.tot), gte(arrangement.tot, geldigOp)),
        )
      : undefined,
    zonderGeldigOpp == null
      ? undefined
      : and(
          // A group and a school have no plan, and need none.
          isNotNull(arrangement.leerlingId),
          zonderGeldigOpp ? not(heeftGeldigOpp(dag)) : heeftGeldigOpp(dag),
        ),
  );
}

/** A plan that runs and was determined: while a new version is written, the one before it is in force. */
function heeftGeldigOpp(dag: string): SQL {
  const plan = ontwikkelingsperspectief;
  const { ontwikkelingsperspectiefId, vastgesteldOp, geldend, status } = oppVersie;
  const versies = sql`${oppVersie} where ${ontwikkelingsperspectiefId} = ${plan.id}`;
  return sql`exists (select from ${plan}
    where ${plan.leerlingId} = ${arrangement.leerlingId} and ${isLopendPlan(dag)}
      and ${plan.begindatum} <= ${dag}::date
      and exists (select from ${versies} and ${vastgesteldOp} <= ${dag}::date)
      and not exists (select from ${versies} and ${geldend} and ${status} = 'BEEINDIGD'))`;
}

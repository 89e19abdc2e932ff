import { and, eq, exists, inArray, not, sql, type SQL } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { inschrijving, leerling, ontwikkelingsperspectief } from "@samenloop/db/tables/onderwijs";
import { requireCodes, type ListSource } from "@samenloop/subgraph-kit";
import { isHuidig } from "../inschrijving/inschrijving.queries.ts";
import { isLopendPlan } from "../ontwikkelingsperspectief/ontwikkelingsperspectief.queries.ts";
import type { LeerlingWhere } from "../resolver-types.generated.ts";

type LeerlingSource = ListSource<typeof leerling, LeerlingWhere>;

export const leerlingen = (dag: string): LeerlingSource => ({
  name: "leerlingen",
  table: leerling,
  id: leerling.id,
  order: { AANDUIDING: leerling.aanduiding },
  filter: ({ vestigingscodes, gemeentecodes, metOpp }) =>
    and(
      vestigingscodes ? isIngeschrevenOp(vestigingscodes, dag) : undefined,
      gemeentecodes
        ? inArray(leerling.woongemeentecode, requireCodes("gemeentecode", gemeentecodes))
        : undefined,
      metOpp == null ? undefined : metOpp ? heeftOpp(dag) : not(heeftOpp(dag)),
    ),
});

/** The join yields at most one row a pupil, because only one enrolment is the current one. */
export const leerlingenVanVestiging = (dag: string): LeerlingSource => ({
  ...leerlingen(dag),
  name: "vestiging.leerlingen",
  parent: inschrijving.vestigingscode,
  join: {
    to: inschrijving,
    on: sql`${inschrijving.leerlingId} = ${leerling.id} and ${isHuidig(dag)}`,
  },
});

const one = { one: sql`1` };

function isIngeschrevenOp(vestigingscodes: readonly string[], dag: string): SQL {
  const daar = inArray(
    inschrijving.vestigingscode,
    requireCodes("vestigingscode", vestigingscodes),
  );
  return exists(
    new QueryBuilder()
      .select(one)
      .from(inschrijving)
      .where(and(eq(inschrijving.leerlingId, leerling.id), daar, isHuidig(dag))),
  );
}

/** As the field `opp` says: a plan that has ended is no plan. */
function heeftOpp(dag: string): SQL {
  return exists(
    new QueryBuilder()
      .select(one)
      .from(ontwikkelingsperspectief)
      .where(and(eq(ontwikkelingsperspectief.leerlingId, leerling.id), isLopendPlan(dag))),
  );
}

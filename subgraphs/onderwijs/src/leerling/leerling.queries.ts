import { and, eq, exists, inArray, not, or, sql, type SQL } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { inschrijving, leerling, ontwikkelingsperspectief } from "@samenloop/db/tables/onderwijs";
import type { Regelcode } from "@samenloop/schema";
import { requireCodes, schendt, type ListSource } from "@samenloop/subgraph-kit";
import { isHuidig } from "../inschrijving/inschrijving.queries.ts";
import { magTellen } from "../mag-tellen.ts";
import {
  isLopendPlan,
  isNietGeevalueerd,
} from "../ontwikkelingsperspectief/ontwikkelingsperspectief.queries.ts";
import { leerlingRegels } from "../regels/leerling-regels.ts";
import { oppRegels } from "../regels/opp-regels.ts";
import type { LeerlingWhere } from "../resolver-types.generated.ts";

type LeerlingSource = ListSource<typeof leerling, LeerlingWhere>;

export const leerlingen = (dag: string): LeerlingSource => ({
  name: "leerlingen",
  table: leerling,
  id: leerling.id,
  order: { AANDUIDING: leerling.aanduiding },
  mayCount: magTellen,
  filter: ({ vestigingscodes, gemeentecodes, metOpp, nalevingssignalen, ...where }) =>
    and(
      vestigingscodes ? isIngeschrevenOp(vestigingscodes, dag) : undefined,
      gemeentecodes
        ? inArray(leerling.woongemeentecode, requireCodes("gemeentecode", gemeentecodes))
        : undefined,
      metOpp == null ? undefined : metOpp ? heeftOpp(dag) : not(heeftOpp(dag)),
      nalevingssignalen ? heeftSignaal(nalevingssignalen, dag) : undefined,
      where.nietGeevalueerdSinds
        ? heeftOpp(dag, isNietGeevalueerd(where.nietGeevalueerdSinds))
        : undefined,
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
function heeftOpp(dag: string, waarvoor?: SQL): SQL {
  const eigen = eq(ontwikkelingsperspectief.leerlingId, leerling.id);
  return exists(
    new QueryBuilder()
      .select(one)
      .from(ontwikkelingsperspectief)
      .where(and(eigen, isLopendPlan(dag), waarvoor)),
  );
}

/** Of the pupil or of the running plan: who asks for children need not know where a rule looks. */
const heeftSignaal = (codes: readonly Regelcode[], dag: string): SQL | undefined =>
  or(schendt(leerlingRegels, codes, dag), heeftOpp(dag, schendt(oppRegels, codes, dag)));

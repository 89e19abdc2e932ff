import { and, eq, exists, inArray, not, sql, type SQL } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { hulpverleningsplan, jeugdige } from "@samenloop/db/tables/jeugdzorg";
import type { ListSource } from "@samenloop/subgraph-kit";
import type { JeugdigeWhere } from "../resolver-types.generated.ts";
import type { InGemeente } from "../sleutel.ts";

/** The municipality is an argument of the list, because the gateway routes by it; here it is one more filter. */
type Where = JeugdigeWhere & InGemeente;

export const jeugdigen: ListSource<typeof jeugdige, Where> = {
  name: "jeugdigen",
  table: jeugdige,
  id: jeugdige.id,
  order: { AANDUIDING: jeugdige.aanduiding },
  filter: ({ gemeentecodes, metHulpverleningsplan }) =>
    and(
      gemeentecodes && inArray(jeugdige.gemeentecode, [...gemeentecodes]),
      metHulpverleningsplan == null
        ? undefined
        : metHulpverleningsplan
          ? heeftHulpverleningsplan
          : not(heeftHulpverleningsplan),
    ),
};

const heeftHulpverleningsplan: SQL = exists(
  new QueryBuilder()
    .select({ one: sql`1` })
    .from(hulpverleningsplan)
    .where(eq(hulpverleningsplan.jeugdigeId, jeugdige.id)),
);

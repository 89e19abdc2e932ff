import { and, eq, exists, not, sql, type SQL } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { hulpverleningsplan, jeugdige } from "@samenloop/db/tables/jeugdzorg";
import type { ListSource } from "@samenloop/subgraph-kit";
import type { JeugdigeWhere } from "../resolver-types.generated.ts";

/** The municipality is an argument of the list, because the gateway routes by it; here it is one more filter. */
type Where = JeugdigeWhere & { readonly gemeentecode?: string | null };

export const jeugdigen: ListSource<typeof jeugdige, Where> = {
  name: "jeugdigen",
  table: jeugdige,
  id: jeugdige.id,
  order: { AANDUIDING: jeugdige.aanduiding },
  filter: ({ gemeentecode, metHulpverleningsplan }) =>
    and(
      gemeentecode == null ? undefined : eq(jeugdige.gemeentecode, gemeentecode),
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

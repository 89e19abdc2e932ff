import { and, eq, gte, inArray, lte } from "drizzle-orm";
import { hulpverleningsplan as plan } from "@samenloop/db/tables/jeugdzorg";
import type { ListSource } from "@samenloop/subgraph-kit";
import type { HulpverleningsplanWhere } from "../resolver-types.generated.ts";

type Where = HulpverleningsplanWhere & { readonly gemeentecode?: string | null };

export const hulpverleningsplannen: ListSource<typeof plan, Where> = {
  name: "hulpverleningsplannen",
  table: plan,
  id: plan.id,
  order: { BEGINDATUM: plan.begindatum },
  filter: (where) => {
    const { gemeentecode, statussen, soorten, inhoud, begindatumVanaf, begindatumTotEnMet } = where;
    return and(
      gemeentecode == null ? undefined : eq(plan.gemeentecode, gemeentecode),
      statussen ? inArray(plan.status, [...statussen]) : undefined,
      // Filtering on what a plan may not show would show it.
      soorten ? and(eq(plan.inhoud, "VOLLEDIG"), inArray(plan.soort, [...soorten])) : undefined,
      inhoud ? inArray(plan.inhoud, [...inhoud]) : undefined,
      begindatumVanaf ? gte(plan.begindatum, begindatumVanaf) : undefined,
      begindatumTotEnMet ? lte(plan.begindatum, begindatumTotEnMet) : undefined,
    );
  },
};

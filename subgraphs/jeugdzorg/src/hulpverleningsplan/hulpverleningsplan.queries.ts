import { and, eq, gte, inArray, lte } from "drizzle-orm";
import { hulpverleningsplan as plan } from "@samenloop/db/tables/jeugdzorg";
import { schendt, type ListSource } from "@samenloop/subgraph-kit";
import { HVP_REGELS } from "../regels/regels.ts";
import type { HulpverleningsplanWhere } from "../resolver-types.generated.ts";
import type { InGemeente } from "../sleutel.ts";

type Where = HulpverleningsplanWhere & InGemeente & { readonly dag?: string };

export const hulpverleningsplannen: ListSource<typeof plan, Where> = {
  name: "hulpverleningsplannen",
  table: plan,
  id: plan.id,
  order: { BEGINDATUM: plan.begindatum },
  filter: (where) => {
    const { gemeentecodes, statussen, soorten, inhoud, begindatumVanaf, begindatumTotEnMet } =
      where;
    const { nalevingssignalen, dag = "" } = where;
    return and(
      gemeentecodes && inArray(plan.gemeentecode, [...gemeentecodes]),
      statussen ? inArray(plan.status, [...statussen]) : undefined,
      // Filtering on what a plan may not show would show it; the rules are silent about it by themselves.
      soorten ? and(eq(plan.inhoud, "VOLLEDIG"), inArray(plan.soort, [...soorten])) : undefined,
      nalevingssignalen ? schendt(HVP_REGELS, nalevingssignalen, dag) : undefined,
      inhoud ? inArray(plan.inhoud, [...inhoud]) : undefined,
      begindatumVanaf ? gte(plan.begindatum, begindatumVanaf) : undefined,
      begindatumTotEnMet ? lte(plan.begindatum, begindatumTotEnMet) : undefined,
    );
  },
};

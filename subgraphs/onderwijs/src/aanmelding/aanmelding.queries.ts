import { and, gte, inArray, lte, sql, type SQL } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { aanmelding } from "@samenloop/db/tables/onderwijs";
import { requireCodes, schendt, type ListSource, type Regels } from "@samenloop/subgraph-kit";
import { aan1 } from "../regels/aan-1.ts";
import { aan2 } from "../regels/aan-2.ts";
import { aan3 } from "../regels/aan-3.ts";
import type { AanmeldingStatus, AanmeldingWhere } from "../resolver-types.generated.ts";
import { beslissenVoor, tijdelijkPlaatsenOp } from "./termijnen.ts";

export const aanmeldingregels: Regels<typeof aanmelding> = {
  table: aanmelding,
  id: aanmelding.id,
  regels: [aan1, aan2, aan3],
};

/** How far an application is; what came last counts. */
function status(): SQL<AanmeldingStatus> {
  const { ingetrokkenOp, besluit, tijdelijkGeplaatstOp, verlengdMet, stap } = aanmelding;
  return sql<AanmeldingStatus>`case
    when ${ingetrokkenOp} is not null then 'INGETROKKEN'
    when ${besluit} = 'TOEGELATEN' then 'TOEGELATEN'
    when ${besluit} is not null then 'GEWEIGERD'
    when ${tijdelijkGeplaatstOp} is not null then 'TIJDELIJK_GEPLAATST'
    when ${verlengdMet} is not null then 'VERLENGD'
    when ${stap} <> 'AANGEMELD' then 'IN_BEHANDELING'
    else 'INGEDIEND' end`;
}

export const aanmeldingen = (dag: string): ListSource<typeof aanmelding, AanmeldingWhere> => ({
  name: "aanmeldingen",
  table: aanmelding,
  id: aanmelding.id,
  order: { ONTVANGEN_OP: aanmelding.ontvangenOp },
  filter: ({ vestigingscodes, statussen, nalevingssignalen, ontvangenVanaf, ontvangenTotEnMet }) =>
    and(
      vestigingscodes
        ? inArray(aanmelding.vestigingscode, requireCodes("vestigingscode", vestigingscodes))
        : undefined,
      statussen ? inArray(status(), [...statussen]) : undefined,
      nalevingssignalen ? schendt(aanmeldingregels, nalevingssignalen, dag) : undefined,
      ontvangenVanaf ? gte(aanmelding.ontvangenOp, ontvangenVanaf) : undefined,
      ontvangenTotEnMet ? lte(aanmelding.ontvangenOp, ontvangenTotEnMet) : undefined,
    ),
});

export interface Aanmeldingstand extends Record<string, unknown> {
  readonly id: string;
  readonly status: AanmeldingStatus;
  readonly beslissenVoor: string | null;
  readonly tijdelijkPlaatsenOp: string | null;
}

/** What follows from the facts of each application. */
export const aanmeldingstanden = (
  db: Database,
  ids: readonly string[],
): Promise<Iterable<Aanmeldingstand>> =>
  db.execute<Aanmeldingstand>(sql`
    select ${aanmelding.id}::text as id, ${status()} as status,
      (${beslissenVoor()})::text as "beslissenVoor",
      (${tijdelijkPlaatsenOp()})::text as "tijdelijkPlaatsenOp"
    from ${aanmelding} where ${inArray(aanmelding.id, [...ids])}`);

import { sql, type SQL } from "drizzle-orm";
import { ondersteuningsplan as plan } from "@samenloop/db/tables/scholen";
import { VASTE_DAGEN, type VasteDag } from "@samenloop/schema";
import { sindsVerstreken, type Regel } from "@samenloop/subgraph-kit";

const DAGEN: readonly VasteDag[] = VASTE_DAGEN.ONDERSTEUNINGSPLAN_NAAR_INSPECTIE;

/** The first of May before the first school year of the plan, by the day that counted in those years. */
const teLaat: SQL<string | null> = sql`case ${sql.join(
  DAGEN.toReversed().map(
    ({ maand, dag, vanaf }) => sql`when ${plan.periodeVan} >= ${vanaf}::date then make_date(
      extract(year from ${plan.periodeVan})::int, ${maand}::int, ${dag}::int)`,
  ),
  sql` `,
)} end`;

/** SWV-1, third part: the support plan is with the inspectorate before the first of May before its first school year. */
export const swv1Ingezonden: Regel = {
  code: "SWV_1",
  ernst: "WAARSCHUWT",
  tekst: "Het ondersteuningsplan is niet voor 1 mei naar de inspectie gestuurd.",
  artikel: "WPO artikel 18a lid 10",
  sinds: (dag) => sql`case when ${plan.status} <> 'VERVALLEN'
      and coalesce(${plan.inspectieToegezondenOp} >= ${teLaat}, true)
    then ${sindsVerstreken(sql`(${teLaat} - 1)`, dag)} end`,
};

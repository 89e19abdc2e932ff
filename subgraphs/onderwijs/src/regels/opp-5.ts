import { sql, type SQL } from "drizzle-orm";
import { ontwikkelingsperspectief, oppEvaluatie, oppVersie } from "@samenloop/db/tables/onderwijs";
import type { Regel } from "@samenloop/subgraph-kit";

const plan = ontwikkelingsperspectief;

/** The year in which the school year of this day began: it runs from 1 August to 31 July (WPO art. 1). */
const schooljaar = (dag: SQL): SQL => sql`extract(year from ${dag} - interval '7 months')::int`;

const eerste = sql`(select min(${oppVersie.vastgesteldOp}) from ${oppVersie}
  where ${oppVersie.ontwikkelingsperspectiefId} = ${plan.id})`;

/** The school years in which it was evaluated with the parents. */
const geevalueerd = sql`array(select ${schooljaar(sql`${oppEvaluatie.datum}`)} from ${oppEvaluatie}
  where ${oppEvaluatie.ontwikkelingsperspectiefId} = ${plan.id} and ${oppEvaluatie.metOuders})`;

/**
 * In each school year, from that of its determination on, a plan is evaluated with the parents. A year counts against
 * it only when it is over, and when the plan ran to its end.
 */
export const opp5: Regel = {
  code: "OPP_5",
  ernst: "WAARSCHUWT",
  tekst: "In een schooljaar is het plan niet met de ouders geëvalueerd.",
  artikel: "WPO artikel 40a lid 3, WVO 2020 artikel 2.44 lid 3",
  sinds: (dag) => sql`(select min(make_date(jaar + 1, 8, 1))
    from generate_series(${schooljaar(eerste)}, ${schooljaar(sql`${dag}::date`)} - 1) as jaar
    where (${plan.einddatum} is null or ${plan.einddatum} >= make_date(jaar + 1, 7, 31))
      and jaar <> all (${geevalueerd}))`,
};

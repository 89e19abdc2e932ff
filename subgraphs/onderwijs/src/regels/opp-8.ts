import { sql } from "drizzle-orm";
import { inschrijving, leerling, ontwikkelingsperspectief } from "@samenloop/db/tables/onderwijs";
import { laatsteDagVan, type Regel } from "@samenloop/subgraph-kit";
import { isHuidig } from "../inschrijving/inschrijving.queries.ts";
import { isLopendPlan } from "../ontwikkelingsperspectief/ontwikkelingsperspectief.queries.ts";
import { beginTermijn } from "./begin-termijn.ts";

const plan = ontwikkelingsperspectief;
const laatste = laatsteDagVan("OPP_VASTSTELLEN", beginTermijn);
const laatstePlanEinde = sql`(select max(${plan.einddatum}) from ${plan}
  where ${plan.leerlingId} = ${leerling.id})`;
/** The later of the two; an end that is not there does not count. */
const sinds = sql`greatest(${laatste}, ${laatstePlanEinde}) + 1`;

/**
 * Every pupil of special primary, special and practical education has a plan, running or being made. It may take the
 * six weeks of OPP-1 to begin one; from then on its absence counts.
 */
export const opp8: Regel = {
  code: "OPP_8",
  ernst: "WAARSCHUWT",
  tekst: "Deze leerling moet een ontwikkelingsperspectief hebben en heeft er geen.",
  artikel: "WPO artikel 40a, WVO 2020 artikel 2.44, WEC artikel 41a",
  sinds: (
    dag,
  ) => sql`(select case when ${laatste} is not null and ${sinds} <= ${dag}::date then ${sinds} end
    from ${inschrijving}
    where ${inschrijving.leerlingId} = ${leerling.id} and ${isHuidig(dag)}
      and ${inschrijving.onderwijssoort} in ('SBAO', 'SO', 'VSO', 'PRO')
      and not exists (select from ${plan}
        where ${plan.leerlingId} = ${leerling.id} and ${isLopendPlan(dag)}))`,
};

import { sql } from "drizzle-orm";
import { aanmelding, inschrijving } from "@samenloop/db/tables/onderwijs";
import type { Regel } from "@samenloop/subgraph-kit";
import { beeindigdOp, tijdelijkPlaatsenOp } from "../aanmelding/termijnen.ts";

/**
 * Ten weeks after the application a pupil who is enrolled nowhere gets a temporary place the next day, until the school
 * decides. The rule is kept again as soon as there is a place, a decision, or no application any more.
 */
export const aan2: Regel = {
  code: "AAN_2",
  ernst: "WAARSCHUWT",
  tekst: "De leerling heeft na tien weken geen besluit en geen tijdelijke plaats.",
  artikel: "WPO artikel 40 lid 7",
  sinds: (dag) => {
    const { leerlingId, datumInschrijving, datumUitschrijving } = inschrijving;
    const van = sql`${inschrijving} where ${leerlingId} = ${aanmelding.leerlingId}`;
    const ingeschreven = sql`exists (select from ${van} and ${datumInschrijving} <= ${dag}::date
      and (${datumUitschrijving} is null or ${datumUitschrijving} > ${dag}::date))`;
    const uitgeschrevenOp = sql`(select max(${datumUitschrijving}) from ${van}
      and ${datumUitschrijving} <= ${dag}::date)`;
    const opgelostOp = sql`least(${beeindigdOp()}, ${aanmelding.tijdelijkGeplaatstOp})`;
    return sql`case when ${tijdelijkPlaatsenOp()} <= ${dag}::date
      and coalesce(${opgelostOp} > ${dag}::date, true) and not ${ingeschreven}
      then greatest(${tijdelijkPlaatsenOp()}, ${uitgeschrevenOp}) end`;
  },
};

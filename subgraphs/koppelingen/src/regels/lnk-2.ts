import { sql } from "drizzle-orm";
import { plankoppeling, toestemming } from "@samenloop/db/tables/koppelingen";
import type { Regel } from "@samenloop/subgraph-kit";

/**
 * Consent is of whoever decides at the age that the child has today: at twelve, sixteen and eighteen it is asked anew.
 * Only youth care knows the birthday; its koppelcode says the last day on which who was asked is who decides.
 */
export const lnk2: Regel = {
  code: "LNK_2",
  ernst: "BLOKKEERT",
  tekst: "Sinds een verjaardag beslist iemand anders over deze toestemming: vraag haar opnieuw.",
  artikel: "Jeugdwet artikel 7.3.4",
  sinds: (dag) => {
    const { id, eindOp } = plankoppeling;
    const { leeftijdsregimeTotEnMet, plankoppelingId, opvolgerId } = toestemming;
    return sql`case when ${eindOp} is null or ${eindOp} > ${dag} then (
      select min(${leeftijdsregimeTotEnMet}) + 1 from ${toestemming}
      where ${plankoppelingId} = ${id} and ${opvolgerId} is null
        and ${leeftijdsregimeTotEnMet} < ${dag}
    ) end`;
  },
};

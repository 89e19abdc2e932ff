import { sql } from "drizzle-orm";
import { aanmelding } from "@samenloop/db/tables/onderwijs";
import type { Regel } from "@samenloop/subgraph-kit";

/**
 * Whoever needs extra support is refused only when another school will admit him. While the school does not know whether
 * he needs it, it cannot say that he does not: then the same holds.
 */
export const aan3: Regel = {
  code: "AAN_3",
  ernst: "BLOKKEERT",
  tekst: "De leerling is geweigerd zonder een andere school die hem wil toelaten.",
  artikel: "WPO artikel 40 lid 4",
  sinds: (dag) => {
    const { besluit, besluitOp, extraOndersteuningBeoordeeld } = aanmelding;
    const { alternatieveVestigingscode, alternatiefBereid } = aanmelding;
    return sql`case when ${besluit} = 'GEWEIGERD_MET_ALTERNATIEF' and ${besluitOp} <= ${dag}::date
      and ${extraOndersteuningBeoordeeld} <> 'NEE'
      and (${alternatieveVestigingscode} is null or ${alternatiefBereid} is not true)
      then ${besluitOp} end`;
  },
};

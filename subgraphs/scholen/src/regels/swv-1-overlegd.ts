import { sql } from "drizzle-orm";
import { ondersteuningsplan as plan, oogo } from "@samenloop/db/tables/scholen";
import type { Regel } from "@samenloop/subgraph-kit";
import { isVastgesteld } from "../ondersteuningsplan/termijn.ts";

/** SWV-1, second part: nobody determines a support plan before it was talked over with the municipalities. */
export const swv1Overlegd: Regel = {
  code: "SWV_1",
  ernst: "BLOKKEERT",
  tekst: "Er is nog niet over het ondersteuningsplan overlegd met de gemeenten.",
  artikel: "WPO artikel 18a lid 9",
  sinds: () => sql`case when ${isVastgesteld} and not exists (
      select 1 from ${oogo}
      where ${oogo.ondersteuningsplanId} = ${plan.id} and ${oogo.soort} = 'ONDERSTEUNINGSPLAN'
        and ${oogo.datum} <= ${plan.vastgesteldOp}
    ) then coalesce(${plan.vastgesteldOp}, ${plan.periodeVan}) end`,
};

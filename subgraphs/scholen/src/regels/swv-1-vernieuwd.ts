import { sql } from "drizzle-orm";
import { ondersteuningsplan as plan } from "@samenloop/db/tables/scholen";
import { sindsVerstreken, type Regel } from "@samenloop/subgraph-kit";
import { isVastgesteld, vernieuwenVoor } from "../ondersteuningsplan/termijn.ts";

/** SWV-1, first part: a support plan is followed by a new one within four years. */
export const swv1Vernieuwd: Regel = {
  code: "SWV_1",
  ernst: "WAARSCHUWT",
  tekst: "Er is na vier jaar geen nieuw ondersteuningsplan ingegaan.",
  artikel: "WPO artikel 18a lid 7",
  sinds: (dag) => sql`case when ${isVastgesteld} and not exists (
      select 1 from ${plan} as opvolger
      where opvolger.swv_code = ${plan.swvCode}
        and opvolger.status in ('VASTGESTELD', 'GEPUBLICEERD')
        and opvolger.periode_van > ${plan.periodeVan} and opvolger.periode_van <= ${dag}::date
    ) then ${sindsVerstreken(sql`(${vernieuwenVoor} - 1)`, dag)} end`,
};

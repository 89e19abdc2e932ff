import { sql } from "drizzle-orm";
import { toelaatbaarheidsverklaring as tlv } from "@samenloop/db/tables/onderwijs";
import type { Regel } from "@samenloop/subgraph-kit";

/** How many experts advise before a statement is given. */
const DESKUNDIGEN = 2;

/** At least two experts advised on a statement that was given. The table itself refuses fewer. */
export const tlv5: Regel = {
  code: "TLV_5",
  ernst: "BLOKKEERT",
  tekst: "Er zijn minder dan twee adviezen van deskundigen.",
  artikel: "WPO artikel 18a lid 11",
  sinds: () => sql`case when ${tlv.status} in ('AFGEGEVEN', 'INGETROKKEN', 'IN_BEZWAAR')
      and jsonb_array_length(${tlv.deskundigenadviezen}) < ${DESKUNDIGEN}
    then coalesce(${tlv.afgegevenOp}, ${tlv.geldigVan}) end`,
};

import { sql } from "drizzle-orm";
import { toelaatbaarheidsverklaring as tlv } from "@samenloop/db/tables/onderwijs";
import type { Regel } from "@samenloop/subgraph-kit";

/** The 31 July that ends the first whole school year; of a year that had begun already the rest is added. */
const eersteEinde = sql`(make_date(extract(year from ${tlv.geldigVan} + interval '5 months' - interval '1 day')::int, 7, 31)
  + interval '1 year')::date`;

/**
 * A statement is given for one or more whole school years, and when it is given within a school year for the rest of
 * that one besides: its last day is always 31 July. The table itself refuses another one.
 */
export const tlv1: Regel = {
  code: "TLV_1",
  ernst: "BLOKKEERT",
  tekst: "De toelaatbaarheidsverklaring eindigt niet op 31 juli, of geldt geen heel schooljaar.",
  artikel: "WEC artikel 40 lid 15",
  sinds:
    () => sql`case when to_char(${tlv.geldigTot}, 'MM-DD') <> '07-31' or ${tlv.geldigTot} < ${eersteEinde}
    then coalesce(${tlv.afgegevenOp}, ${tlv.geldigVan}) end`,
};

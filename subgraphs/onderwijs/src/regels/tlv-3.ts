import { eq, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { toelaatbaarheidsverklaring as tlv } from "@samenloop/db/tables/onderwijs";
import type { Regel } from "@samenloop/subgraph-kit";

const ander = alias(tlv, "andere_tlv");
const isDubbel = sql`exists (select from ${ander}
  where ${eq(ander.swvCode, tlv.swvCode)} and ${eq(ander.volgnummer, tlv.volgnummer)} and ${ne(ander.id, tlv.id)})`;

/**
 * A samenwerkingsverband gives every statement a number of its own, and a category in special education only. The
 * table itself refuses anything else.
 */
export const tlv3: Regel = {
  code: "TLV_3",
  ernst: "BLOKKEERT",
  tekst: "Het volgnummer is al gebruikt, of er staat een categorie die er niet hoort.",
  artikel: "WPO artikel 18a lid 14",
  sinds:
    () => sql`case when ${isDubbel} or (${tlv.categorie} is not null and ${tlv.soort} not in ('SO', 'VSO'))
    then coalesce(${tlv.afgegevenOp}, ${tlv.geldigVan}) end`,
};

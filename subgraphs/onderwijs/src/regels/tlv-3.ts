import { exists, sql } from "drizzle-orm";
import { alias, QueryBuilder } from "drizzle-orm/pg-core";
import { toelaatbaarheidsverklaring as tlv } from "@samenloop/db/tables/onderwijs";
import type { Regel } from "@samenloop/subgraph-kit";

const ander = alias(tlv, "andere_tlv");
const isDubbel = exists(
  new QueryBuilder()
    .select({ id: ander.id })
    .from(ander)
    .where(
      sql`${ander.swvCode} = ${tlv.swvCode} and ${ander.volgnummer} = ${tlv.volgnummer} and ${ander.id} <> ${tlv.id}`,
    ),
);

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

import { sql } from "drizzle-orm";
import { inschrijving, leerling, toelaatbaarheidsverklaring } from "@samenloop/db/tables/onderwijs";
import type { Regel } from "@samenloop/subgraph-kit";

const tlv = toelaatbaarheidsverklaring;

/** Given, for this kind of education, and valid on the first day; an objection does not stop it meanwhile. */
const geldigBijBegin = sql`select from ${tlv}
  where ${tlv.leerlingId} = ${inschrijving.leerlingId} and ${tlv.soort} = ${inschrijving.onderwijssoort}
    and ${tlv.status} in ('AFGEGEVEN', 'IN_BEZWAAR') and ${tlv.afgegevenOp} is not null
    and ${inschrijving.datumInschrijving} between ${tlv.geldigVan} and ${tlv.geldigTot}`;

/**
 * Whoever is enrolled in special primary, special or practical education has a statement that is valid on the first
 * day, except who is there residentially or in cluster 1 or 2.
 */
export const tlv2: Regel = {
  code: "TLV_2",
  ernst: "BLOKKEERT",
  tekst: "Op de dag van inschrijving was er geen geldige toelaatbaarheidsverklaring.",
  artikel: "WPO artikel 40 lid 8, WEC artikel 40 lid 10 en 12",
  sinds: (dag) => sql`(select min(${inschrijving.datumInschrijving}) from ${inschrijving}
    where ${inschrijving.leerlingId} = ${leerling.id}
      and ${inschrijving.datumInschrijving} <= ${dag}::date
      and (${inschrijving.datumUitschrijving} is null or ${inschrijving.datumUitschrijving} > ${dag}::date)
      and ${inschrijving.onderwijssoort} in ('SBAO', 'SO', 'VSO', 'PRO')
      and not ${inschrijving.zonderTlv} and not exists (${geldigBijBegin}))`,
};

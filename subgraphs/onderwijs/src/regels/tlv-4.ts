import { sql } from "drizzle-orm";
import { inschrijving, toelaatbaarheidsverklaring as tlv } from "@samenloop/db/tables/onderwijs";
import { sindsVerstreken, type Regel } from "@samenloop/subgraph-kit";

/** A pupil who has left by then needs no decision. */
const isNogIngeschreven = sql`exists (select from ${inschrijving}
  where ${inschrijving.leerlingId} = ${tlv.leerlingId}
    and ${inschrijving.datumInschrijving} <= ${tlv.geldigTot}
    and (${inschrijving.datumUitschrijving} is null or ${inschrijving.datumUitschrijving} > ${tlv.geldigTot} + 1))`;

/**
 * Before the last school year of a statement is over it is decided what comes next: back to a regular school, or a new
 * statement. Without a decision on 31 July the rule is broken from 1 August on, until there is one.
 */
export const tlv4: Regel = {
  code: "TLV_4",
  ernst: "WAARSCHUWT",
  tekst:
    "De verklaring is voorbij, en er is niet besloten over terugplaatsing of een nieuwe verklaring.",
  artikel: "WEC artikel 40 lid 15",
  sinds: (dag) => sql`case when ${tlv.status} in ('AFGEGEVEN', 'IN_BEZWAAR')
      and (${tlv.vervolgbesluitOp} is null or ${tlv.vervolgbesluitOp} > ${dag}::date) and ${isNogIngeschreven}
    then ${sindsVerstreken(tlv.geldigTot, dag)} end`,
};

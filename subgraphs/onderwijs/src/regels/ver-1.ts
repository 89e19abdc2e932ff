import { sql } from "drizzle-orm";
import { verzuimmelding } from "@samenloop/db/tables/onderwijs";
import { drempelOp } from "@samenloop/schema";
import { laatsteDagVan, sindsVerstreken, type Regel } from "@samenloop/subgraph-kit";

/**
 * Who misses sixteen lesson hours in four lesson weeks is reported. The hours are counted per four weeks, so the report
 * is due when the four weeks that began with the absence are over; of absence that lasts longer the hours need not be
 * known.
 */
export const ver1: Regel = {
  code: "VER_1",
  ernst: "WAARSCHUWT",
  tekst: "Zestien uur of meer verzuim in vier lesweken is niet gemeld, of te laat.",
  artikel: "Leerplichtwet artikel 21a",
  sinds: (dag) => {
    const { soort, uren, start, meldingOp } = verzuimmelding;
    const laatsteDag = laatsteDagVan("VERZUIM_MELDEN", start);
    const moetGemeld = sql`(${soort} = 'LANGDURIG_RELATIEF'
      or (${soort} = 'RELATIEF_16UUR' and ${uren} >= ${drempelOp("VERZUIM_UREN", dag).aantal}))`;
    return sql`case when ${moetGemeld} and (${meldingOp} is null or ${meldingOp} > ${laatsteDag})
      then ${sindsVerstreken(laatsteDag, dag)} end`;
  },
};

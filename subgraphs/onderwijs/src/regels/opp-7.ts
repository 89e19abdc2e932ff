import { sql } from "drizzle-orm";
import { ontwikkelingsperspectief, oppVersie } from "@samenloop/db/tables/onderwijs";
import type { Regel } from "@samenloop/subgraph-kit";
import { vastgesteldOndanks } from "./vastgestelde-versie.ts";

/** In special education the commission for guidance advises before a plan is determined. */
export const opp7: Regel = {
  code: "OPP_7",
  ernst: "BLOKKEERT",
  tekst: "Het advies van de commissie voor de begeleiding ontbreekt.",
  artikel: "WEC artikel 41a lid 1",
  sinds: (dag) =>
    vastgesteldOndanks(
      sql`${ontwikkelingsperspectief.verplichtOpGrondVan} in ('SO', 'VSO')
        and (${oppVersie.adviesCommissieOp} <= ${oppVersie.vastgesteldOp}) is not true`,
      dag,
    ),
};

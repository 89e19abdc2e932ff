import { sql } from "drizzle-orm";
import { leerling, ontwikkelingsperspectief, oppVersie } from "@samenloop/db/tables/onderwijs";
import { INGANGEN } from "@samenloop/schema";
import type { Regel } from "@samenloop/subgraph-kit";
import { vastgesteldOndanks, vastgesteldVanaf } from "./vastgestelde-versie.ts";

const { vanaf, artikel } = INGANGEN.OPP_INSTEMMING;

/** Of full age on the day of determination; who was born on 29 February is so on 1 March. */
const isMeerderjarig = sql`(select ${leerling.geboortedatum} <= ${oppVersie.vastgesteldOp} - interval '18 years'
  from ${leerling} where ${leerling.id} = ${ontwikkelingsperspectief.leerlingId})`;

const isIngestemd = sql`${oppVersie.instemmingResultaat} = 'VERLEEND'
  and ${oppVersie.instemmingOp} <= ${oppVersie.vastgesteldOp}
  and ${oppVersie.instemmingDoor} = case when ${isMeerderjarig} then 'LEERLING' else 'OUDERS' end`;

/** No version is determined without a yes to the support. To the destination no yes is needed. */
export const opp2: Regel = {
  code: "OPP_2",
  ernst: "BLOKKEERT",
  tekst: "De ouders, of de meerderjarige leerling, hebben niet ingestemd met het handelingsdeel.",
  artikel: `${artikel}, WPO artikel 40a`,
  sinds: (dag) =>
    vastgesteldOndanks(sql`${vastgesteldVanaf(vanaf)} and (${isIngestemd}) is not true`, dag),
};

import { sql } from "drizzle-orm";
import { oppVersie } from "@samenloop/db/tables/onderwijs";
import type { Regel } from "@samenloop/subgraph-kit";
import { vastgesteldOndanks } from "./vastgestelde-versie.ts";

/** School and parents talk about the whole plan, aiming to agree, before it is determined. */
export const opp3: Regel = {
  code: "OPP_3",
  ernst: "BLOKKEERT",
  tekst: "Er is niet met de ouders over het plan overlegd voordat het werd vastgesteld.",
  artikel: "WPO artikel 40a lid 1",
  sinds: (dag) =>
    vastgesteldOndanks(
      sql`(${oppVersie.overlegOp} <= ${oppVersie.vastgesteldOp}) is not true`,
      dag,
    ),
};

import { sql } from "drizzle-orm";
import { oppVersie } from "@samenloop/db/tables/onderwijs";
import type { Regel } from "@samenloop/subgraph-kit";
import { vastgesteldOndanks } from "./vastgestelde-versie.ts";

const isVolledig = sql`trim(${oppVersie.uitstroombestemming}) <> ''
  and cardinality(${oppVersie.belemmerendeFactoren}) > 0
  and cardinality(${oppVersie.bevorderendeFactoren}) > 0`;

/** A plan says where the pupil is expected to go, what makes it harder and what helps. */
export const opp6: Regel = {
  code: "OPP_6",
  ernst: "BLOKKEERT",
  tekst: "De uitstroombestemming of de belemmerende of bevorderende factoren ontbreken.",
  artikel: "Besluit bekostiging WPO artikel 34.7",
  sinds: (dag) => vastgesteldOndanks(sql`(${isVolledig}) is not true`, dag),
};

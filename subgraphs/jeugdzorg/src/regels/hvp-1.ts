import { sql } from "drizzle-orm";
import { hulpverleningsplan as plan } from "@samenloop/db/tables/jeugdzorg";
import type { Regel } from "@samenloop/subgraph-kit";
import { alsBekend, vastgesteldOp } from "./bekend.ts";

/**
 * Before a plan is determined the parents were offered to make one of their own. Not where that would endanger the
 * child, and not in juvenile rehabilitation and guardianship. Whoever used the offer or declined it, was offered it.
 */
export const HVP_1: Regel = {
  code: "HVP_1",
  ernst: "WAARSCHUWT",
  tekst: "Er is niet eerst een familiegroepsplan aangeboden.",
  artikel: "Jeugdwet artikel 4.1.2",
  sinds: (dag) =>
    alsBekend(sql`case
      when ${plan.familiegroepsplanKeuze} in ('NIET_AANGEBODEN_BEDREIGING', 'NVT_JR_VOOGDIJ') then null
      when ${plan.familiegroepsplanAangebodenOp} <= ${plan.vastgesteldOp} then null
      when ${plan.familiegroepsplanAangebodenOp} is null
        and ${plan.familiegroepsplanKeuze} in ('GEBRUIKT', 'AFGEZIEN_DOOR_OUDERS') then null
      else ${vastgesteldOp(dag)}
    end`),
};

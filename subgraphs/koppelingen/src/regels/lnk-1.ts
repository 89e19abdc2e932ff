import { sql } from "drizzle-orm";
import { plankoppeling, toestemming } from "@samenloop/db/tables/koppelingen";
import type { Regel } from "@samenloop/subgraph-kit";
import { heringedeeldOp } from "../plankoppeling/herindeling.ts";

/**
 * A link has a valid basis in both directions. While it has not, neither plan is shown: there the rule blocks, at every
 * reading (see `koppeling-status.ts`). Its signal says since when a basis is missing: one that was asked for and not
 * given yet, refused, withdrawn, expired, or given before a move. Whoever may decide no more is the matter of LNK-2.
 */
export const lnk1: Regel = {
  code: "LNK_1",
  ernst: "BLOKKEERT",
  tekst:
    "In een van beide richtingen ontbreekt een geldige toestemming: de plannen zijn niet te zien.",
  artikel: "Jeugdwet artikel 7.3.11",
  sinds: (dag) => {
    const { id, voorgesteldOp, opgeschortOp, eindOp } = plankoppeling;
    const t = toestemming;
    const ontbreektSinds = sql`case
      when ${t.ingetrokkenOp} <= ${dag} then ${t.ingetrokkenOp}
      when ${t.geweigerdOp} <= ${dag} then ${t.geweigerdOp}
      when ${t.gegevenOp} is null or ${t.gegevenOp} > ${dag} then ${t.gevraagdOp}
      when ${t.gevraagdOp} < ${heringedeeldOp(dag)} then ${heringedeeldOp(dag)}
      when ${t.geldigTot} < ${dag} and ${t.geldigTot} is distinct from ${t.leeftijdsregimeTotEnMet}
        then ${t.geldigTot} + 1
    end`;
    return sql`case when ${eindOp} is null or ${eindOp} > ${dag} then (
      select least(
        case when ${opgeschortOp} <= ${dag} then ${opgeschortOp} end,
        case when count(distinct ${t.richting}) < 2 then ${voorgesteldOp} end,
        min(${ontbreektSinds})
      ) from ${t} where ${t.plankoppelingId} = ${id} and ${t.opvolgerId} is null
    ) end`;
  },
};

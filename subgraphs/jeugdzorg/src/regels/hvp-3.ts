import { sql } from "drizzle-orm";
import { hulpverleningsplan as plan } from "@samenloop/db/tables/jeugdzorg";
import { laatsteDagVan, type Regel } from "@samenloop/subgraph-kit";
import { alsBekend, vastgesteldOp } from "./bekend.ts";

/** Last day to write the plan down in time, counted from the day on which somebody asked for it. */
export const opSchriftVoor = laatsteDagVan(
  "HULPVERLENINGSPLAN_OP_SCHRIFT",
  plan.schriftelijkGevraagdOp,
);

/**
 * An oral plan is written down within fourteen days when asked for. In forced and in closed help a plan is never oral,
 * whether anybody asked or not.
 */
export const HVP_3: Regel = {
  code: "HVP_3",
  ernst: "WAARSCHUWT",
  tekst: "Het plan staat niet, of te laat, op schrift.",
  artikel: "Jeugdwet artikel 4.1.3 lid 4",
  sinds: (dag) =>
    alsBekend(sql`least(
      case when ${opSchriftVoor} < least(${plan.opSchriftOp}, ${dag}::date)
        then ${opSchriftVoor} + 1 end,
      case when ${plan.kader} in ('GEDWONGEN', 'GESLOTEN') and ${plan.vorm} = 'MONDELING'
        and (${plan.opSchriftOp} is null or ${plan.opSchriftOp} > ${dag}::date)
        then ${vastgesteldOp(dag)} end
    )`),
};

import { sql } from "drizzle-orm";
import { hulpverleningsplan as plan } from "@samenloop/db/tables/jeugdzorg";
import { laatsteDagVan, type Regel } from "@samenloop/subgraph-kit";
import { alsBekend } from "./bekend.ts";

/** Last day to determine the plan in time, counted from the day on which the parents declined to make their own. */
export const vaststellenVoor = laatsteDagVan(
  "HULPVERLENINGSPLAN_VASTSTELLEN",
  plan.familiegroepsplanAfgezienOp,
);

/** Determined after that day, or not yet determined when it has passed. A plan that was withdrawn need not be. */
export const HVP_2: Regel = {
  code: "HVP_2",
  ernst: "WAARSCHUWT",
  tekst: "Het plan is niet binnen zes weken na het afzien van een familiegroepsplan vastgesteld.",
  artikel: "Jeugdwet artikel 4.1.3 lid 5",
  sinds: (dag) =>
    alsBekend(sql`case
      when ${plan.status} = 'INGETROKKEN' and ${plan.vastgesteldOp} is null then null
      when ${vaststellenVoor} < least(${plan.vastgesteldOp}, ${dag}::date) then ${vaststellenVoor} + 1
    end`),
};

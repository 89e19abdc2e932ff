import { sql } from "drizzle-orm";
import { sindsVerstreken, type Regel } from "@samenloop/subgraph-kit";
import { beeindigdOp, beslissenVoor } from "../aanmelding/termijnen.ts";

/**
 * A school decides on an application within six weeks. It may take four weeks more, once, when it tells the parents
 * within the six. A decision that came too late stays too late.
 */
export const aan1: Regel = {
  code: "AAN_1",
  ernst: "WAARSCHUWT",
  tekst: "De school heeft niet op tijd op de aanmelding beslist.",
  artikel: "WPO artikel 40 lid 6",
  sinds: (dag) =>
    sql`case when coalesce(${beeindigdOp()}, ${dag}::date) > ${beslissenVoor()}
      then ${sindsVerstreken(beslissenVoor(), dag)} end`,
};

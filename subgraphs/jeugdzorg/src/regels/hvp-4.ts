import { sql, type SQL } from "drizzle-orm";
import { gezagsrelatie, hulpverleningsplan as plan } from "@samenloop/db/tables/jeugdzorg";
import type { Regel } from "@samenloop/subgraph-kit";
import { alsBekend, vastgesteldOp } from "./bekend.ts";

const isPleegzorg: SQL = sql`exists (select 1 from ${gezagsrelatie}
  where ${gezagsrelatie.jeugdigeId} = ${plan.jeugdigeId} and ${gezagsrelatie.rol} = 'PLEEGOUDER')`;

/** Spoken with, and agreed by, on the day of determination at the latest; an unknown day of agreement is believed. */
const isBetrokken: SQL = sql`(${plan.overlegMetPleegouderOp} <= ${plan.vastgesteldOp}) is true
  and (${plan.instemmingPleegouder} = 'VERLEEND') is true
  and (${plan.instemmingPleegouderOp} <= ${plan.vastgesteldOp}) is not false`;

/** A child in foster care: the foster parents take part in the plan and agree with their own part in it. */
export const HVP_4: Regel = {
  code: "HVP_4",
  ernst: "BLOKKEERT",
  tekst: "Met de pleegouder is niet overlegd, of de pleegouder stemde niet in met de eigen rol.",
  artikel: "Jeugdwet artikel 4.1.3 lid 3 en 6",
  sinds: (dag) =>
    alsBekend(
      sql`case when ${isPleegzorg} and not (${isBetrokken}) then ${vastgesteldOp(dag)} end`,
    ),
};

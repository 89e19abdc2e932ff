import { sql } from "drizzle-orm";
import { inschrijving, ontwikkelingsperspectief, oppVersie } from "@samenloop/db/tables/onderwijs";
import { laatsteDagVan, sindsVerstreken, type Regel } from "@samenloop/subgraph-kit";
import { beginTermijn } from "./begin-termijn.ts";

const plan = ontwikkelingsperspectief;
const laatste = laatsteDagVan("OPP_VASTSTELLEN", beginTermijn);

/** The first version is determined within six weeks of the enrolment; later versions have no such period. */
export const opp1: Regel = {
  code: "OPP_1",
  ernst: "WAARSCHUWT",
  tekst: "Het ontwikkelingsperspectief is niet binnen zes weken na de inschrijving vastgesteld.",
  artikel: "WPO artikel 40a lid 2, WVO 2020 artikel 2.44 lid 2, WEC artikel 41a lid 2",
  sinds: (dag) => sql`(select ${sindsVerstreken(laatste, dag)} from ${inschrijving}
    where ${inschrijving.id} = ${plan.inschrijvingId}
      and (${plan.einddatum} is null or ${plan.einddatum} > ${laatste})
      and not exists (select from ${oppVersie}
        where ${oppVersie.ontwikkelingsperspectiefId} = ${plan.id}
          and ${oppVersie.vastgesteldOp} <= ${laatste}))`,
};

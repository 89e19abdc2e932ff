import { sql, type SQL } from "drizzle-orm";
import {
  gezagsrelatie,
  hulpverleningsplan as plan,
  jeugdige,
} from "@samenloop/db/tables/jeugdzorg";
import type { Regel } from "@samenloop/subgraph-kit";
import { alsBekend, vastgesteldOp } from "./bekend.ts";

/** Consented, and not later than the plan was determined; an unknown day is believed. */
const zeiJa = (gever: SQL): SQL => sql`(${gever} = any(${plan.toestemmingHulpDoor})) is true
  and (${plan.toestemmingHulpOp} <= ${plan.vastgesteldOp}) is not false`;

const jeugdigeZeiJa = zeiJa(sql`'JEUGDIGE'`);

/** Every parent with custody, or the guardian in their place; false where there is nobody. */
const gezagZeiJa: SQL = sql`coalesce((
  select bool_and(${zeiJa(sql`case
      when ${gezagsrelatie.rol} = 'VOOGD_GI' then 'VOOGD_GI'
      when ${gezagsrelatie.volgnummer} = 1 then 'OUDER_1'
      else 'OUDER_2'
    end`)})
  from ${gezagsrelatie}
  where ${gezagsrelatie.jeugdigeId} = ${plan.jeugdigeId} and (
    ${gezagsrelatie.rol} = 'VOOGD_GI' or ${gezagsrelatie.rol} = 'OUDER_MET_GEZAG' and not exists (
      select 1 from ${gezagsrelatie} voogd
      where voogd.jeugdige_id = ${plan.jeugdigeId} and voogd.rol = 'VOOGD_GI'))
), false)`;

/** Whole years on the day of determination: born on 29 February means a year older on 1 March. */
const leeftijd: SQL = sql`(select extract(year from age(${plan.vastgesteldOp}, ${jeugdige.geboortedatum}))
  from ${jeugdige} where ${jeugdige.id} = ${plan.jeugdigeId})`;

/**
 * Help that is not imposed needs consent, by the age on the day of determination: under twelve of those with custody,
 * from twelve of the child and of them, from sixteen of the child alone.
 */
export const HVP_5: Regel = {
  code: "HVP_5",
  ernst: "BLOKKEERT",
  tekst:
    "De toestemming voor de hulp ontbreekt, of is niet van wie die op deze leeftijd moet geven.",
  artikel: "Jeugdwet artikel 7.3.4, 7.3.5 en 7.3.15",
  sinds: (dag) =>
    alsBekend(sql`case
      when ${plan.kader} in ('GEDWONGEN', 'GESLOTEN') then null
      when ${leeftijd} < 12 and ${gezagZeiJa} then null
      when ${leeftijd} >= 12 and ${leeftijd} < 16 and ${gezagZeiJa} and ${jeugdigeZeiJa} then null
      when ${leeftijd} >= 16 and ${jeugdigeZeiJa} then null
      else ${vastgesteldOp(dag)}
    end`),
};

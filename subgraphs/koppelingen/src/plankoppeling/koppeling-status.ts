import { sql, type SQL } from "drizzle-orm";
import { plankoppeling, toestemming } from "@samenloop/db/tables/koppelingen";
import type { KoppelingStatus, Opschortreden } from "../resolver-types.generated.ts";
import { isGegeven, toestemmingStatus } from "../toestemming/toestemming-status.ts";
import { heringedeeldOp } from "./herindeling.ts";

/**
 * How each link stands on a day, to be joined to `plankoppeling`; it yields exactly one row a link.
 *
 * The status is never stored: it follows the consents at the moment of reading, so that a withdrawal holds from the
 * next read on (LNK-1; AVG art. 7 lid 3, Jeugdwet 7.3.11). A consent that was followed by a newer one no longer
 * counts. The first line that applies wins.
 *
 * A consent ends with the say of whoever gave it: after a birthday that changes who decides the link is suspended until
 * those are asked who decide now (LNK-2). So it is from the day on which its gemeente went up into another, until all was
 * asked anew since. Neither needs a job at night: both follow from the day.
 *
 * A link on another `grondslag` than TOESTEMMING needs its consents just as well: which tasks and judgments may
 * stand in for them, and in which direction, is not yet decided, and what is in doubt is refused.
 */
export const koppelingStand = (dag: string): SQL => sql`lateral (
  select
    case
      when ${plankoppeling.eindOp} <= ${dag} then 'BEEINDIGD'
      when ${plankoppeling.opgeschortOp} <= ${dag} then 'OPGESCHORT'
      when count(*) = 0 then 'VOORGESTELD'
      when ${isHeringedeeld(dag)} then 'OPGESCHORT'
      when bool_or(laatste and status = 'INGETROKKEN') then 'INGETROKKEN'
      when bool_or(laatste and regime_voorbij) then 'OPGESCHORT'
      when bool_or(laatste and status = 'GEWEIGERD') then 'OPGESCHORT'
      when bool_or(laatste and status = 'VERLOPEN') then 'VERLOPEN'
      when bool_and(status = 'VERLEEND') filter (where laatste)
        and count(distinct richting) filter (where laatste) = 2 then 'ACTIEF'
      else 'WACHT_OP_TOESTEMMING'
    end as status,
    case
      when ${plankoppeling.eindOp} <= ${dag} then null
      when ${plankoppeling.opgeschortOp} <= ${dag} then ${plankoppeling.opschortreden}
      when ${isHeringedeeld(dag)} then 'HERINDELING'
      when bool_or(laatste and status = 'INGETROKKEN') then null
      when bool_or(laatste and regime_voorbij) then 'LEEFTIJD_GEWIJZIGD'
      when bool_or(laatste and status = 'GEWEIGERD') then 'TOESTEMMING_GEWEIGERD'
    end as opschortreden,
    min(geldig_tot) filter (where laatste and gegeven) as geldig_tot
  from (
    select
      ${toestemming.richting} as richting,
      ${toestemming.geldigTot} as geldig_tot,
      ${toestemming.opvolgerId} is null as laatste,
      ${toestemming.gevraagdOp} as gevraagd_op,
      coalesce(${toestemming.leeftijdsregimeTotEnMet} < ${dag}, false) as regime_voorbij,
      ${isGegeven(dag)} as gegeven,
      ${toestemmingStatus(dag)} as status
    from ${toestemming}
    where ${toestemming.plankoppelingId} = ${plankoppeling.id}
  ) as gevraagd
) as stand`;

/** Some consent that counts is of the time before its gemeente went up into another. */
const isHeringedeeld = (dag: string): SQL<boolean> =>
  sql`coalesce(min(gevraagd_op) filter (where laatste) < ${heringedeeldOp(dag)}, false)`;

/** Of the joined `koppelingStand`: why it is suspended; null when it is not. */
export const opschortreden: SQL<Opschortreden | null> = sql`stand.opschortreden`;

/** Of the joined `koppelingStand`: what the field, the filter and the gate before the plans all go by. */
export const status: SQL<KoppelingStatus> = sql`stand.status`;

/** Of the joined `koppelingStand`: the last day of the consent that ends first; null while none was given. */
export const geldigTot: SQL<string | null> = sql`stand.geldig_tot`;

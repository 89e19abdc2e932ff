import type { TransactionSql } from "postgres";
import { plusDagen, schooljaarVan } from "@samenloop/schema";
import { copyRows } from "../copy-rows.ts";
import { draw, uuidFor } from "../synthetic/hash.ts";
import { oogoAfspraakId } from "../synthetic/oogo-afspraak-id.ts";
import {
  afspraak,
  AFSPRAAK_ONDERWERPEN,
  arrangementsbudget,
  ondersteuningsplan,
  oogo,
  WIJZEN_VAN_AANSLUITEN,
} from "../tables/scholen.ts";
import { afgesprokenVan } from "./afgesproken.ts";
import type { OfferOptions } from "./support-offers.ts";
import { AFSPRAKEN, ONDERSTEUNINGSPLAN } from "./vocabulary.ts";

type Plan = typeof ondersteuningsplan.$inferInsert;
type Oogo = typeof oogo.$inferInsert;
type Afspraak = typeof afspraak.$inferInsert;
type Budget = typeof arrangementsbudget.$inferInsert;

/** A samenwerkingsverband with what its invented plans are about. */
export interface Swv {
  readonly code: string;
  readonly gemeentecodes: readonly string[];
  readonly vestigingen: number;
}

/**
 * Gives every samenwerkingsverband invented plans, consultations, agreements and budgets. The samenwerkingsverbanden are
 * real: all that is invented of them is in order, and is marked `synthetisch`.
 */
export async function loadSupportPlans(tx: TransactionSql, options: OfferOptions): Promise<number> {
  await tx`truncate ondersteuningsplan, oogo, afspraak, arrangementsbudget`;
  const swvs = await tx<Swv[]>`
    select s.code,
      coalesce((select array_agg(g.gemeentecode order by g.gemeentecode)
        from gemeente_samenwerkingsverband g where g.code = s.code), '{}') as gemeentecodes,
      (select count(*)::int from vestiging v
        where v.status = 'OPEN' and s.code in (v.swv_po, v.swv_vo)) as vestigingen
    from samenwerkingsverband s order by s.code`;
  const all = swvs.map((swv) => inventSupportPlans(swv, options));
  await copyRows(
    tx,
    oogo,
    all.flatMap(({ oogos }) => oogos),
  );
  await copyRows(
    tx,
    afspraak,
    all.flatMap(({ afspraken }) => afspraken),
  );
  await copyRows(
    tx,
    arrangementsbudget,
    all.flatMap(({ budgetten }) => budgetten),
  );
  return copyRows(
    tx,
    ondersteuningsplan,
    all.flatMap(({ plannen }) => plannen),
  );
}

export interface SupportPlans {
  readonly plannen: readonly Plan[];
  readonly oogos: readonly Oogo[];
  readonly afspraken: readonly Afspraak[];
  readonly budgetten: readonly Budget[];
}

/** A plan lasts four school years; where its last one runs, the next plan is being made. */
export function inventSupportPlans(swv: Swv, options: OfferOptions): SupportPlans {
  const { seed, peildatum } = options;
  const thisYear = Number(schooljaarVan(peildatum).slice(0, 4));
  const begin = thisYear - Math.floor(draw(seed, swv.code, 0, "begin plan") * 4);
  const source = { bron: "verzonnen plannen", peildatum, synthetisch: true };
  const current = currentPlan(swv, begin, options);
  const next = begin + 4 === thisYear + 1 ? [nextPlan(swv, begin + 4, options)] : [];
  const consulted = consultation(swv, current, { datum: `${begin}-02-10`, ...source });
  const prepared = next
    .filter(({ status }) => status === "IN_OOGO")
    .map((plan) => consultation(swv, plan, { datum: plusDagen(peildatum, -14), ...source }));
  const jeugdplan: Oogo = {
    ...consulted,
    id: uuidFor("oogo jeugdplan", swv.code, seed),
    soort: "JEUGDPLAN",
    ondersteuningsplanId: null,
    datum: `${thisYear}-03-03`,
  };
  return {
    plannen: [current, ...next],
    oogos: [consulted, ...prepared, jeugdplan],
    afspraken: agreements(swv, consulted, { begin, ...source }),
    budgetten: [thisYear - 1, thisYear].map((year) => budgetOf(swv, year, options)),
  };
}

function currentPlan(swv: Swv, begin: number, { seed, peildatum }: OfferOptions): Plan {
  return {
    id: uuidFor("ondersteuningsplan", swv.code, seed, begin),
    swvCode: swv.code,
    versie: 1,
    periodeVan: `${begin}-08-01`,
    periodeTot: `${begin + 4}-07-31`,
    status: draw(seed, swv.code, begin, "gepubliceerd") < 0.9 ? "GEPUBLICEERD" : "VASTGESTELD",
    basisvoorzieningen: [...afgesprokenVan(swv.code, seed)],
    ...ONDERSTEUNINGSPLAN,
    medezeggenschap: "VERLEEND",
    medezeggenschapOp: `${begin}-03-15`,
    vastgesteldOp: `${begin}-04-01`,
    inspectieToegezondenOp: `${begin}-04-15`,
    bron: "verzonnen plannen",
    peildatum,
    synthetisch: true,
  };
}

/** Of the plans in the making half have been talked over with the gemeenten; a plan of next year is sent in April. */
function nextPlan(swv: Swv, begin: number, options: OfferOptions): Plan {
  const sent = `${begin}-04-15`;
  const isTalkedOver =
    options.peildatum >= sent || draw(options.seed, swv.code, begin, "overlegd") < 0.5;
  return {
    ...currentPlan(swv, begin, options),
    status: isTalkedOver ? "IN_OOGO" : "CONCEPT",
    medezeggenschap: isTalkedOver ? "VERLEEND" : "NOG_NIET_GEVRAAGD",
    medezeggenschapOp: isTalkedOver ? plusDagen(options.peildatum, -2) : null,
    vastgesteldOp: null,
    inspectieToegezondenOp: options.peildatum >= sent ? sent : null,
  };
}

type Source = Pick<Oogo, "datum" | "bron" | "peildatum" | "synthetisch">;

const consultation = (swv: Swv, plan: Plan, source: Source): Oogo => ({
  id: uuidFor("oogo", plan.id),
  swvCode: swv.code,
  ondersteuningsplanId: plan.id,
  soort: "ONDERSTEUNINGSPLAN",
  gemeentecodes: [...swv.gemeentecodes],
  uitkomst: "OVEREENSTEMMING",
  procedure: null,
  ...source,
});

interface Agreed extends Pick<Source, "bron" | "peildatum" | "synthetisch"> {
  readonly begin: number;
}

/** One agreement on each subject, for as long as the plan lasts. */
const agreements = ({ code }: Swv, { id }: Oogo, { begin, ...source }: Agreed): Afspraak[] =>
  AFSPRAAK_ONDERWERPEN.map((onderwerp) => ({
    id:
      onderwerp === "AANSLUITING_OPP_HULPVERLENINGSPLAN"
        ? oogoAfspraakId(code)
        : uuidFor("afspraak", id, onderwerp),
    oogoId: id,
    onderwerp,
    omschrijving: AFSPRAKEN[onderwerp],
    aansluiting:
      onderwerp === "AANSLUITING_OPP_HULPVERLENINGSPLAN" ? [...WIJZEN_VAN_AANSLUITEN] : [],
    geldigVan: `${begin}-08-01`,
    geldigTot: `${begin + 4}-07-31`,
    ...source,
  }));

/** No amount of any regulation: invented per school, and never more spent than there is. */
function budgetOf(swv: Swv, year: number, { seed, peildatum }: OfferOptions): Budget {
  const chance = (field: string): number => draw(seed, swv.code, year, field);
  const euros = Math.max(1, swv.vestigingen) * Math.round(20_000 + 40_000 * chance("toegekend"));
  const part = year === Number(schooljaarVan(peildatum).slice(0, 4)) ? 0.25 : 0.85;
  return {
    swvCode: swv.code,
    schooljaar: `${year}-${year + 1}`,
    toegekend: euros * 100,
    besteed: Math.round(euros * (part + 0.15 * chance("besteed"))) * 100,
    bron: "verzonnen plannen",
    peildatum,
    synthetisch: true,
  };
}

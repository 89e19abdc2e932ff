import { plusDagen, schooljaarVan } from "@samenloop/schema";
import type { inschrijving, oppEvaluatie, ontwikkelingsperspectief } from "../tables/onderwijs.ts";
import type { Child } from "./child.ts";
import { latest } from "./days.ts";
import { pick, uuidFor } from "./hash.ts";
import { GESCHIL } from "./odds.ts";
import { brokenRule } from "./broken-rule.ts";
import { firstDetermined, makeVersies, type Making, type Versie } from "./opp-versie.ts";
import type { Setting } from "./pupil.ts";

type Evaluatie = typeof oppEvaluatie.$inferInsert;

export interface Opp {
  readonly plan: typeof ontwikkelingsperspectief.$inferInsert;
  readonly versies: readonly Versie[];
  readonly evaluaties: readonly Evaluatie[];
}

/** The plan of one child, through its versions; null for a child without one. */
export function makeOpp(
  child: Child,
  current: typeof inschrijving.$inferInsert,
  setting: Setting,
): Opp | null {
  if (!child.hasOpp) return null;
  const { seed } = setting;
  const broken = brokenRule(child, current.datumInschrijving, setting.peildatum);
  const id = uuidFor("opp", seed, child.index);
  const plan = {
    id,
    leerlingId: current.leerlingId,
    inschrijvingId: current.id,
    vestigingscode: current.vestigingscode,
    verplichtOpGrondVan: groundOf(child),
    begindatum: current.datumInschrijving,
    einddatum: null,
    synthetisch: true,
  };
  const making = { ...setting, id, begin: plan.begindatum, broken };
  const versies = makeVersies(child, making);
  return {
    ...withGeschil(child, { plan, versies }, setting),
    evaluaties: makeEvaluaties(child, making),
  };
}

/** Of the plans to which the parents said no, some are in dispute. */
function withGeschil(
  child: Child,
  { plan, versies }: Pick<Opp, "plan" | "versies">,
  { peildatum }: Setting,
): Pick<Opp, "plan" | "versies"> {
  const [only] = versies;
  const isRefused = versies.length === 1 && only?.instemmingResultaat === "ONTHOUDEN";
  if (!only || !isRefused || child.chance("geschil") >= GESCHIL) return { plan, versies };
  const geschilIngediendOp = latest(plan.begindatum, plusDagen(peildatum, -14));
  return { plan: { ...plan, geschilIngediendOp }, versies: [{ ...only, status: "GESCHIL" }] };
}

function groundOf({ onderwijs, isVso }: Child): Opp["plan"]["verplichtOpGrondVan"] {
  switch (onderwijs) {
    case "BAO":
      return "EXTRA_ONDERSTEUNING_BAO";
    case "VO":
      return "EXTRA_ONDERSTEUNING_VO";
    case "SBAO":
      return "SBAO";
    case "PRO":
      return "PRAKTIJKONDERWIJS";
    case "SPECIAAL":
      return isVso ? "VSO" : "SO";
  }
}

/** Each past school year ends with an evaluation with the parents (OPP-5), unless that is the rule that is broken. */
function makeEvaluaties(child: Child, making: Making): Evaluatie[] {
  const { seed, peildatum, id, broken } = making;
  if (broken === "OPP-1 nog niet") return [];
  const first = firstDetermined(child, making);
  const firstYear = Number(schooljaarVan(making.begin).slice(0, 4));
  const thisYear = Number(schooljaarVan(peildatum).slice(0, 4));
  return Array.from({ length: thisYear - firstYear }, (_, i) => {
    const isLast = firstYear + i + 1 === thisYear;
    const june = `${firstYear + i + 1}-06-${10 + Math.floor(child.chance(`evaluatie ${i}`) * 15)}`;
    return {
      id: uuidFor("opp evaluatie", seed, child.index, i),
      ontwikkelingsperspectiefId: id,
      datum: latest(june, first),
      metOuders: !(isLast && broken === "OPP-5"),
      metLeerling: child.chance(`evaluatie met leerling ${i}`) < 0.8,
      uitkomst: pick(["VOORTZETTEN", "BIJSTELLEN"] as const, child.chance(`uitkomst ${i}`)),
    };
  }).filter(({ datum }, i) => schooljaarVan(datum) === `${firstYear + i}-${firstYear + i + 1}`);
}

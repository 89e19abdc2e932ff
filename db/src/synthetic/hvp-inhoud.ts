import { plusDagen } from "@samenloop/schema";
import type { hulpverleningsplan } from "../tables/jeugdzorg.ts";
import type { Child } from "./child.ts";
import { youthContact } from "./contact.ts";
import { hasGuardian } from "./gezag.ts";
import { pick, uuidFor } from "./hash.ts";
import { isProtected } from "./maatregel.ts";
import * as odds from "./odds.ts";
import type { Setting } from "./pupil.ts";
import * as words from "./vocabulary.ts";

type Plan = typeof hulpverleningsplan.$inferInsert;

/** Part of the plans before which no family group plan was offered. */
const NOT_OFFERED = 0.05;

export function soortOf(child: Child): Plan["soort"] {
  if (isProtected(child)) return "PLAN_VAN_AANPAK";
  return child.chance("familiegroepsplan") < 0.08 ? "FAMILIEGROEPSPLAN" : "HULPVERLENINGSPLAN";
}

/** What a plan says, to whoever may read more than that it exists. */
export function contents(
  child: Child,
  { begindatum, vastgesteldOp }: Pick<Plan, "begindatum" | "vastgesteldOp">,
  { seed, peildatum }: Setting,
): Partial<Plan> {
  const { chance, edge } = child;
  const forced = isProtected(child);
  const isOral =
    !forced &&
    (edge?.code === "ALLEEN_MONDELING" || (!edge && chance("mondeling") < odds.MONDELING));
  const two = <T>(list: readonly T[], field: string): T[] => [
    pick(list, chance(field)),
    ...(chance(`${field} twee`) < 0.5 ? [pick(list, (chance(field) + 0.5) % 1)] : []),
  ];
  return {
    kader: forced ? "GEDWONGEN" : "VRIJWILLIG",
    vorm: isOral ? "MONDELING" : "SCHRIFTELIJK",
    ...(isOral && vastgesteldOp ? askedInWriting(child, vastgesteldOp, peildatum) : {}),
    ...familyGroupPlan(child, begindatum),
    overlegMetJeugdigeOp: vastgesteldOp ? plusDagen(vastgesteldOp, -6) : null,
    overlegMetOudersOp: vastgesteldOp ? plusDagen(vastgesteldOp, -6) : null,
    doelen: two(words.HVP_DOELEN, "hvp doelen").map((omschrijving, i) => ({
      id: uuidFor("hvp doel", seed, child.index, i),
      omschrijving,
      streefdatum: plusDagen(peildatum, 90 + 60 * i),
    })),
    activiteiten: two(words.ACTIVITEITEN, "activiteiten"),
    voorzieningen: [pick(words.VOORZIENINGEN, chance("voorziening"))],
    ...contactsOf(child),
    evaluaties: evaluationsOf(vastgesteldOp ?? null, peildatum),
  };
}

const contactsOf = (child: Child): Partial<Plan> => ({
  contactRol: isProtected(child)
    ? "JEUGDBESCHERMER"
    : pick(["JEUGDCONSULENT", "REGIEBEHANDELAAR"] as const, child.chance("contact")),
  contactFunctioneel: youthContact(child.woongemeentecode),
  regiebehandelaar:
    child.chance("regiebehandelaar") < 0.6 ? youthContact(child.woongemeentecode) : null,
  evaluatieTermijn: pick([3, 6, 12], child.chance("evaluatietermijn")),
});

function evaluationsOf(vastgesteldOp: string | null, peildatum: string): Plan["evaluaties"] {
  const datum = vastgesteldOp && plusDagen(vastgesteldOp, 180);
  return datum && datum < peildatum ? [{ datum, uitkomst: "Doorgaan met dezelfde doelen." }] : [];
}

/** Some ask for an oral plan in writing; of those some wait longer than fourteen days, a warning. */
function askedInWriting(
  { chance }: Child,
  vastgesteldOp: string,
  peildatum: string,
): Partial<Plan> {
  const asked = plusDagen(vastgesteldOp, 5);
  if (chance("op schrift gevraagd") >= 0.4 || asked > peildatum) return {};
  const written = plusDagen(asked, Math.floor(3 + chance("op schrift na") * 18));
  return { schriftelijkGevraagdOp: asked, opSchriftOp: written <= peildatum ? written : null };
}

/** Offered first, except with a guardian (Jeugdwet 4.1.2); of some nothing is known of an offer, a warning. */
function familyGroupPlan(child: Child, begindatum: string): Partial<Plan> {
  if (hasGuardian(child)) return { familiegroepsplanKeuze: "NVT_JR_VOOGDIJ" };
  if (!child.edge && child.chance("niet aangeboden") < NOT_OFFERED) return {};
  if (soortOf(child) === "FAMILIEGROEPSPLAN") {
    return { familiegroepsplanKeuze: "GEBRUIKT", familiegroepsplanAangebodenOp: begindatum };
  }
  return {
    familiegroepsplanKeuze: "AFGEZIEN_DOOR_OUDERS",
    familiegroepsplanAangebodenOp: begindatum,
    familiegroepsplanAfgezienOp: begindatum,
  };
}

import { plusDagen } from "@samenloop/schema";
import type { hulpverleningsplan, jeugdige, toewijzing } from "../tables/jeugdzorg.ts";
import type { Child } from "./child.ts";
import { youthContact } from "./contact.ts";
import { hasGuardian, makeGezag, type Gezag } from "./gezag.ts";
import { permute, pick, pickWeighted, uuidFor } from "./hash.ts";
import { earliest, latest } from "./days.ts";
import * as odds from "./odds.ts";
import type { Setting } from "./pupil.ts";
import * as words from "./vocabulary.ts";

type Plan = typeof hulpverleningsplan.$inferInsert;

export interface Youth {
  readonly jeugdige: typeof jeugdige.$inferInsert;
  readonly gezag: readonly Gezag[];
  readonly plan: Plan | null;
  readonly toewijzingen: readonly (typeof toewijzing.$inferInsert)[];
}

/** What youth care knows of one child; null for a child without. Nothing here is shared with the school's side. */
export function makeYouth(child: Child, setting: Setting): Youth | null {
  if (!child.hasHulp) return null;
  const id = uuidFor("jeugdige", setting.seed, child.index);
  // A number of its own: that of the pupil would be a shared key.
  const nummer = String(permute(setting.seed, "jeugdige", child.index) + 1).padStart(6, "0");
  const gemeentecode = child.woongemeentecode;
  return {
    jeugdige: {
      gemeentecode,
      id,
      aanduiding: `Jeugdige ${nummer}`,
      geboortedatum: child.geboortedatum,
      geheimhouding: child.edge?.code === "GEHEIMHOUDING" || child.chance("geheimhouding") < 0.01,
      synthetisch: true,
    },
    gezag: makeGezag(child, { ...setting, jeugdigeId: id, nummer }),
    plan: makePlan(child, id, setting),
    toewijzingen: makeToewijzingen(child, id, setting),
  };
}

/** Whether the municipality's system is about protection: then a certified institution holds the plan. */
const isProtected = (child: Child): boolean =>
  hasGuardian(child) || (!child.edge && child.chance("bescherming") < odds.JEUGDBESCHERMING);

function makePlan(child: Child, jeugdigeId: string, setting: Setting): Plan | null {
  const { chance, edge } = child;
  if (!edge && chance("plan vastgelegd") >= odds.HAS_PLAN_ON_RECORD) return null;
  const onlyMetadata = !edge && chance("alleen metadata") < odds.ALLEEN_METADATA;
  const begindatum = plusDagen(setting.peildatum, -30 - Math.floor(chance("plan begin") * 700));
  const status = statusOf(child);
  const einddatum = status === "AFGEROND" ? plusDagen(setting.peildatum, -5) : null;
  const isSet = status !== "CONCEPT" && status !== "IN_OVERLEG";
  const latestDay = einddatum ?? setting.peildatum;
  const vastgesteldOp = isSet ? earliest(plusDagen(begindatum, delayOf(child)), latestDay) : null;
  const row = {
    gemeentecode: child.woongemeentecode,
    id: hulpverleningsplanId(setting.seed, child.index),
    jeugdigeId,
    versie: status === "GEWIJZIGD" ? 2 : 1,
    inhoud: onlyMetadata ? ("ALLEEN_METADATA" as const) : ("VOLLEDIG" as const),
    ...holderOf(child),
    status,
    begindatum,
    einddatum,
    vastgesteldOp,
    synthetisch: true,
    soort: soortOf(child),
  };
  return onlyMetadata ? row : { ...row, ...contents(child, row, setting) };
}

/** Within six weeks after the family group plan was declined (Jeugdwet 4.1.3 lid 5); some are late, a warning. */
function delayOf({ chance, edge }: Child): number {
  const isLate = chance("plan te laat") < 0.1 && !edge;
  return isLate ? 60 : 10 + Math.floor(chance("plan duur") * 30);
}

export const hulpverleningsplanId = (seed: number, index: number): string =>
  uuidFor("hulpverleningsplan", seed, index);

function statusOf({ chance, edge }: Child): Plan["status"] {
  if (edge) return "IN_UITVOERING";
  return pickWeighted(
    [
      ["IN_UITVOERING", 60],
      ["GEWIJZIGD", 15],
      ["VASTGESTELD", 8],
      ["IN_OVERLEG", 4],
      ["CONCEPT", 3],
      ["AFGEROND", 10],
    ] as const,
    chance("plan status"),
  );
}

function soortOf(child: Child): Plan["soort"] {
  if (isProtected(child)) return "PLAN_VAN_AANPAK";
  return child.chance("familiegroepsplan") < 0.08 ? "FAMILIEGROEPSPLAN" : "HULPVERLENINGSPLAN";
}

/** AGB codes from 99 on and OINs that begin with 99 belong to nobody. */
function holderOf(child: Child) {
  const number = String(10 + Math.floor(child.chance("bronhouder") * 80));
  const named = (soort: Plan["bronhouderSoort"], naam: string, agb: string | null) => ({
    bronhouderSoort: soort,
    bronhouderNaam: naam,
    bronhouderAgb: agb,
    bronhouderOin: `00000099${"0".repeat(10)}${number}`,
  });
  if (isProtected(child)) {
    return named(
      "GECERTIFICEERDE_INSTELLING",
      `Verzonnen gecertificeerde instelling ${number}`,
      `990001${number}`,
    );
  }
  return child.chance("bij de gemeente") < 0.3
    ? named("GEMEENTE", `Verzonnen lokaal team ${number}`, null)
    : named("JEUGDHULPAANBIEDER", `Verzonnen jeugdhulpaanbieder ${number}`, `990002${number}`);
}

function contents(
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
    vorm: isOral ? "MONDELING" : "SCHRIFTELIJK",
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
    contactRol: forced
      ? "JEUGDBESCHERMER"
      : pick(["JEUGDCONSULENT", "REGIEBEHANDELAAR"] as const, chance("contact")),
    contactFunctioneel: youthContact(child.woongemeentecode),
    evaluaties:
      vastgesteldOp && plusDagen(vastgesteldOp, 180) < peildatum
        ? [{ datum: plusDagen(vastgesteldOp, 180), uitkomst: "Doorgaan met dezelfde doelen." }]
        : [],
  };
}

/** Offered first, except with a guardian (Jeugdwet 4.1.2). */
function familyGroupPlan(child: Child, begindatum: string): Partial<Plan> {
  if (hasGuardian(child)) return { familiegroepsplanKeuze: "NVT_JR_VOOGDIJ" };
  if (soortOf(child) === "FAMILIEGROEPSPLAN") {
    return { familiegroepsplanKeuze: "GEBRUIKT", familiegroepsplanAangebodenOp: begindatum };
  }
  return {
    familiegroepsplanKeuze: "AFGEZIEN_DOOR_OUDERS",
    familiegroepsplanAangebodenOp: begindatum,
    familiegroepsplanAfgezienOp: begindatum,
  };
}

function makeToewijzingen(
  child: Child,
  jeugdigeId: string,
  { seed, peildatum }: Setting,
): Youth["toewijzingen"] {
  const days = pickWeighted(odds.TRAJECTORY_DAYS, child.chance("trajectduur"));
  const drawn = plusDagen(peildatum, -Math.floor(child.chance("traject begin") * days) - 1);
  const ingangsdatum = latest(drawn, child.geboortedatum);
  return [
    {
      gemeentecode: child.woongemeentecode,
      id: uuidFor("toewijzing", seed, child.index),
      jeugdigeId,
      productcategorie: pickWeighted(odds.PRODUCTCATEGORIEEN, child.chance("productcategorie")),
      verwijzer: pickWeighted(odds.VERWIJZERS, child.chance("verwijzer")),
      ingangsdatum,
      einddatum: plusDagen(ingangsdatum, days),
    },
  ];
}

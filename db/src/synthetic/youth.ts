import { plusDagen } from "@samenloop/schema";
import type {
  gezagsrelatie,
  hulpverleningsplan,
  jeugdige,
  toewijzing,
} from "../tables/jeugdzorg.ts";
import type { Child } from "./child.ts";
import { pick, pickWeighted, uuidFor } from "./hash.ts";
import * as odds from "./odds.ts";
import type { Setting } from "./pupil.ts";
import * as words from "./vocabulary.ts";

type Plan = typeof hulpverleningsplan.$inferInsert;
type Gezag = typeof gezagsrelatie.$inferInsert;

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
  // Its own designation, from its own pseudonym: the pupil's number would be a shared key.
  const number = id.slice(0, 8).toUpperCase();
  const gemeentecode = child.woongemeentecode;
  return {
    jeugdige: {
      gemeentecode,
      id,
      aanduiding: `Jeugdige ${number}`,
      geboortedatum: child.geboortedatum,
      geheimhouding: child.edge?.code === "GEHEIMHOUDING" || child.chance("geheimhouding") < 0.01,
      synthetisch: true,
    },
    gezag: makeGezag(child, { id, number, seed: setting.seed }),
    plan: makePlan(child, id, setting),
    toewijzingen: makeToewijzingen(child, id, setting),
  };
}

function makeGezag(
  child: Child,
  { id, number, seed }: { readonly id: string; readonly number: string; readonly seed: number },
): Gezag[] {
  const alone = child.chance("alleen") < 0.12 && !child.edge;
  const second =
    child.chance("tweede ouder") < 0.9 || child.edge ? "OUDER_MET_GEZAG" : "OUDER_ZONDER_GEZAG";
  const parents = [
    ["OUDER_MET_GEZAG", `Ouder A van ${number}`],
    ...(alone ? [] : [[second, `Ouder B van ${number}`] as const]),
  ] as const;
  const guardian = [["VOOGD_GI", `Voogd van ${number}`]] as const;
  const roles = hasGuardian(child) ? guardian : parents;
  return roles.map(([rol, aanduiding], i) => ({
    id: uuidFor("gezag", seed, child.index, i),
    jeugdigeId: id,
    volgnummer: i + 1,
    rol,
    aanduiding,
  }));
}

export const hasGuardian = (child: Child): boolean => child.edge?.code === "VOOGDIJ";

/** Whether the municipality's system is about protection: then a certified institution holds the plan. */
const isProtected = (child: Child): boolean =>
  hasGuardian(child) || (!child.edge && child.chance("bescherming") < odds.JEUGDBESCHERMING);

function makePlan(child: Child, jeugdigeId: string, setting: Setting): Plan | null {
  const { chance, edge } = child;
  if (!edge && chance("plan vastgelegd") >= odds.HAS_PLAN_ON_RECORD) return null;
  const onlyMetadata = !edge && chance("alleen metadata") < odds.ALLEEN_METADATA;
  const begindatum = plusDagen(setting.peildatum, -30 - Math.floor(chance("plan begin") * 700));
  const status = statusOf(child);
  const isSet = status !== "CONCEPT" && status !== "IN_OVERLEG";
  // Six weeks after the family group plan was declined (Jeugdwet 4.1.3 lid 5); some plans are late, a warning.
  const delay =
    chance("plan te laat") < 0.1 && !edge ? 60 : 10 + Math.floor(chance("plan duur") * 30);
  const vastgesteldOp = isSet ? earliest(plusDagen(begindatum, delay), setting.peildatum) : null;
  const row = {
    gemeentecode: child.woongemeentecode,
    id: hulpverleningsplanId(setting.seed, child.index),
    jeugdigeId,
    versie: status === "GEWIJZIGD" ? 2 : 1,
    inhoud: onlyMetadata ? ("ALLEEN_METADATA" as const) : ("VOLLEDIG" as const),
    ...holderOf(child),
    status,
    begindatum,
    einddatum: status === "AFGEROND" ? plusDagen(setting.peildatum, -5) : null,
    vastgesteldOp,
    synthetisch: true,
    soort: soortOf(child),
  };
  return onlyMetadata ? row : { ...row, ...contents(child, row, setting) };
}

const earliest = (a: string, b: string): string => (a < b ? a : b);

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

/** A mailbox in a domain that cannot exist (RFC 2606). */
export const youthContact = (gemeentecode: string): string =>
  `jeugdteam@${gemeentecode.toLowerCase()}.voorbeeld.invalid`;

function makeToewijzingen(
  child: Child,
  jeugdigeId: string,
  { seed, peildatum }: Setting,
): Youth["toewijzingen"] {
  const days = pickWeighted(odds.TRAJECTORY_DAYS, child.chance("trajectduur"));
  const ingangsdatum = plusDagen(peildatum, -Math.floor(child.chance("traject begin") * days) - 1);
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

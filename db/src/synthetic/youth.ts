import { plusDagen } from "@samenloop/schema";
import type { hulpverleningsplan, jeugdige } from "../tables/jeugdzorg.ts";
import type { Child } from "./child.ts";
import { makeGezag, type Gezag } from "./gezag.ts";
import { agreements } from "./hvp-instemming.ts";
import { contents, soortOf } from "./hvp-inhoud.ts";
import { isProtected, makeMaatregel, type Maatregel } from "./maatregel.ts";
import { makeToewijzing, type Toegewezen } from "./toewijzing.ts";
import { permute, pickWeighted, uuidFor } from "./hash.ts";
import { earliest } from "./days.ts";
import * as odds from "./odds.ts";
import type { Setting } from "./pupil.ts";

type Plan = typeof hulpverleningsplan.$inferInsert;

export interface Youth {
  readonly jeugdige: typeof jeugdige.$inferInsert;
  readonly gezag: readonly Gezag[];
  readonly plan: Plan | null;
  readonly toewijzingen: readonly Toegewezen["toewijzing"][];
  readonly verwijzingen: readonly Toegewezen["verwijzing"][];
  readonly beschikkingen: readonly NonNullable<Toegewezen["beschikking"]>[];
  readonly maatregelen: readonly Maatregel[];
}

/** What youth care knows of one child; null for a child without. Nothing here is shared with the school's side. */
export function makeYouth(child: Child, setting: Setting): Youth | null {
  if (!child.hasHulp) return null;
  const id = uuidFor("jeugdige", setting.seed, child.index);
  // A number of its own: that of the pupil would be a shared key.
  const nummer = String(permute(setting.seed, "jeugdige", child.index) + 1).padStart(6, "0");
  const gemeentecode = child.woongemeentecode;
  const gezag = makeGezag(child, { ...setting, jeugdigeId: id, nummer });
  const { toewijzing, verwijzing, beschikking } = makeToewijzing(child, id, setting);
  return {
    jeugdige: {
      gemeentecode,
      id,
      aanduiding: `Jeugdige ${nummer}`,
      geboortedatum: child.geboortedatum,
      geheimhouding: child.edge?.code === "GEHEIMHOUDING" || child.chance("geheimhouding") < 0.01,
      bezwaarStatistiek: child.chance("bezwaar statistiek") < 0.01,
      synthetisch: true,
    },
    gezag,
    plan: makePlan(child, { ...setting, jeugdigeId: id, gezag }),
    toewijzingen: [toewijzing],
    verwijzingen: [verwijzing],
    beschikkingen: beschikking ? [beschikking] : [],
    maatregelen: isProtected(child) ? [makeMaatregel(child, id, setting)] : [],
  };
}

interface Planned extends Setting {
  readonly jeugdigeId: string;
  readonly gezag: readonly Gezag[];
}

function makePlan(child: Child, setting: Planned): Plan | null {
  const { chance, edge } = child;
  if (!edge && chance("plan vastgelegd") >= odds.HAS_PLAN_ON_RECORD) return null;
  const onlyMetadata = !edge && chance("alleen metadata") < odds.ALLEEN_METADATA;
  const status = statusOf(child);
  const begindatum = beginOf(child, status, setting.peildatum);
  const einddatum = status === "AFGEROND" ? plusDagen(setting.peildatum, -5) : null;
  const isSet = status !== "CONCEPT" && status !== "IN_OVERLEG";
  const latestDay = einddatum ?? setting.peildatum;
  const vastgesteldOp = isSet ? earliest(plusDagen(begindatum, delayOf(child)), latestDay) : null;
  const row = {
    gemeentecode: child.woongemeentecode,
    id: hulpverleningsplanId(setting.seed, child.index),
    jeugdigeId: setting.jeugdigeId,
    versie: status === "GEWIJZIGD" ? 2 : 1,
    inhoud: onlyMetadata ? ("ALLEEN_METADATA" as const) : ("VOLLEDIG" as const),
    ...holderOf(child),
    status,
    begindatum,
    einddatum,
    vastgesteldOp,
    laatstGewijzigdOp: vastgesteldOp ?? begindatum,
    synthetisch: true,
    soort: soortOf(child),
  };
  return onlyMetadata
    ? row
    : {
        ...row,
        ...contents(child, row, setting),
        ...agreements(child, { ...setting, vastgesteldOp, isForced: isProtected(child) }),
      };
}

/** A plan that is still being made is a young one: of about half of them the six weeks have passed. */
function beginOf({ chance }: Child, status: Plan["status"], peildatum: string): string {
  const isBeingMade = status === "CONCEPT" || status === "IN_OVERLEG";
  const daysAgo = isBeingMade ? chance("plan begin") * 90 : 30 + chance("plan begin") * 700;
  return plusDagen(peildatum, -Math.floor(daysAgo));
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

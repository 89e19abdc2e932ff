import { leeftijdOp } from "@samenloop/schema";
import type { gezagsrelatie } from "../tables/jeugdzorg.ts";
import type { Child } from "./child.ts";
import { uuidFor } from "./hash.ts";

export type Gezag = typeof gezagsrelatie.$inferInsert;

interface Naming {
  readonly jeugdigeId: string;
  /** What stands in the child's designation, and therefore in those of its parents. */
  readonly nummer: string;
  readonly seed: number;
  readonly peildatum: string;
}

/** Who has a say about the child. Custody ends at eighteen (BW 1:233, 1:245). */
export function makeGezag(child: Child, { jeugdigeId, nummer, seed, peildatum }: Naming): Gezag[] {
  const isAdult = leeftijdOp(child.geboortedatum, peildatum) >= 18;
  const roles = hasGuardian(child)
    ? ([["VOOGD_GI", "Voogd"]] as const)
    : parentsOf(child).map(
        ([rol, naam]) => [isAdult ? ("OUDER_ZONDER_GEZAG" as const) : rol, naam] as const,
      );
  return [...roles, ...fosterParent(child, isAdult)].map(([rol, naam], i) => ({
    id: uuidFor("gezag", seed, child.index, i),
    jeugdigeId,
    volgnummer: i + 1,
    rol,
    aanduiding: `${naam} van ${nummer}`,
  }));
}

/** One parent, or two who do not always both have custody; the edge cases need both, but for a former one. */
function parentsOf({ chance, edge }: Child): readonly (readonly [Gezag["rol"], string])[] {
  const first = ["OUDER_MET_GEZAG", "Ouder A"] as const;
  if (!edge && chance("alleen") < 0.12) return [first];
  const isFormer = edge?.code === "VROEGERE_OUDER";
  const shares = edge ? !isFormer : chance("tweede ouder") < 0.9;
  return [first, [shares ? "OUDER_MET_GEZAG" : "OUDER_ZONDER_GEZAG", "Ouder B"]];
}

/** Part of the children with youth care who live with a foster parent; an estimate. */
const PLEEGZORG = 0.04;

/** Custody stays where it is: a foster parent has a say of its own. The edge cases keep to what they are about. */
const fosterParent = (
  { chance, edge }: Child,
  isAdult: boolean,
): readonly (readonly [Gezag["rol"], string])[] =>
  !isAdult && !edge && chance("pleegzorg") < PLEEGZORG ? [["PLEEGOUDER", "Pleegouder"]] : [];

export const hasGuardian = (child: Child): boolean => child.edge?.code === "VOOGDIJ";

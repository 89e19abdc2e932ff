import { plusDagen } from "@samenloop/schema";
import type { gezamenlijkeEvaluatie, plankoppeling } from "../tables/koppelingen.ts";
import type { Child } from "./child.ts";
import { schoolRole } from "./contact.ts";
import { daysBetween } from "./days.ts";
import { pickWeighted, uuidFor } from "./hash.ts";
import type { Setting } from "./pupil.ts";

/** Days after which both sides look back together. */
const A_WHILE = 90;

/** One talk of both sides about what they have done together for a while; not everybody finds the time. */
export function makeEvaluaties(
  child: Child,
  { id, startOp }: typeof plankoppeling.$inferInsert,
  { seed, peildatum }: Setting,
): (typeof gezamenlijkeEvaluatie.$inferInsert)[] {
  if (startOp == null || daysBetween(startOp, peildatum) < A_WHILE) return [];
  if (child.chance("samen geëvalueerd") >= 0.7) return [];
  return [
    {
      id: uuidFor("gezamenlijke evaluatie", seed, child.index),
      plankoppelingId: id,
      datum: plusDagen(startOp, 60 + Math.floor(child.chance("dag samen geëvalueerd") * 30)),
      aanwezigen: [schoolRole(child), "JEUGDCONSULENT", "OUDER"],
      metOuders: true,
      metJeugdige: child.chance("jeugdige bij evaluatie") < 0.6,
      uitkomst: pickWeighted(
        [
          ["VOORTZETTEN", 70],
          ["BIJSTELLEN", 30],
        ] as const,
        child.chance("uitkomst samen geëvalueerd"),
      ),
    },
  ];
}

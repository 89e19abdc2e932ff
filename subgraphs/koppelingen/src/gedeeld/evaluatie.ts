import { randomUUID } from "node:crypto";
import { gezamenlijkeEvaluatie } from "@samenloop/db/tables/koppelingen";
import type { Context } from "../context.ts";
import type { GezamenlijkeEvaluatieInput } from "../resolver-types.generated.ts";
import { dagBinnen, eisActief, lijst } from "../wijziging/invoer.ts";
import { wijzigKoppeling } from "../wijziging/wijzig-koppeling.ts";
import type { Uitkomst } from "../wijziging/wijzig.ts";

/** An evaluation is of what was done together: after the link began, and never of a day to come. */
export const gezamenlijkeEvaluatieVastleggen = (
  context: Context,
  input: GezamenlijkeEvaluatieInput,
): Promise<Uitkomst> =>
  wijzigKoppeling(
    context,
    { mutatie: "gezamenlijkeEvaluatieVastleggen", input },
    async (geopend) => {
      eisActief(geopend);
      const { tx, dag, koppeling } = geopend;
      const vanaf = koppeling.startOp ?? koppeling.voorgesteldOp;
      const id = randomUUID();
      await tx.insert(gezamenlijkeEvaluatie).values({
        id,
        plankoppelingId: koppeling.id,
        datum: dagBinnen("datum", input.datum, { vanaf, totEnMet: dag }),
        aanwezigen: lijst("aanwezigen", input.aanwezigen),
        metOuders: input.metOuders,
        metJeugdige: input.metJeugdige,
        uitkomst: input.uitkomst,
      });
      return { gebeurtenissen: [["GEEVALUEERD", id]] };
    },
  );

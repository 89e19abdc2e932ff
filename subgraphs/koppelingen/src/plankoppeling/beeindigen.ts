import { eisVersie } from "@samenloop/subgraph-kit";
import type { Context } from "../context.ts";
import type { KoppelingBeeindigenInput } from "../resolver-types.generated.ts";
import { eisNietBeeindigd } from "../wijziging/invoer.ts";
import { wijzigKoppeling } from "../wijziging/wijzig-koppeling.ts";
import type { Uitkomst } from "../wijziging/wijzig.ts";

/** Ends a link for good, from whatever state it is in. The same plans can be linked again, with new codes. */
export const koppelingBeeindigen = (
  context: Context,
  input: KoppelingBeeindigenInput,
): Promise<Uitkomst> =>
  wijzigKoppeling(context, { mutatie: "koppelingBeeindigen", input }, async (geopend) => {
    eisVersie(geopend.koppeling.versie, input.verwachteVersie);
    eisNietBeeindigd(geopend);
    return { koppeling: { eindOp: geopend.dag }, gebeurtenissen: [["BEEINDIGD", null]] };
  });

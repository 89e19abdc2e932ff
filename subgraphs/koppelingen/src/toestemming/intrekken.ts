import { eq } from "drizzle-orm";
import { toestemming } from "@samenloop/db/tables/koppelingen";
import { Weigering } from "@samenloop/schema";
import type { Context } from "../context.ts";
import type { ToestemmingIntrekkenInput } from "../resolver-types.generated.ts";
import { wijzigKoppeling } from "../wijziging/wijzig-koppeling.ts";
import type { Uitkomst } from "../wijziging/wijzig.ts";
import { koppelingVan } from "../wijziging/zoek.ts";
import { leesToestemming } from "./toestemming.queries.ts";
import { leesLaatste } from "./vraag-opnieuw.ts";

/**
 * Withdraws what a giver has consented to, on any link: as easily as it was given (AVG art. 7 lid 3). Somebody who
 * holds the id of an earlier consent means the one that counts now, and is not sent away for it.
 */
export function toestemmingIntrekken(
  context: Context,
  input: ToestemmingIntrekkenInput,
): Promise<Uitkomst> {
  const zoek = koppelingVan(toestemming, input.toestemmingId);
  return wijzigKoppeling(
    context,
    { mutatie: "toestemmingIntrekken", input, zoek },
    async (geopend) => {
      const { richting, gegevenDoor } = await leesToestemming(geopend, input.toestemmingId);
      const laatste = (await leesLaatste(geopend)).find(
        (row) => row.richting === richting && row.gegevenDoor === gegevenDoor,
      );
      const isGegeven = laatste?.status === "VERLEEND" || laatste?.status === "VERLOPEN";
      if (!laatste || !isGegeven) throw new Weigering("STATUS_LAAT_NIET_TOE");
      await geopend.tx
        .update(toestemming)
        .set({ ingetrokkenOp: geopend.dag })
        .where(eq(toestemming.id, laatste.id));
      return { gebeurtenissen: [["TOESTEMMING_INGETROKKEN", laatste.id]] };
    },
  );
}

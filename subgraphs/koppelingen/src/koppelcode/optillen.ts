import { Weigering } from "@samenloop/schema";
import { eisVersie, type SchoolClaims } from "@samenloop/subgraph-kit";
import type { Context } from "../context.ts";
import type { KoppelingOptillenInput } from "../resolver-types.generated.ts";
import { leesLaatste, vraagOpnieuw } from "../toestemming/vraag-opnieuw.ts";
import { eisNietBeeindigd } from "../wijziging/invoer.ts";
import { wijzigKoppeling, type Gebeurtenis, type Geopend } from "../wijziging/wijzig-koppeling.ts";
import type { Uitkomst } from "../wijziging/wijzig.ts";
import { geefCodeUit, leesCode } from "./spend-koppelcode.ts";

/** Moves a link up to the plan that has appeared; from then on it knows no more than that plan. */
export const koppelingOptillen = (
  context: Context,
  input: KoppelingOptillenInput,
): Promise<Uitkomst> =>
  wijzigKoppeling(context, { mutatie: "koppelingOptillen", input }, async (geopend) => {
    const { koppeling } = geopend;
    eisVersie(koppeling.versie, input.verwachteVersie);
    eisNietBeeindigd(geopend);
    if (koppeling.ontwikkelingsperspectiefId !== null) throw new Weigering("STATUS_LAAT_NIET_TOE");
    const code = await leesCode(context, geopend, {
      uitgever: "onderwijs",
      code: input.codeVanSchool,
    });
    const { soort, id, leerlingbewijs, ontvanger } = code.claims;
    const isZelfde = leerlingbewijs === koppeling.leerlingbewijs;
    if (soort !== "ONTWIKKELINGSPERSPECTIEF" || !isZelfde) {
      throw new Weigering("KOPPELCODE_ONGELDIG", { veld: "codeVanSchool" });
    }
    await geefCodeUit(geopend, code);
    return {
      koppeling: {
        ontwikkelingsperspectiefId: id,
        aanmeldingId: null,
        leerlingId: null,
        leerlingbewijs: null,
      },
      gebeurtenissen: [["OPGETILD", null], ...(await vraagVoorSchool(geopend, ontvanger))],
    };
  });

/** A consent names who may receive: when the plan lies with another school, it does not hold for that one. */
async function vraagVoorSchool(
  geopend: Geopend,
  { organisatie, rollen }: SchoolClaims["ontvanger"],
): Promise<Gebeurtenis[]> {
  const gebeurtenissen: Gebeurtenis[] = [];
  for (const vroegere of await leesLaatste(geopend)) {
    if (vroegere.richting !== "JEUGDHULP_NAAR_SCHOOL") continue;
    if (vroegere.ontvangerOrganisatie === organisatie) continue;
    const nieuwe = { ontvangerOrganisatie: organisatie, ontvangerRollen: [...rollen] };
    const id = await vraagOpnieuw(geopend, vroegere, nieuwe);
    gebeurtenissen.push(["TOESTEMMING_GEVRAAGD", id]);
  }
  return gebeurtenissen;
}

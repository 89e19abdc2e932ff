import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { contactpersoon } from "@samenloop/db/tables/koppelingen";
import { Weigering } from "@samenloop/schema";
import type { Context } from "../context.ts";
import type {
  ContactpersoonToevoegenInput,
  ContactpersoonVerwijderenInput,
} from "../resolver-types.generated.ts";
import { eisActief, eisZichtbaar, vrijeTekst } from "../wijziging/invoer.ts";
import { wijzigKoppeling } from "../wijziging/wijzig-koppeling.ts";
import type { Uitkomst } from "../wijziging/wijzig.ts";
import { koppelingVan } from "../wijziging/zoek.ts";

export const contactpersoonToevoegen = (
  context: Context,
  input: ContactpersoonToevoegenInput,
): Promise<Uitkomst> =>
  wijzigKoppeling(context, { mutatie: "contactpersoonToevoegen", input }, async (geopend) => {
    eisActief(geopend);
    const id = randomUUID();
    await geopend.tx.insert(contactpersoon).values({
      id,
      plankoppelingId: geopend.koppeling.id,
      rol: input.rol,
      organisatie: vrijeTekst("organisatie", input.organisatie, 120),
      functioneelContact: vrijeTekst("functioneelContact", input.functioneelContact, 200),
    });
    return { gebeurtenissen: [["CONTACT_TOEGEVOEGD", id]] };
  });

export function contactpersoonVerwijderen(
  context: Context,
  input: ContactpersoonVerwijderenInput,
): Promise<Uitkomst> {
  const zoek = koppelingVan(contactpersoon, input.contactpersoonId);
  return wijzigKoppeling(
    context,
    { mutatie: "contactpersoonVerwijderen", input, zoek },
    async (geopend) => {
      eisZichtbaar(geopend);
      const [gone] = await geopend.tx
        .delete(contactpersoon)
        .where(eq(contactpersoon.id, input.contactpersoonId))
        .returning();
      // Somebody else took it off while this change waited for the link.
      if (!gone) throw new Weigering("NIET_GEVONDEN");
      return { gebeurtenissen: [["CONTACT_VERWIJDERD", gone.id]] };
    },
  );
}

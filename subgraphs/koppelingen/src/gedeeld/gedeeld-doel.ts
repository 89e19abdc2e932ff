import { randomUUID } from "node:crypto";
import { eq, max } from "drizzle-orm";
import { gedeeldDoel } from "@samenloop/db/tables/koppelingen";
import { Weigering } from "@samenloop/schema";
import { eisVersie, requireRow } from "@samenloop/subgraph-kit";
import type { Context } from "../context.ts";
import type {
  GedeeldDoelToevoegenInput,
  GedeeldDoelWijzigenInput,
} from "../resolver-types.generated.ts";
import { dagBinnen, eisActief, eisZichtbaar, vrijeTekst } from "../wijziging/invoer.ts";
import { wijzigKoppeling } from "../wijziging/wijzig-koppeling.ts";
import type { Uitkomst } from "../wijziging/wijzig.ts";
import { koppelingVan } from "../wijziging/zoek.ts";

export const gedeeldDoelToevoegen = (
  context: Context,
  input: GedeeldDoelToevoegenInput,
): Promise<Uitkomst> =>
  wijzigKoppeling(context, { mutatie: "gedeeldDoelToevoegen", input }, async (geopend) => {
    eisActief(geopend);
    const { tx, dag, koppeling } = geopend;
    const id = randomUUID();
    const omschrijving = vrijeTekst("omschrijving", input.omschrijving, 500);
    const streefdatum = dagBinnen("streefdatum", input.streefdatum, { vanaf: dag });
    const [last] = await tx
      .select({ volgnummer: max(gedeeldDoel.volgnummer) })
      .from(gedeeldDoel)
      .where(eq(gedeeldDoel.plankoppelingId, koppeling.id));
    await tx.insert(gedeeldDoel).values({
      id,
      plankoppelingId: koppeling.id,
      volgnummer: (last?.volgnummer ?? 0) + 1,
      omschrijving,
      leefgebied: input.leefgebied,
      eigenaar: input.eigenaar,
      verantwoordelijken: [...new Set(input.verantwoordelijken)],
      zichtbaarVoor: [...new Set(input.zichtbaarVoor)],
      ...herkomstVan(input),
      streefdatum,
      voortgang: "NIET_GESTART",
    });
    return { gebeurtenissen: [["DOEL_TOEGEVOEGD", id]] };
  });

/** The goal itself stays in its plan: here stands no more than where to find it. */
function herkomstVan({ herkomst }: GedeeldDoelToevoegenInput) {
  if (!herkomst) return {};
  const { plan, doelnummer = null } = herkomst;
  if (doelnummer !== null && doelnummer < 1) {
    throw new Weigering("INVOER_ONGELDIG", { veld: "herkomst", tekst: "Tel vanaf 1." });
  }
  return { herkomstPlan: plan, herkomstDoelnummer: doelnummer };
}

export function gedeeldDoelWijzigen(
  context: Context,
  input: GedeeldDoelWijzigenInput,
): Promise<Uitkomst> {
  const zoek = koppelingVan(gedeeldDoel, input.gedeeldDoelId);
  return wijzigKoppeling(
    context,
    { mutatie: "gedeeldDoelWijzigen", input, zoek },
    async (geopend) => {
      eisZichtbaar(geopend);
      const { tx } = geopend;
      const isDoel = eq(gedeeldDoel.id, input.gedeeldDoelId);
      const [found] = await tx.select().from(gedeeldDoel).where(isDoel);
      const doel = requireRow(found);
      eisVersie(doel.versie, input.verwachteVersie);
      const nieuw = gewijzigd(input, geopend.dag);
      await tx
        .update(gedeeldDoel)
        .set({ ...nieuw, versie: doel.versie + 1 })
        .where(isDoel);
      return { gebeurtenissen: [["DOEL_GEWIJZIGD", doel.id]] };
    },
  );
}

function gewijzigd(
  { streefdatum, eigenaar, voortgang, verantwoordelijken, zichtbaarVoor }: GedeeldDoelWijzigenInput,
  dag: string,
): Partial<typeof gedeeldDoel.$inferInsert> {
  if (!streefdatum && !eigenaar && !voortgang && !verantwoordelijken && !zichtbaarVoor) {
    throw new Weigering("INVOER_ONGELDIG", { tekst: "Noem wat er verandert." });
  }
  return {
    ...(streefdatum && { streefdatum: dagBinnen("streefdatum", streefdatum, { vanaf: dag }) }),
    ...(eigenaar && { eigenaar }),
    ...(voortgang && { voortgang }),
    ...(verantwoordelijken && { verantwoordelijken: [...new Set(verantwoordelijken)] }),
    ...(zichtbaarVoor && { zichtbaarVoor: [...new Set(zichtbaarVoor)] }),
  };
}

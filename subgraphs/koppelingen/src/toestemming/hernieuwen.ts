import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { toestemming } from "@samenloop/db/tables/koppelingen";
import {
  geldendeGemeentecode,
  herindelingVan,
  plusDagen,
  TOESTEMMING_RICHTINGEN,
  Weigering,
  type ToestemmingRichting,
} from "@samenloop/schema";
import { eisVersie, requireRow, type JeugdzorgClaims } from "@samenloop/subgraph-kit";
import type { Context } from "../context.ts";
import { geefCodeUit, leesCode } from "../koppelcode/spend-koppelcode.ts";
import type { ToestemmingenHernieuwenInput } from "../resolver-types.generated.ts";
import type { ToestemmingRow } from "../rows.ts";
import { eisNietBeeindigd } from "../wijziging/invoer.ts";
import { wijzigKoppeling, type Gebeurtenis, type Geopend } from "../wijziging/wijzig-koppeling.ts";
import type { Uitkomst } from "../wijziging/wijzig.ts";
import { nietVoorbij } from "./leeftijdsregime.ts";
import { leesLaatste } from "./vraag-opnieuw.ts";

/**
 * Asks those who decide now, which only youth care knows: after a birthday, or when custody has changed. What was given
 * under the same regime by somebody who still decides stands; of everyone else the consent is followed by another's.
 */
export const toestemmingenHernieuwen = (
  context: Context,
  input: ToestemmingenHernieuwenInput,
): Promise<Uitkomst> =>
  wijzigKoppeling(context, { mutatie: "toestemmingenHernieuwen", input }, async (geopend) => {
    eisVersie(geopend.koppeling.versie, input.verwachteVersie);
    eisNietBeeindigd(geopend);
    const uitgever = "jeugdzorg";
    const code = await leesCode(context, geopend, { uitgever, code: input.codeVanJeugdzorg });
    if (!isZelfdePlan(geopend, code.claims)) {
      throw new Weigering("KOPPELCODE_ONGELDIG", { veld: "codeVanJeugdzorg" });
    }
    await geefCodeUit(geopend, code);
    const laatste = await leesLaatste(geopend);
    const gebeurtenissen: Gebeurtenis[] = [["TOESTEMMINGEN_HERNIEUWD", null]];
    for (const richting of TOESTEMMING_RICHTINGEN) {
      const vroegere = laatste.filter((row) => row.richting === richting);
      const gevraagd = await vraagRichting(geopend, { richting, vroegere, claims: code.claims });
      gebeurtenissen.push(...gevraagd.map((id) => ["TOESTEMMING_GEVRAAGD", id] as const));
    }
    return { gebeurtenissen };
  });

/** By any of the codes that its gemeente has had. */
function isZelfdePlan({ koppeling, dag }: Geopend, { gemeentecode, id }: JeugdzorgClaims): boolean {
  const { hulpverleningsplanGemeentecode: eigen, hulpverleningsplanId } = koppeling;
  return (
    id.toLowerCase() === hulpverleningsplanId &&
    geldendeGemeentecode(gemeentecode, dag) === geldendeGemeentecode(eigen, dag)
  );
}

interface Richting {
  readonly richting: ToestemmingRichting;
  readonly vroegere: readonly ToestemmingRow[];
  readonly claims: JeugdzorgClaims;
}

/** Ids of what is asked now. */
async function vraagRichting(geopend: Geopend, vraag: Richting): Promise<string[]> {
  const { richting, vroegere, claims } = vraag;
  const [voorbeeld] = vroegere;
  if (!voorbeeld) throw new Weigering("STATUS_LAAT_NIET_TOE");
  const van = (gever: string) => vroegere.find(({ gegevenDoor }) => gegevenDoor === gever);
  const gevers = claims.gevers[richting];
  const blijft = vroegere.filter(
    (row) => gevers.includes(row.gegevenDoor) && geldtNog(row, claims, geopend),
  );
  const nieuwe = gevers
    .filter((gever) => !blijft.some(({ gegevenDoor }) => gegevenDoor === gever))
    .map((gegevenDoor) => ({ id: randomUUID(), gegevenDoor, vroegere: van(gegevenDoor) }));
  const [plaatsvervanger] = [...nieuwe, ...blijft];
  for (const row of vroegere.filter((earlier) => !blijft.includes(earlier))) {
    const { id } = nieuwe.find((later) => later.vroegere === row) ?? requireRow(plaatsvervanger);
    await geopend.tx.update(toestemming).set({ opvolgerId: id }).where(eq(toestemming.id, row.id));
  }
  if (nieuwe.length > 0) {
    await geopend.tx.insert(toestemming).values(
      nieuwe.map(({ id, gegevenDoor }) => ({
        ...gevraagdAls(voorbeeld, claims, geopend.dag),
        id,
        gegevenDoor,
      })),
    );
  }
  return nieuwe.map(({ id }) => id);
}

/** On a link that is suspended all is asked anew. */
const geldtNog = (
  { status, leeftijdsregime, gevraagdOp }: ToestemmingRow,
  claims: JeugdzorgClaims,
  { koppeling: { opgeschortOp, hulpverleningsplanGemeentecode }, dag }: Geopend,
): boolean =>
  status === "VERLEEND" &&
  leeftijdsregime === claims.leeftijdsregime &&
  gevraagdOp >= (opgeschortOp ?? "") &&
  gevraagdOp >= (herindelingVan(hulpverleningsplanGemeentecode, dag)?.per ?? "");

/** The same question, put to whoever decides now; youth care's code says who of them may see what the school shares. */
function gevraagdAls(voorbeeld: ToestemmingRow, claims: JeugdzorgClaims, dag: string) {
  const { plankoppelingId, richting, doel, gegevenscategorieen } = voorbeeld;
  const { leeftijdsregime, leeftijdsregimeTotEnMet } = claims;
  const ontvanger =
    richting === "SCHOOL_NAAR_JEUGDHULP"
      ? claims.ontvanger
      : { organisatie: voorbeeld.ontvangerOrganisatie, rollen: voorbeeld.ontvangerRollen };
  return {
    plankoppelingId,
    richting,
    doel,
    gegevenscategorieen,
    ontvangerOrganisatie: ontvanger.organisatie,
    ontvangerRollen: [...ontvanger.rollen],
    leeftijdsregime,
    leeftijdsregimeTotEnMet,
    gevraagdOp: dag,
    geldigTot: nietVoorbij(plusDagen(dag, 365), leeftijdsregimeTotEnMet),
  };
}

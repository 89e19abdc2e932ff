import { eq } from "drizzle-orm";
import { toestemming } from "@samenloop/db/tables/koppelingen";
import { Weigering } from "@samenloop/schema";
import type { Context } from "../context.ts";
import type { ToestemmingVastleggenInput } from "../resolver-types.generated.ts";
import type { ToestemmingRow } from "../rows.ts";
import { eisNietBeeindigd, laatsteDagVan, vrijeTekst } from "../wijziging/invoer.ts";
import { wijzigKoppeling, type Gebeurtenis, type Geopend } from "../wijziging/wijzig-koppeling.ts";
import type { Uitkomst } from "../wijziging/wijzig.ts";
import { koppelingVan } from "../wijziging/zoek.ts";
import { eisRegime, nietVoorbij } from "./leeftijdsregime.ts";
import { leesToestemming } from "./toestemming.queries.ts";
import { leesLaatste, vraagOpnieuw } from "./vraag-opnieuw.ts";

/** Records what a giver answers; a consent that was answered before is asked anew, and that one is answered. */
export function toestemmingVastleggen(
  context: Context,
  input: ToestemmingVastleggenInput,
): Promise<Uitkomst> {
  const zoek = koppelingVan(toestemming, input.toestemmingId);
  return wijzigKoppeling(
    context,
    { mutatie: "toestemmingVastleggen", input, zoek },
    async (geopend) => {
      eisNietBeeindigd(geopend);
      const gevraagde = await leesToestemming(geopend, input.toestemmingId);
      const isEerste = eisTeBeantwoorden(gevraagde, input);
      eisRegime(gevraagde, geopend.dag);
      const id = isEerste ? gevraagde.id : await vraagOpnieuw(geopend, gevraagde);
      const vraag = isEerste ? gevraagde.geldigTot : null;
      const { leeftijdsregimeTotEnMet } = gevraagde;
      await beantwoord(geopend, id, { input, vraag, leeftijdsregimeTotEnMet });
      const soort =
        input.antwoord === "VERLEEND" ? "TOESTEMMING_VERLEEND" : "TOESTEMMING_GEWEIGERD";
      const gebeurtenissen: Gebeurtenis[] = [[soort, id]];
      if (!isEerste) gebeurtenissen.unshift(["TOESTEMMING_GEVRAAGD", id]);
      const weer = await isWeerGegeven(geopend);
      return {
        gebeurtenissen,
        ...(weer && { koppeling: { opgeschortOp: null, opschortreden: null } }),
      };
    },
  );
}

/** True for a question that was not answered yet. Who has consented says no by withdrawing, which is another act. */
function eisTeBeantwoorden(
  { opvolgerId, status }: ToestemmingRow,
  { antwoord }: ToestemmingVastleggenInput,
): boolean {
  if (opvolgerId !== null) {
    const tekst = "Deze toestemming is al opnieuw gevraagd: neem de nieuwe.";
    throw new Weigering("STATUS_LAAT_NIET_TOE", { tekst });
  }
  if (status === "VERLEEND" && antwoord === "GEWEIGERD") {
    throw new Weigering("STATUS_LAAT_NIET_TOE", { tekst: "Trek deze toestemming in." });
  }
  return status === "GEVRAAGD";
}

interface Antwoord {
  readonly input: ToestemmingVastleggenInput;
  /** Last day that was asked for; null for a question of today. */
  readonly vraag: string | null;
  readonly leeftijdsregimeTotEnMet: string | null;
}

async function beantwoord({ tx, dag }: Geopend, id: string, antwoord: Antwoord) {
  const { input, vraag, leeftijdsregimeTotEnMet } = antwoord;
  // A question that lay there for so long that its own end has passed gets a year, like a new one.
  const gevraagd = vraag !== null && vraag >= dag ? vraag : null;
  const laatsteDag = laatsteDagVan("geldigTot", input.geldigTot ?? gevraagd, dag);
  const geldigTot = nietVoorbij(laatsteDag, leeftijdsregimeTotEnMet);
  const bewijsRef = input.bewijsRef == null ? null : vrijeTekst("bewijsRef", input.bewijsRef, 200);
  const gezegd =
    input.antwoord === "VERLEEND" ? { gegevenOp: dag, geldigTot } : { geweigerdOp: dag };
  await tx
    .update(toestemming)
    .set({ vorm: input.vorm, bewijsRef, ...gezegd })
    .where(eq(toestemming.id, id));
}

/** A link that was suspended goes on when everyone was asked and said yes since then. */
async function isWeerGegeven(geopend: Geopend): Promise<boolean> {
  const { opgeschortOp } = geopend.koppeling;
  if (opgeschortOp === null) return false;
  const laatste = await leesLaatste(geopend);
  return laatste.every(
    ({ status, gevraagdOp }) => status === "VERLEEND" && gevraagdOp >= opgeschortOp,
  );
}

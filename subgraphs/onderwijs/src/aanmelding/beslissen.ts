import { eq } from "drizzle-orm";
import { aanmelding, wijziging } from "@samenloop/db/tables/onderwijs";
import { isUuid, isVestigingscode, Weigering } from "@samenloop/schema";
import {
  eenmalig,
  eisNaleving,
  eisVersie,
  type Uitkomst,
  type Werk,
} from "@samenloop/subgraph-kit";
import type { Context } from "../context.ts";
import type { AanmeldingBeslissenInput } from "../resolver-types.generated.ts";
import type { AanmeldingRow } from "../rows.ts";
import { aanmeldingRegels } from "../regels/aanmelding-regels.ts";
import { eindeVan, STAPPEN, stapVan } from "./stappen.ts";

/** Decides on an application, once and for all; the outcome is its id. */
export const aanmeldingBeslissen = (
  context: Context,
  input: AanmeldingBeslissenInput,
): Promise<Uitkomst<string>> =>
  eenmalig(
    context,
    { mutatie: "aanmeldingBeslissen", input },
    { table: wijziging, doe: (werk) => beslis(werk, input), eerder },
  );

async function beslis(werk: Werk, input: AanmeldingBeslissenInput): Promise<string> {
  const { tx, dag, sleutel } = werk;
  const row = await open(werk, input.aanmeldingId);
  eisVersie(row.versie, input.verwachteVersie);
  eisStap(row, input);
  await tx
    .update(aanmelding)
    .set({
      besluit: input.besluit,
      besluitOp: dag,
      ...alternatief(row, input),
      versie: row.versie + 1,
      wijziging: sleutel,
    })
    .where(eq(aanmelding.id, row.id));
  await eisNaleving(tx, aanmeldingRegels, { id: row.id, dag });
  return row.id;
}

/** The application, which nobody else can decide on until this transaction ends. */
async function open({ tx }: Werk, id: string): Promise<AanmeldingRow> {
  if (!isUuid(id)) throw new Weigering("NIET_GEVONDEN");
  const [row] = await tx.select().from(aanmelding).where(eq(aanmelding.id, id)).for("update");
  if (!row) throw new Weigering("NIET_GEVONDEN");
  return row;
}

/** The flow chart says which decisions are open at this step; at an end there are none. */
function eisStap(row: AanmeldingRow, { besluit }: AanmeldingBeslissenInput): void {
  const { volgende } = STAPPEN[stapVan(row)];
  const einde = eindeVan(besluit);
  if (einde && volgende.includes(einde)) return;
  const tekst =
    volgende.length === 0
      ? "Op deze aanmelding is al beslist, of zij is ingetrokken."
      : "Bij deze stap kan dit besluit niet; kijk bij `stap` wat er wel kan.";
  throw new Weigering("STATUS_LAAT_NIET_TOE", { tekst });
}

/** The other school of a refusal; a decision of another kind has none. */
function alternatief(row: AanmeldingRow, input: AanmeldingBeslissenInput) {
  const { besluit, alternatieveVestigingscode: code, alternatiefBereid: bereid } = input;
  if (code == null) {
    if (bereid != null) throw ongeldig("alternatiefBereid", "Noem ook welke school dat is.");
    return {};
  }
  if (besluit !== "GEWEIGERD_MET_ALTERNATIEF") {
    throw ongeldig(
      "alternatieveVestigingscode",
      "Een andere school hoort alleen bij een weigering.",
    );
  }
  if (!isVestigingscode(code)) {
    throw ongeldig("alternatieveVestigingscode", "Een vestigingscode is geschreven als 00AO01.");
  }
  if (code === row.vestigingscode) {
    throw ongeldig("alternatieveVestigingscode", "Dit is de school die weigert.");
  }
  return { alternatieveVestigingscode: code, alternatiefBereid: bereid ?? null };
}

const ongeldig = (veld: string, tekst: string): Weigering =>
  new Weigering("INVOER_ONGELDIG", { veld, tekst });

/** What came of a decision that was made before: the application that holds its key. */
async function eerder({ tx, sleutel }: Werk): Promise<string> {
  const [row] = await tx
    .select({ id: aanmelding.id })
    .from(aanmelding)
    .where(eq(aanmelding.wijziging, sleutel));
  if (!row) throw new Error("a decision that was made left no application");
  return row.id;
}

import { eq } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { ondersteuningsplan as plan, wijziging } from "@samenloop/db/tables/scholen";
import { isUuid, Weigering } from "@samenloop/schema";
import {
  eenmalig,
  eisNaleving,
  eisVersie,
  storedId,
  type Uitkomst,
  type Werk,
} from "@samenloop/subgraph-kit";
import type { Context } from "../context.ts";
import { ONDERSTEUNINGSPLANREGELS } from "../regels/ondersteuningsplanregels.ts";
import type { OndersteuningsplanVaststellenInput } from "../resolver-types.generated.ts";
import type { OndersteuningsplanRow } from "../rows.ts";

/** Determines a plan, once and whole; answers its id. What SWV-1 blocks, is not done. */
export const stelVast = (
  context: Context,
  input: OndersteuningsplanVaststellenInput,
): Promise<Uitkomst<string>> =>
  eenmalig(
    context,
    { mutatie: "ondersteuningsplanVaststellen", input },
    {
      table: wijziging,
      doe: (werk) => doe(werk, input),
      // The same key means the same input: the plan that it names is the one that was determined.
      eerder: () => Promise.resolve(storedId(input.ondersteuningsplanId)),
    },
  );

async function doe(
  { tx, dag }: Werk,
  { ondersteuningsplanId, verwachteVersie }: OndersteuningsplanVaststellenInput,
): Promise<string> {
  const { id, status, versie } = await vergrendel(tx, ondersteuningsplanId);
  if (verwachteVersie != null) eisVersie(versie, verwachteVersie);
  if (status !== "CONCEPT" && status !== "IN_OOGO")
    throw new Weigering("STATUS_LAAT_NIET_TOE", { tekst: "Dit plan is al vastgesteld." });
  await tx
    .update(plan)
    .set({ status: "VASTGESTELD", vastgesteldOp: dag, versie: versie + 1 })
    .where(eq(plan.id, id));
  await eisNaleving(tx, ONDERSTEUNINGSPLANREGELS, { id, dag });
  return id;
}

/** Whoever comes second waits here, and then finds the plan as the first one left it. */
async function vergrendel(tx: Database, id: string): Promise<OndersteuningsplanRow> {
  const rows = isUuid(id) ? await tx.select().from(plan).where(eq(plan.id, id)).for("update") : [];
  const [row] = rows;
  if (row) return row;
  throw new Weigering("NIET_GEVONDEN", { veld: "ondersteuningsplanId" });
}

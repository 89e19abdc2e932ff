import { eq, sql } from "drizzle-orm";
import { hulpverleningsplan as plan, wijziging } from "@samenloop/db/tables/jeugdzorg";
import { geldendeGemeentecode, isUuid, Weigering } from "@samenloop/schema";
import {
  eenmalig,
  eisNaleving,
  eisVersie,
  storedId,
  type Uitkomst,
  type Werk,
} from "@samenloop/subgraph-kit";
import type { Context } from "../context.ts";
import { HVP_REGELS } from "../regels/regels.ts";
import type { HulpverleningsplanVaststellenInput } from "../resolver-types.generated.ts";
import type { HulpverleningsplanRow } from "../rows.ts";

/**
 * Determines a plan today: a rule that blocks stops it whole, those that warn do not. What is absent and what is of
 * another municipality is refused in the same words. Answers the id of the plan.
 */
export const hulpverleningsplanVaststellen = (
  context: Context,
  input: HulpverleningsplanVaststellenInput,
): Promise<Uitkomst<string>> =>
  eenmalig(
    context,
    { mutatie: "hulpverleningsplanVaststellen", input },
    {
      table: wijziging,
      doe: async (werk) => {
        const { id } = requireConcept(await lock(werk, input), input);
        await stelVast(werk, id);
        return id;
      },
      eerder: () => Promise.resolve(storedId(input.hulpverleningsplanId)),
    },
  );

/** The plan, which nobody else can change until this transaction ends. */
async function lock(
  { tx, dag }: Werk,
  { gemeentecode, hulpverleningsplanId: id }: HulpverleningsplanVaststellenInput,
): Promise<HulpverleningsplanRow> {
  if (!isUuid(id)) throw new Weigering("NIET_GEVONDEN");
  const [row] = await tx.select().from(plan).where(eq(plan.id, id)).for("update");
  const [asked, stored] = [gemeentecode, row?.gemeentecode ?? ""].map((code) =>
    geldendeGemeentecode(code, dag),
  );
  if (!row || asked !== stored) throw new Weigering("NIET_GEVONDEN");
  return row;
}

function requireConcept(
  row: HulpverleningsplanRow,
  { verwachteVersie }: HulpverleningsplanVaststellenInput,
): HulpverleningsplanRow {
  eisVersie(row.versie, verwachteVersie);
  if (row.inhoud === "ALLEEN_METADATA") {
    const tekst =
      "Hier is alleen bekend dat dit plan er is: stel het vast bij wie het onder zich heeft.";
    throw new Weigering("STATUS_LAAT_NIET_TOE", { tekst });
  }
  if (row.status === "CONCEPT" || row.status === "IN_OVERLEG") return row;
  throw new Weigering("STATUS_LAAT_NIET_TOE");
}

async function stelVast({ tx, dag }: Werk, id: string): Promise<void> {
  await tx
    .update(plan)
    .set({
      status: "VASTGESTELD",
      vastgesteldOp: dag,
      laatstGewijzigdOp: dag,
      versie: sql`${plan.versie} + 1`,
    })
    .where(eq(plan.id, id));
  await eisNaleving(tx, HVP_REGELS, { id, dag });
}

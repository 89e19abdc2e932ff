import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { toestemming } from "@samenloop/db/tables/koppelingen";
import { plusDagen } from "@samenloop/schema";
import type { ToestemmingRow } from "../rows.ts";
import type { Geopend } from "../wijziging/wijzig-koppeling.ts";
import { leesToestemmingen } from "./toestemming.queries.ts";

/** Of each giver and direction the consent that counts. */
export async function leesLaatste({ tx, dag, koppeling }: Geopend): Promise<ToestemmingRow[]> {
  const ids = [koppeling.id];
  const rows = await leesToestemmingen(tx, { by: toestemming.plankoppelingId, ids, dag });
  return rows.filter(({ opvolgerId }) => opvolgerId === null);
}

/** Asks the same of the same giver anew; the earlier consent keeps all it said, and who follows it. */
export async function vraagOpnieuw(
  { tx, dag }: Geopend,
  vroegere: ToestemmingRow,
  anders: Partial<typeof toestemming.$inferInsert> = {},
): Promise<string> {
  const id = randomUUID();
  const { status: _status, ...gevraagd } = vroegere;
  // First the earlier one makes room: of each giver and direction one consent has no successor.
  await tx.update(toestemming).set({ opvolgerId: id }).where(eq(toestemming.id, vroegere.id));
  await tx.insert(toestemming).values({
    ...gevraagd,
    id,
    vorm: null,
    gevraagdOp: dag,
    gegevenOp: null,
    geweigerdOp: null,
    ingetrokkenOp: null,
    geldigTot: plusDagen(dag, 365),
    ...anders,
  });
  return id;
}

import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { toestemming } from "@samenloop/db/tables/koppelingen";
import { geldendeGemeentecode, plusDagen } from "@samenloop/schema";
import type { ToestemmingRow } from "../rows.ts";
import type { Geopend } from "../wijziging/wijzig-koppeling.ts";
import { nietVoorbij } from "./leeftijdsregime.ts";
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
    bewijsRef: null,
    ontvangerOrganisatie: geldendeOrganisatie(vroegere.ontvangerOrganisatie, dag),
    gevraagdOp: dag,
    gegevenOp: null,
    geweigerdOp: null,
    ingetrokkenOp: null,
    geldigTot: nietVoorbij(plusDagen(dag, 365), vroegere.leeftijdsregimeTotEnMet),
    ...anders,
  });
  return id;
}

/** A gemeente that went up into another receives no more; other organisations are none. */
const geldendeOrganisatie = (organisatie: string, dag: string): string =>
  geldendeGemeentecode(organisatie, dag);

import { randomUUID } from "node:crypto";
import { eq, max, sql } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { gebeurtenis, plankoppeling } from "@samenloop/db/tables/koppelingen";
import { isUuid, Weigering } from "@samenloop/schema";
import { requireRow, type Opdracht, type Werk } from "@samenloop/subgraph-kit";
import type { Context } from "../context.ts";
import { standen } from "../plankoppeling/plankoppeling.queries.ts";
import type { KoppelingGebeurtenisSoort, KoppelingStatus } from "../resolver-types.generated.ts";
import type { PlankoppelingRow } from "../rows.ts";
import { wijzig, type Uitkomst } from "./wijzig.ts";

/** A link that nobody else can change until this transaction ends. */
export interface Geopend extends Werk {
  readonly koppeling: PlankoppelingRow;
  readonly status: KoppelingStatus;
}

/** What becomes of a link. The first of the events tells what the change was about. */
export interface Verandering {
  readonly gebeurtenissen: readonly Gebeurtenis[];
  readonly koppeling?: Partial<typeof plankoppeling.$inferInsert>;
}

export type Gebeurtenis = readonly [soort: KoppelingGebeurtenisSoort, betreft: string | null];

interface KoppelingOpdracht extends Opdracht {
  readonly input: Opdracht["input"] & { readonly plankoppelingId?: string };
  /** Finds the link when the input names something of it instead. */
  readonly zoek?: (tx: Database) => Promise<string | null>;
}

/** Changes one link, or something of it, alone: whoever else wants to change it waits for the row. */
export function wijzigKoppeling(
  context: Context,
  opdracht: KoppelingOpdracht,
  verander: (geopend: Geopend) => Promise<Verandering>,
): Promise<Uitkomst> {
  return wijzig(context, opdracht, async (werk) => {
    const { zoek = () => Promise.resolve(opdracht.input.plankoppelingId ?? null) } = opdracht;
    const geopend = await open(werk, await zoek(werk.tx));
    const verandering = await verander(geopend);
    await legVast(geopend, verandering);
    const [, betreft = null] = verandering.gebeurtenissen[0] ?? [];
    return { plankoppelingId: geopend.koppeling.id, betreft };
  });
}

/** Takes the row, and how the link stands once nobody else can change it. */
export async function open(werk: Werk, id: string | null): Promise<Geopend> {
  const { tx, dag } = werk;
  if (id === null || !isUuid(id)) throw new Weigering("NIET_GEVONDEN");
  const [koppeling] = await tx
    .select()
    .from(plankoppeling)
    .where(eq(plankoppeling.id, id))
    .for("update");
  if (!koppeling) throw new Weigering("NIET_GEVONDEN");
  const [stand] = await standen(tx, [koppeling.id], dag);
  return { ...werk, koppeling, status: requireRow(stand).status };
}

export async function legVast(geopend: Geopend, { koppeling, gebeurtenissen }: Verandering) {
  const { tx, dag } = geopend;
  const { id, startOp } = geopend.koppeling;
  await tx
    .update(plankoppeling)
    .set({ ...koppeling, versie: sql`${plankoppeling.versie} + 1` })
    .where(eq(plankoppeling.id, id));
  await schrijfHistorie(geopend, id, gebeurtenissen);
  if (startOp !== null) return;
  const [stand] = await standen(tx, [id], dag);
  if (stand?.status !== "ACTIEF") return;
  await tx.update(plankoppeling).set({ startOp: dag }).where(eq(plankoppeling.id, id));
}

/** Numbers the events of a link without a gap: the caller holds the link, or has just made it. */
export async function schrijfHistorie(
  { tx, dag, sleutel }: Werk,
  plankoppelingId: string,
  gebeurtenissen: readonly Gebeurtenis[],
): Promise<void> {
  const [last] = await tx
    .select({ volgnummer: max(gebeurtenis.volgnummer) })
    .from(gebeurtenis)
    .where(eq(gebeurtenis.plankoppelingId, plankoppelingId));
  const first = (last?.volgnummer ?? 0) + 1;
  await tx.insert(gebeurtenis).values(
    gebeurtenissen.map(([soort, betreft], i) => ({
      id: randomUUID(),
      plankoppelingId,
      volgnummer: first + i,
      op: dag,
      soort,
      betreft,
      wijziging: sleutel,
    })),
  );
}

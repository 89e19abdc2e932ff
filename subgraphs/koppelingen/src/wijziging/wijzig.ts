import { createHash } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { gebeurtenis, wijziging } from "@samenloop/db/tables/koppelingen";
import { isUuid, Weigering, type Fout } from "@samenloop/schema";
import type { Context } from "../context.ts";

/** One change as it is asked for; whoever asks twice with one key asks once. */
export interface Opdracht {
  readonly mutatie: string;
  readonly input: { readonly idempotentiesleutel: string };
}

/** What the steps of a change work with: one transaction, one day. */
export interface Werk {
  readonly tx: Database;
  readonly dag: string;
  readonly sleutel: string;
}

/** Which link was changed, and which consent, goal or contact of it. */
export interface Gedaan {
  readonly plankoppelingId: string;
  readonly betreft: string | null;
}

export type Uitkomst = (Gedaan | { readonly plankoppelingId: null; readonly betreft: null }) & {
  readonly fouten: readonly Fout[];
};

/**
 * Makes a change wholly and once, or not at all.
 *
 * The key is written before anything else: a twin that comes at the same time waits for this transaction, and then
 * answers what came of it. A refusal rolls back whatever was begun, the key with it, so that it may be sent again.
 */
export async function wijzig(
  { db, klok, load }: Context,
  opdracht: Opdracht,
  doe: (werk: Werk) => Promise<Gedaan>,
): Promise<Uitkomst> {
  const sleutel = opdracht.input.idempotentiesleutel.toLowerCase();
  const werk = { dag: klok.vandaag(), sleutel };
  try {
    if (!isUuid(sleutel)) throw new Weigering("INVOER_ONGELDIG", { veld: "idempotentiesleutel" });
    const gedaan = await db.transaction(async (tx) =>
      (await isEerste({ ...werk, tx }, opdracht)) ? doe({ ...werk, tx }) : eerder(tx, sleutel),
    );
    return { ...gedaan, fouten: [] };
  } catch (cause) {
    return { plankoppelingId: null, betreft: null, fouten: [weigeringVan(cause).fout] };
  } finally {
    // What was read before the change must not be shown after it, nor to the next change of the same request.
    for (const loader of Object.values(load)) loader.clearAll();
  }
}

/** The index that keeps two plans from being linked twice speaks for whoever came first; all else is a bug. */
function weigeringVan(cause: unknown): Weigering {
  if (cause instanceof Weigering) return cause;
  const refused = (cause as { readonly cause?: { readonly constraint_name?: string } }).cause;
  if (refused?.constraint_name?.startsWith("plankoppeling_levend_")) {
    return new Weigering("AL_GEKOPPELD", { cause });
  }
  throw cause;
}

/** False when the same change was made before; another change with its key is refused. */
async function isEerste({ tx, dag, sleutel }: Werk, opdracht: Opdracht): Promise<boolean> {
  const vingerafdruk = vingerafdrukVan(opdracht);
  const written = await tx
    .insert(wijziging)
    .values({ idempotentiesleutel: sleutel, vingerafdruk, op: dag })
    .onConflictDoNothing()
    .returning();
  if (written.length > 0) return true;
  const [row] = await tx.select().from(wijziging).where(eq(wijziging.idempotentiesleutel, sleutel));
  if (row?.vingerafdruk === vingerafdruk) return false;
  throw new Weigering("SLEUTEL_HERGEBRUIKT", { veld: "idempotentiesleutel" });
}

/** What came of a change that was made before: what the history says of it. */
async function eerder(tx: Database, sleutel: string): Promise<Gedaan> {
  const [row] = await tx
    .select({ plankoppelingId: gebeurtenis.plankoppelingId, betreft: gebeurtenis.betreft })
    .from(gebeurtenis)
    .where(eq(gebeurtenis.wijziging, sleutel))
    .orderBy(asc(gebeurtenis.volgnummer))
    .limit(1);
  if (!row) throw new Error("a change that was made left nothing in the history");
  return row;
}

/** A hash and not the input itself, which may hold words about a child. Order and absent fields make no difference. */
function vingerafdrukVan({ mutatie, input }: Opdracht): string {
  const { idempotentiesleutel: _sleutel, ...rest } = input;
  const fields = Object.entries(rest)
    .filter(([, value]) => value != null)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash("sha256").update(JSON.stringify(fields)).digest("base64url");
  return `${mutatie} ${hash}`;
}

import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import type { wijziging } from "@samenloop/db/tables/wijziging";
import { isUuid, Weigering, type Fout, type Klok } from "@samenloop/schema";

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

/** How a change is made, and what came of it when it was made before. */
export interface Wijziging<T> {
  /** The owner's own table of the keys that were used. */
  readonly table: typeof wijziging;
  readonly doe: (werk: Werk) => Promise<T>;
  readonly eerder: (werk: Werk) => Promise<T>;
}

export type Uitkomst<T> =
  | { readonly gedaan: T; readonly fouten: readonly [] }
  | { readonly gedaan: null; readonly fouten: readonly Fout[] };

interface Owner {
  readonly db: Database;
  readonly klok: Klok;
  readonly load: Readonly<Record<string, { clearAll(): unknown }>>;
}

/**
 * Makes a change wholly and once, or not at all.
 *
 * The key is written before anything else: a twin that comes at the same time waits for this transaction, and then
 * answers what came of it. A refusal rolls back whatever was begun, the key with it, so that it may be sent again.
 */
export async function eenmalig<T>(
  { db, klok, load }: Owner,
  opdracht: Opdracht,
  { table, doe, eerder }: Wijziging<T>,
): Promise<Uitkomst<T>> {
  const sleutel = opdracht.input.idempotentiesleutel.toLowerCase();
  const dag = klok.vandaag();
  try {
    if (!isUuid(sleutel)) throw new Weigering("INVOER_ONGELDIG", { veld: "idempotentiesleutel" });
    const gedaan = await db.transaction(async (tx) => {
      const werk = { tx, dag, sleutel };
      return (await isEerste(werk, table, opdracht)) ? doe(werk) : eerder(werk);
    });
    return { gedaan, fouten: [] };
  } catch (cause) {
    if (cause instanceof Weigering) return { gedaan: null, fouten: cause.fouten };
    throw cause;
  } finally {
    // What was read before the change must not be shown after it, nor to the next change of the same request.
    for (const loader of Object.values(load)) loader.clearAll();
  }
}

/** False when the same change was made before; another change with its key is refused. */
async function isEerste(
  { tx, dag, sleutel }: Werk,
  table: typeof wijziging,
  opdracht: Opdracht,
): Promise<boolean> {
  const vingerafdruk = vingerafdrukVan(opdracht);
  const written = await tx
    .insert(table)
    .values({ idempotentiesleutel: sleutel, vingerafdruk, op: dag })
    .onConflictDoNothing()
    .returning();
  if (written.length > 0) return true;
  const [row] = await tx.select().from(table).where(eq(table.idempotentiesleutel, sleutel));
  if (row?.vingerafdruk === vingerafdruk) return false;
  throw new Weigering("SLEUTEL_HERGEBRUIKT", { veld: "idempotentiesleutel" });
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

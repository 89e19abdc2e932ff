import { asc, eq } from "drizzle-orm";
import { gebeurtenis, wijziging } from "@samenloop/db/tables/koppelingen";
import { Weigering, type Fout } from "@samenloop/schema";
import { eenmalig, type Opdracht, type Werk } from "@samenloop/subgraph-kit";
import type { Context } from "../context.ts";

/** Which link was changed, and which consent, goal or contact of it. */
export interface Gedaan {
  readonly plankoppelingId: string;
  readonly betreft: string | null;
}

export type Uitkomst = (Gedaan | { readonly plankoppelingId: null; readonly betreft: null }) & {
  readonly fouten: readonly Fout[];
};

/** Makes a change wholly and once, or not at all; sent again it answers what came of it, which the history knows. */
export async function wijzig(
  context: Context,
  opdracht: Opdracht,
  doe: (werk: Werk) => Promise<Gedaan>,
): Promise<Uitkomst> {
  const { gedaan, fouten } = await eenmalig(context, opdracht, {
    table: wijziging,
    doe: (werk) => doe(werk).catch(weiger),
    eerder,
  });
  return { ...(gedaan ?? { plankoppelingId: null, betreft: null }), fouten };
}

/** The index that keeps two plans from being linked twice speaks for whoever came first; all else is a bug. */
function weiger(cause: unknown): never {
  const refused = (cause as { readonly cause?: { readonly constraint_name?: string } }).cause;
  if (refused?.constraint_name?.startsWith("plankoppeling_levend_")) {
    throw new Weigering("AL_GEKOPPELD", { cause });
  }
  throw cause;
}

/** What came of a change that was made before: what the history says of it. */
async function eerder({ tx, sleutel }: Werk): Promise<Gedaan> {
  const [row] = await tx
    .select({ plankoppelingId: gebeurtenis.plankoppelingId, betreft: gebeurtenis.betreft })
    .from(gebeurtenis)
    .where(eq(gebeurtenis.wijziging, sleutel))
    .orderBy(asc(gebeurtenis.volgnummer))
    .limit(1);
  if (!row) throw new Error("a change that was made left nothing in the history");
  return row;
}

import { eq } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Database } from "@samenloop/db";
import { isUuid } from "@samenloop/schema";

/** A table of things that belong to a link, for good: what belongs to one link never moves to another. */
type VanKoppeling = PgTable & { readonly id: PgColumn; readonly plankoppelingId: PgColumn };

/** Finds the link that something belongs to, by its id; null when there is no such thing. */
export const koppelingVan =
  (table: VanKoppeling, id: string) =>
  async (tx: Database): Promise<string | null> => {
    if (!isUuid(id)) return null;
    const [row] = await tx
      .select({ plankoppelingId: table.plankoppelingId })
      .from(table)
      .where(eq(table.id, id));
    return (row?.plankoppelingId as string | undefined) ?? null;
  };

import { and, desc, gte, inArray, lte, or, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Database } from "@samenloop/db";
import { isUuid } from "@samenloop/schema";
import { plankoppeling } from "@samenloop/db/tables/koppelingen";
import { schendt, type ListSource, type Regels } from "@samenloop/subgraph-kit";
import { lnk1 } from "../regels/lnk-1.ts";
import { lnk2 } from "../regels/lnk-2.ts";
import type {
  KoppelingStatus,
  Opschortreden,
  PlankoppelingWhere,
} from "../resolver-types.generated.ts";
import type { PlankoppelingRow } from "../rows.ts";
import { geldigTot, koppelingStand, opschortreden, status } from "./koppeling-status.ts";

export const koppelingregels: Regels<typeof plankoppeling> = {
  table: plankoppeling,
  id: plankoppeling.id,
  regels: [lnk1, lnk2],
};

export const plankoppelingen = (
  dag: string,
): ListSource<typeof plankoppeling, PlankoppelingWhere> => ({
  name: "plankoppelingen",
  table: plankoppeling,
  id: plankoppeling.id,
  join: { to: koppelingStand(dag), on: sql`true` },
  order: {
    VOORGESTELD_OP: plankoppeling.voorgesteldOp,
    // What never ends comes last; a day that is null could not be compared with a cursor.
    GELDIG_TOT: sql`coalesce(${geldigTot}, date '9999-12-31')`,
  },
  filter: ({ statussen, soorten, geldigTotVanaf, geldigTotEnMet, nalevingssignalen }) =>
    and(
      nalevingssignalen ? schendt(koppelingregels, nalevingssignalen, dag) : undefined,
      statussen ? inArray(status, [...statussen]) : undefined,
      soorten ? inArray(plankoppeling.soort, [...soorten]) : undefined,
      geldigTotVanaf ? gte(geldigTot, geldigTotVanaf) : undefined,
      geldigTotEnMet ? lte(geldigTot, geldigTotEnMet) : undefined,
    ),
});

export interface Stand {
  readonly id: string;
  readonly status: KoppelingStatus;
  readonly geldigTot: string | null;
  readonly opschortreden: Opschortreden | null;
}

export function standen(db: Database, ids: readonly string[], dag: string): Promise<Stand[]> {
  return db
    .select({ id: plankoppeling.id, status, geldigTot, opschortreden })
    .from(plankoppeling)
    .innerJoin(koppelingStand(dag), sql`true`)
    .where(inArray(plankoppeling.id, [...ids]));
}

/** Columns of what a link rests on at the school's side; an id in one of them is in no other. */
export const SCHOOLZIJDE = [
  plankoppeling.ontwikkelingsperspectiefId,
  plankoppeling.aanmeldingId,
  plankoppeling.leerlingId,
];

/** Newest first, by ids that stand in any of these columns. */
export async function koppelingenVan(
  db: Database,
  columns: readonly PgColumn[],
  ids: readonly string[],
): Promise<PlankoppelingRow[]> {
  const wanted = ids.filter(isUuid);
  if (wanted.length === 0) return [];
  return db
    .select()
    .from(plankoppeling)
    .where(or(...columns.map((column) => inArray(column, wanted))))
    .orderBy(desc(plankoppeling.voorgesteldOp), desc(plankoppeling.id));
}

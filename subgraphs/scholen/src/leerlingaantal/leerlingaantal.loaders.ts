import DataLoader from "dataloader";
import type { Database } from "@samenloop/db";
import { groupRows } from "@samenloop/subgraph-kit";
import type { LeerlingaantalRow } from "../rows.ts";
import { perVraag } from "../per-vraag.ts";
import { countsOf, developmentOf, newestCounts, type Period } from "./leerlingaantal.queries.ts";

/** No count was published: not 0, and not masked either. */
const UNKNOWN: LeerlingaantalRow = { peildatum: null, aantal: null, bron: null };

type Count = Awaited<ReturnType<typeof countsOf>>[number];
type Development = Awaited<ReturnType<typeof developmentOf>>[number];

export function leerlingaantalLoaders(db: Database) {
  return {
    leerlingaantal: new DataLoader<string, LeerlingaantalRow>(async (codes) => {
      const rows = groupRows(codes, await newestCounts(db, codes), (row) => row.vestigingscode);
      return rows.map(([newest]) => newest ?? UNKNOWN);
    }),
    leerlingreeks: perVraag<Period, Count[]>(async (codes, period) =>
      groupRows(codes, await countsOf(db, codes, period), (row) => row.vestigingscode),
    ),
    ontwikkeling: perVraag<Period, Development[]>(async (codes, period) =>
      groupRows(codes, await developmentOf(db, codes, period), (row) => row.code),
    ),
  };
}

import DataLoader from "dataloader";
import type { Database } from "@samenloop/db";
import { gemeente } from "@samenloop/db/tables/scholen";
import { herindelingVan } from "@samenloop/schema";
import { entityLoader } from "@samenloop/subgraph-kit";
import type { GemeenteRow } from "../rows.ts";

/** A gemeente by its code; one that went up into another is still there, with its successor. */
export function gemeenteLoaders(db: Database, dag: string) {
  const present = entityLoader(db, gemeente, gemeente.gemeentecode);
  const gemeenten = new DataLoader<string, GemeenteRow | null>(async (codes) => {
    const found = await present.loadMany(codes);
    return codes.map((code, i) => {
      const row = found[i];
      return row instanceof Error ? row : (row ?? voormalig(code, dag));
    });
  });
  return { gemeente: gemeenten };
}

/** The lists of DUO have the gemeenten of today only: of a former one a herindeling says that it was there. */
function voormalig(gemeentecode: string, dag: string): GemeenteRow | null {
  const herindeling = herindelingVan(gemeentecode, dag);
  if (!herindeling) return null;
  const { naam, per } = herindeling;
  const source = { bron: "herindeling", peildatum: per, synthetisch: false };
  return { gemeentecode, naam, provincie: null, ...source };
}

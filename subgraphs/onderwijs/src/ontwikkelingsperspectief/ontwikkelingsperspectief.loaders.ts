import DataLoader from "dataloader";
import { desc } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { ontwikkelingsperspectief, oppEvaluatie, oppVersie } from "@samenloop/db/tables/onderwijs";
import { entityLoader, groupLoader, groupRows, signaalLoader } from "@samenloop/subgraph-kit";
import { oppRegels } from "../regels/opp-regels.ts";
import type { OppVersieRow } from "../rows.ts";
import {
  geldendeVersies,
  oppsVanLeerlingen,
  type OppOpDag,
} from "./ontwikkelingsperspectief.queries.ts";

export function ontwikkelingsperspectiefLoaders(db: Database, dag: string) {
  return {
    ontwikkelingsperspectief: entityLoader(
      db,
      ontwikkelingsperspectief,
      ontwikkelingsperspectief.id,
    ),
    opps: new DataLoader<string, OppOpDag[]>(async (leerlingIds) => {
      const rows = await oppsVanLeerlingen(db, leerlingIds, dag);
      return groupRows(leerlingIds, rows, (row) => row.leerlingId);
    }),
    geldendeVersie: new DataLoader<string, OppVersieRow | null>(async (planIds) => {
      const rows = await geldendeVersies(db, planIds);
      const groups = groupRows(planIds, rows, (row) => row.ontwikkelingsperspectiefId);
      return groups.map((versies) => versies.at(-1) ?? null);
    }),
    oppSignalen: signaalLoader(db, oppRegels, dag),
    oppVersie: entityLoader(db, oppVersie, oppVersie.id),
    oppVersies: groupLoader(db, oppVersie, {
      key: oppVersie.ontwikkelingsperspectiefId,
      orderBy: [desc(oppVersie.versie)],
    }),
    oppEvaluatie: entityLoader(db, oppEvaluatie, oppEvaluatie.id),
    oppEvaluaties: groupLoader(db, oppEvaluatie, {
      key: oppEvaluatie.ontwikkelingsperspectiefId,
      orderBy: [desc(oppEvaluatie.datum), desc(oppEvaluatie.id)],
    }),
  };
}

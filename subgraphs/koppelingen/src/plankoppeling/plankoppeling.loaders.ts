import DataLoader from "dataloader";
import type { Database } from "@samenloop/db";
import { plankoppeling } from "@samenloop/db/tables/koppelingen";
import { entityLoader, groupRows, storedId } from "@samenloop/subgraph-kit";
import type { HulpverleningsplanRow, PlankoppelingRow } from "../rows.ts";
import { koppelingenVanPlannen, standen, type Stand } from "./plankoppeling.queries.ts";

export function plankoppelingLoaders(db: Database, dag: string) {
  const { ontwikkelingsperspectiefId, hulpverleningsplanId } = plankoppeling;
  return {
    plankoppeling: entityLoader(db, plankoppeling, plankoppeling.id),
    /** How a link stands today; every part of a link that depends on it asks here. */
    stand: new DataLoader<string, Stand | null>(async (ids) => {
      const rows = await standen(db, ids, dag);
      return groupRows(ids, rows, (row) => row.id).map(([stand]) => stand ?? null);
    }),
    koppelingenVanOpp: new DataLoader<string, PlankoppelingRow[]>(async (ids) => {
      const rows = await koppelingenVanPlannen(db, ontwikkelingsperspectiefId, ids);
      return groupRows(ids.map(storedId), rows, (row) => row.ontwikkelingsperspectiefId);
    }),
    koppelingenVanHvp: new DataLoader<HulpverleningsplanRow, PlankoppelingRow[], string>(
      async (plannen) => {
        const ids = plannen.map(({ id }) => id);
        const rows = await koppelingenVanPlannen(db, hulpverleningsplanId, ids);
        return groupRows(plannen.map(sleutelVan), rows, (row) =>
          sleutelVan({
            gemeentecode: row.hulpverleningsplanGemeentecode,
            id: row.hulpverleningsplanId,
          }),
        );
      },
      { cacheKeyFn: sleutelVan },
    ),
  };
}

/** A plan named under another municipality than the stored one finds nothing. */
const sleutelVan = ({ gemeentecode, id }: HulpverleningsplanRow): string =>
  `${gemeentecode} ${storedId(id)}`;

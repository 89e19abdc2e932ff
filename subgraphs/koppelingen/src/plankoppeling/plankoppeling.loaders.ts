import DataLoader from "dataloader";
import type { Database } from "@samenloop/db";
import { plankoppeling } from "@samenloop/db/tables/koppelingen";
import { geldendeGemeentecode } from "@samenloop/schema";
import { entityLoader, groupRows, signaalLoader, storedId } from "@samenloop/subgraph-kit";
import type { HulpverleningsplanRow, PlankoppelingRow } from "../rows.ts";
import {
  koppelingenVan,
  koppelingregels,
  SCHOOLZIJDE,
  standen,
  type Stand,
} from "./plankoppeling.queries.ts";
import { schoolzijdeVan, type SchoolzijdeSleutel } from "./schoolzijde.ts";

export function plankoppelingLoaders(db: Database, dag: string) {
  const sleutelVan = sleutelOp(dag);
  return {
    plankoppeling: entityLoader(db, plankoppeling, plankoppeling.id),
    /** How a link stands today; every part of a link that depends on it asks here. */
    stand: new DataLoader<string, Stand | null>(async (ids) => {
      const rows = await standen(db, ids, dag);
      return groupRows(ids, rows, (row) => row.id).map(([stand]) => stand ?? null);
    }),
    koppelingsignalen: signaalLoader(db, koppelingregels, dag),
    koppelingenVanSchoolzijde: new DataLoader<SchoolzijdeSleutel, PlankoppelingRow[], string>(
      async (zijden) => {
        const ids = zijden.map(({ id }) => id);
        const rows = await koppelingenVan(db, SCHOOLZIJDE, ids);
        return groupRows(zijden.map(zijdeVan), rows, (row) => zijdeVan(schoolzijdeVan(row)));
      },
      { cacheKeyFn: zijdeVan },
    ),
    koppelingenVanHvp: new DataLoader<HulpverleningsplanRow, PlankoppelingRow[], string>(
      async (plannen) => {
        const ids = plannen.map(({ id }) => id);
        const rows = await koppelingenVan(db, [plankoppeling.hulpverleningsplanId], ids);
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

const zijdeVan = ({ soort, id }: SchoolzijdeSleutel): string => `${soort} ${storedId(id)}`;

/** A plan named under another municipality than its own finds nothing; a code that went up into another is the other's. */
const sleutelOp =
  (dag: string) =>
  ({ gemeentecode, id }: HulpverleningsplanRow): string =>
    `${geldendeGemeentecode(gemeentecode, dag)} ${storedId(id)}`;

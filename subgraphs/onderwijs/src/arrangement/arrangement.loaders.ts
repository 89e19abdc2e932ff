import { desc } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import {
  arrangement,
  lwooAanwijzing,
  onderwijstijdafwijking,
} from "@samenloop/db/tables/onderwijs";
import { entityLoader, groupLoader } from "@samenloop/subgraph-kit";

export function arrangementLoaders(db: Database) {
  return {
    arrangement: entityLoader(db, arrangement, arrangement.id),
    arrangementen: groupLoader(db, arrangement, {
      key: arrangement.leerlingId,
      orderBy: [desc(arrangement.van), desc(arrangement.id)],
    }),
    onderwijstijdafwijking: entityLoader(db, onderwijstijdafwijking, onderwijstijdafwijking.id),
    onderwijstijdafwijkingen: groupLoader(db, onderwijstijdafwijking, {
      key: onderwijstijdafwijking.leerlingId,
      orderBy: [desc(onderwijstijdafwijking.van), desc(onderwijstijdafwijking.id)],
    }),
    lwooAanwijzing: entityLoader(db, lwooAanwijzing, lwooAanwijzing.id),
    lwooAanwijzingen: groupLoader(db, lwooAanwijzing, {
      key: lwooAanwijzing.leerlingId,
      orderBy: [desc(lwooAanwijzing.geldigVan), desc(lwooAanwijzing.id)],
    }),
  };
}

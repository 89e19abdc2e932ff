import type {
  gezagsrelatie,
  hulpverleningsplan,
  jeugdige,
  toewijzing,
} from "@samenloop/db/tables/jeugdzorg";
import type { RowOf } from "@samenloop/subgraph-kit";

export type GezagsrelatieRow = RowOf<typeof gezagsrelatie>;
export type HulpverleningsplanRow = RowOf<typeof hulpverleningsplan>;
export type JeugdigeRow = RowOf<typeof jeugdige>;
export type ToewijzingRow = RowOf<typeof toewijzing>;

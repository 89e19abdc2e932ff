import type {
  beschikking,
  gezagsrelatie,
  hulpverleningsplan,
  jeugdige,
  maatregel,
  toewijzing,
  verwijzing,
} from "@samenloop/db/tables/jeugdzorg";
import type { RowOf } from "@samenloop/subgraph-kit";

export type BeschikkingRow = RowOf<typeof beschikking>;
export type GezagsrelatieRow = RowOf<typeof gezagsrelatie>;
export type HulpverleningsplanRow = RowOf<typeof hulpverleningsplan>;
export type JeugdigeRow = RowOf<typeof jeugdige>;
export type MaatregelRow = RowOf<typeof maatregel>;
export type ToewijzingRow = RowOf<typeof toewijzing>;
export type VerwijzingRow = RowOf<typeof verwijzing>;

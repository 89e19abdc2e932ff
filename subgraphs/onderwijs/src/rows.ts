import type { RowOf } from "@samenloop/subgraph-kit";
import type {
  aanmelding,
  arrangement,
  inschrijving,
  leerling,
  lwooAanwijzing,
  onderwijstijdafwijking,
  ontwikkelingsperspectief,
  oppEvaluatie,
  oppVersie,
  toelaatbaarheidsverklaring,
  verzuimmelding,
} from "@samenloop/db/tables/onderwijs";

export type AanmeldingRow = RowOf<typeof aanmelding>;
export type ArrangementRow = RowOf<typeof arrangement>;
export type LwooAanwijzingRow = RowOf<typeof lwooAanwijzing>;
export type OnderwijstijdafwijkingRow = RowOf<typeof onderwijstijdafwijking>;
export type InschrijvingRow = RowOf<typeof inschrijving>;
export type LeerlingRow = RowOf<typeof leerling>;
export type OntwikkelingsperspectiefRow = RowOf<typeof ontwikkelingsperspectief>;
export type OppEvaluatieRow = RowOf<typeof oppEvaluatie>;
export type OppVersieRow = RowOf<typeof oppVersie>;
export type ToelaatbaarheidsverklaringRow = RowOf<typeof toelaatbaarheidsverklaring>;
export type VerzuimmeldingRow = RowOf<typeof verzuimmelding>;

export type { Stap as AanmeldingstapRow } from "./aanmelding/stappen.ts";

/** A location is owned by `scholen`: here it is no more than its key. */
export interface VestigingRow {
  readonly vestigingscode: string;
}

import type {
  contactpersoon,
  gebeurtenis,
  gedeeldDoel,
  gezamenlijkeEvaluatie,
  plankoppeling,
  toestemming,
} from "@samenloop/db/tables/koppelingen";
import type { RowOf } from "@samenloop/subgraph-kit";
import type { ToestemmingStatus } from "./resolver-types.generated.ts";

export type ContactpersoonRow = RowOf<typeof contactpersoon>;
export type GedeeldDoelRow = RowOf<typeof gedeeldDoel>;
export type GezamenlijkeEvaluatieRow = RowOf<typeof gezamenlijkeEvaluatie>;
export type KoppelingGebeurtenisRow = RowOf<typeof gebeurtenis>;
export type PlankoppelingRow = RowOf<typeof plankoppeling>;
export type ToestemmingRow = RowOf<typeof toestemming> & { readonly status: ToestemmingStatus };

/** A plan of a school is owned by `onderwijs`: here it is no more than its key. */
export interface OntwikkelingsperspectiefRow {
  readonly id: string;
}

/** A plan of youth care is owned by `jeugdzorg`: here it is no more than its key. */
export interface HulpverleningsplanRow {
  readonly gemeentecode: string;
  readonly id: string;
}

/** An application is owned by `onderwijs`: here it is no more than its key. */
export interface AanmeldingRow {
  readonly id: string;
}

/** What the gateway brings of a pupil for one question. The keys of his plans are never stored with his own here. */
export interface LeerlingRow {
  readonly id: string;
  readonly oppIds?: readonly string[];
  readonly aanmeldingIds?: readonly string[];
}

/** What the gateway brings of a child for one question. Nothing of it is ever stored here. */
export interface JeugdigeRow {
  readonly gemeentecode: string;
  readonly id: string;
  readonly hulpverleningsplanIds?: readonly string[];
}

import type {
  afspraak,
  arrangementsbudget,
  bestuur,
  gemeente,
  leerlingaantal,
  ondersteuningsaanbod,
  ondersteuningsplan,
  oogo,
  samenwerkingsverband,
  school,
  vestiging,
} from "@samenloop/db/tables/scholen";
import type { RowOf } from "@samenloop/subgraph-kit";
import type { Basisondersteuning } from "./basisondersteuning/basisondersteuning.loaders.ts";
import type { Basistekort } from "./basisondersteuning/basisondersteuning.queries.ts";
import type { Deelname } from "./deelname/deelname.loaders.ts";
import type { passendePlekken, PlekVraag } from "./passende-plek/passende-plek.queries.ts";

export type AfspraakRow = RowOf<typeof afspraak>;
export type ArrangementsbudgetRow = RowOf<typeof arrangementsbudget>;
export type BasisondersteuningRow = Basisondersteuning;
export type BasistekortRow = Basistekort;
export type BestuurRow = RowOf<typeof bestuur>;
export type DeelnameRow = Deelname;
export type GemeenteRow = RowOf<typeof gemeente>;
/** All null where a location has no count at all. */
export type LeerlingaantalRow = Nullable<
  Pick<RowOf<typeof leerlingaantal>, "peildatum" | "aantal" | "bron">
>;
export type OndersteuningsaanbodRow = RowOf<typeof ondersteuningsaanbod>;
export type OndersteuningsplanRow = RowOf<typeof ondersteuningsplan>;
export type OogoRow = RowOf<typeof oogo>;
export type PassendePlekRow = Awaited<ReturnType<typeof passendePlekken>>[number] &
  Pick<PlekVraag, "behoeften">;
export type SamenwerkingsverbandRow = RowOf<typeof samenwerkingsverband>;
export type SchoolRow = RowOf<typeof school>;
export type VestigingRow = RowOf<typeof vestiging>;

type Nullable<T> = { readonly [K in keyof T]: T[K] | null };

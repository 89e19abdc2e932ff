import type {
  bestuur,
  gemeente,
  leerlingaantal,
  ondersteuningsaanbod,
  samenwerkingsverband,
  school,
  vestiging,
} from "@samenloop/db/tables/scholen";
import type { RowOf } from "@samenloop/subgraph-kit";

export type BestuurRow = RowOf<typeof bestuur>;
export type GemeenteRow = RowOf<typeof gemeente>;
/** All null where a location has no count at all. */
export type LeerlingaantalRow = Nullable<
  Pick<RowOf<typeof leerlingaantal>, "peildatum" | "aantal" | "bron">
>;
export type OndersteuningsaanbodRow = RowOf<typeof ondersteuningsaanbod>;
export type SamenwerkingsverbandRow = RowOf<typeof samenwerkingsverband>;
export type SchoolRow = RowOf<typeof school>;
export type VestigingRow = RowOf<typeof vestiging>;

type Nullable<T> = { readonly [K in keyof T]: T[K] | null };

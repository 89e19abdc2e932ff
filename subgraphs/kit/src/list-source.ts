import type { SQL } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";

/** What a list is made of; `list.ts` turns it into pages. One constant per list of the contract. */
export interface ListSource<T extends PgTable = PgTable, Where = unknown> {
  /** Unique in its subgraph: part of the key under which one request batches. */
  readonly name: string;
  readonly table: T;
  /** Unique and never null: breaks ties, so that the order is total. */
  readonly id: PgColumn;
  /** What `orderBy.veld` may name; expressions that are never null. The first is the default. */
  readonly order: Readonly<Record<string, PgColumn | SQL<string>>>;
  readonly filter?: (where: Partial<Where>) => SQL | undefined;
  /** Expression that names the parent of a row, for a list on an entity; absent for a root list. */
  readonly parent?: PgColumn | SQL<string>;
  /**
   * Whether the size of the list may be told; absent when it always may. A list that picks out invented failings of a
   * real school is shown by the page and never added up: its `totalCount` is null.
   */
  readonly mayCount?: (where: Partial<Where>, parent: string) => boolean;
  /** A further table or lateral expression that `parent` or `filter` needs. */
  readonly join?: { readonly to: PgTable | SQL; readonly on: SQL };
}

/** The arguments of every list, after the Relay cursor connections specification. */
export interface ListArgs<Where = unknown> {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly where?: Where | null;
  readonly orderBy?: { readonly veld: string; readonly richting?: "ASC" | "DESC" } | null;
}

/** A page, each part of it read only when it was selected. */
export interface ListPage<Row> {
  readonly edges: () => Promise<readonly { readonly cursor: string; readonly node: Row }[]>;
  readonly nodes: () => Promise<readonly Row[]>;
  readonly pageInfo: () => Promise<PageInfo>;
  /** Null where it may not be told. */
  readonly totalCount: () => Promise<number | null>;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

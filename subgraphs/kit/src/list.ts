import DataLoader from "dataloader";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Database } from "@samenloop/db";
import { countRows, readRows, type ReadRow } from "./list-query.ts";
import type { ListArgs, ListPage, ListSource } from "./list-source.ts";
import { explainFailure, listWindow, writeCursor, type ListWindow } from "./list-window.ts";
import type { RowOf } from "./entity-loader.ts";

/** Pages of a list: of one parent, or of the whole table for a root list. */
export type List = <T extends PgTable, Where>(
  source: ListSource<T, Where>,
  args: ListArgs<Where>,
  parent?: string,
) => ListPage<RowOf<T>>;

/**
 * The lists of one request.
 *
 * The same list with the same arguments on many parents costs one statement for the rows and one for the counts,
 * however many parents there are, and none for a part that was not selected.
 */
export function createList(db: Database): List {
  const loaders = new Map<string, ListLoaders>();
  return (source, args, parent = "") => {
    const key = `${source.name} ${JSON.stringify(args)}`;
    const found = loaders.get(key) ?? listLoaders(db, source, args);
    loaders.set(key, found);
    return page(found, parent) as ListPage<never>;
  };
}

interface ListLoaders {
  readonly window: ListWindow;
  readonly rows: DataLoader<string, readonly ReadRow[]>;
  readonly counts: DataLoader<string, number>;
  readonly mayCount: (parent: string) => boolean;
}

function listLoaders(db: Database, source: ListSource, args: ListArgs): ListLoaders {
  const window = listWindow(source, args);
  const where = args.where ?? {};
  const explain = (error: unknown): never => {
    throw explainFailure(window, error);
  };
  return {
    window,
    mayCount: (parent) => source.mayCount?.(where, parent) ?? true,
    rows: new DataLoader(async (parents) => {
      const rows = await readRows(db, { source, window, where, parents }).catch(explain);
      const groups = new Map<string, ReadRow[]>(parents.map((parent) => [parent, []]));
      for (const row of rows) groups.get(row.parent)?.push(row);
      return parents.map((parent) => groups.get(parent) ?? []);
    }),
    counts: new DataLoader(async (parents) => {
      const counts = await countRows(db, { source, where, parents }).catch(explain);
      return parents.map((parent) => counts.get(parent) ?? 0);
    }),
  };
}

function page({ window, rows, counts, mayCount }: ListLoaders, parent: string): ListPage<unknown> {
  const shown = async (): Promise<readonly ReadRow[]> => {
    const read = (await rows.load(parent)).slice(0, window.size);
    return window.fromEnd ? read.toReversed() : read;
  };
  const cursorOf = (row: ReadRow | undefined): string | null =>
    row ? writeCursor(window.field, row.position) : null;
  return {
    nodes: async () => (await shown()).map((row) => row.row),
    edges: async () =>
      (await shown()).map((row) => ({
        cursor: writeCursor(window.field, row.position),
        node: row.row,
      })),
    totalCount: async () => (mayCount(parent) ? counts.load(parent) : null),
    pageInfo: async () => {
      const page = await shown();
      const more = (await rows.load(parent)).length > window.size;
      const passed = window.after !== null;
      return {
        hasNextPage: window.fromEnd ? passed : more,
        hasPreviousPage: window.fromEnd ? more : passed,
        startCursor: cursorOf(page[0]),
        endCursor: cursorOf(page.at(-1)),
      };
    },
  };
}

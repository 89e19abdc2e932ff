import DataLoader from "dataloader";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Database } from "@samenloop/db";
import { countRows, readRows, type ReadRow } from "./list-query.ts";
import type { ListArgs, ListPage, ListSource } from "./list-source.ts";
import { explainFailure, listWindow, writeCursor, type ListWindow } from "./list-window.ts";
import type { RowOf } from "./entity-loader.ts";
import { groupRows } from "./put-in-place.ts";

/** Pages of a list: of one parent, or of the whole table for a root list. */
export type List = <T extends PgTable, Where>(
  source: ListSource<T, Where>,
  args: ListArgs<Where>,
  parent?: string,
) => ListPage<RowOf<T>>;

/**
 * The lists of one request.
 *
 * The same list with the same arguments on many parents costs one statement, however many parents there are: for the
 * rows, for the counts, or for both. Only behind a cursor the counts cost one of their own.
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

/** What one parent has of a list: its page and, when somebody asked for that as well, the size of the whole. */
interface ReadPage {
  readonly rows: readonly ReadRow[];
  readonly total: number | null;
}

interface ListLoaders {
  readonly window: ListWindow;
  readonly readPage: (parent: string) => Promise<ReadPage>;
  readonly count: (parent: string) => Promise<number>;
  readonly mayCount: (parent: string) => boolean;
}

function listLoaders(db: Database, source: ListSource, args: ListArgs): ListLoaders {
  const window = listWindow(source, args);
  const where = args.where ?? {};
  const explain = (error: unknown): never => {
    throw explainFailure(window, error);
  };
  // Asked for together, the rows bring the size of the list along. Both are asked for before either is read.
  const isFirstPage = window.after === null && window.before === null;
  const [read, counted] = [new Set<string>(), new Set<string>()];
  const pages = new DataLoader<string, ReadPage>(async (parents) => {
    const withTotal = isFirstPage && parents.some((parent) => counted.has(parent));
    const asked = { source, window, where, parents, withTotal };
    const rows = groupRows(parents, await readRows(db, asked).catch(explain), (row) => row.parent);
    return rows.map((own) => ({ rows: own, total: withTotal ? (own[0]?.total ?? 0) : null }));
  });
  const counts = new DataLoader<string, number>(async (parents) => {
    const known = await Promise.all(
      parents.map(async (parent) => (read.has(parent) ? (await pages.load(parent)).total : null)),
    );
    const unknown = parents.filter((_, i) => known[i] === null);
    if (unknown.length === 0) return known.map(Number);
    const found = await countRows(db, { source, where, parents: unknown }).catch(explain);
    return parents.map((parent, i) => known[i] ?? found.get(parent) ?? 0);
  });
  return {
    window,
    mayCount: (parent) => source.mayCount?.(where, parent) ?? true,
    readPage: (parent) => pages.load(read.add(parent) && parent),
    count: (parent) => counts.load(counted.add(parent) && parent),
  };
}

function page(
  { window, readPage, count, mayCount }: ListLoaders,
  parent: string,
): ListPage<unknown> {
  const shown = async (): Promise<readonly ReadRow[]> => {
    const read = (await readPage(parent)).rows.slice(0, window.size);
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
    totalCount: async () => (mayCount(parent) ? count(parent) : null),
    pageInfo: async () => {
      const page = await shown();
      const more = (await readPage(parent)).rows.length > window.size;
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

import { isObject, itemsOf, shapeOf, type Shape } from "./answer-shape.ts";
import { labelColumns, labelFacts, spoken, type Path } from "./column-labels.ts";

export type Cell = string | number | boolean | null;

/** One root field of an answer: what is said once, and a table for each list that holds no further list. */
export interface Answered {
  readonly name: string;
  readonly facts: readonly Fact[];
  readonly tables: readonly Table[];
}

export interface Fact {
  readonly label: string;
  readonly cell: Cell;
}

export interface Table {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly label: string;
  /** Number of lists that the column stands in. */
  readonly level: number;
}

export interface Row {
  /** As many as there are columns; what stands above a list is repeated on each of its rows. */
  readonly cells: readonly Cell[];
  /** The outermost level that is not the same thing as on the row before. */
  readonly fresh: number;
}

/**
 * The tables of an answer, one or more for each root field. No plain value is left out and no row multiplied: two
 * lists beside each other become two tables.
 */
export const toTables = (data: object): readonly Answered[] =>
  Object.entries(data).map(([name, value]) => answered(name, value));

function answered(name: string, value: unknown): Answered {
  if (value === null) return { name, facts: [], tables: [] };
  const root = new Map([[name, shapeOf(value)]]);
  const chains = chainsOf({ isList: false, isLeaf: false, fields: root });
  const top = { [name]: value };
  const factPaths = chains[0]?.[0]?.columns ?? [];
  const labels = labelFacts(name, factPaths);
  const facts = factPaths.map((path, i) => ({
    label: labels[i] ?? "",
    cell: cellOf(valueAt(top, path)),
  }));
  const tables = chains.flatMap((chain) => {
    const [first, ...below] = chain;
    if (!first?.list) return [];
    const columns = below.flatMap(({ columns }, i) =>
      columns.map((path) => ({ within: listPath(chain, i + 1), path, level: i + 1 })),
    );
    const rows = itemsOf(valueAt(top, first.list)).flatMap((item) => rowsOf(item, below, 1));
    const title = spoken(listPath(chain, below.length)).join(".");
    return [{ title, columns: labelColumns(columns, labels), rows }];
  });
  return { name, facts, tables };
}

/** What stands in one item of a list, or at the root: plain values, and the list that leads on. */
interface Level {
  readonly columns: readonly Path[];
  readonly list: Path | null;
}

/** Every way down from list to list, each ending in a list that holds no further one. */
function chainsOf(shape: Shape): readonly (readonly Level[])[] {
  const columns: Path[] = [];
  const lists: (readonly [Path, Shape])[] = [];
  const walk = (at: Shape, path: Path): void => {
    const isEmptyValue = at.fields.size === 0 && path.length > 0;
    if (at.isLeaf || isEmptyValue) columns.push(path);
    for (const [key, field] of at.fields) {
      const below = [...path, key];
      if (field.isList) lists.push([below, field]);
      else walk(field, below);
    }
  };
  walk(shape, []);
  if (lists.length === 0) return [[{ columns, list: null }]];
  return lists.flatMap(([list, item]) =>
    chainsOf(item).map((rest) => [{ columns, list }, ...rest]),
  );
}

/** The path from the root to the list whose items are the `depth`-th level of a chain. */
const listPath = (chain: readonly Level[], depth: number): Path =>
  chain.slice(0, depth).flatMap(({ list }) => list ?? []);

/** An item without anything in the list below it keeps a row of its own. */
function rowsOf(item: unknown, [level, ...below]: readonly Level[], depth: number): Row[] {
  if (!level) return [];
  const cells = level.columns.map((path) => cellOf(valueAt(item, path)));
  const items = level.list ? itemsOf(valueAt(item, level.list)) : [];
  const rows = items.flatMap((each) => rowsOf(each, below, depth + 1));
  const blank = below.flatMap(({ columns }) => columns.map(() => null));
  if (rows.length === 0) return [{ cells: [...cells, ...blank], fresh: depth }];
  return rows.map((row, i) => ({
    cells: [...cells, ...row.cells],
    fresh: i === 0 ? depth : row.fresh,
  }));
}

function valueAt(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return value;
  return isObject(value) && Object.hasOwn(value, step) ? valueAt(value[step], rest) : null;
}

function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) {
    const items = itemsOf(value).filter((item) => item !== null && !isObject(item));
    return items.length === 0 ? null : items.map(String).join(", ");
  }
  return isObject(value) || value === undefined ? null : (value as Cell);
}

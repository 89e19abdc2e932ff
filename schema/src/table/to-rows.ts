/** One row of a table: columns are paths into the answer, without the levels that only belong to a list. */
export type Row = Readonly<Record<string, string>>;

/** The rows under one root field. */
export interface Table {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Each root field of an answer becomes a table; what stands above a list is repeated on each of its rows. */
export function toRows(data: object): readonly Table[] {
  return Object.entries(data).map(([name, value]) => ({ name, rows: rowsOf(value, "") }));
}

function rowsOf(value: unknown, path: string): readonly Row[] {
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== "object")) return [{ [path]: value.join(", ") }];
    return value.flatMap((item) => rowsOf(item, path));
  }
  if (value === null || typeof value !== "object") return [{ [path || "waarde"]: textOf(value) }];
  return rowsOfObject(value, path);
}

/** Plain values and single objects make one row; each list below it makes that row as many as it has items. */
function rowsOfObject(value: object, path: string): readonly Row[] {
  let single: Row = {};
  const lists: (readonly Row[])[] = [];
  for (const [key, item] of Object.entries(value)) {
    if (key === "__typename" || key === "pageInfo" || key === "cursor") continue;
    const below = isListLevel(key) ? path : path === "" ? key : `${path}.${key}`;
    const rows = rowsOf(item, below);
    if (rows.length === 1 && !isList(item)) single = { ...single, ...rows[0] };
    else if (rows.length > 0) lists.push(rows);
  }
  if (lists.length === 0) return [single];
  return lists.flatMap((rows) => rows.map((row) => ({ ...single, ...row })));
}

const isListLevel = (key: string): boolean => key === "nodes" || key === "edges" || key === "node";

const isList = (value: unknown): boolean =>
  Array.isArray(value) && value.some((item) => typeof item === "object");

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : value === null ? "" : JSON.stringify(value);

/** Every column of a table, in the order of their first appearance. */
export const columnsOf = (rows: readonly Row[]): readonly string[] => [
  ...new Set(rows.flatMap((row) => Object.keys(row))),
];

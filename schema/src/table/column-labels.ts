import type { Column } from "./to-tables.ts";

/** Names of fields from one place in an answer down to another. */
export type Path = readonly string[];

/** A column that has no name yet: its list, and where it stands in an item of that list. */
export interface Unlabelled {
  readonly within: Path;
  readonly path: Path;
  readonly level: number;
}

/** A path from the root as a reader would say it. */
export const spoken = ([root = "", ...path]: Path): Path => [root, ...withoutListLevels(path)];

/** `edges`, `nodes` and `node` belong to the shape of a list and say nothing to a reader. */
const withoutListLevels = (path: Path): Path =>
  path.filter((step) => step !== "nodes" && step !== "edges" && step !== "node");

/** Facts stand under the name of their root field, which therefore need not be repeated. */
export function labelFacts(root: string, paths: readonly Path[]): readonly string[] {
  return paths.map(([, ...path]) => (path.length === 0 ? root : path.join(".")));
}

/**
 * Names each column as short as a reader of the table can still tell it from the others: a field by its own name, a
 * field of an object below with the object's name before it, and further up only where two would be called the same.
 */
export function labelColumns(
  columns: readonly Unlabelled[],
  taken: readonly string[],
): readonly Column[] {
  const full = columns.map(({ within, path }) => spoken([...within, ...path]));
  return columns.map(({ within, path, level }, self) => {
    const own = full[self] ?? [];
    const isFree = (label: string, size: number): boolean =>
      !taken.includes(label) &&
      full.every((other, i) => i === self || other.slice(-size).join(".") !== label);
    const least = Math.min(Math.max(withoutListLevels(path).length, 1), 2);
    for (let size = least; size <= own.length; size += 1) {
      const label = own.slice(-size).join(".");
      if (isFree(label, size)) return { label, level };
    }
    return { label: [...within, ...path].join("/"), level };
  });
}

/** The rows of each key, in the order of the keys: what a DataLoader owes its callers. Reads each row once. */
export function groupRows<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return keys.map((key) => groups.get(key) ?? []);
}

/**
 * The row that another row of the same owner points to.
 *
 * No foreign key promises it to the type system, so that its absence is our bug and not an absent answer.
 */
export function requireRow<Row>(row: Row | null | undefined): Row {
  if (row == null) throw new Error("a row points to a row that is not there");
  return row;
}

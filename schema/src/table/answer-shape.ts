/** What an answer may hold at one place, seen over all its rows. */
export interface Shape {
  /** A list of objects; a list of plain values is one cell. */
  readonly isList: boolean;
  readonly isLeaf: boolean;
  readonly fields: ReadonlyMap<string, Shape>;
}

interface Growing {
  isList: boolean;
  isLeaf: boolean;
  readonly fields: Map<string, Growing>;
}

export function shapeOf(value: unknown): Shape {
  const shape = nothing();
  widen(shape, value);
  return shape;
}

const nothing = (): Growing => ({ isList: false, isLeaf: false, fields: new Map() });

function widen(shape: Growing, value: unknown): void {
  if (Array.isArray(value)) {
    const items = itemsOf(value);
    if (items.some(isObject)) shape.isList = true;
    for (const item of items) widen(shape, item);
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) widenField(shape, key, item);
  } else if (value !== null) shape.isLeaf = true;
}

function widenField(shape: Growing, key: string, value: unknown): void {
  const field = shape.fields.get(key) ?? nothing();
  shape.fields.set(key, field);
  widen(field, value);
  // An empty page of a connection is a list without rows, and not a fact about what it belongs to.
  if (Array.isArray(value) && (key === "nodes" || key === "edges")) field.isList = true;
}

export const itemsOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.flat(Infinity) : value == null ? [] : [value];

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

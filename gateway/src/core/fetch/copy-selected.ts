import { isSource, type Source } from "./failure.ts";
import type { Selection, SelectionByType } from "./selection.ts";

/** A copy whose objects can be added to without the original noticing; values that nobody adds to are shared. */
export function copySelected(source: Source, { fields }: Selection): Source {
  const copy: Source = { ...source };
  for (const { as, below } of fields) {
    if (below) copy[as] = copyBelow(source[as], below);
  }
  return copy;
}

function copyBelow(value: unknown, below: SelectionByType): unknown {
  if (Array.isArray(value)) return value.map((item) => copyBelow(item, below));
  if (!isSource(value)) return value;
  const typename = value["__typename"];
  const selection = below.of(typeof typename === "string" ? typename : undefined);
  return selection ? copySelected(value, selection) : value;
}

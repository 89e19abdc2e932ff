import { attachFailure } from "./attach.ts";
import type { CompiledBatch } from "./compiled-plan.ts";
import type { Source } from "./failure.ts";
import { placesAt, type IsKindOf } from "./places.ts";

/** The entities that one batch asks about. */
export interface Gathered {
  readonly batch: CompiledBatch;
  /** In the order of their representations. */
  readonly known: readonly Known[];
  /** JSON text of the representations, without the brackets around them. */
  readonly text: string;
}

/** One entity, asked about once, and everything in the answer that is it. */
export interface Known {
  readonly sentAs: string;
  readonly targets: Source[];
  /** For each target the group whose objects it may share; null when all are of one group. */
  readonly groups: number[] | null;
}

/** Finds the entities of a batch, and gives a reason to each that cannot be asked about. */
export function gatherEntities(root: Source, batch: CompiledBatch, isKindOf: IsKindOf): Gathered {
  const byText = new Map<string, Known>();
  const isOneGroup = batch.places.every(({ group }) => group === 0);
  let ofItsOwn = batch.places.length;
  for (const place of batch.places) {
    for (const source of placesAt(root, place.path, isKindOf)) {
      const known = knownAs(byText, { batch, source, isOneGroup });
      known?.targets.push(source);
      if (known?.groups) known.groups.push(place.group ?? (ofItsOwn += 1));
    }
  }
  return { batch, known: [...byText.values()], text: [...byText.keys()].join(",") };
}

interface Finding {
  readonly batch: CompiledBatch;
  readonly source: Source;
  readonly isOneGroup: boolean;
}

function knownAs(byText: Map<string, Known>, finding: Finding): Known | null {
  const { batch, source, isOneGroup } = finding;
  const typename = source["__typename"];
  if (typeof typename !== "string") return null;
  const representer = batch.representers(typename);
  if (!representer) return null;
  const { sentAs, write } = representer;
  const text = write(source);
  if (typeof text !== "string") {
    const selection = batch.answers.of(sentAs);
    if (selection) attachFailure(source, text, selection);
    return null;
  }
  const before = byText.get(text);
  if (before) return before;
  const known = { sentAs, targets: [], groups: isOneGroup ? null : [] };
  byText.set(text, known);
  return known;
}

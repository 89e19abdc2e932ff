import { attachFailure } from "./attach.ts";
import type { CompiledBatch } from "./compiled-plan.ts";
import type { Source } from "./failure.ts";
import { visitPlaces, type Holder, type IsKindOf, type VisitPlace } from "./places.ts";
import type { Representer } from "./represent.ts";
import type { Run } from "./run.ts";

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
  /** What may stand wherever else the same entity is found, by the twin group of its place. */
  readonly twins: (Source | undefined)[];
}

/**
 * Finds the entities of a batch, and gives a reason to each that cannot be asked about.
 *
 * Of two that say the same and nothing else, one takes the place of the other: from then on there is one object to add
 * to, to walk and to write.
 */
export function gatherEntities(run: Run, batch: CompiledBatch, isKindOf: IsKindOf): Gathered {
  const gathering: Gathering = {
    run,
    batch,
    byText: new Map(),
    replaced: new Map(),
    isOneGroup: true,
    ofItsOwn: 0,
  };
  gathering.isOneGroup = batch.places.every(({ group }) => group === 0);
  gathering.ofItsOwn = batch.places.length;
  // Who was replaced in one place must be in all of them: nobody brings anything to it any more.
  const again: VisitPlace = (source, holder, key) => {
    const twin = gathering.replaced.get(source);
    if (twin) holder[key] = twin;
  };
  for (const place of batch.places) {
    const walk = { root: run.root, path: place.path, isKindOf, mayRepeat: run.isShared, again };
    visitPlaces(walk, (source, holder, key) => take(gathering, place, { source, holder, key }));
  }
  const { byText } = gathering;
  return { batch, known: [...byText.values()], text: [...byText.keys()].join(",") };
}

interface Gathering {
  readonly run: Run;
  readonly batch: CompiledBatch;
  readonly byText: Map<string, Known>;
  /** By what stood there before, what took its place. */
  readonly replaced: Map<Source, Source>;
  isOneGroup: boolean;
  /** The last group that one entity has to itself. */
  ofItsOwn: number;
}

interface Found {
  readonly source: Source;
  readonly holder: Holder;
  readonly key: string | number;
}

type Place = CompiledBatch["places"][number];

function take(gathering: Gathering, place: Place, found: Found): void {
  const { batch, byText } = gathering;
  const { source } = found;
  const typename = source["__typename"];
  const representer = typeof typename === "string" ? batch.representers(typename) : null;
  if (!representer) return;
  const text = representer.write(source);
  if (typeof text !== "string") {
    const selection = batch.answers.of(representer.sentAs);
    if (selection) attachFailure(source, text, selection);
    return;
  }
  const known = byText.get(text) ?? firstOf(gathering, representer, text);
  if (place.twins !== null && isReplaced(gathering, { known, representer, place, found })) {
    return;
  }
  known.targets.push(source);
  known.groups?.push(place.group ?? (gathering.ofItsOwn += 1));
}

function firstOf({ byText, isOneGroup }: Gathering, { sentAs }: Representer, text: string): Known {
  const known: Known = { sentAs, targets: [], groups: isOneGroup ? null : [], twins: [] };
  byText.set(text, known);
  return known;
}

interface Replacing {
  readonly known: Known;
  readonly representer: Representer;
  readonly place: Place;
  readonly found: Found;
}

function isReplaced(
  { run, replaced }: Gathering,
  { known, representer, place, found }: Replacing,
): boolean {
  const { source, holder, key } = found;
  if (!representer.isWhole(source)) return false;
  const twin = known.twins[place.twins ?? 0];
  if (twin === undefined) {
    known.twins[place.twins ?? 0] = source;
    return false;
  }
  if (run.isShared) replaced.set(source, twin);
  run.isShared = true;
  holder[key] = twin;
  return true;
}

import { attach } from "./attach.ts";
import type { CompiledReEntry } from "./compiled-plan.ts";
import { copySelected } from "./copy-selected.ts";
import type { Source } from "./failure.ts";
import { askRoot, keptRoot, loseRoot } from "./fetch-root.ts";
import { visitPlaces, type IsKindOf, type PlaceVisitor } from "./places.ts";
import type { Read, Run } from "./run.ts";

/** Asks root fields once, and gives them to every object of the answer that leads back to the root. */
export async function fetchReEntry(
  run: Run,
  reEntry: CompiledReEntry,
  isKindOf: IsKindOf,
): Promise<void> {
  const roots = new Roots();
  const { fetch, way } = reEntry;
  const { root, found, isShared: mayRepeat } = run;
  visitPlaces({ root, found, way, isKindOf, mayRepeat }, roots);
  if (roots.found.length === 0) return;
  const read = await askRoot(run, fetch);
  for (const point of fetch.beyond) run.found.delete(point);
  if (read.data) giveAll(run, { ...reEntry, roots: roots.found, read });
  else for (const root of roots.found) loseRoot(root, fetch.selection, read);
}

/** Each object once, in however many places it stands. */
class Roots implements PlaceVisitor {
  readonly found: Source[] = [];

  visit(source: Source): Source {
    this.found.push(source);
    return source;
  }
}

interface Giving extends CompiledReEntry {
  readonly roots: readonly Source[];
  readonly read: Extract<Read, { readonly data: Source }>;
}

function giveAll(run: Run, { fetch, mayShare, roots, read }: Giving): void {
  const { selection } = fetch;
  const answer = keptRoot(run, selection, read);
  if (mayShare && roots.length > 1) run.isShared = true;
  for (const [index, root] of roots.entries()) {
    const isOwn = index === 0 || mayShare;
    attach(root, isOwn ? answer : copySelected(answer, selection), selection);
  }
}

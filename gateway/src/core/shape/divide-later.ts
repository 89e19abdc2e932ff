import type { Selected, SelectedField } from "./collect-selected.ts";
import type { Defer } from "./shape.ts";

/** The `@defer`s within which something is asked everywhere; of none, whoever waits for nothing. */
export type DeferSet = readonly Defer[];

type Fields = Selected["fields"];

interface Divided {
  /** What belongs to the part that this object itself is in. */
  readonly now: Fields;
  readonly groups: readonly { readonly defers: DeferSet; readonly fields: Fields }[];
}

/**
 * Which fields of an object come with it, and which later. What is asked at several places comes with the first part
 * that it is asked in, and once: whatever is also asked outside of every `@defer` does not wait, and what is asked
 * within one that stands in another comes with the outer one.
 */
export function divideLater(fields: Fields, within: DeferSet): Divided {
  const now = new Map<string, readonly SelectedField[]>();
  const groups: {
    readonly defers: DeferSet;
    readonly fields: Map<string, readonly SelectedField[]>;
  }[] = [];
  for (const [key, asked] of fields) {
    const defers = defersOf(asked);
    if (isSame(defers, within)) {
      now.set(key, asked);
      continue;
    }
    const known = groups.find((group) => isSame(group.defers, defers));
    if (known) known.fields.set(key, asked);
    else groups.push({ defers, fields: new Map([[key, asked]]) });
  }
  return { now, groups };
}

function defersOf(asked: readonly SelectedField[]): DeferSet {
  const all = new Set<Defer>();
  for (const { defer } of asked) {
    if (!defer) return [];
    all.add(defer);
  }
  return [...all].filter((defer) => !isInside(defer.parent, all));
}

function isInside(defer: Defer | null, all: ReadonlySet<Defer>): boolean {
  return defer !== null && (all.has(defer) || isInside(defer.parent, all));
}

const isSame = (some: DeferSet, others: DeferSet): boolean =>
  some.length === others.length && some.every((defer) => others.includes(defer));

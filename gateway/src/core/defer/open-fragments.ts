import type { Fragment, Group, LaterPlaces } from "../shape/later-places.ts";
import type { WrittenPart } from "../shape/write-carefully.ts";
import type { Pending } from "./part-text.ts";

/** A group, and what became of it. */
export interface Outcome {
  readonly group: Group;
  /** Null until all is there that it asks. */
  written: WrittenPart | null;
  isSent: boolean;
}

/** A fragment of which the client was told that it is pending. */
export interface OpenFragment {
  readonly id: string;
  readonly fragment: Fragment;
  /** What it is complete with; writing one may bring more. */
  readonly outcomes: readonly Outcome[];
}

/**
 * Which fragments are pending, and which wait for their turn: of one within another the client is told when the outer
 * one is complete, and of one that asks nothing of its own never.
 */
export class OpenFragments {
  readonly #open = new Map<Fragment, OpenFragment>();
  readonly #outcomes = new Map<Fragment, Outcome[]>();
  readonly #inner = new Map<Fragment, Fragment[]>();
  readonly #complete = new Set<Fragment>();
  readonly #labels: ReadonlyMap<string, string | null>;
  #told = 0;
  #news: Pending[] = [];

  constructor(labels: ReadonlyMap<string, string | null>) {
    this.#labels = labels;
  }

  get isEmpty(): boolean {
    return this.#open.size === 0;
  }

  /** In the order in which they were told of; those that are told of meanwhile too. */
  all(): IterableIterator<OpenFragment> {
    return this.#open.values();
  }

  /** What was found when a part was written. */
  admit({ fragments, groups }: LaterPlaces): void {
    for (const group of groups) {
      const outcome: Outcome = { group, written: null, isSent: false };
      for (const fragment of group.fragments) this.#outcomesOf(fragment).push(outcome);
    }
    for (const fragment of fragments) {
      const { parent } = fragment;
      if (!parent || this.#complete.has(parent)) this.#tell(fragment);
      else this.#inner.set(parent, [...(this.#inner.get(parent) ?? []), fragment]);
    }
  }

  complete(fragment: Fragment): void {
    this.#open.delete(fragment);
    this.#complete.add(fragment);
    for (const inner of this.#inner.get(fragment) ?? []) this.#tell(inner);
  }

  /** Nothing is told of what is within it either. */
  lose(fragment: Fragment): void {
    this.#open.delete(fragment);
  }

  /** What is pending since this was asked before. */
  takeNews(): readonly Pending[] {
    return this.#news.splice(0);
  }

  #tell(fragment: Fragment): void {
    const outcomes = this.#outcomesOf(fragment);
    if (outcomes.length === 0) return this.complete(fragment);
    const id = String((this.#told += 1));
    this.#open.set(fragment, { id, fragment, outcomes });
    const label = this.#labels.get(fragment.defer.name) ?? null;
    this.#news.push({ id, path: fragment.path, label });
  }

  #outcomesOf(fragment: Fragment): Outcome[] {
    const outcomes = this.#outcomes.get(fragment) ?? [];
    this.#outcomes.set(fragment, outcomes);
    return outcomes;
  }
}

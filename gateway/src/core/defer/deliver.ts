import type { BringLater } from "../fetch/bring-later.ts";
import { isSource, type Path, type Source } from "../fetch/failure.ts";
import type { PlacedCode } from "../shape/closed-error.ts";
import { LaterPlaces, type Group } from "../shape/later-places.ts";
import type { ObjectShape } from "../shape/shape.ts";
import { writePart, type WrittenPart } from "../shape/write-carefully.ts";
import { OpenFragments, type OpenFragment, type Outcome } from "./open-fragments.ts";
import type { Completed, Incremental, Part } from "./part-text.ts";

/** Where more places of one answer than this would wait, what is left comes at once, when all of it is there. */
export const MOST_PLACES = 1000;

export interface Delivery {
  readonly bringing: BringLater;
  readonly shape: ObjectShape;
  /** By the name of a `@defer`, the label of the client. */
  readonly labels: ReadonlyMap<string, string | null>;
}

/**
 * The parts of one answer: first what does not wait, and then whatever was brought meanwhile, until nothing is pending.
 * Nothing is asked before the first is wanted.
 */
export async function* deliver(delivery: Delivery): AsyncGenerator<Part, undefined> {
  const { bringing } = delivery;
  const delivering = new Delivering(delivery);
  await bringing.first();
  while (!delivering.isOver) {
    const part = delivering.next();
    if (part) yield part;
    if (!delivering.isOver) await bringing.another();
  }
}

class Delivering {
  readonly #delivery: Delivery;
  readonly #open: OpenFragments;
  #isBegun = false;
  #places = 0;
  /** Whether nothing more may wait. */
  #isAtOnce = false;

  constructor(delivery: Delivery) {
    this.#delivery = delivery;
    this.#open = new OpenFragments(delivery.labels);
  }

  get isOver(): boolean {
    return this.#isBegun && this.#open.isEmpty;
  }

  /** What can be told now; null when that is nothing. */
  next(): Part | null {
    return this.#isBegun ? this.#following() : this.#first();
  }

  /** Null as long as it must wait for everything. */
  #first(): Part | null {
    const { shape } = this.#delivery;
    const written = this.#write({ shape, path: [], scope: null });
    if (!written) return null;
    this.#isBegun = true;
    return {
      data: written.text ?? "null",
      errors: [...written.errors, ...this.#takeLoose()],
      pending: this.#open.takeNews(),
      incremental: [],
      completed: [],
      hasNext: !this.isOver,
    };
  }

  /** Null when nothing became complete. */
  #following(): Part | null {
    const incremental: Incremental[] = [];
    const completed: Completed[] = [];
    for (const open of this.#open.all()) {
      if (!this.#isWritten(open)) continue;
      const { id, fragment, outcomes } = open;
      const lost = outcomes.flatMap(({ written }) => (written?.text === null ? written : []));
      completed.push({ id, errors: lost.flatMap(({ errors }) => errors) });
      if (lost.length > 0) this.#open.lose(fragment);
      else {
        incremental.push(...outcomes.flatMap((outcome) => this.#send(open, outcome)));
        this.#open.complete(fragment);
      }
    }
    if (completed.length === 0) return null;
    const pending = this.#open.takeNews();
    return { pending, incremental, completed, hasNext: !this.isOver };
  }

  /** Writes what is there of a fragment; whether that is all of it. */
  #isWritten({ outcomes }: OpenFragment): boolean {
    const { bringing } = this.#delivery;
    for (const outcome of outcomes) {
      const { fragments } = outcome.group;
      if (!fragments.every(({ defer }) => bringing.isBrought(defer.name))) return false;
      outcome.written ??= this.#write(outcome.group);
      if (!outcome.written) return false;
    }
    return true;
  }

  /** Of two fragments that ask the same, the first that is complete brings it. */
  #send({ id, fragment }: OpenFragment, outcome: Outcome): readonly Incremental[] {
    const { group, written, isSent } = outcome;
    if (isSent || written === null || written.text === null) return [];
    outcome.isSent = true;
    const subPath = group.path.slice(fragment.path.length);
    const errors = [...written.errors, ...this.#takeLoose()];
    return [{ id, subPath, data: written.text, errors }];
  }

  #write(group: Omit<Group, "fragments">): WrittenPart | null {
    const { bringing } = this.#delivery;
    if (this.#isAtOnce && !bringing.isOver) return null;
    const most = MOST_PLACES - this.#places;
    const later = new LaterPlaces(group.scope, { most, isAtOnce: this.#isAtOnce });
    const { shape, path } = group;
    const source = sourceAt(bringing.run.root, path);
    const written = writePart({ shape, path, source, later });
    if (later.isOverfull) {
      this.#isAtOnce = true;
      return this.#write(group);
    }
    if (written.text !== null) {
      this.#places += later.fragments.length;
      this.#open.admit(later);
    }
    return written;
  }

  /** What explains nothing that is missing is told with whatever goes next. */
  #takeLoose(): readonly PlacedCode[] {
    const { loose } = this.#delivery.bringing.run;
    return loose.splice(0).map(({ code }) => ({ code, path: undefined }));
  }
}

/** Looked up again for each part: an equal object may have taken its place meanwhile. */
function sourceAt(root: Source, path: Path): unknown {
  let here: unknown = root;
  for (const key of path) {
    const isHolder = Array.isArray(here) || isSource(here);
    here = isHolder ? (here as Source)[key] : undefined;
  }
  return here;
}

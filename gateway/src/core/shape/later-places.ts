import type { Path } from "../fetch/failure.ts";
import type { Defer, LaterShape, ObjectShape } from "./shape.ts";

/** One `@defer` at one place of an answer: what a client is told is pending, and later that it is complete. */
export interface Fragment {
  readonly defer: Defer;
  readonly path: Path;
  /** The one around it; null where that is the answer itself. */
  readonly parent: Fragment | null;
}

/** Fields of one object that are still to be answered. */
export interface Group {
  /** Each of which is complete only with these fields. */
  readonly fragments: readonly Fragment[];
  readonly path: Path;
  readonly shape: ObjectShape;
  /** What holds around them. */
  readonly scope: Scope | null;
}

/** The fragments that an object stands in, the innermost first. */
export interface Scope {
  readonly fragment: Fragment;
  readonly outer: Scope | null;
}

/** Notes, while a part is written, what of its objects is to follow, or has that written along with them. */
export class LaterPlaces {
  readonly fragments: Fragment[] = [];
  readonly groups: Group[] = [];
  /** Whether there are more than anybody may wait for: what was written is of no use then. */
  isOverfull = false;
  /** Whether nothing waits, and everything comes with this part. */
  readonly isAtOnce: boolean;
  readonly #most: number;
  #scope: Scope | null;

  /** @param most how many fragments there may be */
  constructor(scope: Scope | null, { most, isAtOnce }: { most: number; isAtOnce: boolean }) {
    this.#scope = scope;
    this.#most = most;
    this.isAtOnce = isAtOnce;
  }

  /** Goes into an object; gives what to `leave` it with. */
  enter({ opens, groups }: LaterShape, at: Path): Scope | null {
    const before = this.#scope;
    this.isOverfull ||= this.fragments.length + opens.length > this.#most;
    if (this.isOverfull) return before;
    const path = [...at];
    for (const defer of opens) {
      const parent = defer.parent && this.#fragmentOf(defer.parent);
      const fragment = { defer, path, parent };
      this.fragments.push(fragment);
      this.#scope = { fragment, outer: this.#scope };
    }
    const scope = this.#scope;
    for (const { defers, shape } of groups) {
      const fragments = defers.map((defer) => this.#fragmentOf(defer));
      this.groups.push({ fragments, path, shape, scope });
    }
    return before;
  }

  leave(before: Scope | null): void {
    this.#scope = before;
  }

  mark(): Mark {
    return { fragments: this.fragments.length, groups: this.groups.length };
  }

  /** Of what became null nothing follows. */
  forgetSince({ fragments, groups }: Mark): void {
    this.fragments.length = fragments;
    this.groups.length = groups;
  }

  #fragmentOf(defer: Defer): Fragment {
    for (let scope = this.#scope; scope; scope = scope.outer) {
      if (scope.fragment.defer === defer) return scope.fragment;
    }
    throw new Error("Whoever stands within a @defer has come by it.");
  }
}

interface Mark {
  readonly fragments: number;
  readonly groups: number;
}

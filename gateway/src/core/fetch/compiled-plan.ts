import type { AnswerReader } from "../read/answer-reader.ts";
import type { RepresenterByType } from "./represent.ts";
import type { Selection, SelectionByType } from "./selection.ts";
import type { Way, Waypoint } from "./ways.ts";

/** A plan made ready to run, once for all requests that ask the same. */
export type CompiledStep =
  | { readonly kind: "sequence"; readonly steps: readonly CompiledStep[] }
  | { readonly kind: "parallel"; readonly steps: readonly CompiledStep[] }
  | CompiledCondition
  | CompiledDefer
  | CompiledFetch
  | CompiledReEntry
  | CompiledEntities
  | CompiledMutations;

export interface CompiledCondition {
  readonly kind: "condition";
  readonly variable: string;
  readonly whenTrue: CompiledStep | null;
  readonly whenFalse: CompiledStep | null;
}

/** What is wanted at once, and what may wait for it. */
export interface CompiledDefer {
  readonly kind: "defer";
  readonly primary: CompiledStep | null;
  readonly parts: readonly DeferredStep[];
}

export interface DeferredStep {
  /** Of its `@defer`. */
  readonly name: string;
  /** Null when what it asks is brought along with what is wanted at once. */
  readonly step: CompiledStep | null;
}

/** What every sub-query has. */
export interface CompiledQuery {
  readonly subgraph: string;
  /** Whether all that it asks is of class `openbaar`. */
  readonly isPublic: boolean;
  /** Names of the variables of the client that it uses. */
  readonly variables: readonly string[];
  /** Where other objects may stand once its answer is there. */
  readonly beyond: readonly Waypoint[];
}

export interface CompiledFetch extends CompiledQuery {
  readonly kind: "fetch";
  readonly operationKind: "query" | "mutation" | "subscription";
  /** `{"query":"…"`: the body up to its variables. */
  readonly head: string;
  readonly selection: Selection;
  readonly reader: AnswerReader;
}

/** Root fields that are asked once, for every place at the end of a way. */
export interface CompiledReEntry {
  readonly kind: "re-entry";
  readonly fetch: CompiledFetch;
  readonly way: Way;
  /** Whether all of its places may get the very same objects. */
  readonly mayShare: boolean;
}

export interface CompiledEntities extends CompiledQuery {
  readonly kind: "entities";
  readonly batches: readonly CompiledBatch[];
  /** The part of the whole that asks only these batches, and what it needs. */
  only(batches: readonly CompiledBatch[]): EntitiesPart;
}

export interface EntitiesPart {
  readonly head: string;
  readonly reader: AnswerReader;
  readonly variables: readonly string[];
}

export interface CompiledBatch {
  readonly alias: string;
  /** `"representations":` */
  readonly variableHead: string;
  readonly places: readonly CompiledPlace[];
  readonly representers: RepresenterByType;
  /** Names of the types that an entity may be said to be of. */
  readonly sentTypes: () => readonly string[];
  readonly answers: SelectionByType;
}

export interface CompiledPlace {
  readonly way: Way;
  /**
   * Places of one group get the very same objects of an answer, because whatever else is asked below them is the same
   * for all. Null: each entity gets objects of its own.
   */
  readonly group: number | null;
  /**
   * Entities of one twin group that say the same may become one object, because whatever else is asked of them, or
   * below them, is the same for all. Null: each stays on its own.
   */
  readonly twins: number | null;
}

/** Root fields of a mutation, one after the other, up to the first that fails (GraphQL §6.2.2). */
export interface CompiledMutations {
  readonly kind: "mutations";
  readonly parts: readonly MutationPart[];
}

export interface MutationPart {
  readonly key: string;
  readonly step: CompiledStep | null;
  /** By the variables in its conditions. */
  readonly isAsked: (coerced: Readonly<Record<string, unknown>>) => boolean;
}

/**
 * A query plan as frozen data: what is asked of whom, in which order, and where each answer belongs.
 *
 * Planners differ in how they write this down; their adapters translate, and nothing else knows which one planned.
 */
export type PlanStep =
  SequenceStep | ParallelStep | FetchStep | EntitiesStep | ConditionStep | DeferStep;

/** What runs for one operation; null when nothing needs to be asked (`{ __typename }`). */
export type Plan = PlanStep | SubscriptionStep | null;

/** Each step sees what those before it brought. */
export interface SequenceStep {
  readonly kind: "sequence";
  readonly steps: readonly PlanStep[];
}

export interface ParallelStep {
  readonly kind: "parallel";
  readonly steps: readonly PlanStep[];
}

/** Root fields of one subgraph. */
export interface FetchStep {
  readonly kind: "fetch";
  readonly subgraph: string;
  readonly operationKind: "query" | "mutation" | "subscription";
  /** The operation as the subgraph is asked it, fragments included. */
  readonly operation: string;
  /** Variables of the client that the operation uses. */
  readonly variables: readonly string[];
  readonly outputRewrites: readonly OutputRewrite[];
  /**
   * Where in the answer so far a way leads back to the root (`type Payload { query: Query }`): each of these places gets
   * what is answered. Empty for the root itself.
   */
  readonly at: PlacePath;
}

/** Fields of entities that are known already: one `_entities` field for each batch, in one request. */
export interface EntitiesStep {
  readonly kind: "entities";
  readonly subgraph: string;
  readonly operation: string;
  /** Variables of the client that the operation uses; those of the batches come with them. */
  readonly variables: readonly string[];
  readonly batches: readonly EntityBatch[];
}

export interface EntityBatch {
  /** The response key of its `_entities` field; `_entities` when there is one batch. */
  readonly alias: string;
  /** Name of the variable that holds its representations. */
  readonly representations: string;
  /** Where in the answer so far the entities stand: each place gets what is answered. */
  readonly paths: readonly PlacePath[];
  /** What a representation is made of, by type. */
  readonly requires: readonly RequiredFragment[];
  readonly inputRewrites: readonly TypenameRewrite[];
  readonly outputRewrites: readonly OutputRewrite[];
}

/** Response keys from the root down; lists are walked through wherever they stand. */
export type PlacePath = readonly PlaceSegment[];
export type PlaceSegment = { readonly kind: "key"; readonly key: string } | TypeCondition;

/** Only what is one of these types goes on. */
export interface TypeCondition {
  readonly kind: "types";
  readonly types: readonly string[];
}

/** Of an object of this type (or a type that implements it), these fields. */
export interface RequiredFragment {
  readonly kind: "fragment";
  readonly type: string;
  readonly selections: readonly RequiredSelection[];
}

export interface RequiredField {
  readonly kind: "field";
  /** The key under which the answer so far holds it. */
  readonly key: string;
  /** The name under which the subgraph expects it. */
  readonly name: string;
  /** Of a composite field; empty for a leaf. */
  readonly selections: readonly RequiredSelection[];
}

export type RequiredSelection = RequiredField | RequiredFragment;

/** A representation of one of these types says that it is of another: what `@interfaceObject` needs. */
export interface TypenameRewrite {
  readonly types: readonly string[];
  readonly typename: string;
}

/** A key that a planner invented to keep two fields apart becomes the key that was meant. */
export interface OutputRewrite {
  /** Relative to the answer, or to the entity. The last segment is the key to rename. */
  readonly path: PlacePath;
  readonly renameTo: string;
}

/** By the value of a Boolean variable of the client. */
export interface ConditionStep {
  readonly kind: "condition";
  readonly variable: string;
  readonly whenTrue: PlanStep | null;
  readonly whenFalse: PlanStep | null;
}

/** What is answered at once, and what follows (`@defer`). */
export interface DeferStep {
  readonly kind: "defer";
  readonly primary: PlanStep | null;
  readonly deferred: readonly DeferredPart[];
}

export interface DeferredPart {
  readonly label: string | null;
  /** Response keys from the root to the fragment. */
  readonly path: readonly string[];
  readonly step: PlanStep | null;
}

/** A stream of root answers, each followed by what is still to be asked for it. */
export interface SubscriptionStep {
  readonly kind: "subscription";
  readonly primary: FetchStep;
  readonly rest: PlanStep | null;
}

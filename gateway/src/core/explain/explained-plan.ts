/**
 * A plan as it may be shown: which subgraph is asked what, and why. No value of an argument or a variable is in it;
 * where one stood it says `[verborgen]`.
 */
export type ExplainedStep = ExplainedGroup | ExplainedCondition | ExplainedFetch;

export interface ExplainedGroup {
  readonly kind: "sequence" | "parallel" | "subscription" | "defer";
  readonly steps: readonly ExplainedStep[];
}

export interface ExplainedCondition {
  readonly kind: "condition";
  /** Name of the variable of the client that decides. */
  readonly variable: string;
  readonly whenTrue: ExplainedStep | null;
  readonly whenFalse: ExplainedStep | null;
}

export interface ExplainedFetch {
  readonly kind: "fetch" | "entities";
  readonly subgraph: string;
  readonly operation: string;
  /** Where in the answer its fields come to stand, as `leerlingen.plan`; none for what is asked at the root. */
  readonly at: readonly string[];
  readonly reasons: readonly Reason[];
  /** How it went, each time that it was asked; empty when only the plan is explained. */
  readonly calls: readonly Call[];
}

/** Why fields (`Type.field`) are asked. */
export type Reason =
  | { readonly kind: "client"; readonly fields: readonly string[] }
  /** They tell another subgraph which entity is meant. */
  | { readonly kind: "key"; readonly of: string; readonly fields: readonly string[] }
  /** Another subgraph needs them to answer `field`. */
  | {
      readonly kind: "requires";
      readonly of: string;
      readonly field: string;
      readonly fields: readonly string[];
    };

export interface Call {
  /** Milliseconds since the first call began. */
  readonly startMs: number;
  readonly ms: number;
  readonly entities: number;
  readonly sentBytes: number;
  readonly answerBytes: number;
  /** A code of the closed list; null when an answer came. */
  readonly failed: string | null;
}

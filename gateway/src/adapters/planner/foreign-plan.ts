/**
 * A plan as a planner of somebody else writes it down. Both of ours descend from one format and differ in how they
 * write a path, a rewrite, a batch and a subscription; what is `unknown` here is read by `read-path.ts`.
 */
export type ForeignNode =
  | ForeignFetch
  | ForeignBatch
  | { readonly kind: "Sequence" | "Parallel"; readonly nodes: readonly ForeignNode[] }
  | { readonly kind: "Flatten"; readonly path: readonly unknown[]; readonly node: ForeignNode }
  | ForeignCondition
  | ForeignDefer
  | ForeignSubscription;

interface ForeignRequest {
  readonly serviceName: string;
  readonly operation: string;
  readonly operationKind?: string | undefined;
}

interface ForeignRewrites {
  readonly inputRewrites?: readonly unknown[] | undefined;
  readonly outputRewrites?: readonly unknown[] | undefined;
}

export interface ForeignFetch extends ForeignRequest, ForeignRewrites {
  readonly kind: "Fetch";
  readonly requires?: readonly ForeignSelection[] | undefined;
  /** Values that travel into arguments (`@fromContext`). */
  readonly contextRewrites?: readonly unknown[] | undefined;
}

export interface ForeignBatch extends ForeignRequest {
  readonly kind: "BatchFetch";
  readonly entityBatch: { readonly aliases: readonly ForeignAlias[] };
}

export interface ForeignAlias extends ForeignRewrites {
  readonly alias: string;
  readonly representationsVariableName: string;
  readonly paths: readonly (readonly unknown[])[];
  readonly requires: readonly ForeignSelection[];
}

export interface ForeignCondition {
  readonly kind: "Condition";
  readonly condition: string;
  readonly ifClause?: ForeignNode | undefined;
  readonly elseClause?: ForeignNode | undefined;
}

export interface ForeignDefer {
  readonly kind: "Defer";
  readonly primary: { readonly node?: ForeignNode | undefined };
  readonly deferred: readonly {
    readonly label?: string | undefined;
    readonly queryPath: readonly string[];
    readonly node?: ForeignNode | undefined;
  }[];
}

export interface ForeignSubscription {
  readonly kind: "Subscription";
  readonly primary: Omit<ForeignFetch, "kind">;
  readonly rest?: ForeignNode | undefined;
}

export type ForeignSelection =
  | {
      readonly kind: "Field";
      /** Where the answer so far holds it. */
      readonly name: string;
      /** What the subgraph calls it, where that differs. */
      readonly alias?: string | undefined;
      readonly selections?: readonly ForeignSelection[] | undefined;
    }
  | {
      readonly kind: "InlineFragment";
      readonly typeCondition?: string | undefined;
      readonly selections: readonly ForeignSelection[];
      readonly skipIf?: string | undefined;
      readonly includeIf?: string | undefined;
    }
  | { readonly kind: "FragmentSpread" };

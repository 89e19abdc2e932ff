import type { Selection, SelectionByType } from "../fetch/selection.ts";

/** What an answer holds when it is exactly as it was asked. */
export type Readable =
  | { readonly kind: "root"; readonly selection: Selection }
  | { readonly kind: "entities"; readonly batches: readonly ReadableBatch[] };

/** One `_entities` field. */
export interface ReadableBatch {
  /** Its response key. */
  readonly alias: string;
  /** Names of the types of which its entities may be said to be. */
  readonly types: readonly string[];
  readonly answers: SelectionByType;
}

/** For each batch, and for each of its entities in the order asked, the type that it was said to be. */
export type SentTypes = readonly (readonly string[])[];

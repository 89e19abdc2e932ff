import type { WriteLeaf } from "./leaf.ts";

/** What a client selected of objects of one type, in the order in which it must be answered (GraphQL §7.2.2). */
export interface ObjectShape {
  readonly type: string;
  readonly fields: readonly FieldShape[];
}

export interface FieldShape {
  /** The response key. */
  readonly key: string;
  readonly value: ValueShape;
}

/** How a value must look, and whether it may be null. */
export type ValueShape = LeafShape | ListShape | CompositeShape | TypenameShape;

export interface LeafShape {
  readonly kind: "leaf";
  /** Name of the type: a writer may know a shorter way for the built-in ones. */
  readonly type: string;
  readonly isNonNull: boolean;
  readonly write: WriteLeaf;
}

export interface ListShape {
  readonly kind: "list";
  readonly isNonNull: boolean;
  readonly item: ValueShape;
}

export interface CompositeShape {
  readonly kind: "object";
  readonly isNonNull: boolean;
  /** Name of the type that the schema declares. */
  readonly declared: string;
  /** By the name of each type that may stand here. */
  readonly byType: ReadonlyMap<string, ObjectShape>;
}

/** The gateway knows the type itself; no subgraph is believed on this. */
export interface TypenameShape {
  readonly kind: "typename";
  readonly isNonNull: true;
}

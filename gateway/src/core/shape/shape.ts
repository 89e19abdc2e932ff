import type { WriteLeaf } from "./leaf.ts";

/** What a client selected of objects of one type, in the order in which it must be answered (GraphQL §7.2.2). */
export interface ObjectShape {
  readonly type: string;
  readonly fields: readonly FieldShape[];
  /** What may wait; left out where nothing does. */
  readonly later?: LaterShape;
}

/** What of an object is answered in later parts (`@defer`). */
export interface LaterShape {
  /** Each `@defer` that begins at this object. */
  readonly opens: readonly Defer[];
  readonly groups: readonly LaterGroup[];
}

/** One `@defer` of a question, whose parts come to as many places as there are objects. */
export interface Defer {
  /** By which the plan knows it. */
  readonly name: string;
  /** The one around it, which is answered first. */
  readonly parent: Defer | null;
}

/** Fields of an object that are asked within the same ones, and nowhere else. */
export interface LaterGroup {
  readonly defers: readonly Defer[];
  readonly shape: ObjectShape;
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

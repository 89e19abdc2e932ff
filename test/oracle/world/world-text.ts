/** A whole federated graph as text: small enough to print, to shrink, and to keep as a test. */
export interface WorldText {
  readonly subgraphs: readonly SubgraphText[];
  readonly rows: Rows;
}

export interface SubgraphText {
  readonly name: string;
  readonly sdl: string;
}

/** All values there are, by type. `Query` and `Mutation` have one row each. */
export type Rows = Readonly<Record<string, readonly Row[]>>;

/**
 * One object. A missing field is null.
 *
 * `$unknownTo` names the subgraphs in which the entity does not exist.
 */
export interface Row {
  readonly [field: string]: Raw | undefined;
}

/**
 * A value before anybody asked for it.
 *
 * `{ $ref: "T:1" }` is the row of `T` whose `id` is 1, `{ $throw: true }` makes its resolver fail, `{ $oneOf: […] }`
 * chooses by the arguments, and an object with `__typename` is a value object.
 */
export type Raw = null | boolean | number | string | readonly Raw[] | RawObject;
export interface RawObject {
  readonly [key: string]: Raw;
}

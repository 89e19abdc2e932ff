import type { ProblemCode } from "@samenloop/schema";

export type Path = readonly (string | number)[];

/**
 * Stands in the answer where a value should have been, and says why it is not there.
 *
 * It goes wherever the value would have gone: attached to two places it is reported at both, and where nobody asked
 * for it, it is reported nowhere.
 */
export class Failure {
  readonly code: ProblemCode;
  /** From here on down to what went wrong, when null came up from there. */
  readonly below: Path;

  constructor(code: ProblemCode, below: Path = []) {
    this.code = code;
    this.below = below;
  }

  /** Inside the value of a free scalar it is what it stands for. */
  toJSON(): null {
    return null;
  }
}

/** For whatever a subgraph left out, or filled with something of another type. */
export const NOT_AS_AGREED = new Failure("SUBGRAPH_ANSWER_INVALID");

/** An object of an answer: what `JSON.parse` made, or a copy of it. */
export type Source = Record<string, unknown>;

/** Neither null, nor a list, nor a failure. */
export const isSource = (value: unknown): value is Source =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Failure);

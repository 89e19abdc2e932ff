import type { Source } from "../fetch/failure.ts";
import { GeneratedCode } from "../generated-code.ts";
import { isWhole } from "./leaf.ts";
import { quote } from "./quote.ts";
import type { ObjectShape } from "./shape.ts";
import { rootFunction, type Writing } from "./writer-functions.ts";

/** What was written of each object that stands in more than one place, by the number of the place. */
export type Memo = (Map<object, string> | undefined)[];

/** JSON text of an answer in which nothing is missing; undefined for any other, which needs to be written carefully. */
export type WriteFast = (root: Source, memo: Memo | null) => string | undefined;

/**
 * Generates code that writes answers of one shape. It knows nothing of errors: at the first value that is not as
 * agreed it gives up.
 *
 * @throws EvalError where the process may not generate code
 */
export function generateWriter(shape: ObjectShape, writing: Writing): WriteFast {
  const { code, constants } = writerCode(shape, writing);
  // oxlint-disable-next-line no-implied-eval
  const factory = new Function("K", "G", "O", "q", "d", code) as Factory;
  return factory(constants, GIVE_UP, Object, quote, wholeNumber);
}

/** The code and its table of constants, `K`. */
export function writerCode(
  shape: ObjectShape,
  writing: Writing,
): { readonly code: string; readonly constants: readonly unknown[] } {
  const generated = new GeneratedCode();
  const root = rootFunction(generated, shape, writing);
  const code = `"use strict";${generated.text()}
return (r,m)=>{try{return ${root}(r,m,"")}catch(e){if(e===G)return undefined;throw e}}`;
  return { code, constants: generated.constants };
}

type Factory = (...parts: readonly unknown[]) => WriteFast;

const GIVE_UP = Symbol("not as agreed");

/** An ID that a subgraph wrote as a number. */
const wholeNumber = (value: unknown): string => {
  if (!isWhole(value)) throw GIVE_UP;
  return String(value);
};

import type { Source } from "../fetch/failure.ts";
import { generateWriter, type WriteFast } from "./generate-writer.ts";
import { shapeOf, type ShapeSource } from "./shape-of.ts";
import type { ObjectShape } from "./shape.ts";
import { writeCarefully, type Written } from "./write-carefully.ts";

export interface AnswerWriter {
  /** @param isShared whether an object of the answer may stand in more than one place */
  write(root: Source, coerced: Readonly<Record<string, unknown>>, isShared: boolean): Written;
}

export interface AnswerWriterOptions extends Omit<ShapeSource, "conditions"> {
  /** Variables by which the shape of the answer goes. */
  readonly conditionVariables: readonly string[];
  /** Whether what stands at a place (its response keys, joined by dots) may stand elsewhere too. */
  readonly mayRepeat: (path: string) => boolean;
  /** Whether code may be generated. */
  readonly generate: boolean;
}

/** More outcomes of the conditions of one operation than this are worked out anew each time. */
const MOST_SHAPES = 32;

interface Shaped {
  readonly shape: ObjectShape;
  /** Not yet tried, or given up. */
  fast: WriteFast | null;
  uses: number;
}

/**
 * Writes the answers to one operation, in the fast way where nothing is missing.
 *
 * Code is generated when an operation comes a second time: what is asked only once does not earn it back.
 */
export function createAnswerWriter(options: AnswerWriterOptions): AnswerWriter {
  const shapes = new Map<string, Shaped>();
  return {
    write: (root, coerced, isShared) => {
      const shaped = shapeFor(options, shapes, coerced);
      shaped.uses += 1;
      if (shaped.uses === 2 && options.generate) shaped.fast = tryToGenerate(shaped.shape, options);
      const text = shaped.fast?.(root, isShared ? [] : null);
      return text === undefined ? writeCarefully(shaped.shape, root) : { text, errors: NONE };
    },
  };
}

const NONE: readonly never[] = [];

function shapeFor(
  options: AnswerWriterOptions,
  shapes: Map<string, Shaped>,
  coerced: Readonly<Record<string, unknown>>,
): Shaped {
  let outcome = "";
  for (const name of options.conditionVariables) outcome += coerced[name] === true ? "1" : "0";
  const known = shapes.get(outcome);
  if (known) return known;
  const shape = shapeOf({ ...options, conditions: coerced });
  const shaped: Shaped = { shape, fast: null, uses: 0 };
  if (shapes.size < MOST_SHAPES) shapes.set(outcome, shaped);
  return shaped;
}

function tryToGenerate(shape: ObjectShape, { mayRepeat }: AnswerWriterOptions): WriteFast | null {
  try {
    return generateWriter(shape, mayRepeat);
  } catch (error) {
    // Some processes may not generate code (`--disallow-code-generation-from-strings`); the careful way does the same.
    if (error instanceof EvalError) return null;
    throw error;
  }
}

import type { Source } from "../fetch/failure.ts";
import { unlessForbidden } from "../generated-code.ts";
import { generateWriter, type WriteFast } from "./generate-writer.ts";
import { shapeOf, type ShapeSource } from "./shape-of.ts";
import type { ObjectShape, ValueShape } from "./shape.ts";
import { writeCarefully, type Written } from "./write-carefully.ts";

export interface AnswerWriter {
  write(answer: Answered, coerced: Readonly<Record<string, unknown>>): Written;
  /** The shape of an answer of which parts are deferred; null when none is, by these variables. */
  deferred(coerced: Readonly<Record<string, unknown>>): ObjectShape | null;
}

export interface Answered {
  readonly root: Source;
  /** Whether an object of the answer may stand in more than one place. */
  readonly isShared: boolean;
  /** Whether no text in it needs an escape. */
  readonly isPlain: boolean;
}

export interface AnswerWriterOptions extends Omit<ShapeSource, "conditions"> {
  /** Variables by which the shape of the answer goes. */
  readonly conditionVariables: readonly string[];
  /** Whether what stands at a place (its response keys, joined by dots) may stand elsewhere too. */
  readonly mayRepeat: (path: string) => boolean;
  /** How many answers are written before code is generated for it. */
  readonly usesBeforeCode: number;
}

/** More outcomes of the conditions of one operation than this are worked out anew each time. */
const MOST_SHAPES = 32;

interface Shaped {
  readonly shape: ObjectShape;
  /** For plain answers and for others; undefined until code is generated, null when there is none. */
  readonly fast: { plain?: WriteFast | null; other?: WriteFast | null };
  uses: number;
}

/** Writes the answers to one operation, in the fast way where nothing is missing. */
export function createAnswerWriter(options: AnswerWriterOptions): AnswerWriter {
  const shapes = new Map<string, Shaped>();
  return {
    write: ({ root, isShared, isPlain }, coerced) => {
      const shaped = shapeFor(options, shapes, coerced);
      const text = fastFor(options, shaped, isPlain)?.(root, isShared ? [] : null);
      return text === undefined ? writeCarefully(shaped.shape, root) : { text, errors: NONE };
    },
    deferred: (coerced) => {
      const { shape } = shapeFor(options, shapes, coerced);
      return mayWait(shape) ? shape : null;
    },
  };
}

function fastFor(options: AnswerWriterOptions, shaped: Shaped, isPlain: boolean): WriteFast | null {
  const { fast, shape } = shaped;
  const kind = isPlain ? "plain" : "other";
  const known = fast[kind];
  if (known !== undefined) return known;
  shaped.uses += 1;
  if (shaped.uses <= options.usesBeforeCode) return null;
  const { mayRepeat } = options;
  // Without code an answer is written carefully, which does the same.
  return (fast[kind] = unlessForbidden(() => generateWriter(shape, { isPlain, mayRepeat })));
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
  const shaped: Shaped = { shape, fast: {}, uses: 0 };
  if (shapes.size < MOST_SHAPES) shapes.set(outcome, shaped);
  return shaped;
}

const mayWait = ({ fields, later }: ObjectShape): boolean =>
  later !== undefined || fields.some(({ value }) => mayWaitWithin(value));

function mayWaitWithin(value: ValueShape): boolean {
  if (value.kind === "list") return mayWaitWithin(value.item);
  return value.kind === "object" && [...value.byType.values()].some(mayWait);
}

import type { ProblemCode } from "@samenloop/schema";
import { Failure, isSource, type Path, type Source } from "../fetch/failure.ts";
import type { LaterPlaces } from "./later-places.ts";
import { quote } from "./quote.ts";
import type { CompositeShape, LaterShape, ListShape, ObjectShape, ValueShape } from "./shape.ts";

/** Where in an answer something is missing, and why. */
export interface LocatedError {
  readonly code: ProblemCode;
  readonly path: readonly (string | number)[];
}

export interface Written {
  /** JSON text of the data: `null` where even the root may not stand. */
  readonly text: string;
  readonly errors: readonly LocatedError[];
}

/** A hostile answer has room for millions; this many tell enough. */
const MOST_ERRORS = 1000;

/**
 * Writes an answer as it was asked, completes each value (GraphQL §6.4.3), reports each that is missing at its place,
 * and lets null come up where it may not stand (§6.4.4).
 */
export function writeCarefully(shape: ObjectShape, root: Source): Written {
  const writing: Writing = { path: [], errors: [], later: null };
  const text = writeFields(writing, shape, root);
  return { text: text ?? "null", errors: writing.errors };
}

/** One part of an answer that comes in parts: the fields of one object, at its place. */
export interface AnswerPart {
  readonly shape: ObjectShape;
  /** What stands at that place. */
  readonly source: unknown;
  readonly path: Path;
  readonly later: LaterPlaces;
}

/** Writes one part in the same way; its text is null when null would come up further than the part goes. */
export function writePart({ shape, source, path, later }: AnswerPart): WrittenPart {
  const writing: Writing = { path: [...path], errors: [], later };
  const text = isSource(source) ? writeFields(writing, shape, source) : invalid(writing);
  return { text: text ?? null, errors: writing.errors };
}

export interface WrittenPart extends Pick<Written, "errors"> {
  readonly text: string | null;
}

interface Writing {
  readonly path: (string | number)[];
  readonly errors: LocatedError[];
  /** Where what may wait is noted; null where nothing does. */
  readonly later: LaterPlaces | null;
}

/** Undefined where null may not stand: whoever holds it becomes null instead. */
type Completed = string | undefined;

function writeFields(writing: Writing, shape: ObjectShape, source: Source): Completed {
  const { later } = writing;
  if (!later || !shape.later) return braced(writeSelected(writing, shape, source));
  if (later.isAtOnce) return writeAtOnce(writing, [shape, ...shapesWithin(shape.later)], source);
  const before = later.enter(shape.later, writing.path);
  const text = writeSelected(writing, shape, source);
  later.leave(before);
  return braced(text);
}

const braced = (text: Completed): Completed => (text === undefined ? undefined : `{${text}}`);

const shapesWithin = ({ groups }: LaterShape): ObjectShape[] => groups.map(({ shape }) => shape);

function writeAtOnce(writing: Writing, shapes: readonly ObjectShape[], source: Source): Completed {
  const texts = shapes.map((shape) => writeSelected(writing, shape, source));
  if (texts.includes(undefined)) return undefined;
  return `{${texts.filter((text) => text !== "").join(",")}}`;
}

function writeSelected(writing: Writing, shape: ObjectShape, source: Source): Completed {
  let text = "";
  for (const { key, value } of shape.fields) {
    writing.path.push(key);
    const written =
      value.kind === "typename" ? quote(shape.type) : writeValue(writing, value, source[key]);
    writing.path.pop();
    if (written === undefined) return undefined;
    text += `${text === "" ? "" : ","}${quote(key)}:${written}`;
  }
  return text;
}

function writeValue(writing: Writing, shape: ValueShape, value: unknown): Completed {
  const mark = writing.later?.mark();
  const written = value === null ? undefined : writePresent(writing, shape, value);
  if (written !== undefined) return written;
  if (mark) writing.later?.forgetSince(mark);
  if (!shape.isNonNull) return "null";
  if (value === null) report(writing, "SUBGRAPH_ANSWER_INVALID", []);
  return undefined;
}

/** Undefined when nothing can stand here, with the reason reported. */
function writePresent(writing: Writing, shape: ValueShape, value: unknown): Completed {
  if (value instanceof Failure) return report(writing, value.code, value.below);
  switch (shape.kind) {
    case "leaf":
      return shape.write(value) ?? invalid(writing);
    case "list":
      return Array.isArray(value) ? writeList(writing, shape, value) : invalid(writing);
    case "object":
      return isSource(value) ? writeObject(writing, shape, value) : invalid(writing);
    case "typename":
      return invalid(writing);
  }
}

function writeList(writing: Writing, { item }: ListShape, items: readonly unknown[]): Completed {
  let text = "";
  for (let index = 0; index < items.length; index += 1) {
    writing.path.push(index);
    const written = writeValue(writing, item, items[index]);
    writing.path.pop();
    if (written === undefined) return undefined;
    text += index === 0 ? written : `,${written}`;
  }
  return `[${text}]`;
}

function writeObject(writing: Writing, composite: CompositeShape, value: Source): Completed {
  const typename = value["__typename"] ?? composite.declared;
  const shape = typeof typename === "string" ? composite.byType.get(typename) : undefined;
  return shape ? writeFields(writing, shape, value) : invalid(writing);
}

const invalid = (writing: Writing): undefined => report(writing, "SUBGRAPH_ANSWER_INVALID", []);

function report(writing: Writing, code: ProblemCode, below: Failure["below"]): undefined {
  if (writing.errors.length < MOST_ERRORS) {
    writing.errors.push({ code, path: [...writing.path, ...below] });
  }
  return undefined;
}

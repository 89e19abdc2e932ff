import type { ProblemCode } from "@samenloop/schema";
import { Failure, isSource, type Source } from "../fetch/failure.ts";
import { quote } from "./quote.ts";
import type { CompositeShape, ListShape, ObjectShape, ValueShape } from "./shape.ts";

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
  const writing: Writing = { path: [], errors: [] };
  const text = writeFields(writing, shape, root);
  return { text: text ?? "null", errors: writing.errors };
}

interface Writing {
  readonly path: (string | number)[];
  readonly errors: LocatedError[];
}

/** Undefined where null may not stand: whoever holds it becomes null instead. */
type Completed = string | undefined;

function writeFields(writing: Writing, shape: ObjectShape, source: Source): Completed {
  let text = "";
  for (const { key, value } of shape.fields) {
    writing.path.push(key);
    const written =
      value.kind === "typename" ? quote(shape.type) : writeValue(writing, value, source[key]);
    writing.path.pop();
    if (written === undefined) return undefined;
    text += `${text === "" ? "" : ","}${quote(key)}:${written}`;
  }
  return `{${text}}`;
}

function writeValue(writing: Writing, shape: ValueShape, value: unknown): Completed {
  const written = value === null ? undefined : writePresent(writing, shape, value);
  if (written !== undefined) return written;
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

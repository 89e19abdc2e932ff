import { closedError, type PlacedCode } from "../shape/closed-error.ts";

/** One part of an answer, in the words of incremental delivery (`incrementalSpec=v0.2`). */
export interface Part {
  /** JSON text; only of the first one, which is the answer itself. */
  readonly data?: string;
  /** Of the first one. */
  readonly errors?: readonly PlacedCode[];
  readonly pending: readonly Pending[];
  readonly incremental: readonly Incremental[];
  readonly completed: readonly Completed[];
  readonly hasNext: boolean;
}

export interface Pending {
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly label: string | null;
}

export interface Incremental {
  readonly id: string;
  /** From the place of what is pending to the object that gets these data. */
  readonly subPath: readonly (string | number)[];
  /** JSON text. */
  readonly data: string;
  readonly errors: readonly PlacedCode[];
}

export interface Completed {
  readonly id: string;
  /** Why it will never come. */
  readonly errors: readonly PlacedCode[];
}

/**
 * A part as JSON text; an answer that comes in one part is written as any other.
 *
 * @param more what else is told, as text that begins with a comma, or nothing
 */
export function partText(part: Part, more: string): string {
  const { data, errors = [], pending, incremental, completed, hasNext } = part;
  const isWhole = data !== undefined && !hasNext;
  const members = [
    ...(data === undefined ? [] : [`"data":${data}`]),
    ...errorsText(errors),
    ...listText("pending", pending.map(pendingText)),
    ...listText("incremental", incremental.map(incrementalText)),
    ...listText("completed", completed.map(completedText)),
    ...(isWhole ? [] : [`"hasNext":${hasNext}`]),
  ];
  return `{${members.join(",")}${more}}`;
}

const listText = (key: string, texts: readonly string[]): readonly string[] =>
  texts.length === 0 ? [] : [`"${key}":[${texts.join(",")}]`];

const errorsText = (errors: readonly PlacedCode[]): readonly string[] =>
  errors.length === 0 ? [] : [`"errors":${JSON.stringify(errors.map(closedError))}`];

const pendingText = ({ id, path, label }: Pending): string =>
  JSON.stringify({ id, path, ...(label !== null && { label }) });

function incrementalText({ id, subPath, data, errors }: Incremental): string {
  const where = subPath.length === 0 ? "" : `,"subPath":${JSON.stringify(subPath)}`;
  return `{${[`"id":"${id}"${where}`, `"data":${data}`, ...errorsText(errors)].join(",")}}`;
}

const completedText = ({ id, errors }: Completed): string =>
  `{${[`"id":"${id}"`, ...errorsText(errors)].join(",")}}`;

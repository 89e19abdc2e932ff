import { Problem } from "@samenloop/schema";
import type { ListArgs, ListSource } from "./list-source.ts";

const MOST = 100;
const USUAL = 20;

/** Which part of a list is asked for, checked. Pages from the end are read in reverse and turned round. */
export interface ListWindow {
  readonly size: number;
  readonly fromEnd: boolean;
  readonly field: string;
  readonly descending: boolean;
  /** Order value and id to begin behind, in reading direction. */
  readonly after: CursorPosition | null;
  /** Order value and id to stop before, in reading direction. */
  readonly before: CursorPosition | null;
}

export type CursorPosition = readonly [value: string, id: string];

export function listWindow(source: ListSource, args: ListArgs): ListWindow {
  const field = args.orderBy?.veld ?? Object.keys(source.order)[0] ?? "";
  const fromEnd = args.last != null;
  const ascending = (args.orderBy?.richting ?? "ASC") === "ASC";
  const read = (cursor: string | null | undefined): CursorPosition | null =>
    cursor == null ? null : readCursor(cursor, source, field);
  const [after, before] = [read(args.after), read(args.before)];
  return {
    size: sizeOf(args),
    fromEnd,
    field,
    descending: ascending === fromEnd,
    after: fromEnd ? before : after,
    before: fromEnd ? after : before,
  };
}

function sizeOf({ first, last }: ListArgs): number {
  if (first != null && last != null) throw pageInvalid("Give `first` or `last`, not both.");
  const size = first ?? last ?? USUAL;
  if (size >= 0 && size <= MOST) return size;
  const asked = last == null ? "first" : "last";
  throw pageInvalid(`\`${asked}\` lies between 0 and ${MOST}, not ${size}.`);
}

/** A cursor belongs to one order field; it holds order value and id, both of which its reader already saw. */
export function writeCursor(field: string, [value, id]: CursorPosition): string {
  return Buffer.from(JSON.stringify([field, value, id])).toString("base64url");
}

function readCursor(cursor: string, source: ListSource, field: string): CursorPosition {
  const parts = parseCursor(cursor);
  // A made-up cursor may say anything: only a name that is ours is ever repeated.
  if (!parts || !Object.hasOwn(source.order, parts[0])) throw cursorInvalid(NO_CURSOR);
  const [writtenFor, value, id] = parts;
  if (writtenFor !== field)
    throw cursorInvalid(`This cursor belongs to an order by ${writtenFor}.`);
  return [value, id];
}

function parseCursor(cursor: string): readonly [string, string, string] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    const isCursor =
      Array.isArray(parts) && parts.length === 3 && parts.every((part) => typeof part === "string");
    return isCursor ? (parts as unknown as readonly [string, string, string]) : null;
  } catch {
    // Not JSON: the caller made it up, which is an answer and not a fault.
    return null;
  }
}

/**
 * What a failed read of a page means. A cursor that somebody made up may hold a value that no column can have, and a
 * filter a text that no text can be; only PostgreSQL finds out, and both are the caller's mistake and no bug.
 */
export function explainFailure({ after, before }: ListWindow, error: unknown): unknown {
  const state = sqlStateOf(error);
  if ((after || before) && state.startsWith(DATA_EXCEPTION)) return cursorInvalid(NO_CURSOR);
  if (state !== CHARACTER_NOT_IN_REPERTOIRE) return error;
  return new Problem("INPUT_INVALID", "A text in `where` holds a character that no text can have.");
}

function sqlStateOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
}

/** SQLSTATE, PostgreSQL appendix A. */
const DATA_EXCEPTION = "22";
const CHARACTER_NOT_IN_REPERTOIRE = "22021";

const NO_CURSOR = "This is not a cursor of this list.";
const pageInvalid = (message: string): Problem => new Problem("PAGE_INVALID", message);
const cursorInvalid = (message: string): Problem => new Problem("CURSOR_INVALID", message);

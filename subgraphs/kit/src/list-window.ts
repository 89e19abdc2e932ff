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
  const { first, last } = args;
  if (first != null && last != null) throw pageInvalid("Give `first` or `last`, not both.");
  const size = first ?? last ?? USUAL;
  if (size < 0 || size > MOST) {
    throw pageInvalid(
      `\`${last == null ? "first" : "last"}\` lies between 0 and ${MOST}, not ${size}.`,
    );
  }
  const field = args.orderBy?.veld ?? Object.keys(source.order)[0] ?? "";
  const fromEnd = last != null;
  const ascending = (args.orderBy?.richting ?? "ASC") === "ASC";
  const after = args.after == null ? null : readCursor(args.after, field);
  const before = args.before == null ? null : readCursor(args.before, field);
  return {
    size,
    fromEnd,
    field,
    descending: ascending === fromEnd,
    after: fromEnd ? before : after,
    before: fromEnd ? after : before,
  };
}

/** A cursor belongs to one order field; it holds order value and id, both of which its reader already saw. */
export function writeCursor(field: string, [value, id]: CursorPosition): string {
  return Buffer.from(JSON.stringify([field, value, id])).toString("base64url");
}

function readCursor(cursor: string, field: string): CursorPosition {
  const parts = parseCursor(cursor);
  if (!parts) throw cursorInvalid("This is not a cursor of this list.");
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
 * What a failed read of a page means. A cursor that somebody made up may hold a value that no column can have, which
 * only PostgreSQL finds out (SQLSTATE class 22); that is the caller's mistake and no bug.
 */
export function explainFailure({ after, before }: ListWindow, error: unknown): unknown {
  const cause = error instanceof Error ? error.cause : undefined;
  const isRefusedValue =
    cause instanceof Error && "code" in cause && String(cause.code).startsWith("22");
  return isRefusedValue && (after || before)
    ? cursorInvalid("This is not a cursor of this list.")
    : error;
}

const pageInvalid = (message: string): Problem => new Problem("PAGE_INVALID", message);
const cursorInvalid = (message: string): Problem => new Problem("CURSOR_INVALID", message);

import { closedCode } from "../shape/closed-error.ts";
import { Failure, isSource, type Path, type Source } from "./failure.ts";
import type { ProblemCode } from "@samenloop/schema";

/** A hostile answer has room for millions; this many tell enough. */
const MOST_ERRORS = 1000;

/** What a subgraph reports that could not be put where it belongs. */
export interface LooseError {
  readonly code: ProblemCode;
  /** In the answer of the subgraph; null when it named no place. */
  readonly path: Path | null;
}

/**
 * Puts each error of an answer at the null that it explains, so that both travel together from here on.
 *
 * Nothing of its text comes along, and its code only when it is of the closed list. What explains no null is returned.
 */
export function placeErrors(data: Source, errors: unknown): LooseError[] {
  if (errors === undefined || errors === null) return [];
  const list: readonly unknown[] = Array.isArray(errors) ? errors.slice(0, MOST_ERRORS) : [errors];
  return list.flatMap((error): LooseError[] => {
    const { path, extensions } = isSource(error) ? error : {};
    const code = closedCode(extensions);
    const readable = readablePath(path);
    if (readable.length === 0) return [{ code, path: null }];
    return place(data, readable, code) ? [] : [{ code, path: readable }];
  });
}

/** Deeper than any selection. */
const LONGEST_PATH = 200;

/** As far as it consists of keys and indices. */
function readablePath(path: unknown): Path {
  if (!Array.isArray(path)) return [];
  const segments: readonly unknown[] = path.slice(0, LONGEST_PATH);
  const end = segments.findIndex(
    (segment) => typeof segment !== "string" && !Number.isSafeInteger(segment),
  );
  return (end < 0 ? segments : segments.slice(0, end)) as Path;
}

/** Null may have come up from where the error happened: then it stands somewhere on the way. */
function place(data: Source, path: Path, code: ProblemCode): boolean {
  let here: unknown = data;
  for (const [index, segment] of path.entries()) {
    const holder = typeof segment === "number" ? listOf(here) : sourceOf(here);
    if (!holder || !Object.hasOwn(holder, segment)) return false;
    const value = holder[segment];
    if (value instanceof Failure) return true;
    if (value === null) {
      holder[segment] = new Failure(code, path.slice(index + 1));
      return true;
    }
    here = value;
  }
  return false;
}

const listOf = (value: unknown): Record<number | string, unknown> | null =>
  Array.isArray(value) ? (value as unknown as Record<number, unknown>) : null;

const sourceOf = (value: unknown): Record<number | string, unknown> | null =>
  isSource(value) ? value : null;

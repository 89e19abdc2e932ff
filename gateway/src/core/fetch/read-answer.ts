import type { GraphQLSchema } from "graphql";
import type { ProblemCode } from "@samenloop/schema";
import { closedCode } from "../shape/closed-error.ts";
import { locateError } from "./locate-error.ts";
import { projectAnswer, type Fault } from "./project-answer.ts";
import { isObject, type Path, type Source } from "./read-value.ts";
import type { SubQuery } from "./sub-query.ts";

/** Why something is missing, and where in the sub-answer; null when nobody can say where. */
export interface LocatedError {
  readonly code: ProblemCode;
  readonly path: Path | null;
}

export interface ReadAnswer {
  readonly data: Source;
  readonly errors: readonly LocatedError[];
}

/** A hostile answer has room for millions; this many tell enough. */
const MOST_ERRORS = 1000;

/**
 * A subgraph's answer as it may be merged with those of others: what was asked, and each place where that is missing
 * with a reason from the closed list. None of the text of its errors comes along.
 */
export function readAnswer(schema: GraphQLSchema, asked: SubQuery, answer: object): ReadAnswer {
  const { data, errors }: { readonly data?: unknown; readonly errors?: unknown } = answer;
  const projection = projectAnswer(schema, asked, data);
  const reported = reportedErrors(errors, (path) => locateError(asked, projection.data, path));
  const located = reported.filter(({ path }) => path !== null);
  const unplaced = reported.find(({ path }) => path === null);
  // An error where null may not stand takes along what is around it, up to and including the whole answer.
  const isAllLost = data === null && located.length > 0;
  const faults = isAllLost ? [] : unexplained(projection.faults, located);
  const code = unplaced?.code ?? "SUBGRAPH_ANSWER_INVALID";
  const places = faults.map(({ path }) => ({ code, path }));
  const pathless = unplaced && places.length === 0 ? [unplaced] : [];
  return { data: projection.data, errors: [...located, ...places, ...pathless] };
}

/** The answer that never came: each place that it would have filled, with the reason. */
export function missingAnswer(schema: GraphQLSchema, asked: SubQuery, code: ProblemCode) {
  return readAnswer(schema, asked, { errors: [{ extensions: { code } }] });
}

function reportedErrors(errors: unknown, locate: (path: Path) => Path): LocatedError[] {
  if (errors == null) return [];
  const list: readonly unknown[] = Array.isArray(errors) ? errors : [errors];
  return list.slice(0, MOST_ERRORS).map((error) => {
    const { path, extensions } = isObject(error) ? error : {};
    const located = Array.isArray(path) ? locate(path as Path) : [];
    // Below `_entities` the index says which entity it is about; without it there is no place.
    const isPlace = located.length > (located[0] === "_entities" ? 1 : 0);
    return { code: closedCode(extensions), path: isPlace ? located : null };
  });
}

/** The faults that no reported error has said already. */
function unexplained(faults: readonly Fault[], errors: readonly LocatedError[]): readonly Fault[] {
  const paths = errors.map(({ path }) => path ?? []);
  const reported = new Set(paths.map(keyOf));
  const around = new Set(paths.flatMap(prefixesOf).map(keyOf));
  return faults.filter(
    ({ path, within }) =>
      !around.has(keyOf(within)) && !prefixesOf(path).some((prefix) => reported.has(keyOf(prefix))),
  );
}

const keyOf = (path: Path): string => JSON.stringify(path);

const prefixesOf = (path: Path): Path[] => path.map((_, index) => path.slice(0, index + 1));

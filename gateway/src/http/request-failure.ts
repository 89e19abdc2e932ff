import { GraphQLError } from "graphql";
import { describeBug, Problem, type ProblemCode, type ReportBug } from "@samenloop/schema";
import { InvalidRequest } from "../stages/plan.ts";

export interface RequestFailure {
  readonly code: ProblemCode;
  readonly errors: readonly object[];
}

/** What a request that failed as a whole is told; a bug is reported and masked. */
export function requestFailure(error: unknown, reportBug: ReportBug): RequestFailure {
  if (error instanceof Problem) return failure(error.code, [{ message: error.message }]);
  if (error instanceof InvalidRequest) return failure("GRAPHQL_INVALID", error.errors);
  if (error instanceof GraphQLError) return failure("GRAPHQL_INVALID", [error]);
  const code = httpProblem(error);
  if (code) return failure(code, [{ message: HTTP_SAYINGS[code] }]);
  reportBug(describeBug(error));
  return failure("INTERNAL", [{ message: "Internal error." }]);
}

/** Work that was given up because nobody waits for its outcome: neither a failure nor a bug. */
export const isGivenUp = (error: unknown, signal: { readonly aborted: boolean }): boolean =>
  signal.aborted && error instanceof Error && error.name === "AbortError";

type Located = Pick<GraphQLError, "message"> & Partial<Pick<GraphQLError, "locations">>;

function failure(code: ProblemCode, errors: readonly Located[]): RequestFailure {
  const shown = errors.map(({ message, locations }) => ({
    message,
    ...(locations && { locations }),
    extensions: { code },
  }));
  return { code, errors: shown };
}

/** What the HTTP server itself refuses, before the pipeline is reached. */
const HTTP_SAYINGS = {
  BODY_TOO_LARGE: "The body is larger than 256 kB.",
  REQUEST_INVALID: "The body is not JSON, or holds a key that no question has.",
} as const;

function httpProblem(error: unknown): keyof typeof HTTP_SAYINGS | null {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  if (status === 413) return "BODY_TOO_LARGE";
  return status === 400 ? "REQUEST_INVALID" : null;
}

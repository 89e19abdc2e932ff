import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import { describeBug, Problem, type ReportBug } from "@samenloop/schema";

const CALLER_MISTAKES = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
]);

/** Expected failures keep their code and message; anything else is reported as a bug and masked. */
export function errorFormatter(reportBug: ReportBug) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    if (cause instanceof Problem) {
      return { ...place(formatted), message: cause.message, extensions: { code: cause.code } };
    }
    if (CALLER_MISTAKES.has(String(formatted.extensions?.["code"]))) {
      const code = "GRAPHQL_INVALID";
      return { ...place(formatted), message: formatted.message, extensions: { code } };
    }
    reportBug(describeBug(cause));
    return { ...place(formatted), message: "Internal error.", extensions: { code: "INTERNAL" } };
  };
}

function place({ locations, path }: GraphQLFormattedError): Partial<GraphQLFormattedError> {
  return { ...(locations && { locations }), ...(path && { path }) };
}

import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import { Problem } from "@samenloop/schema";

/** Told of a bug: its kind and where it happened, never its message, which may quote a value of a child. */
export type ReportBug = (bug: { readonly kind: string; readonly at: readonly string[] }) => void;

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

/** The stack without its first lines: those repeat the message. */
export function describeBug(error: unknown): { kind: string; at: string[] } {
  if (!(error instanceof Error)) return { kind: typeof error, at: [] };
  const at = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const cause = error.cause ? describeBug(error.cause) : { kind: "", at: [] };
  const kind = [error.name, cause.kind].filter(Boolean).join(" < ");
  return { kind, at: [...at.slice(0, 6), ...cause.at].map((line) => line.trim()) };
}

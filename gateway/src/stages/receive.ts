import { Problem } from "@samenloop/schema";
import type { Incoming, Received } from "../pipeline.ts";

/** Reads the JSON body of a GraphQL request (GraphQL over HTTP §5.3); batches are refused. */
export function receive({ body, signal }: Incoming): Received {
  if (!isObject(body)) throw invalid("The body is one JSON object with a `query`.");
  const { query, operationName, variables, extensions } = body;
  if (typeof query !== "string" || query.trim() === "") {
    throw invalid("`query` holds the text of a GraphQL operation.");
  }
  if (operationName != null && typeof operationName !== "string") {
    throw invalid("`operationName` is text.");
  }
  if (variables != null && !isObject(variables)) throw invalid("`variables` is a JSON object.");
  if (extensions != null && !isObject(extensions)) throw invalid("`extensions` is a JSON object.");
  return {
    source: query,
    operationName: operationName || null,
    variables: variables ?? {},
    signal,
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const invalid = (message: string): Problem => new Problem("REQUEST_INVALID", message);

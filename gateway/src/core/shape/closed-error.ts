import { GraphQLError } from "graphql";
import type { ProblemCode } from "@samenloop/schema";

/** What the gateway says, in its own words, for each code that may come out of the graph. */
const SAYINGS: Partial<Record<ProblemCode, string>> = {
  GRAPHQL_INVALID: "A part of the graph did not understand its part of the question.",
  INPUT_INVALID: "A value here is not well formed; the schema shows an example of each code.",
  PAGE_INVALID: "Give `first` or `last`, not both, between 0 and 100.",
  CURSOR_INVALID: "This cursor does not belong to this list in this order.",
  SUBGRAPH_UNREACHABLE: "A part of the graph does not answer; the rest is complete.",
  SUBGRAPH_ANSWER_INVALID: "A part of the graph did not answer as agreed.",
};

/** Keeps place and code of an error that came out of the graph, and none of its text. */
export function closedError(error: GraphQLError): GraphQLError {
  const code = codeOf(error);
  return new GraphQLError(SAYINGS[code] ?? "Something went wrong here.", {
    ...(error.path && { path: error.path }),
    extensions: { code },
  });
}

function codeOf(error: GraphQLError): ProblemCode {
  const code = error.extensions["code"];
  if (typeof code === "string" && code in SAYINGS) return code as ProblemCode;
  if (code === "INTERNAL") return "SUBGRAPH_ANSWER_INVALID";
  return isTransportFailure(error) ? "SUBGRAPH_UNREACHABLE" : "SUBGRAPH_ANSWER_INVALID";
}

/** An answer that never came, or came as an HTTP failure, has no code of the subgraph's own. */
function isTransportFailure({ extensions, originalError }: GraphQLError): boolean {
  return extensions["response"] !== undefined || originalError?.name === "SubgraphUnreachable";
}

import type { ProblemCode } from "@samenloop/schema";

/** What the gateway says, in its own words, for each code that may come out of the graph. */
const SAYINGS = new Map<string, string>([
  ["GRAPHQL_INVALID", "A part of the graph did not understand its part of the question."],
  ["INPUT_INVALID", "A value here is not well formed; the schema shows an example of each code."],
  ["PAGE_INVALID", "Give `first` or `last`, not both, between 0 and 100."],
  ["CURSOR_INVALID", "This cursor does not belong to this list in this order."],
  ["SUBGRAPH_UNREACHABLE", "A part of the graph does not answer; the rest is complete."],
  ["DEADLINE_EXCEEDED", "There was no time left to ask for this; the rest is complete."],
  ["MUTATION_NOT_ATTEMPTED", "A change before this one failed, so this one was not made."],
  ["SUBGRAPH_ANSWER_INVALID", "A part of the graph did not answer as agreed."],
] satisfies [ProblemCode, string][]);

export interface PlacedCode {
  readonly code: ProblemCode;
  /** Left out where nobody can say where. */
  readonly path: readonly (string | number)[] | undefined;
}

/** An error as a client reads it. */
export const closedError = ({ code, path }: PlacedCode) => ({
  message: SAYINGS.get(code) ?? "",
  ...(path && { path }),
  extensions: { code },
});

/** A code from the list above; what says anything else, or nothing, did not answer as agreed. */
export function closedCode(extensions: unknown): ProblemCode {
  const code = (extensions as { readonly code?: unknown } | null | undefined)?.code;
  return typeof code === "string" && SAYINGS.has(code)
    ? (code as ProblemCode)
    : "SUBGRAPH_ANSWER_INVALID";
}

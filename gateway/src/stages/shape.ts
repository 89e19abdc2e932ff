import type { Answer, Fetched } from "../pipeline.ts";
import { closedError } from "../core/shape/closed-error.ts";

/** Keeps the data, and rebuilds every error from the closed list: the text of a subgraph never passes. */
export function shape({ result }: Fetched): Answer {
  const answer = {
    data: result.data ?? null,
    ...(result.errors && { errors: result.errors.map(closedError) }),
  };
  return { kind: "response", text: JSON.stringify(answer) };
}

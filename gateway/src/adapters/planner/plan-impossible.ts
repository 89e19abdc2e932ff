import { Problem } from "@samenloop/schema";

/** A plan that cannot be run as asked. The caller reads the sentence: it names no owner. */
export function planImpossible(sentence: string, cause?: unknown): Problem {
  return new Problem("PLAN_IMPOSSIBLE", sentence, cause === undefined ? undefined : { cause });
}

export const UNANSWERABLE = "No owner can answer this in the way that it is asked.";

import type { ProblemCode } from "@samenloop/schema";
import type { Caller } from "../../pipeline.ts";
import type { AnswerText } from "../read/answer-reader.ts";

/** What the core needs of a subgraph; everything about HTTP stays behind this. */
export interface SubgraphClient {
  /** Never rejects: what goes wrong is an answer too. */
  ask(question: SubQuestion): Promise<SubAnswer>;
  /** Until the stream ends, fails, or is returned. A failure is its last answer. */
  subscribe(question: SubQuestion): AsyncIterableIterator<SubAnswer>;
  close(): Promise<void>;
}

export interface SubQuestion {
  readonly subgraph: string;
  /** The whole JSON body: `{"query":…,"variables":…}`. */
  readonly body: string;
  readonly kind: "query" | "mutation" | "subscription";
  /** Whether everything that is asked is of class `openbaar`, so that callers may share one answer. */
  readonly isPublic: boolean;
  readonly request: RequestBounds;
}

/** What holds for everything that is done for one request of a client. */
export interface RequestBounds {
  readonly caller: Caller;
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: LeaveSignal;
  /** On the clock of `performance.now()`, in milliseconds: when the whole request must be answered. */
  readonly deadline: number;
}

/** The body of an answer as text, not yet parsed; or why there is none. */
export type SubAnswer = SubAnswerText | { readonly failed: ProblemCode };

export interface SubAnswerText extends AnswerText {
  readonly bytes: number;
}

/**
 * What is needed of an `AbortSignal`, which is one too. A real one is dear: whatever has a listener outlives the
 * quick garbage collection, and most requests end with their client waiting.
 */
export type LeaveSignal = Pick<AbortSignal, "aborted" | "addEventListener" | "removeEventListener">;

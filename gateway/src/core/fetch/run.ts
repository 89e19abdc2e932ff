import { setImmediate as turnOfOthers } from "node:timers/promises";
import type { AnswerReader } from "../read/answer-reader.ts";
import type { SentTypes } from "../read/readable.ts";
import { quote } from "../shape/quote.ts";
import type { CompiledQuery, DeferredStep } from "./compiled-plan.ts";
import { Failure, isSource, NOT_AS_AGREED, type Source } from "./failure.ts";
import { placeErrors, type LooseError } from "./place-errors.ts";
import type { Found } from "./places.ts";
import type { RequestBounds, SubAnswer, SubgraphClient, SubQuestion } from "./subgraph-client.ts";
import { isTooElaborate } from "./too-elaborate.ts";

/** One execution of a plan: what it began with, and what it has brought so far. */
export interface Run {
  readonly client: SubgraphClient;
  readonly bounds: RequestBounds;
  /** The variables of the client, as they came. */
  readonly given: Readonly<Record<string, unknown>>;
  /** The same as the schema reads them, defaults filled in: conditions go by them. */
  readonly coerced: Readonly<Record<string, unknown>>;
  /** The answer so far, by the keys of the client and those that only the plan needs. */
  readonly root: Source;
  readonly found: Found;
  /** Errors of subgraphs that explain nothing that is missing. */
  readonly loose: LooseError[];
  /** Whether an object of an answer stands in more than one place. */
  isShared: boolean;
  /** Whether no text of any answer so far needs an escape where it is written. */
  isPlain: boolean;
  hasFailedMutation: boolean;
  /** What may wait, as the plan comes by it; null when everything is brought at once. */
  readonly later: DeferredStep[] | null;
  /** Told of every sub-query that was asked; null when nobody looks. */
  readonly watch: Watch | null;
}

export type Watch = (asked: AskedOnce) => void;

/** One sub-query of one run, for who explains or traces it. */
export interface AskedOnce {
  readonly query: CompiledQuery;
  /** On the clock of `performance.now()`. */
  readonly began: number;
  readonly ended: number;
  readonly sentBytes: number;
  /** Zero when no answer came. */
  readonly answerBytes: number;
  /** Entities that were asked for, after each was told of once. */
  readonly entities: number;
  readonly failed: string | null;
}

/** The variables of a sub-query, those of the client and its own, as the tail of its body. */
export function variablesText(run: Run, names: readonly string[], own: string): string {
  let text = own;
  for (const name of names) {
    // What the client left out is left out here too: a default of the operation holds in both.
    if (!Object.hasOwn(run.given, name)) continue;
    text += `${text === "" ? "" : ","}${quote(name)}:${JSON.stringify(run.given[name])}`;
  }
  return text === "" ? "}" : `,"variables":{${text}}}`;
}

export interface Asking {
  readonly query: CompiledQuery;
  readonly reader: AnswerReader;
  /** Of the entities that are asked about, by batch. */
  readonly sentTypes: SentTypes;
  readonly kind: SubQuestion["kind"];
  readonly body: string;
  readonly entities: number;
}

/** What a subgraph answered: its data with each error at its place, or why there are none. */
export type Read =
  | {
      readonly data: Source;
      /** Whether it holds nothing but what was selected, under the keys under which it goes on. */
      readonly isExact: boolean;
      readonly loose: readonly LooseError[];
    }
  | { readonly data: null; readonly failure: Failure; readonly errors: readonly LooseError[] };

export async function ask(run: Run, asking: Asking): Promise<Read> {
  const { query, kind, body, reader, sentTypes } = asking;
  const { subgraph, isPublic } = query;
  const began = run.watch ? performance.now() : 0;
  const answer = await run.client.ask({ subgraph, body, kind, isPublic, request: run.bounds });
  if (run.watch) run.watch(record(asking, answer, began));
  const read = readAnswer(run, answer, { reader, sentTypes });
  // What follows from a large answer takes about as long as reading it: meanwhile others get their turn.
  if ("bytes" in answer && answer.bytes > LARGE) await turnOfOthers();
  return read;
}

const LARGE = 1 << 20;

function record({ query, body, entities }: Asking, answer: SubAnswer, began: number): AskedOnce {
  return {
    query,
    began,
    ended: performance.now(),
    sentBytes: Buffer.byteLength(body),
    answerBytes: "bytes" in answer ? answer.bytes : 0,
    entities,
    failed: "failed" in answer ? answer.failed : null,
  };
}

export function readAnswer(
  run: Run,
  answer: SubAnswer,
  { reader, sentTypes }: Pick<Asking, "reader" | "sentTypes">,
): Read {
  if ("failed" in answer) return lost(new Failure(answer.failed), []);
  if (run.isPlain && answer.text.includes("\\")) run.isPlain = false;
  const exact = reader.read(answer, sentTypes);
  if (exact) return { data: exact, isExact: true, loose: NONE };
  const body = isTooElaborate(answer.text) ? null : parse(answer.text);
  if (!body) return lost(NOT_AS_AGREED, []);
  const { data, errors } = body;
  if (isSource(data)) return { data, isExact: false, loose: placeErrors(data, errors) };
  const reported = placeErrors({}, errors);
  const code = reported[0]?.code;
  return lost(code ? new Failure(code) : NOT_AS_AGREED, reported);
}

const NONE: readonly never[] = [];

const lost = (failure: Failure, errors: readonly LooseError[]): Read => ({
  data: null,
  failure,
  errors,
});

function parse(text: string): Source | null {
  try {
    const body: unknown = JSON.parse(text);
    return isSource(body) ? body : null;
  } catch {
    // What is no JSON is nobody's to see.
    return null;
  }
}

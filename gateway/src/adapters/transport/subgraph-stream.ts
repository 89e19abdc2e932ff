import type { Dispatcher } from "undici";
import type { SubAnswer, SubQuestion } from "../../core/fetch/subgraph-client.ts";
import { AnswerQueue } from "./answer-queue.ts";
import { REFUSED, type Verdict } from "./breaker.ts";
import type { Passenger } from "./bulkhead.ts";
import type { Endpoint } from "./endpoint.ts";
import { EventStreamParser, type StreamEvent } from "./event-stream-parser.ts";
import type { Origin } from "./origin.ts";
import { readStreamHead } from "./read-head.ts";
import type { Watched } from "./watch.ts";

const UNREACHABLE: SubAnswer = { failed: "SUBGRAPH_UNREACHABLE" };
const INVALID: SubAnswer = { failed: "SUBGRAPH_ANSWER_INVALID" };
const EXCEEDED: SubAnswer = { failed: "DEADLINE_EXCEEDED" };

/** Answers that wait for their reader before the subgraph is made to wait too. */
const MOST_AHEAD = 8;

const GONE = new Error("Nobody listens to this stream any more.");

/**
 * One subscription at a subgraph, in the "distinct connections mode" of graphql-sse.
 *
 * Opened by the first `next`, so that one that is never read costs nothing. The request's deadline counts until it
 * is open; after that only the idle time does. A stream that ends without `complete` has failed.
 */
export class SubgraphStream
  implements AsyncIterableIterator<SubAnswer>, Dispatcher.DispatchHandler, Passenger, Watched
{
  dueAt = Infinity;
  place = -1;

  readonly #origin: Origin;
  readonly #endpoint: Endpoint;
  readonly #question: SubQuestion;
  readonly #answers = new AnswerQueue();
  readonly #parser: EventStreamParser;
  #state: "new" | "opening" | "open" | "ended" = "new";
  #ticket = REFUSED;
  #openBy = 0;
  #abort: ((error?: Error) => void) | null = null;
  #resume: (() => void) | null = null;
  #isPaused = false;

  /** A stream lasts: it listens to its signal, so that nothing need look at it for hours. */
  readonly #leave = (): void => this.abandon();
  readonly isAbandoned = false;

  constructor(origin: Origin, endpoint: Endpoint, question: SubQuestion) {
    this.#origin = origin;
    this.#endpoint = endpoint;
    this.#question = question;
    this.#parser = new EventStreamParser(origin.limits.mostBytes);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<SubAnswer, undefined>> {
    if (this.#state === "new") this.#open();
    const turn = this.#answers.pull();
    if (this.#isPaused && this.#answers.size === 0) this.#goOn();
    return turn;
  }

  return(): Promise<IteratorResult<SubAnswer, undefined>> {
    this.#answers.clear();
    this.#end(null, null);
    return this.#answers.pull();
  }

  #open(): void {
    const { signal, deadline } = this.#question.request;
    const { breaker, streamWatch, limits, streams } = this.#origin;
    const now = performance.now();
    this.#state = "opening";
    if (signal.aborted) return this.#end(null, null);
    if (deadline - now < 1) return this.#end(EXCEEDED, null);
    this.#ticket = breaker.admit(now);
    if (this.#ticket === REFUSED) return this.#end(UNREACHABLE, null);
    this.#openBy = Math.min(now + limits.headersMs, deadline);
    this.dueAt = Math.min(now + limits.connectMs, this.#openBy);
    signal.addEventListener("abort", this.#leave);
    streamWatch.add(this);
    streams.enter(this);
  }

  refuse(): void {
    this.#end(UNREACHABLE, null);
  }

  start(): boolean {
    const left = Math.floor(this.#openBy - performance.now());
    this.#origin.streamPool.dispatch(
      {
        path: this.#endpoint.path,
        method: "POST",
        body: this.#question.body,
        headers: this.#endpoint.streamHeaders.concat("x-samenloop-deadline-ms", String(left)),
      },
      this,
    );
    return true;
  }

  onConnect(abort: (error?: Error) => void): void {
    if (this.#state === "ended") throw GONE;
    this.#abort = abort;
    this.dueAt = this.#openBy;
  }

  onHeaders(status: number, headers: Buffer[], resume: () => void): boolean {
    if (status < 200) return true;
    const failed = readStreamHead(status, headers);
    if (failed) {
      this.#end(failed, status < 500);
      return true;
    }
    this.#state = "open";
    this.#resume = resume;
    this.#report(true);
    this.#hear();
    return true;
  }

  onData(piece: Buffer): boolean {
    if (this.#state === "ended") return true;
    for (const event of this.#parser.read(piece)) this.#take(event);
    if (this.#parser.isTooLarge) this.#end(INVALID, null);
    this.#isPaused = this.#answers.size >= MOST_AHEAD;
    this.#hear();
    return !this.#isPaused;
  }

  onComplete(): void {
    this.#abort = null;
    this.#end(UNREACHABLE, false);
    this.#origin.streams.leave();
  }

  onError(): void {
    this.#abort = null;
    this.#end(UNREACHABLE, false);
    this.#origin.streams.leave();
  }

  abandon(): void {
    this.#end(null, null);
  }

  expire(): void {
    const { deadline } = this.#question.request;
    const isBudget = this.#state === "opening" && this.dueAt >= deadline;
    this.#end(isBudget ? EXCEEDED : UNREACHABLE, isBudget ? null : false);
  }

  #take(event: StreamEvent): void {
    if (event.name === "next")
      this.#answers.push({ text: event.data, ascii: null, bytes: event.bytes });
    else if (event.name === "complete") this.#end(null, null);
  }

  #goOn(): void {
    this.#isPaused = false;
    this.#hear();
    this.#resume?.();
  }

  /** A sound was heard. Who is made to wait by us is not held to the idle time. */
  #hear(): void {
    if (this.#state !== "open") return;
    const { idleMs } = this.#origin.limits;
    this.dueAt = idleMs === null || this.#isPaused ? Infinity : performance.now() + idleMs;
    this.#origin.streamWatch.add(this);
  }

  #end(answer: SubAnswer | null, verdict: Verdict): void {
    if (this.#state === "ended") return;
    this.#state = "ended";
    this.#report(verdict);
    this.#question.request.signal.removeEventListener("abort", this.#leave);
    this.#origin.streamWatch.remove(this);
    if (answer) this.#answers.push(answer);
    this.#answers.end();
    this.#abort?.(GONE);
  }

  /** Only how it opened is told: that a stream breaks hours later says nothing about now. */
  #report(verdict: Verdict): void {
    if (this.#ticket !== REFUSED) this.#origin.breaker.report(this.#ticket, verdict);
    this.#ticket = REFUSED;
  }
}

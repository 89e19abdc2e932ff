import type { Dispatcher } from "undici";
import type { SubAnswer, SubQuestion } from "../../core/fetch/subgraph-client.ts";
import { REFUSED, type Verdict } from "./breaker.ts";
import type { Passenger } from "./bulkhead.ts";
import type { Endpoint } from "./endpoint.ts";
import { isLostConnection } from "./lost-connection.ts";
import type { Origin } from "./origin.ts";
import { decode, unfold } from "./read-body.ts";
import { readHead, type Coding } from "./read-head.ts";
import type { Watched } from "./watch.ts";

const UNREACHABLE: SubAnswer = { failed: "SUBGRAPH_UNREACHABLE" };
const INVALID: SubAnswer = { failed: "SUBGRAPH_ANSWER_INVALID" };
const EXCEEDED: SubAnswer = { failed: "DEADLINE_EXCEEDED" };

/** The body of what is no answer is read and forgotten up to here, to keep its connection. */
const MOST_FORGOTTEN = 64 << 10;

/** So many pieces of a body become one. */
const CRUMBS = 512;

/** A call cut off by the request's own budget is held against a subgraph that had at least this long. */
const FAIR_TRIAL_MS = 1_000;

const GONE = new Error("Nobody waits for this call any more.");

/** The constructor of a promise calls back at once; kept here, it needs no closure for each call. */
let lastResolve: (answer: SubAnswer) => void;
const keepResolve = (resolve: (answer: SubAnswer) => void): void => void (lastResolve = resolve);

/**
 * One question on its way to a subgraph and back.
 *
 * This is the hottest path of the gateway, hence a class: it is what undici reads as its options and calls as its
 * handler and what the watch and the bulkhead keep, all in one object without a closure. It settles once; the slot in the bulkhead is given back when undici is done with it, which may
 * be later, so that the slots are what they say: connections in use.
 */
export class SubgraphCall
  implements Dispatcher.DispatchHandler, Dispatcher.DispatchOptions, Passenger, Watched
{
  readonly path: string;
  readonly method = "POST";
  readonly body: string;
  headers: string[] = [];

  readonly answer: Promise<SubAnswer>;
  dueAt = 0;
  place = -1;

  readonly #resolve: (answer: SubAnswer) => void;
  readonly #origin: Origin;
  readonly #endpoint: Endpoint;
  readonly #question: SubQuestion;
  #endsAt = 0;
  #startedAt = 0;
  #ticket = REFUSED;
  #abort: ((error?: Error) => void) | null = null;
  #isInside = false;
  #isSettled = false;
  #hasRetried = false;
  #hasAnswered = false;
  #status = 0;
  #failed: SubAnswer | null = null;
  #coding: Coding = "identity";
  #first: Buffer | null = null;
  #more: Buffer[] | null = null;
  #packs = 0;
  #bytes = 0;

  constructor(origin: Origin, endpoint: Endpoint, question: SubQuestion) {
    this.path = endpoint.path;
    this.body = question.body;
    this.#origin = origin;
    this.#endpoint = endpoint;
    this.#question = question;
    this.answer = new Promise(keepResolve);
    this.#resolve = lastResolve;
  }

  /** From here on it is watched. */
  listen(now: number): void {
    const { deadline } = this.#question.request;
    this.#endsAt = Math.min(now + this.#origin.limits.totalMs, deadline);
    this.dueAt = this.#endsAt;
    this.#origin.watch.add(this);
    this.#origin.retries.earn();
  }

  refuse(): void {
    this.#settle(UNREACHABLE, null);
  }

  start(): boolean {
    const now = performance.now();
    this.#ticket = this.#origin.breaker.admit(now);
    if (this.#ticket === REFUSED) {
      this.#settle(UNREACHABLE, null);
      return false;
    }
    this.#isInside = true;
    this.#dispatch(now);
    return true;
  }

  #dispatch(now: number): void {
    const { limits, watch, pool } = this.#origin;
    this.#startedAt = now;
    this.#abort = null;
    this.dueAt = Math.min(now + limits.connectMs, this.#endsAt);
    watch.add(this);
    // An array of its own: undici reads it only when it has a connection.
    this.headers = this.#endpoint.askHeaders.concat(
      "x-samenloop-deadline-ms",
      String(Math.floor(this.#endsAt - now)),
    );
    pool.dispatch(this, this);
  }

  onConnect(abort: (error?: Error) => void): void {
    // Thrown, not aborted: that would cost the connection, which is still unused.
    if (this.#isSettled) throw GONE;
    this.#abort = abort;
    this.dueAt = Math.min(this.#startedAt + this.#origin.limits.headersMs, this.#endsAt);
  }

  onResponseStarted(): void {
    this.#hasAnswered = true;
  }

  onHeaders(status: number, headers: Buffer[]): boolean {
    if (status < 200) return true;
    this.dueAt = this.#endsAt;
    this.#status = status;
    const head = readHead(status, headers);
    if ("failed" in head) this.#failed = head;
    else this.#coding = head.coding;
    return true;
  }

  onData(chunk: Buffer): boolean {
    this.#bytes += chunk.length;
    if (this.#failed) {
      if (this.#bytes > MOST_FORGOTTEN) this.#cut(this.#failed, this.#status < 500);
    } else if (this.#bytes > this.#origin.limits.mostBytes) this.#cut(INVALID, true);
    else if (this.#first) this.#keep(this.#first, chunk);
    else this.#first = chunk;
    return true;
  }

  /** Nearly every answer is one piece. What comes in crumbs is packed, or their number would be the memory it takes. */
  #keep(first: Buffer, chunk: Buffer): void {
    const pieces = (this.#more ??= [first]);
    pieces.push(chunk);
    if (pieces.length - this.#packs < CRUMBS) return;
    pieces.push(Buffer.concat(pieces.splice(this.#packs)));
    this.#packs++;
  }

  onComplete(): void {
    this.#leave();
    if (this.#failed) return this.#settle(this.#failed, this.#status < 500);
    const body = this.#more ? Buffer.concat(this.#more, this.#bytes) : this.#first;
    if (!body) return this.#settle(INVALID, true);
    if (this.#coding === "identity") return this.#settle(decode(body), true);
    const { mostBytes } = this.#origin.limits;
    this.#abort = null;
    return unfold({ body, coding: this.#coding, mostBytes }, (answer) =>
      this.#settle(answer, true),
    );
  }

  onError(error: Error): void {
    if (this.#isSettled) return this.#leave();
    const now = performance.now();
    if (this.#mayRetry(error, now)) return this.#dispatch(now);
    this.#settle(UNREACHABLE, false);
    return this.#leave();
  }

  #mayRetry(error: Error, now: number): boolean {
    if (this.#question.kind !== "query" || this.#hasRetried || this.#hasAnswered) return false;
    if (!isLostConnection(error) || this.#endsAt - now < 1) return false;
    this.#hasRetried = this.#origin.retries.spend();
    return this.#hasRetried;
  }

  get isAbandoned(): boolean {
    return this.#question.request.signal.aborted;
  }

  /** That the client is gone says nothing about the subgraph. */
  abandon(): void {
    this.#cut(UNREACHABLE, null);
  }

  expire(): void {
    const { deadline } = this.#question.request;
    const hadTime = this.dueAt < deadline || this.dueAt - this.#startedAt >= FAIR_TRIAL_MS;
    this.#cut(this.dueAt < deadline ? UNREACHABLE : EXCEEDED, hadTime ? false : null);
  }

  #cut(answer: SubAnswer, verdict: Verdict): void {
    this.#settle(answer, verdict);
    if (!this.#isInside) this.#origin.bulkhead.withdraw(this);
    else this.#abort?.(GONE);
  }

  #settle(answer: SubAnswer, verdict: Verdict): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    this.#origin.watch.remove(this);
    if (this.#ticket !== REFUSED) this.#origin.breaker.report(this.#ticket, verdict);
    this.#resolve(answer);
  }

  #leave(): void {
    if (!this.#isInside) return;
    this.#isInside = false;
    this.#origin.bulkhead.leave();
  }
}

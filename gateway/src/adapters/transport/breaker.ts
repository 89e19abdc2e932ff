import { CircuitState, CountBreaker } from "cockatiel";
import type { TransportLimits } from "./transport-options.ts";

/** What a call says about the origin; null if it was left before that was clear. */
export type Verdict = boolean | null;

/** What a refused call gets instead of a ticket. */
export const REFUSED = 0;

/**
 * Leaves an origin alone that mostly fails, and tries it with a few calls before all come back.
 *
 * The window that decides is cockatiel's. Its policy around it is not used: `execute` wraps each call in promises,
 * and while it tries an origin it lets all other calls wait for the outcome; here they are refused at once.
 */
export class Breaker {
  readonly #limits: TransportLimits;
  readonly #window: CountBreaker;
  /** Raised at every change, so that a call from before it has no say any more. */
  #era = 1;
  #state = CircuitState.Closed;
  #triesAt = 0;
  #probesLeft = 0;
  #probesGood = 0;

  constructor(limits: TransportLimits) {
    this.#limits = limits;
    this.#window = new CountBreaker({
      threshold: limits.breakerShare,
      size: limits.breakerCalls,
    });
  }

  /** Whether a call at this time would be refused; asks for no ticket. */
  refuses(now: number): boolean {
    if (this.#state === CircuitState.Closed) return false;
    return this.#state === CircuitState.Open ? now < this.#triesAt : this.#probesLeft === 0;
  }

  /** A ticket, with which the call must report once; or `REFUSED`. */
  admit(now: number): number {
    if (this.#state === CircuitState.Closed) return this.#era;
    if (this.refuses(now)) return REFUSED;
    if (this.#state === CircuitState.Open) this.#tryAgain();
    this.#probesLeft--;
    return this.#era;
  }

  report(ticket: number, verdict: Verdict): void {
    if (ticket !== this.#era) return;
    if (this.#state === CircuitState.HalfOpen) this.#reportProbe(verdict);
    else if (verdict === true) this.#window.success(CircuitState.Closed);
    else if (verdict === false && this.#window.failure(CircuitState.Closed)) this.#open();
  }

  #reportProbe(verdict: Verdict): void {
    if (verdict === null) this.#probesLeft++;
    else if (verdict) this.#probeSucceeded();
    else this.#open();
  }

  #probeSucceeded(): void {
    this.#probesGood++;
    if (this.#probesGood < this.#limits.breakerProbes) return;
    this.#become(CircuitState.Closed);
    this.#window.success(CircuitState.HalfOpen);
  }

  #open(): void {
    this.#become(CircuitState.Open);
    this.#triesAt = performance.now() + this.#limits.breakerOpenMs;
  }

  #tryAgain(): void {
    this.#become(CircuitState.HalfOpen);
    this.#probesLeft = this.#limits.breakerProbes;
    this.#probesGood = 0;
  }

  #become(state: CircuitState): void {
    this.#state = state;
    this.#era++;
  }
}

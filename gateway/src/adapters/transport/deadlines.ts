/** Something that must be over in time. */
export interface Timed {
  /** On the clock of `performance.now()`. May move to later; who moves it to sooner adds it again. */
  readonly dueAt: number;
  /** Kept by `Deadlines` alone: where it stands, or -1. */
  place: number;
  expire(): void;
}

/** Node takes a longer one for none at all. Who is not due when it fires is waited for again. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/**
 * One timer for all calls, set for the earliest of them.
 *
 * Nearly every call ends long before it is due, so a timer of its own would nearly always be made in vain.
 * To add or remove one is a write in an array; looking for who is due happens when the timer fires, which
 * is once per time-out and not once per call.
 */
export class Deadlines {
  readonly #running: Timed[] = [];
  #timer: NodeJS.Timeout | null = null;
  #firesAt = Infinity;

  add(timed: Timed): void {
    if (timed.place < 0) timed.place = this.#running.push(timed) - 1;
    if (timed.dueAt < this.#firesAt) this.#fireAt(timed.dueAt);
  }

  remove(timed: Timed): void {
    const { place } = timed;
    if (place < 0) return;
    const last = this.#running.pop();
    if (last && last !== timed) {
      this.#running[place] = last;
      last.place = place;
    }
    timed.place = -1;
  }

  close(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #fireAt(time: number): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#firesAt = time;
    // Rounded up, for Node rounds down: a timer that fires too early would only be set again.
    const wait = Math.min(Math.ceil(time - performance.now()), LONGEST_WAIT_MS);
    this.#timer = setTimeout(this.#fire, wait);
    this.#timer.unref();
  }

  readonly #fire = (): void => {
    this.#timer = null;
    this.#firesAt = Infinity;
    const now = performance.now();
    for (const timed of this.#running.filter(({ dueAt }) => dueAt <= now)) timed.expire();
    let next = Infinity;
    for (const { dueAt } of this.#running) if (dueAt < next) next = dueAt;
    if (next < this.#firesAt) this.#fireAt(next);
  };
}

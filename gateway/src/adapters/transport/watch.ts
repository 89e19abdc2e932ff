/** Something that must be over in time, or sooner if nobody waits for it any more. */
export interface Watched {
  /** On the clock of `performance.now()`. May move to later; who moves it to sooner adds it again. */
  readonly dueAt: number;
  readonly isAbandoned: boolean;
  /** Kept by `Watch` alone: where it stands, or -1. */
  place: number;
  expire(now: number): void;
  abandon(): void;
}

/** Node takes a longer one for none at all. Who is not due when it fires is waited for again. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/**
 * One timer for all calls, that fires for the earliest of them and, meanwhile, looks who was abandoned.
 *
 * Nearly every call ends long before it is due and with its client waiting, so a timer and a listener of its own
 * would nearly always be made in vain; and what an `AbortSignal` has heard of outlives Node's quick garbage
 * collection, which cost as much as all the rest of a call. Here a call costs two writes in an array.
 */
export class Watch {
  readonly #running: Watched[] = [];
  readonly #lookEveryMs: number;
  #timer: NodeJS.Timeout | null = null;
  #firesAt = Infinity;

  /** An abandoned call is seen within this time; with `Infinity` only time is watched. */
  constructor(lookEveryMs: number) {
    this.#lookEveryMs = lookEveryMs;
  }

  add(watched: Watched): void {
    if (watched.place < 0) watched.place = this.#running.push(watched) - 1;
    if (watched.dueAt < this.#firesAt) this.#fireBy(watched.dueAt);
  }

  remove(watched: Watched): void {
    const { place } = watched;
    if (place < 0) return;
    const last = this.#running.pop();
    if (last && last !== watched) {
      this.#running[place] = last;
      last.place = place;
    }
    watched.place = -1;
  }

  close(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #fireBy(time: number): void {
    const now = performance.now();
    if (this.#timer) clearTimeout(this.#timer);
    this.#firesAt = Math.min(time, now + this.#lookEveryMs);
    // Rounded up, for Node rounds down: a timer that fires too early would only be set again.
    const wait = Math.min(Math.ceil(this.#firesAt - now), LONGEST_WAIT_MS);
    this.#timer = setTimeout(this.#fire, wait);
    this.#timer.unref();
  }

  readonly #fire = (): void => {
    this.#timer = null;
    this.#firesAt = Infinity;
    const now = performance.now();
    for (const watched of this.#running.filter((each) => each.isAbandoned || each.dueAt <= now)) {
      if (watched.isAbandoned) watched.abandon();
      else watched.expire(now);
    }
    if (this.#running.length === 0) return;
    let next = now + this.#lookEveryMs;
    for (const { dueAt } of this.#running) if (dueAt < next) next = dueAt;
    if (next < this.#firesAt) this.#fireBy(next);
  };
}

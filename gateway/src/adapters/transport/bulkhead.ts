/** A call that has been let in, or waits to be. */
export interface Passenger {
  /** False if it turns out to need no place. */
  start(): boolean;
  /** There is no place for it, and will be none. */
  refuse(): void;
}

/**
 * So many calls at once, so many that wait, and no more: a slow subgraph fills its own compartment and not the ship.
 *
 * Every call that was started must leave once. Who is never refused nor started withdraws.
 */
export class Bulkhead {
  readonly #waiting = new Set<Passenger>();
  #most: number;
  #mostWaiting: number;
  #inside = 0;

  constructor(most: number, mostWaiting: number) {
    this.#most = most;
    this.#mostWaiting = mostWaiting;
  }

  enter(passenger: Passenger): void {
    if (this.#inside < this.#most) this.#letIn(passenger);
    else if (this.#waiting.size < this.#mostWaiting) this.#waiting.add(passenger);
    else passenger.refuse();
  }

  /** For one that is not started yet and need not be any more. */
  withdraw(passenger: Passenger): void {
    this.#waiting.delete(passenger);
  }

  leave(): void {
    this.#inside--;
    if (this.#waiting.size > 0) this.#callNext();
  }

  /** Nobody comes in any more; those inside leave in their own time. */
  close(): void {
    this.#most = 0;
    this.#mostWaiting = 0;
    for (const passenger of this.#waiting) passenger.refuse();
    this.#waiting.clear();
  }

  #callNext(): void {
    for (const passenger of this.#waiting) {
      if (this.#inside >= this.#most) return;
      this.#waiting.delete(passenger);
      this.#letIn(passenger);
    }
  }

  #letIn(passenger: Passenger): void {
    this.#inside++;
    if (!passenger.start()) this.#inside--;
  }
}

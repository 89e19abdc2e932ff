/** A call that has been let in, or waits to be. */
export interface Passenger {
  start(): void;
}

/**
 * So many calls at once, so many that wait, and no more: a slow subgraph fills its own compartment and not the ship.
 *
 * Every call that was started must leave once.
 */
export class Bulkhead {
  readonly #waiting = new Set<Passenger>();
  readonly #most: number;
  readonly #mostWaiting: number;
  #inside = 0;

  constructor(most: number, mostWaiting: number) {
    this.#most = most;
    this.#mostWaiting = mostWaiting;
  }

  /** False if it is full: whoever asks is told at once. */
  enter(passenger: Passenger): boolean {
    if (this.#inside < this.#most) {
      this.#inside++;
      passenger.start();
      return true;
    }
    if (this.#waiting.size >= this.#mostWaiting) return false;
    this.#waiting.add(passenger);
    return true;
  }

  /** For one that is not started yet and need not be any more. */
  withdraw(passenger: Passenger): void {
    this.#waiting.delete(passenger);
  }

  leave(): void {
    this.#inside--;
    if (this.#waiting.size === 0) return;
    for (const passenger of this.#waiting) {
      this.#waiting.delete(passenger);
      this.#inside++;
      passenger.start();
      return;
    }
  }
}

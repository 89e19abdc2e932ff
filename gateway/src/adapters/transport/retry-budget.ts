/** How many retries may be saved up: what is recent is the last so many requests times this share. */
const MOST_SAVED = 10;

/**
 * Earned by requests and spent on retries, so that an origin in trouble gets little more load than without them.
 *
 * A fixed number of retries per request would double the load at the worst moment.
 */
export class RetryBudget {
  readonly #share: number;
  #saved = 1;

  constructor(share: number) {
    this.#share = share;
  }

  earn(): void {
    if (this.#saved < MOST_SAVED) this.#saved += this.#share;
  }

  /** False if nothing is left to spend. */
  spend(): boolean {
    if (this.#saved < 1) return false;
    this.#saved--;
    return true;
  }
}

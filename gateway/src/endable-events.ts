import { Problem } from "@samenloop/schema";

type Turn<T> = IteratorResult<T, undefined>;

const OVER = { done: true, value: undefined } as const;

/**
 * The same events, until they are ended from outside; a reader that waits is not left waiting.
 *
 * `onOver` is called once, however it ends.
 */
export class EndableEvents<T = string> implements AsyncIterableIterator<T> {
  readonly #source: AsyncIterableIterator<T>;
  readonly #onOver: () => void;
  #isOver = false;
  #isEnded = false;
  #interrupt: ((reason: Problem) => void) | null = null;

  constructor(source: AsyncIterableIterator<T>, onOver: () => void) {
    this.#source = source;
    this.#onOver = onOver;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<Turn<T>> {
    if (this.#isOver) return Promise.resolve(OVER);
    if (this.#isEnded) return Promise.reject(this.#changed());
    return new Promise((resolve, reject) => {
      this.#interrupt = reject;
      this.#nextOfSource().then(resolve, reject);
    });
  }

  async return(): Promise<Turn<T>> {
    this.#over();
    await this.#source.return?.();
    return OVER;
  }

  /** Whoever reads hears `SCHEMA_GEWIJZIGD` after this, and then that it is over. */
  end(): void {
    if (this.#isOver) return;
    this.#isEnded = true;
    this.#interrupt?.(this.#changed());
  }

  async #nextOfSource(): Promise<Turn<T>> {
    try {
      const turn = await this.#source.next();
      if (turn.done) this.#over();
      return turn.done ? OVER : turn;
    } catch (error) {
      this.#over();
      throw error;
    } finally {
      // Before the reader goes on: it may ask for the next one at once.
      this.#interrupt = null;
    }
  }

  #changed(): Problem {
    this.#over();
    // Nobody is left to hear how that went; it may be busy with an event that never comes.
    this.#source.return?.().catch(() => undefined);
    return new Problem("SCHEMA_GEWIJZIGD", "The graph has changed; subscribe again.");
  }

  #over(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#onOver();
  }
}

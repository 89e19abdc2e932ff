import type { SubAnswer } from "../../core/fetch/subgraph-client.ts";

type Turn = IteratorResult<SubAnswer, undefined>;

const DONE: Turn = { done: true, value: undefined };

/** Between a stream that pushes and a reader that pulls: answers in the order in which they came. */
export class AnswerQueue {
  readonly #answers: SubAnswer[] = [];
  readonly #readers: ((turn: Turn) => void)[] = [];
  #hasEnded = false;

  get size(): number {
    return this.#answers.length;
  }

  push(answer: SubAnswer): void {
    if (this.#hasEnded) return;
    const reader = this.#readers.shift();
    if (reader) reader({ done: false, value: answer });
    else this.#answers.push(answer);
  }

  /** What was pushed before can still be pulled. */
  end(): void {
    this.#hasEnded = true;
    for (const reader of this.#readers.splice(0)) reader(DONE);
  }

  clear(): void {
    this.#answers.length = 0;
  }

  pull(): Promise<Turn> {
    const answer = this.#answers.shift();
    if (answer) return Promise.resolve({ done: false, value: answer });
    if (this.#hasEnded) return Promise.resolve(DONE);
    return new Promise((resolve) => void this.#readers.push(resolve));
  }
}

import type {
  LeaveSignal,
  SubAnswer,
  SubgraphClient,
  SubQuestion,
} from "../../core/fetch/subgraph-client.ts";
import type { Watch, Watched } from "./watch.ts";

/**
 * How much longer than its first waiter a shared call may take, and so how much later than the first one's the
 * deadline of another may be. Who has longer asks for himself.
 */
const JOIN_WINDOW_MS = 1_000;

const LEFT: SubAnswer = { failed: "SUBGRAPH_UNREACHABLE" };
const EXCEEDED: SubAnswer = { failed: "DEADLINE_EXCEEDED" };

/** One call, and everybody who waits for its answer. */
export class Flight {
  readonly #watch: Watch;
  readonly #isOver: () => void;
  readonly #deadline: number;
  readonly #cancelled = new AbortController();
  readonly #waiters = new Set<Waiter>();

  /** `isOver` is called when nobody may join any more: the answer is there, or the call is cancelled. */
  constructor(first: SubQuestion, watch: Watch, isOver: () => void) {
    this.#watch = watch;
    this.#isOver = isOver;
    this.#deadline = first.request.deadline + JOIN_WINDOW_MS;
  }

  hasRoomFor(question: SubQuestion): boolean {
    return question.request.deadline <= this.#deadline;
  }

  depart(client: SubgraphClient, first: SubQuestion): void {
    const { caller } = first.request;
    const request = { caller, signal: this.#cancelled.signal, deadline: this.#deadline };
    void client.ask({ ...first, request }).then((answer) => this.#land(answer));
  }

  board(question: SubQuestion): Promise<SubAnswer> {
    return new Promise((resolve) => {
      const waiter = new Waiter(this, question, resolve);
      this.#waiters.add(waiter);
      this.#watch.add(waiter);
    });
  }

  /** The last to leave by himself cancels the call. Who ran out of time does not: its time is over soon as well. */
  leave(waiter: Waiter, byItself: boolean): void {
    this.#waiters.delete(waiter);
    this.#watch.remove(waiter);
    if (!byItself || this.#waiters.size > 0) return;
    this.#isOver();
    this.#cancelled.abort();
  }

  #land(answer: SubAnswer): void {
    this.#isOver();
    for (const waiter of this.#waiters) {
      this.#watch.remove(waiter);
      // Its own object: what one does with it, another does not see.
      waiter.receive({ ...answer });
    }
    this.#waiters.clear();
  }
}

class Waiter implements Watched {
  place = -1;
  readonly dueAt: number;
  readonly receive: (answer: SubAnswer) => void;
  readonly #flight: Flight;
  readonly #signal: LeaveSignal;

  constructor(flight: Flight, question: SubQuestion, receive: (answer: SubAnswer) => void) {
    this.#flight = flight;
    this.#signal = question.request.signal;
    this.dueAt = question.request.deadline;
    this.receive = receive;
  }

  get isAbandoned(): boolean {
    return this.#signal.aborted;
  }

  abandon(): void {
    this.#flight.leave(this, true);
    this.receive(LEFT);
  }

  expire(): void {
    this.#flight.leave(this, false);
    this.receive(EXCEEDED);
  }
}

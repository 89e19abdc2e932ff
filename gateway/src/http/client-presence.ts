import type { ServerResponse } from "node:http";
import type { LeaveSignal } from "../core/fetch/subgraph-client.ts";

/**
 * Aborts when the client hangs up before its answer is there. It looks at the connection when it is asked; a real
 * signal is made for whoever wants to be told. One is made for every question, and closures in place of its methods
 * took a tenth of the time of a small answer.
 */
export class ClientSignal implements LeaveSignal {
  readonly #response: ServerResponse;
  #controller: AbortController | null = null;
  #hasLeft = false;

  constructor(response: ServerResponse) {
    this.#response = response;
  }

  get aborted(): boolean {
    return this.#hasLeft || (this.#response.destroyed && !this.#response.writableFinished);
  }

  addEventListener(...listening: Listening): void {
    this.#real().addEventListener(...listening);
  }

  removeEventListener(...listening: Listening): void {
    this.#real().removeEventListener(...listening);
  }

  /** Says that nobody waits for the answer any more. */
  abort(): void {
    this.#hasLeft = true;
    this.#controller?.abort();
  }

  #real(): AbortSignal {
    if (this.#controller) return this.#controller.signal;
    const controller = new AbortController();
    this.#controller = controller;
    if (this.aborted) controller.abort();
    else {
      this.#response.once("close", () => {
        if (this.aborted) controller.abort();
      });
    }
    return controller.signal;
  }
}

type Listening = Parameters<AbortSignal["addEventListener"]>;

import type { ServerResponse } from "node:http";
import type { LeaveSignal } from "../core/fetch/subgraph-client.ts";
import type { Incoming } from "../pipeline.ts";

/** A question, and the way to say that nobody waits for its answer any more. */
export interface Asked {
  readonly incoming: Incoming;
  leave(): void;
}

/** What the pipeline is handed. Its signal aborts when the client hangs up before its answer is there. */
export function askedBy(response: ServerResponse, body: unknown): Asked {
  const signal = new ClientSignal(response);
  return { incoming: { body, signal }, leave: () => signal.abort() };
}

/** Looks at the connection; a real signal is made for whoever wants to be told. */
class ClientSignal implements LeaveSignal {
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

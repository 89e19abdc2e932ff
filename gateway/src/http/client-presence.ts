import type { ServerResponse } from "node:http";
import type { Incoming } from "../pipeline.ts";

/** A question, and the way to say that nobody waits for its answer any more. */
export interface Asked {
  readonly incoming: Incoming;
  leave(): void;
}

/**
 * What the pipeline is handed. Its signal aborts when the client hangs up before its answer is there.
 *
 * It is made when it is asked for: a question that no subgraph hears of needs none.
 */
export function askedBy(response: ServerResponse, body: unknown): Asked {
  let controller: AbortController | undefined;
  const incoming = {
    body,
    get signal() {
      controller ??= abortedByHangUp(response);
      return controller.signal;
    },
  };
  return { incoming, leave: () => controller?.abort() };
}

function abortedByHangUp(response: ServerResponse): AbortController {
  const controller = new AbortController();
  const hangUp = (): void => {
    if (!response.writableFinished) controller.abort();
  };
  if (response.destroyed) hangUp();
  else response.once("close", hangUp);
  return controller;
}

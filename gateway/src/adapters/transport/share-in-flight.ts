import type { SubgraphClient, SubQuestion } from "../../core/fetch/subgraph-client.ts";
import { Flight } from "./flight.ts";
import { shareKey, type ShareParts } from "./share-key.ts";
import { Watch } from "./watch.ts";

export interface SharingOptions {
  /** Off unless said otherwise: that two callers get one answer is a choice of who runs the gateway. */
  readonly isOn?: boolean;
  /** What of a question is not in the question itself, but in how it is sent. */
  readonly sentWith?: (question: SubQuestion) => Pick<ShareParts, "shard" | "headers">;
}

/** How long a waiter that is gone may still be counted. */
const LOOK_EVERY_MS = 25;

const NOTHING: Pick<ShareParts, "shard" | "headers"> = { shard: null, headers: [] };

/**
 * Asks once for queries that are the same in every part of their key and are in flight at the same time.
 *
 * Nothing is kept once an answer is there. What is not public is never shared, whatever the setting. Each waiter
 * has its own deadline and may leave; only when the last one leaves is the call cancelled.
 */
export function shareInFlight(
  client: SubgraphClient,
  options: SharingOptions = {},
): SubgraphClient {
  if (!options.isOn) return client;
  const sentWith = options.sentWith ?? (() => NOTHING);
  const flights = new Map<string, Flight>();
  const watch = new Watch(LOOK_EVERY_MS);
  return {
    ask(question) {
      if (!mayBeShared(question)) return client.ask(question);
      const { caller } = question.request;
      const key = shareKey({ ...question, caller, ...sentWith(question) });
      const found = flights.get(key);
      if (found?.hasRoomFor(question)) return found.board(question);
      const flight = new Flight(question, watch, () => {
        if (flights.get(key) === flight) flights.delete(key);
      });
      flights.set(key, flight);
      const answer = flight.board(question);
      flight.depart(client, question);
      return answer;
    },
    subscribe: (question) => client.subscribe(question),
    async close() {
      await client.close();
      watch.close();
    },
  };
}

/** Who is gone or too late already is answered by the client itself. */
function mayBeShared({ isPublic, kind, request }: SubQuestion): boolean {
  if (!isPublic || kind !== "query") return false;
  return !request.signal.aborted && request.deadline > performance.now();
}

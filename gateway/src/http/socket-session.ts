import type { GraphqlDoor } from "./graphql-door.ts";
import type { Send } from "./socket-sender.ts";

/** One WebSocket: what is under way on it. */
export interface Session {
  readonly door: GraphqlDoor;
  readonly send: Send;
  /** By the id that the client gave them; aborting one ends it without a word. */
  readonly operations: Map<string, AbortController>;
  /** Called when the last one under way has ended. */
  readonly onIdle: () => void;
}

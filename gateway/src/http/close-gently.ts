import type { FastifyInstance } from "fastify";
import type { GraphqlDoor } from "./graphql-door.ts";

/**
 * Gives a way to close that lets every request under way have its answer, for as long as that may take, and then
 * hangs up on whoever is left. Streams, which have no end of their own, are asked to end.
 *
 * A browser opens connections that it may never use. To Node those are not idle, and it would wait for them.
 */
export function closeGently(
  http: FastifyInstance,
  { streams, limits }: Pick<GraphqlDoor, "streams" | "limits">,
): () => Promise<void> {
  let underWay = 0;
  let isClosing = false;
  const hangUp = (): void => {
    if (isClosing && underWay === 0) http.server.closeAllConnections();
  };
  const leave = (): void => {
    underWay -= 1;
    hangUp();
  };
  http.server.prependListener("request", (_request, response) => {
    underWay += 1;
    response.once("close", leave);
  });
  return async () => {
    isClosing = true;
    streams.stopAll();
    const closed = http.close();
    hangUp();
    // Node watches over slow clients no more once it closes.
    const patience = setTimeout(() => http.server.closeAllConnections(), limits.lastAnswersMs);
    await closed;
    clearTimeout(patience);
  };
}

import type { FastifyInstance } from "fastify";

/**
 * Gives a way to close that lets every request under way have its answer, and then hangs up on whoever is silent.
 *
 * A browser opens connections that it may never use. To Node those are not idle, and it would wait for them.
 */
export function closeGently(http: FastifyInstance): () => Promise<void> {
  let underWay = 0;
  let isClosing = false;
  const hangUp = (): void => {
    if (isClosing && underWay === 0) http.server.closeAllConnections();
  };
  http.addHook("onRequest", async (_request, reply) => {
    underWay += 1;
    reply.raw.once("close", () => {
      underWay -= 1;
      hangUp();
    });
  });
  return async () => {
    isClosing = true;
    const closed = http.close();
    hangUp();
    await closed;
  };
}

import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { Duplex } from "node:stream";
import { isGraphqlPath, type GraphqlDoor } from "./graphql-door.ts";
import { createGraphqlListener } from "./graphql-listener.ts";
import { createSocketListener } from "./websocket.ts";
import { answerWithoutUpgrade } from "./without-upgrade.ts";

/** Whoever sends a byte now and then holds no connection for long; the headers may take a third of the time. */
export const DEFAULT_CLIENT_TIMEOUT_MS = 15_000;

/** A balancer in front must give up an idle connection before we do, and most do so after a minute. */
const KEEP_ALIVE_MS = 72_000;

/** The HTTP server: `/graphql` is answered here, whatever transport it comes by, and everything else by `rest`. */
export function openFrontDoor(
  door: GraphqlDoor,
  rest: RequestListener,
  clientTimeoutMs = DEFAULT_CLIENT_TIMEOUT_MS,
): Server {
  const answerGraphql = createGraphqlListener(door);
  const answerSocket = createSocketListener(door);
  const server = createServer(
    {
      requestTimeout: clientTimeoutMs,
      headersTimeout: clientTimeoutMs / 3,
      connectionsCheckingInterval: clientTimeoutMs / 15,
      keepAliveTimeout: KEEP_ALIVE_MS,
    },
    (request, response) => {
      if (isGraphqlPath(request.url)) answerGraphql(request, response);
      else rest(request, response);
    },
  );
  server.maxConnections = door.limits.connections;
  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const upgrade = { request, socket, head };
    const isWebSocket = request.headers.upgrade?.toLowerCase() === "websocket";
    if (isWebSocket) answerSocket(upgrade);
    else answerWithoutUpgrade(server, upgrade);
  });
  return server;
}

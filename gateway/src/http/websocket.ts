import { STATUS_CODES, type IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { GRAPHQL_TRANSPORT_WS_PROTOCOL } from "graphql-ws";
import { PROBLEMS, Problem } from "@samenloop/schema";
import { WebSocketServer, type WebSocket } from "ws";
import { mayOpenSocket } from "./allowed-origin.ts";
import { isGraphqlPath, type GraphqlDoor } from "./graphql-door.ts";
import { keepAlive } from "./socket-heartbeat.ts";
import { openSession } from "./open-session.ts";

/** What Node hands over when a client asks for another protocol: the request, and its connection as it is. */
export interface Upgrade {
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  readonly head: Buffer;
}

/** Accepts WebSockets at `/graphql` (GraphQL over WebSocket, `graphql-transport-ws`); anything else is refused in HTTP. */
export function createSocketListener(door: GraphqlDoor): (upgrade: Upgrade) => void {
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: door.limits.bodyBytes,
    // Compressed, a message of 256 kB could be a thousand times as large; and see BREACH in `compress.ts`.
    perMessageDeflate: false,
    handleProtocols: (offered) =>
      offered.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) && GRAPHQL_TRANSPORT_WS_PROTOCOL,
  });
  const open = (socket: WebSocket): void => {
    keepAlive(socket, door.limits.heartbeatMs);
    openSession(socket, door);
  };
  return (upgrade) => {
    const { request, socket, head } = upgrade;
    const refusal = refusalOf(request, door);
    if (refusal) return refuseUpgrade(upgrade, refusal);
    sockets.handleUpgrade(request, socket, head, open);
  };
}

function refusalOf({ url, headers }: IncomingMessage, door: GraphqlDoor): Problem | null {
  if (!isGraphqlPath(url)) {
    return new Problem("NOT_FOUND", "Nothing lives here; WebSockets open at /graphql.");
  }
  if (!mayOpenSocket(headers, door)) {
    return new Problem("NOT_ALLOWED", "Pages of this origin may not ask here.");
  }
  return door.streams.isClosing ? new Problem("NOT_READY", "The gateway is closing.") : null;
}

function refuseUpgrade({ socket }: Upgrade, { code, message }: Problem): void {
  const { status } = PROBLEMS[code];
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "content-type: application/json; charset=utf-8",
    `content-length: ${Buffer.byteLength(body)}`,
    "cache-control: no-store",
    "x-content-type-options: nosniff",
    "connection: close",
  ];
  socket.on("error", () => socket.destroy());
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`, () => socket.destroy());
}

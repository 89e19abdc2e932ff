import { CloseCode, GRAPHQL_TRANSPORT_WS_PROTOCOL, MessageType, validateMessage } from "graphql-ws";
import type { Message } from "graphql-ws";
import type { WebSocket } from "ws";
import type { GraphqlDoor } from "./graphql-door.ts";
import { parseJson } from "./parse-json.ts";
import { runOperation } from "./socket-operation.ts";
import { createSender } from "./socket-sender.ts";
import type { Session } from "./socket-session.ts";

/** RFC 6455 §7.4.1: the server goes away, and clients may connect again. */
const GOING_AWAY = 1001;
/** How long a client may take to say goodbye. */
const GOODBYE_MS = 1000;

/**
 * Speaks the protocol GraphQL over WebSocket with one client. Messages, their check and the codes are those of
 * `graphql-ws`; its server is not used, because it would execute by itself, and read and write every answer again.
 */
export function openSession(socket: WebSocket, door: GraphqlDoor): void {
  // It says no more than `close` does, which follows.
  socket.on("error", () => undefined);
  if (socket.protocol !== GRAPHQL_TRANSPORT_WS_PROTOCOL) {
    return socket.close(CloseCode.SubprotocolNotAcceptable, "Subprotocol not acceptable");
  }
  const operations = new Map<string, AbortController>();
  const leaving = createLeaving(socket, { door, operations });
  const forget = door.streams.add(leaving.begin);
  const send = createSender(socket, door.limits.readerTimeoutMs);
  const session = { door, send, operations, onIdle: leaving.onIdle };
  const hear = createListener(socket, session);
  socket.on("message", (content: Buffer, isBinary) =>
    hear(isBinary ? null : messageOf(content.toString("utf8"))),
  );
  socket.once("close", () => {
    forget();
    for (const operation of operations.values()) operation.abort();
    operations.clear();
  });
}

/** A stream ends by itself when the server closes; a question under way has its answer before the socket goes. */
function createLeaving(
  socket: WebSocket,
  { door, operations }: Pick<Session, "door" | "operations">,
) {
  let isLeaving = false;
  const onIdle = (): void => {
    if (!isLeaving) return;
    socket.close(GOING_AWAY, "Going away");
    hangUpAfter(socket, GOODBYE_MS);
  };
  const begin = (): void => {
    isLeaving = true;
    hangUpAfter(socket, door.limits.lastAnswersMs);
    if (operations.size === 0) onIdle();
  };
  return { begin, onIdle };
}

function hangUpAfter(socket: WebSocket, ms: number): void {
  const hangUp = setTimeout(() => socket.terminate(), ms);
  socket.once("close", () => clearTimeout(hangUp));
}

function messageOf(text: string): Message | null {
  try {
    return validateMessage(parseJson(text));
  } catch {
    // Whatever it is, it is no message of the protocol, and repeating it would help nobody.
    return null;
  }
}

/** Takes each message of the client; null is one that is none. */
function createListener(socket: WebSocket, session: Session) {
  const { send, operations, door } = session;
  const initialise = awaitInitialisation(socket, door.limits.initTimeoutMs);
  let isInitialised = false;
  return (message: Message | null): void => {
    switch (message?.type) {
      case MessageType.ConnectionInit:
        if (isInitialised) {
          const reason = "Too many initialisation requests";
          return socket.close(CloseCode.TooManyInitialisationRequests, reason);
        }
        isInitialised = true;
        initialise();
        return void send(JSON.stringify({ type: MessageType.ConnectionAck }));
      case MessageType.Ping: {
        const { payload } = message;
        return void send(JSON.stringify({ type: MessageType.Pong, payload }));
      }
      case MessageType.Pong:
        return;
      case MessageType.Subscribe:
        if (!isInitialised) return socket.close(CloseCode.Unauthorized, "Unauthorized");
        if (operations.has(message.id)) {
          return socket.close(CloseCode.SubscriberAlreadyExists, "Subscriber already exists");
        }
        return void runOperation(session, message);
      case MessageType.Complete:
        operations.get(message.id)?.abort();
        return void operations.delete(message.id);
      default:
        return socket.close(CloseCode.BadRequest, "Invalid message received");
    }
  };
}

/** Hangs up unless what it gives is called in time. */
function awaitInitialisation(socket: WebSocket, ms: number): () => void {
  const tooLate = setTimeout(() => {
    const reason = "Connection initialisation timeout";
    socket.close(CloseCode.ConnectionInitialisationTimeout, reason);
  }, ms);
  const cancel = (): void => clearTimeout(tooLate);
  socket.once("close", cancel);
  return cancel;
}

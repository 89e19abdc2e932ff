import type { WebSocket } from "ws";

/** Asks now and then whether the other side is there; who has not reacted by the next time is cut off. */
export function keepAlive(socket: WebSocket, everyMs: number): void {
  let isAlive = true;
  socket.on("pong", () => void (isAlive = true));
  const heartbeat = setInterval(() => {
    // A socket that is not read from, because its reader is slow, is cut off by that reader's own time.
    if (socket.isPaused) return;
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
  }, everyMs);
  socket.once("close", () => clearInterval(heartbeat));
}

import { WebSocket } from "ws";

/** Resolves when the message is with the kernel: whether there is still somebody to send the next one to. */
export type Send = (message: string) => Promise<boolean>;

/**
 * Sends messages to a client, and listens to it no more than it reads: while a message waits to be taken nothing new
 * is heard from it. A client that does not take one in time is cut off.
 */
export function createSender(socket: WebSocket, timeoutMs: number): Send {
  let waiting = 0;
  return (message) =>
    new Promise((resolve) => {
      if (socket.readyState !== WebSocket.OPEN) return resolve(false);
      const timer = setTimeout(() => socket.terminate(), timeoutMs);
      waiting += 1;
      socket.send(message, (failure) => {
        clearTimeout(timer);
        waiting -= 1;
        if (waiting === 0 && socket.isPaused) socket.resume();
        resolve(!failure);
      });
      // What the kernel took at once is no longer buffered, and was not waited for.
      if (socket.bufferedAmount > 0) socket.pause();
    });
}

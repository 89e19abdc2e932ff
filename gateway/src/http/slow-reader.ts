import type { ServerResponse } from "node:http";

/**
 * Hangs up when the client has not taken the whole answer in time: it would hold our memory for as long as it likes.
 *
 * The time is for all of it, since a reader who takes a byte now and then is a slow one too.
 */
export function cutOffSlowReader(response: ServerResponse, timeoutMs: number): void {
  // Nearly every answer is with the kernel at once and needs no timer.
  if (response.writableLength === 0) return;
  const timer = setTimeout(() => void response.destroy(), timeoutMs);
  response.once("close", () => clearTimeout(timer));
}

/** Writes a piece and waits until it is taken; false, and the connection gone, when it is not taken in time. */
export function writeAndDrain(
  response: ServerResponse,
  piece: string,
  timeoutMs: number,
): Promise<boolean> | boolean {
  if (response.destroyed) return false;
  if (response.write(piece)) return true;
  return new Promise((resolve) => {
    const timer = setTimeout(() => void response.destroy(), timeoutMs);
    const done = (): void => {
      clearTimeout(timer);
      response.off("drain", done).off("close", done);
      resolve(!response.destroyed);
    };
    response.on("drain", done).on("close", done);
  });
}

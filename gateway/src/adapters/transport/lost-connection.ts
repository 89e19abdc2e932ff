/** Ways in which a connection was refused or lost; undici names those of a socket that was closed from afar. */
const LOST: ReadonlySet<unknown> = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "UND_ERR_SOCKET",
]);

/** Whether a call failed for its connection alone, so that another connection may succeed at once. */
export function isLostConnection(error: Error): boolean {
  return "code" in error && LOST.has(error.code);
}

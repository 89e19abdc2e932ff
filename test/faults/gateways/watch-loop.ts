/** What a gateway under attack says of itself. */
export interface Seen {
  /** The longest that its event loop was kept busy at one stretch since it was last asked, in milliseconds. */
  readonly busyMs: number;
  /** Names that every object has. */
  readonly prototype: readonly string[];
}

const EVERY_MS = 5;

/**
 * Watches the event loop of this process, and tells its parent whenever that asks.
 *
 * A stretch counts for the lesser of the time that went by and the processor time that was spent: work that blocks the
 * loop takes both, while on a busy machine time goes by for a process that does nothing.
 */
export function watchLoop(): void {
  let busyMs = 0;
  let at = performance.now();
  let spent = process.cpuUsage();
  setInterval(() => {
    const now = performance.now();
    const { user, system } = process.cpuUsage(spent);
    busyMs = Math.max(busyMs, Math.min(now - at, (user + system) / 1000));
    at = now;
    spent = process.cpuUsage();
  }, EVERY_MS);
  process.on("message", () => {
    // After the timer has had its turn, so that what has just been done is counted.
    setTimeout(() => {
      const seen: Seen = { busyMs, prototype: Reflect.ownKeys(Object.prototype).map(String) };
      busyMs = 0;
      process.send?.({ seen });
    }, EVERY_MS * 2);
  });
  process.on("disconnect", () => process.exit(0));
}

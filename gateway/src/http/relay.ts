/** Takes one event; says whether whoever listens is still there for the next. */
export type Take<T> = (event: T) => Promise<boolean> | boolean;

/**
 * Hands on each event and waits until it is taken, so that nothing is piled up for a slow reader.
 *
 * Ends with the events, when `take` says that nobody is left, or at once when the signal aborts; in the last two
 * cases the source is told to stop, and not waited for: it may be busy with an event that never comes.
 */
export async function relay<T>(
  events: AsyncIterableIterator<T>,
  signal: AbortSignal,
  take: Take<T>,
): Promise<"ended" | "stopped"> {
  for (;;) {
    const next = await nextUnlessAborted(events, signal);
    if (next?.done) return "ended";
    if (next && (await take(next.value))) continue;
    letGo(events);
    return "stopped";
  }
}

/** Leaves nothing behind on the signal, which lives longer than an event. */
function nextUnlessAborted<T>(
  events: AsyncIterableIterator<T>,
  signal: AbortSignal,
): Promise<IteratorResult<T> | null> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return resolve(null);
    const giveUp = (): void => resolve(null);
    signal.addEventListener("abort", giveUp, { once: true });
    events
      .next()
      .finally(() => signal.removeEventListener("abort", giveUp))
      .then(resolve, reject);
  });
}

/** Tells a source that nobody wants more of it. It may be too busy to hear that soon, so nobody waits. */
export function letGo(events: AsyncIterableIterator<unknown>): void {
  // Nobody is left to hear how that went.
  events.return?.().catch(() => undefined);
}

/** Events of which the test decides when they come and how they end. */
export interface HeldEvents {
  readonly events: AsyncIterableIterator<string>;
  push(text: string): void;
  end(): void;
  fail(error: unknown): void;
  /** How many were asked for so far, the one that is waited for included. */
  asked(): number;
  /** Resolves when this many were asked for. */
  askedFor(count: number): Promise<void>;
  /** Resolves when the other side says that it wants no more. */
  readonly returned: Promise<void>;
}

/**
 * A source that is busy with its next event until the test gives one. Like a generator that waits for something,
 * it does not let go of that when it is told to stop.
 */
export function heldEvents(): HeldEvents {
  const waiting: ((result: Promise<IteratorResult<string>>) => void)[] = [];
  const ready: Promise<IteratorResult<string>>[] = [];
  const askers: { readonly count: number; readonly reached: () => void }[] = [];
  let asked = 0;
  let wantsNoMore: () => void = () => undefined;
  const returned = new Promise<void>((resolve) => (wantsNoMore = resolve));
  const give = (next: () => Promise<IteratorResult<string>>): void => {
    const result = next();
    // Whoever waits for it later handles it then.
    result.catch(() => undefined);
    const taker = waiting.shift();
    if (taker) taker(result);
    else ready.push(result);
  };
  const events: AsyncIterableIterator<string> = {
    next: () => {
      asked += 1;
      for (const { count, reached } of askers) if (count <= asked) reached();
      return ready.shift() ?? new Promise((resolve) => waiting.push(resolve));
    },
    return: async () => {
      wantsNoMore();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => events,
  };
  return {
    events,
    push: (value) => give(async () => ({ done: false, value })),
    end: () => give(async () => ({ done: true, value: undefined })),
    fail: (error) =>
      give(async () => {
        throw error;
      }),
    asked: () => asked,
    askedFor: (count) =>
      new Promise((resolve) => {
        if (count <= asked) resolve();
        else askers.push({ count, reached: resolve });
      }),
    returned,
  };
}

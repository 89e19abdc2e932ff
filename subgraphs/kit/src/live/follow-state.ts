import { describeBug, type ReportBug } from "@samenloop/schema";
import type { ChangeWatch } from "./change-watch.ts";
import type { Changes } from "./changes.ts";

/** One thing that can be followed, and how to tell one state of it from the next. */
export interface Followed<Context> {
  /** Where the database tells of its changes, each with the key of what changed. */
  readonly channel: string;
  readonly key: string;
  /** Read through the loaders of the event itself, so that what is compared is what is sent. */
  readonly stateOf: (context: Context) => Promise<string>;
}

/** One state to be sent, with a context of its own: what one event has read, the next reads anew. */
export interface StateEvent<Context> {
  readonly context: Context;
  /** Says whether it could be answered whole; what could not is answered again soon. */
  settle(isWhole: boolean): void;
}

export interface Following<Context> {
  readonly changes: Changes;
  readonly newContext: () => Context;
  readonly reportBug: ReportBug;
}

/** The state now, and each other state that it comes to be in. A state that was sent is not sent again. */
export async function followState<Context>(
  following: Following<Context>,
  followed: Followed<Context>,
): Promise<AsyncIterableIterator<StateEvent<Context>>> {
  const watch = await following.changes.watch(followed.channel, followed.key);
  const looks = lookFor(following, followed, watch);
  await watch.changed();
  const first = await looks.look().catch((cause: unknown) => {
    watch.end();
    throw cause;
  });
  const next = async (): Promise<StateEvent<Context> | null> => {
    while (await watch.changed()) {
      const event = await looks.lookOrWait();
      if (event) return event;
    }
    return null;
  };
  return iterate(first, { next, end: watch.end });
}

/** Looks at the state, and remembers what was sent and how often it failed. */
function lookFor<Context>(
  { newContext, reportBug }: Following<Context>,
  { stateOf }: Followed<Context>,
  watch: ChangeWatch,
) {
  let sent: string | null = null;
  let failures = 0;
  const lookAgainSoon = (): void => void setTimeout(watch.signal, SOON).unref();
  const settle = (isWhole: boolean): void => {
    failures = isWhole ? 0 : failures + 1;
    if (failures === 0 || failures >= GIVE_UP) return;
    sent = null;
    lookAgainSoon();
  };
  const look = async (): Promise<StateEvent<Context> | null> => {
    const context = newContext();
    const state = await stateOf(context);
    if (state === sent) return null;
    sent = state;
    return { context, settle };
  };
  const lookOrWait = async (): Promise<StateEvent<Context> | null> => {
    try {
      return await look();
    } catch (cause) {
      failures += 1;
      if (failures >= GIVE_UP) throw cause;
      reportBug(describeBug(cause));
      lookAgainSoon();
      return null;
    }
  };
  return { look, lookOrWait };
}

/** So many times in a row it may fail, as while the database starts anew; then who follows must begin anew himself. */
const GIVE_UP = 3;

/** Milliseconds. */
const SOON = 1000;

interface Source<T> {
  readonly next: () => Promise<T | null>;
  readonly end: () => void;
}

/** By hand, because a generator that waits for a change cannot be ended before the change comes. */
function iterate<T>(first: T | null, { next, end }: Source<T>): AsyncIterableIterator<T> {
  let ready = first;
  const iterator: AsyncIterableIterator<T> = {
    next: async () => {
      const value = ready ?? (await next());
      ready = null;
      return value === null ? { done: true, value: undefined } : { done: false, value };
    },
    return: () => {
      end();
      return Promise.resolve({ done: true, value: undefined });
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}

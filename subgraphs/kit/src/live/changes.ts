import type { Connection } from "@samenloop/db";
import { Problem } from "@samenloop/schema";
import { createWatch, type ChangeWatch } from "./change-watch.ts";

/** What a database tells of its changes, over one connection for the whole process however many listen. */
export interface Changes {
  /** Once it resolves nothing is missed that is committed from then on. */
  watch(channel: string, key: string): Promise<ChangeWatch>;
  /** How many are watching now. */
  count(): number;
  /** Ends every watch. */
  close(): void;
}

/**
 * Listens to the notifications of PostgreSQL, from the first watch on.
 *
 * A notification is a hint and not the truth. After the connection was lost, and every `recheckMs` besides, all watches
 * are told that something may have changed: so a lost one costs time and never a change, and what changes by the day
 * alone is seen as well. It takes a session of its own, which a pooler that hands out transactions does not give.
 */
export function createChanges(sql: Connection["sql"], recheckMs = 60_000): Changes {
  const channels = new Map<string, Channel>();
  const channelOf = (name: string): Channel => {
    const channel = channels.get(name) ?? openChannel(sql, name);
    channels.set(name, channel);
    return channel;
  };
  const all = (): ChangeWatch[] => [...channels.values()].flatMap(({ all }) => all());
  const recheck = setInterval(() => all().forEach((watch) => watch.signal()), recheckMs);
  recheck.unref();
  return {
    watch: async (channel, key) => {
      const { add, listening } = channelOf(channel);
      const watch = add(key);
      try {
        await withinTime(listening());
        return watch;
      } catch (cause) {
        watch.end();
        throw cause;
      }
    },
    count: () => all().length,
    close: () => {
      clearInterval(recheck);
      for (const watch of all()) watch.end();
    },
  };
}

interface Channel {
  /** Resolves once the database has agreed to tell; after that it always does, also while the connection is made anew. */
  listening(): Promise<unknown>;
  add(key: string): ChangeWatch;
  all(): ChangeWatch[];
}

function openChannel(sql: Connection["sql"], name: string): Channel {
  const byKey = new Map<string, Set<ChangeWatch>>();
  const all = (): ChangeWatch[] => [...byKey.values()].flatMap((watches) => [...watches]);
  const tell = (key: string): void => byKey.get(key)?.forEach((watch) => watch.signal());
  let agree = (): void => undefined;
  const agreed = new Promise<void>((resolve) => (agree = resolve));
  const begun = (): void => {
    agree();
    for (const watch of all()) watch.signal();
  };
  // Refused or cut off, the driver tries again by itself: who waits now is sent away, who comes later waits for that.
  let attempt: Promise<unknown> = sql.listen(name, tell, begun);
  attempt.catch(() => (attempt = agreed));
  const add = (key: string): ChangeWatch => {
    const watches = byKey.get(key) ?? new Set();
    byKey.set(key, watches);
    const watch = createWatch((ended) => {
      watches.delete(ended);
      if (watches.size === 0 && byKey.get(key) === watches) byKey.delete(key);
    });
    watches.add(watch);
    return watch;
  };
  return { listening: () => attempt, add, all };
}

/** Milliseconds. The driver waits for ever where something accepts its connections and closes them again. */
const PATIENCE = 5000;

async function withinTime(listening: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("the database does not answer")), PATIENCE);
  });
  try {
    await Promise.race([listening, late]);
  } catch (cause) {
    const message = "The database does not tell what changes; try again later.";
    throw new Problem("DATABASE_UNREACHABLE", message, { cause });
  } finally {
    clearTimeout(timer);
  }
}

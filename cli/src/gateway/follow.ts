import { setTimeout as wait } from "node:timers/promises";
import { describeBug, Problem } from "@samenloop/schema";
import type { SupergraphSource } from "./supergraph-source.ts";

export interface Following {
  readonly source: SupergraphSource;
  readonly everyMs: number;
  /** Takes another supergraph; a Problem says why not. */
  readonly take: (supergraphSdl: string) => Promise<void>;
  readonly say: (sentence: string) => void;
}

/** A bug in what is loaded is no reason to stop what answers. */
const bugIn = (error: unknown): string => {
  const { kind, at } = describeBug(error);
  return `The new supergraph meets a bug in Samenloop (${kind} ${at[0] ?? ""}).`;
};

/** Looks for another supergraph until the signal aborts. What goes wrong is said once, and what was there stays. */
export async function followSupergraph(
  { source, everyMs, take, say }: Following,
  signal: AbortSignal,
): Promise<void> {
  let complaint = "";
  while (!signal.aborted) {
    await wait(everyMs, undefined, { signal, ref: false }).catch(() => undefined);
    if (signal.aborted) return;
    try {
      const supergraphSdl = await source.read();
      complaint = "";
      if (supergraphSdl === null) continue;
      await take(supergraphSdl);
      say("The supergraph has changed and is in use.");
    } catch (error) {
      const found = error instanceof Problem ? error.message : bugIn(error);
      if (found !== complaint) say(`${found} The one before stays in use.`);
      complaint = found;
    }
  }
}

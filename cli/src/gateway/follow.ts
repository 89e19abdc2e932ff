import { setTimeout as wait } from "node:timers/promises";
import { Problem } from "@samenloop/schema";
import type { SupergraphSource } from "./supergraph-source.ts";

export interface Following {
  readonly source: SupergraphSource;
  readonly everyMs: number;
  /** Takes another supergraph; a Problem says why not. */
  readonly take: (supergraphSdl: string) => Promise<void>;
  readonly say: (sentence: string) => void;
}

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
      if (!(error instanceof Problem)) throw error;
      if (error.message !== complaint) say(`${error.message} The one before stays in use.`);
      complaint = error.message;
    }
  }
}

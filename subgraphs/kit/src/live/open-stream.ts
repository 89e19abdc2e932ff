import type { ServerResponse } from "node:http";
import { describeBug, type ReportBug } from "@samenloop/schema";
import type { ResponseInit } from "graphql-sse";

type Chunks = AsyncGenerator<string, void, undefined>;

/** One answer that goes on: from the moment that it takes a place until its connection is free again. */
export interface OpenStream {
  /** Resolves when the client has gone, or has had all. */
  readonly closed: Promise<void>;
  send(chunks: Chunks, init: ResponseInit): Promise<void>;
  /**
   * Ends the stream between two events, at once for who is slow. There is no `complete`: that would say that nothing
   * more will ever come, and who follows must subscribe again.
   */
  end(): Promise<void>;
}

export interface StreamLimits {
  /** Milliseconds in which a client takes what it was sent, or is cut off: what waits for it waits in memory. */
  readonly slowMs: number;
  readonly reportBug: ReportBug;
}

export function openStream(raw: ServerResponse, { slowMs, reportBug }: StreamLimits): OpenStream {
  let isEnding = false;
  let chunks: Chunks | null = null;
  const stop = (): void => {
    isEnding = true;
    chunks?.return().catch((cause: unknown) => reportBug(describeBug(cause)));
  };
  const closed = new Promise<void>((resolve) => raw.once("close", resolve));
  raw.once("close", stop);
  return {
    closed,
    send: async (given, init) => {
      chunks = given;
      // It may have been left, or ended, while it was being prepared.
      if (isEnding) stop();
      raw.writeHead(init.status, { ...init.headers, ...HEADERS });
      try {
        for await (const chunk of given) if (!raw.write(chunk)) await drained(raw, slowMs);
        raw.end();
      } catch (cause) {
        // Broken off, and not ended: so the client sees that this was no end.
        raw.destroy();
        reportBug(describeBug(cause));
      }
    },
    end: async () => {
      stop();
      const late = setTimeout(() => raw.destroy(), PATIENCE);
      await closed.finally(() => clearTimeout(late));
    },
  };
}

/** What is sent concerns a child: nothing on the way may keep it, nor hold it back to send more at once. */
const HEADERS = { "cache-control": "no-store", "x-accel-buffering": "no" };

/** Milliseconds for a client to take what it was sent when the server stops. */
const PATIENCE = 1000;

function drained(raw: ServerResponse, slowMs: number): Promise<void> {
  return new Promise((resolve) => {
    if (raw.destroyed) return resolve();
    const late = setTimeout(() => raw.destroy(), slowMs);
    const done = (): void => {
      clearTimeout(late);
      raw.off("drain", done).off("close", done);
      resolve();
    };
    raw.once("drain", done).once("close", done);
  });
}

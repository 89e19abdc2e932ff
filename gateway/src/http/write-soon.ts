import type { ServerResponse } from "node:http";
import { cutOffSlowReader } from "./slow-reader.ts";

/** An answer with one body, ready to go. */
export interface ReadyAnswer {
  readonly response: ServerResponse;
  readonly status: number;
  /** Names and values in turn: Node writes such a list without looking up anything. */
  readonly headers: string[];
  readonly body: string | Buffer;
  /** Of a body that is text. */
  readonly coding: "latin1" | "utf8";
  /** How long the client may take to read all of it, in milliseconds. */
  readonly readerTimeoutMs: number;
}

let waiting: ReadyAnswer[] = [];

/**
 * Writes an answer when whatever else has arrived is dealt with, before anything new is looked at.
 *
 * Each write wakes whoever waits for it, which costs more than all the rest of a small answer. Those that are written
 * one right after the other find their readers awake.
 */
export function writeSoon(answer: ReadyAnswer): void {
  if (waiting.push(answer) === 1) setImmediate(writeAll);
}

function writeAll(): void {
  const ready = waiting;
  waiting = [];
  for (const { response, status, headers, body, coding, readerTimeoutMs } of ready) {
    if (response.destroyed || response.headersSent) continue;
    response.writeHead(status, headers).end(body, coding);
    cutOffSlowReader(response, readerTimeoutMs);
  }
}

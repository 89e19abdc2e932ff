import { Problem } from "@samenloop/schema";
import type { Asked } from "./client-presence.ts";
import type { Exchange } from "./graphql-door.ts";
import { EVENT_STREAM } from "./media-type.ts";
import { relay } from "./relay.ts";
import { isGivenUp, requestFailure } from "./request-failure.ts";
import { cutOffSlowReader, writeAndDrain } from "./slow-reader.ts";
import { streamHead } from "./stream-head.ts";

/**
 * Sends the events of one operation over the answer of its own request: "distinct connections" of the protocol
 * GraphQL over SSE. The other mode, one connection for many operations, keeps state between requests and is not offered.
 */
export async function streamEvents(
  exchange: Exchange,
  events: AsyncIterableIterator<string>,
  asked: Asked,
): Promise<void> {
  const { response, door } = exchange;
  const { readerTimeoutMs, heartbeatMs } = door.limits;
  const gone = new AbortController();
  const forget = door.streams.add(() => gone.abort());
  if (response.destroyed) gone.abort();
  else
    response
      .once("close", () => gone.abort())
      .writeHead(200, streamHead(exchange, `${EVENT_STREAM}; charset=utf-8`))
      .flushHeaders();
  // A comment: proxies and clients see that the stream lives (HTML §9.2.7). Not while something waits to be read.
  const heartbeat = setInterval(() => {
    if (!response.destroyed && response.writableLength === 0) response.write(":\n\n");
  }, heartbeatMs);
  const write = (event: string, text: string): Promise<boolean> | boolean =>
    writeAndDrain(response, `event: ${event}\ndata: ${text}\n\n`, readerTimeoutMs);
  try {
    const how = await relay(events, gone.signal, (text) => write("next", text));
    if (how === "stopped") await write("next", refusalOf(exchange, closing()));
  } catch (error) {
    if (!isGivenUp(error, gone.signal)) await write("next", refusalOf(exchange, error));
  } finally {
    clearInterval(heartbeat);
    forget();
    asked.leave();
  }
  if (!(await write("complete", ""))) return;
  response.end();
  cutOffSlowReader(response, readerTimeoutMs);
}

/** An answer that is one, as a stream of one. */
export async function* oneEvent(text: string): AsyncIterableIterator<string> {
  yield text;
}

const closing = (): Problem =>
  new Problem("NOT_READY", "The gateway is closing; subscribe again in a moment.");

function refusalOf({ door }: Exchange, error: unknown): string {
  const { errors } = requestFailure(error, door.reportBug);
  return JSON.stringify({ errors });
}

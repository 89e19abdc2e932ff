import { Problem } from "@samenloop/schema";
import type { AnswerPart } from "../pipeline.ts";
import type { Asked } from "./client-presence.ts";
import type { Exchange } from "./graphql-door.ts";
import { acceptedType, PARTS, partsAccepted } from "./media-type.ts";
import { letGo, relay } from "./relay.ts";
import { isGivenUp, requestFailure } from "./request-failure.ts";
import { cutOffSlowReader, writeAndDrain } from "./slow-reader.ts";
import { streamHead } from "./stream-head.ts";
import { writeAnswer } from "./write-answer.ts";

/** Nothing is asked for an answer that the client cannot read. @throws Problem `NOT_ACCEPTABLE` */
export async function answerInParts(
  exchange: Exchange,
  parts: AsyncIterableIterator<AnswerPart>,
  asked: Asked,
): Promise<void> {
  if (partsAccepted(exchange.request.headers.accept)) return sendParts(exchange, parts, asked);
  asked.leave();
  throw refuseParts(parts);
}

export function refuseParts(parts: AsyncIterableIterator<AnswerPart>): Problem {
  letGo(parts);
  return new Problem("NOT_ACCEPTABLE", `A question with @defer needs \`accept: ${PARTS}\`.`);
}

/**
 * Sends the parts of one answer as they come (RFC 2046 §5.1). The delimiter after a part goes along with it, because a
 * client reads a part when it has seen that; so it is said there already whether more follows.
 */
async function sendParts(
  exchange: Exchange,
  parts: AsyncIterableIterator<AnswerPart>,
  asked: Asked,
): Promise<void> {
  const { response, door } = exchange;
  const gone = new AbortController();
  if (response.destroyed) gone.abort();
  else response.once("close", () => gone.abort());
  try {
    await relay(parts, gone.signal, (part) => sendPart(exchange, part));
  } catch (error) {
    if (!response.headersSent) throw error;
    if (!isGivenUp(error, gone.signal)) requestFailure(error, door.reportBug);
    // Whoever sees no end knows that something is missing.
    response.destroy();
  } finally {
    asked.leave();
  }
}

/** A first part that is the last one is an answer as any other. */
function sendPart(exchange: Exchange, { text, isLast }: AnswerPart): Promise<boolean> | boolean {
  const { request, response, door } = exchange;
  const isFirst = !response.headersSent;
  if (isFirst && isLast) {
    const type = acceptedType(request.headers.accept);
    return Promise.resolve(writeAnswer(exchange, { status: 200, type, text })).then(() => true);
  }
  if (response.destroyed) return false;
  if (isFirst) response.writeHead(200, streamHead(exchange, HEAD));
  const piece = `${isFirst ? "\r\n---\r\n" : ""}${PART_HEAD}${text}\r\n---${isLast ? "--" : ""}\r\n`;
  if (!isLast) return writeAndDrain(response, piece, door.limits.readerTimeoutMs);
  response.end(piece);
  cutOffSlowReader(response, door.limits.readerTimeoutMs);
  return true;
}

const HEAD = PARTS.replace(";", '; boundary="-";');

const PART_HEAD = "content-type: application/json; charset=utf-8\r\n\r\n";

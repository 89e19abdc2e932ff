import { methodsOf, type Exchange } from "./graphql-door.ts";
import { allowedOrigin } from "./allowed-origin.ts";
import { compress, preferredEncoding, type Encoding } from "./compress.ts";
import {
  acceptedType,
  GRAPHQL_RESPONSE,
  JSON_TYPE,
  statusFor,
  type JsonType,
} from "./media-type.ts";
import { writeSoon } from "./write-soon.ts";
import { isGivenUp, requestFailure, type RequestFailure } from "./request-failure.ts";

export interface Outcome {
  readonly status: number;
  readonly type: JsonType;
  readonly text: string;
  /** Names and values in turn: Node writes such a list without looking up anything. */
  readonly headers?: readonly string[];
}

/** Writes one answer, compressed when it is large and the client can read that. */
export function writeAnswer(exchange: Exchange, outcome: Outcome): Promise<void> | void {
  const { text } = outcome;
  if (text.length > exchange.door.limits.compressFrom) {
    const encoding = preferredEncoding(exchange.request.headers["accept-encoding"]);
    if (encoding) return writeCompressed(exchange, outcome, encoding);
  }
  send(exchange, outcome, payloadOf(text));
}

async function writeCompressed(
  exchange: Exchange,
  outcome: Outcome,
  encoding: Encoding,
): Promise<void> {
  const body = await compress(outcome.text, encoding);
  const headers = ["content-encoding", encoding];
  send(exchange, { ...outcome, headers }, { body, length: body.length, coding: "latin1" });
}

/** Answers a request that failed as a whole, in the form of GraphQL over HTTP. */
export function refuse(exchange: Exchange, error: unknown): void {
  const { request, response, door } = exchange;
  if (isGivenUp(error, { aborted: response.destroyed })) return;
  const failure = requestFailure(error, door.reportBug);
  const type = acceptedType(request.headers.accept);
  const text = JSON.stringify({ errors: failure.errors });
  const headers = refusalHeaders(exchange, failure);
  const outcome = { status: statusFor(failure.code, type), type, text, headers };
  send(exchange, outcome, payloadOf(text));
}

function refusalHeaders({ request, door }: Exchange, { code }: RequestFailure): readonly string[] {
  // Nobody reads the rest of a body that is too large.
  if (code === "BODY_TOO_LARGE") return ["connection", "close"];
  if (code !== "METHOD_NOT_ALLOWED") return [];
  return ["allow", request.method === "GET" ? "POST" : methodsOf(door)];
}

interface Payload {
  readonly body: string | Buffer;
  /** In bytes. */
  readonly length: number;
  /** Of a body that is text. */
  readonly coding: "latin1" | "utf8";
}

/** As many bytes as characters is ASCII: Node need not make room for three bytes a character then, nor look at each. */
function payloadOf(text: string): Payload {
  const length = Buffer.byteLength(text);
  return { body: text, length, coding: length === text.length ? "latin1" : "utf8" };
}

function send(exchange: Exchange, outcome: Outcome, { body, length, coding }: Payload): void {
  const { request, response, door } = exchange;
  if (response.destroyed || response.headersSent) return;
  const head = [...HEADS[outcome.type], "content-length", String(length)];
  if (outcome.headers) head.push(...outcome.headers);
  const origin = allowedOrigin(request.headers, door);
  if (origin !== null) head.push("access-control-allow-origin", origin);
  if (door.streams.isClosing) response.shouldKeepAlive = false;
  const { readerTimeoutMs } = door.limits;
  writeSoon({ response, status: outcome.status, headers: head, body, coding, readerTimeoutMs });
}

const headOf = (type: JsonType): readonly string[] =>
  Object.entries({
    "content-type": `${type}; charset=utf-8`,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    vary: "origin, accept, accept-encoding",
  }).flat();

const HEADS: Readonly<Record<JsonType, readonly string[]>> = {
  [GRAPHQL_RESPONSE]: headOf(GRAPHQL_RESPONSE),
  [JSON_TYPE]: headOf(JSON_TYPE),
};

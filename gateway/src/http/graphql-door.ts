import type { IncomingMessage, ServerResponse } from "node:http";
import type { ReportBug } from "@samenloop/schema";
import type { TrustedDocuments } from "../core/documents/trusted-documents.ts";
import type { Pipeline } from "../pipeline.ts";
import type { OpenStreams } from "./open-streams.ts";

export const GRAPHQL_PATH = "/graphql";

/** A header that a page of a stranger cannot send unless the browser asked us first. */
export const PREFLIGHT_HEADER = "x-samenloop-preflight";

/** How much a client may send, how long it may wait to read, and how many things it may do at once. */
export interface TransportLimits {
  /** A question is text: one larger than this is not a question. Holds for a message of a WebSocket too. */
  readonly bodyBytes: number;
  /** Whoever has not taken an answer, or one event of a stream, by then is cut off. */
  readonly readerTimeoutMs: number;
  /** How often a silent stream shows that it is alive; a WebSocket that does not react by the next time is cut off. */
  readonly heartbeatMs: number;
  /** How long a WebSocket may be open without `connection_init`. */
  readonly initTimeoutMs: number;
  readonly operationsPerSocket: number;
  /** How long what is under way may take when the server closes. */
  readonly lastAnswersMs: number;
  /** An answer of more characters is compressed; infinite is none. */
  readonly compressFrom: number;
  /** How many clients are connected at once; one more is closed unheard. */
  readonly connections: number;
}

export const DEFAULT_TRANSPORT_LIMITS: TransportLimits = {
  bodyBytes: 256 * 1024,
  readerTimeoutMs: 15_000,
  heartbeatMs: 12_000,
  initTimeoutMs: 3000,
  operationsPerSocket: 50,
  lastAnswersMs: 15_000,
  // Below this a packet or two is saved, and the time to compress is lost.
  compressFrom: 8 * 1024,
  // Idle ones cost some 10 kB each: this many are more than one process answers, and less than what ends it.
  connections: 10_000,
};

/** What every transport at `/graphql` works with. */
export interface GraphqlDoor {
  readonly pipeline: Pipeline;
  readonly documents: TrustedDocuments;
  /** Origins whose pages may ask from a browser; exact, no wildcard. */
  readonly allowedOrigins: ReadonlySet<string>;
  readonly limits: TransportLimits;
  readonly streams: OpenStreams;
  /** Whoever sends this may see how an answer was made; null when nobody may. */
  readonly explainKey: string | null;
  readonly reportBug: ReportBug;
}

/** One request, as long as it is under way. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly door: GraphqlDoor;
}

export const isGraphqlPath = (url: string | undefined): boolean =>
  url === GRAPHQL_PATH || url?.startsWith(`${GRAPHQL_PATH}?`) === true;

/** What may be asked with: GET asks for known documents only, so it is of no use without any. */
export const methodsOf = ({ documents }: GraphqlDoor): string =>
  documents.all.length > 0 ? "GET, POST" : "POST";

/** Where each subgraph is, and how much may be spent on asking it. */
export interface TransportOptions {
  readonly subgraphs: Readonly<Record<string, SubgraphAddress>>;
  readonly limits?: Partial<TransportLimits>;
}

export interface SubgraphAddress {
  /** Only http and https, without a user or password: it is written to no log, but it is to settings. */
  readonly url: string;
  /** Sent with every question to this subgraph, whoever asks. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Times are in milliseconds; what is per origin is shared by all subgraphs of one host and port. */
export interface TransportLimits {
  /** From wanting a connection to having one. */
  readonly connectMs: number;
  /** From asking to the first header of the answer. */
  readonly headersMs: number;
  /** From asking to the last byte of the answer; what is left of the request's budget may end it sooner. */
  readonly totalMs: number;
  /** Of one answer, after decompression; of one event, where events are streamed. */
  readonly mostBytes: number;
  /** Calls that one origin answers at once, each on a connection of its own. */
  readonly connections: number;
  /** Calls that may wait for one of those connections; one more is refused at once. */
  readonly waiting: number;
  /** Subscriptions that one origin serves at once; their connections are counted apart. */
  readonly streams: number;
  /** How long a stream may be silent; heartbeats count as sound. Null waits for ever. */
  readonly idleMs: number | null;
  /** Retries that one origin gets for each request it got recently. */
  readonly retryShare: number;
  /** The last so many calls decide whether an origin is let alone for a while. */
  readonly breakerCalls: number;
  /** The part of those calls above which it is. */
  readonly breakerShare: number;
  /** How long it is let alone. */
  readonly breakerOpenMs: number;
  /** Calls that try it after that; all must be answered before others are let through. */
  readonly breakerProbes: number;
}

export const DEFAULT_LIMITS: TransportLimits = {
  connectMs: 2_000,
  headersMs: 10_000,
  totalMs: 10_000,
  mostBytes: 5 << 20,
  connections: 128,
  waiting: 1_024,
  streams: 1_024,
  idleMs: null,
  retryShare: 0.1,
  breakerCalls: 20,
  breakerShare: 0.5,
  breakerOpenMs: 10_000,
  breakerProbes: 3,
};

/** What one stretch of load came to. */
export interface Load {
  readonly requests: number;
  readonly seconds: number;
  /** Of whole responses, heads included; null where the load generator does not tell. */
  readonly bytes: number | null;
  /** Answers other than 2xx, broken connections, and those that took too long. */
  readonly failed: number;
  readonly latency: Latency;
}

/** Milliseconds; null where it was not measured. */
export interface Latency {
  readonly p50: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
}

export const NO_LATENCY: Latency = { p50: null, p95: null, p99: null };

export interface LoadRequest {
  readonly url: string;
  /** JSON text of a GraphQL request; `__N__` in it stands for a number that is new in each. */
  readonly body: string;
  readonly seconds: number;
  readonly connections: number;
}

/** Keeps all connections busy: as many requests as the gateway can answer. */
export type ApplyLoad = (request: LoadRequest) => Promise<Load>;

import { Pool } from "undici";
import type { SubAnswer, SubQuestion } from "../../core/fetch/subgraph-client.ts";
import { Breaker } from "./breaker.ts";
import { Bulkhead } from "./bulkhead.ts";
import type { Deadlines } from "./deadlines.ts";
import type { Endpoint } from "./endpoint.ts";
import { RetryBudget } from "./retry-budget.ts";
import { SubgraphCall } from "./subgraph-call.ts";
import type { TransportLimits } from "./transport-options.ts";

/** What all calls to one host and port share. */
export interface Origin {
  readonly pool: Pool;
  readonly bulkhead: Bulkhead;
  /** Streams have connections of their own: they are held for hours, and must not starve the calls. */
  readonly streamPool: Pool;
  readonly streams: Bulkhead;
  readonly breaker: Breaker;
  readonly retries: RetryBudget;
  readonly deadlines: Deadlines;
  readonly limits: TransportLimits;
}

export function openOrigin(url: string, deadlines: Deadlines, limits: TransportLimits): Origin {
  return {
    pool: openPool(url, limits.connections, limits),
    bulkhead: new Bulkhead(limits.connections, limits.waiting),
    streamPool: openPool(url, limits.streams, limits),
    streams: new Bulkhead(limits.streams, 0),
    breaker: new Breaker(limits),
    retries: new RetryBudget(limits.retryShare),
    deadlines,
    limits,
  };
}

/** undici's own time-outs on answers are off: they are a second wide, and `Deadlines` is there for both. */
function openPool(url: string, connections: number, limits: TransportLimits): Pool {
  return new Pool(url, {
    connections,
    pipelining: 1,
    connect: { timeout: limits.connectMs },
    headersTimeout: 0,
    bodyTimeout: 0,
  });
}

const UNREACHABLE = Promise.resolve<SubAnswer>({ failed: "SUBGRAPH_UNREACHABLE" });
const EXCEEDED = Promise.resolve<SubAnswer>({ failed: "DEADLINE_EXCEEDED" });

/** One question, asked if there is time, hope and room for it. */
export function askOrigin(
  origin: Origin,
  endpoint: Endpoint,
  question: SubQuestion,
): Promise<SubAnswer> {
  const { signal, deadline } = question.request;
  const now = performance.now();
  if (signal.aborted) return UNREACHABLE;
  if (deadline - now < 1) return EXCEEDED;
  if (origin.breaker.refuses(now)) return UNREACHABLE;
  const call = new SubgraphCall(origin, endpoint, question);
  call.listen(now);
  if (!origin.bulkhead.enter(call)) call.refuse();
  return call.answer;
}

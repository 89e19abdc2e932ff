import { Pool } from "undici";
import type { SubAnswer, SubQuestion } from "../../core/fetch/subgraph-client.ts";
import { Breaker } from "./breaker.ts";
import { Bulkhead } from "./bulkhead.ts";
import type { Endpoint } from "./endpoint.ts";
import { RetryBudget } from "./retry-budget.ts";
import { SubgraphCall } from "./subgraph-call.ts";
import type { TransportLimits } from "./transport-options.ts";
import { Watch } from "./watch.ts";

/** What all calls to one host and port share. */
export interface Origin {
  readonly pool: Pool;
  readonly bulkhead: Bulkhead;
  /** Streams have connections of their own: they are held for hours, and must not starve the calls. */
  readonly streamPool: Pool;
  readonly streams: Bulkhead;
  readonly breaker: Breaker;
  readonly retries: RetryBudget;
  readonly watch: Watch;
  readonly streamWatch: Watch;
  readonly limits: TransportLimits;
}

/** How long a subgraph may work on for a client that is gone. */
const LOOK_EVERY_MS = 25;

export function openOrigin(url: string, limits: TransportLimits): Origin {
  return {
    pool: openPool(url, limits.connections, limits),
    bulkhead: new Bulkhead(limits.connections, limits.waiting),
    streamPool: openPool(url, limits.streams, limits),
    streams: new Bulkhead(limits.streams, 0),
    breaker: new Breaker(limits),
    retries: new RetryBudget(limits.retryShare),
    watch: new Watch(LOOK_EVERY_MS),
    streamWatch: new Watch(Infinity),
    limits,
  };
}

export async function closeOrigin(origin: Origin): Promise<void> {
  origin.bulkhead.close();
  origin.streams.close();
  await Promise.all([origin.pool.destroy(), origin.streamPool.destroy()]);
  origin.watch.close();
  origin.streamWatch.close();
}

/** undici's own time-outs on answers are off: they are a second wide, and the watch is there for both. */
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
  origin.bulkhead.enter(call);
  return call.answer;
}

import type { SubgraphClient, SubQuestion } from "../../../core/fetch/subgraph-client.ts";
import type { Caller } from "../../../pipeline.ts";
import { createSubgraphClient } from "../create-subgraph-client.ts";
import type { TransportLimits } from "../transport-options.ts";

export const CALLER: Caller = {
  rol: "LEERPLICHTAMBTENAAR",
  organisatie: "00000001001564410000",
  namens: null,
  doel: "HANDHAVEN_LEERPLICHT",
};

export interface Said extends Partial<Omit<SubQuestion, "request">> {
  readonly caller?: Caller;
  readonly signal?: AbortSignal;
  /** How long the whole request has, in milliseconds from now. */
  readonly budget?: number;
}

/** A question about nothing, with what the test says of it. */
export function question({
  caller = CALLER,
  signal,
  budget = 30_000,
  ...said
}: Said = {}): SubQuestion {
  return {
    subgraph: "zorg",
    body: '{"query":"{ motto }"}',
    kind: "query",
    isPublic: false,
    ...said,
    request: {
      caller,
      signal: signal ?? new AbortController().signal,
      deadline: performance.now() + budget,
    },
  };
}

const opened: SubgraphClient[] = [];

/** A client of one subgraph, `zorg`. Closed by `closeClients`. */
export function clientOf(url: string, limits: Partial<TransportLimits> = {}): SubgraphClient {
  const client = createSubgraphClient({ subgraphs: { zorg: { url } }, limits });
  opened.push(client);
  return client;
}

export async function closeClients(): Promise<void> {
  await Promise.all(opened.splice(0).map((client) => client.close()));
}

/** Resolves once this holds; a test that waits for ever fails by its own time-out. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
}

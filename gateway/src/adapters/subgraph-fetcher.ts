import type { RemoteGraphQLDataSource } from "@apollo/gateway";

type Fetcher = NonNullable<RemoteGraphQLDataSource["fetcher"]>;

/** A subgraph that was not reached, or not in time. */
export class SubgraphUnreachable extends Error {
  override readonly name = "SubgraphUnreachable";
}

/** Asks with a deadline and follows no redirect: a redirect would carry the question to a stranger. */
export function subgraphFetcher(timeoutMs: number): Fetcher {
  return async (url, init) => {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      return await fetch(url, { ...(init as RequestInit), redirect: "error", signal });
    } catch (cause) {
      throw new SubgraphUnreachable("No answer from a subgraph.", { cause });
    }
  };
}

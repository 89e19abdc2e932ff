import type { OpenGraph } from "./open-graph.ts";

/** A graph that is wanted should not wait for long until all that may be asked is planned. */
const PATIENCE_MS = 10_000;

/** Has the graph plan each of these, in order, for as long as that may take. */
export async function warmUp(graph: OpenGraph, bodies: readonly object[]): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  for (const body of bodies) {
    if (performance.now() > until) return;
    await graph.warm(body);
  }
}

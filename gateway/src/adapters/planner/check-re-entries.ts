import type { EntitiesStep, FetchStep } from "../../core/plan/plan-step.ts";
import { placeOf, type AskedField } from "./asked-fields.ts";
import { planImpossible, UNANSWERABLE } from "./plan-impossible.ts";
import type { SupergraphFacts } from "./supergraph-facts.ts";

/** Fields of the root are asked again only where the answer leads back to it (`type Payload { query: Query }`). */
export function checkReEntries(
  requests: readonly (FetchStep | EntitiesStep)[],
  asked: readonly AskedField[],
  { types, roots }: SupergraphFacts,
): void {
  for (const request of requests) {
    if (request.kind !== "fetch" || request.at.length === 0) continue;
    const at = placeOf(request.at);
    const ways = asked.filter((field) => field.at === at);
    const leadBack = ways.every(
      ({ parent, name }) => types.get(parent)?.fields.get(name)?.type === roots.query,
    );
    if (ways.length === 0 || !leadBack) throw planImpossible(UNANSWERABLE, at);
  }
}

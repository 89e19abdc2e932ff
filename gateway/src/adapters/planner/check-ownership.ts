import type { EntitiesStep, FetchStep } from "../../core/plan/plan-step.ts";
import type { AskedField } from "./asked-fields.ts";
import { namesIn } from "./field-set.ts";
import { planImpossible, UNANSWERABLE } from "./plan-impossible.ts";
import type { SupergraphFacts, TypeInSubgraph } from "./supergraph-facts.ts";

/** Each request goes to an owner that exists, asks for something, and for nothing that is another's to answer. */
export function checkOwnership(
  requests: readonly (FetchStep | EntitiesStep)[],
  asked: readonly AskedField[],
  facts: SupergraphFacts,
): void {
  const stranger = requests.find(({ subgraph }) => !facts.subgraphs.has(subgraph));
  if (stranger) throw planImpossible(UNANSWERABLE, stranger.subgraph);
  const provided = providedNames(facts);
  const foreign = asked.find((field) => !isAnswered(field, facts, provided));
  if (foreign) throw planImpossible(UNANSWERABLE, foreign);
}

function isAnswered(
  { parent, name, subgraph }: AskedField,
  facts: SupergraphFacts,
  provided: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (name === "__typename") return true;
  const type = facts.types.get(parent);
  const field = type?.fields.get(name);
  if (!type || !field) return false;
  if (type.subgraphs.size > 0 && !type.subgraphs.has(subgraph)) return false;
  if (!field.subgraphs || field.subgraphs.get(subgraph)?.isForeign === false) return true;
  return isKey(name, type.subgraphs.get(subgraph)) || provided.get(subgraph)?.has(name) === true;
}

const isKey = (name: string, type: TypeInSubgraph | undefined): boolean =>
  type?.keys.some(({ fields }) => namesIn(fields).includes(name)) === true;

/** By subgraph, what any `@provides` of it names: that a field stands on a path that provides it, the planner knows. */
function providedNames(facts: SupergraphFacts): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { fields } of facts.types.values()) {
    for (const [subgraph, { provides }] of [...fields.values()].flatMap((it) => [
      ...(it.subgraphs ?? []),
    ])) {
      if (!provides) continue;
      names.set(subgraph, new Set([...(names.get(subgraph) ?? []), ...namesIn(provides)]));
    }
  }
  return names;
}

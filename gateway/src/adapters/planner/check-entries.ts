import { Kind } from "graphql";
import type {
  EntitiesStep,
  EntityBatch,
  FetchStep,
  RequiredFragment,
  RequiredSelection,
} from "../../core/plan/plan-step.ts";
import type { FieldSet } from "./field-set.ts";
import { planImpossible, UNANSWERABLE } from "./plan-impossible.ts";
import { possibleObjects } from "./possible-objects.ts";
import type { SupergraphFacts } from "./supergraph-facts.ts";

/** Each entity is entered by a key of which its owner says that it resolves it (`@key(resolvable: false)` is none). */
export function checkEntries(
  requests: readonly (FetchStep | EntitiesStep)[],
  facts: SupergraphFacts,
): void {
  for (const request of requests) {
    if (request.kind !== "entities") continue;
    for (const batch of request.batches) checkBatch(batch, request.subgraph, facts);
  }
}

function checkBatch(batch: EntityBatch, subgraph: string, facts: SupergraphFacts): void {
  if (batch.requires.length === 0) throw planImpossible(UNANSWERABLE);
  for (const fragment of batch.requires) {
    const type = sentAs(fragment.type, batch, facts);
    if (!isEntry({ ...fragment, type }, subgraph, facts)) {
      const cause = { entity: type, subgraph };
      throw planImpossible("No owner lets itself be asked for this by what is known.", cause);
    }
  }
}

function sentAs(type: string, { inputRewrites }: EntityBatch, facts: SupergraphFacts): string {
  const rewrite = inputRewrites.find(({ types }) =>
    types.some((it) => it === type || possibleObjects(it, facts).has(type)),
  );
  return rewrite?.typename ?? type;
}

/** Of an interface that an owner does not know as an entity itself, each object that it knows must be one. */
function isEntry(fragment: RequiredFragment, subgraph: string, facts: SupergraphFacts): boolean {
  const known = facts.types.get(fragment.type);
  const keys = known?.subgraphs.get(subgraph)?.keys ?? [];
  if (keys.length > 0 || known?.kind === Kind.OBJECT_TYPE_DEFINITION) {
    return keys.some(({ fields, isResolvable }) => isResolvable && holds(fields, [fragment]));
  }
  const objects = [...possibleObjects(fragment.type, facts)].filter((it) =>
    facts.types.get(it)?.subgraphs.has(subgraph),
  );
  return (
    objects.length > 0 && objects.every((type) => isEntry({ ...fragment, type }, subgraph, facts))
  );
}

/** Whether what is sent holds all of a key, whatever else goes with it. */
function holds({ fields }: FieldSet, sent: readonly RequiredSelection[]): boolean {
  const all = flatten(sent);
  return fields.every(({ name, inner }) =>
    all.some((it) => it.name === name && holds(inner, it.selections)),
  );
}

function flatten(
  sent: readonly RequiredSelection[],
): Extract<RequiredSelection, { kind: "field" }>[] {
  return sent.flatMap((it) => (it.kind === "field" ? [it] : flatten(it.selections)));
}

import type {
  EntitiesStep,
  EntityBatch,
  FetchStep,
  RequiredSelection,
} from "../../core/plan/plan-step.ts";
import { placeOf, within, type AskedField } from "./asked-fields.ts";
import type { FieldSet } from "./field-set.ts";
import { planImpossible } from "./plan-impossible.ts";
import { overlap } from "./possible-objects.ts";
import type { SupergraphFacts } from "./supergraph-facts.ts";

/**
 * What a representation reads is what was asked to be read there: that field, with the arguments of the `@requires`.
 *
 * Two `@requires` of one field with different arguments share one key with the stock planner, which then sends to both
 * what was answered to one.
 */
export function checkRequirements(
  requests: readonly (FetchStep | EntitiesStep)[],
  asked: readonly AskedField[],
  facts: SupergraphFacts,
): void {
  const byPlace = new Map<string, AskedField[]>();
  for (const field of asked) {
    const there = byPlace.get(field.at);
    if (there) there.push(field);
    else byPlace.set(field.at, [field]);
  }
  for (const request of requests) {
    if (request.kind !== "entities") continue;
    for (const batch of request.batches) {
      const sets = requirementsOf(batch, asked, facts);
      for (const at of batch.paths.map(placeOf))
        checkReads(batch.requires, { sets, at, type: "", byPlace, facts });
    }
  }
}

interface World {
  readonly byPlace: ReadonlyMap<string, readonly AskedField[]>;
  readonly facts: SupergraphFacts;
}

/** What the fields that a batch asks of its entities say that they require. */
function requirementsOf(
  batch: EntityBatch,
  asked: readonly AskedField[],
  { types }: SupergraphFacts,
): FieldSet[] {
  const places = new Set(batch.paths.map(placeOf));
  return asked
    .filter((it) => it.batch === batch && places.has(it.at.slice(0, it.at.lastIndexOf("/"))))
    .flatMap(({ parent, name, subgraph }) => {
      const field = types.get(parent)?.fields.get(name);
      return field?.subgraphs?.get(subgraph)?.requires ?? [];
    });
}

interface Read extends World {
  readonly at: string;
  readonly type: string;
  readonly sets: readonly FieldSet[];
}

function checkReads(selections: readonly RequiredSelection[], read: Read): void {
  for (const selection of selections) {
    if (selection.kind === "fragment") {
      checkReads(selection.selections, { ...read, type: selection.type });
      continue;
    }
    const at = within(read.at, selection.key);
    const wanted = read.sets
      .flatMap(({ fields }) => fields)
      .filter(({ name }) => name === selection.name);
    const found = (read.byPlace.get(at) ?? []).filter(
      ({ parent }) => read.type === "" || overlap(parent, read.type, read.facts),
    );
    const isAsMeant = found.every(
      ({ name, args }) =>
        name === selection.name &&
        (wanted.length > 0 ? wanted.every((it) => it.args === args) : args === ""),
    );
    if (found.length === 0 || !isAsMeant) {
      const sentence = "Two fields of this question need one and the same field in different ways.";
      throw planImpossible(`${sentence} Ask them one at a time.`, { at, wanted, found });
    }
    const sets = wanted.map(({ inner }) => inner);
    checkReads(selection.selections, { ...read, at, type: "", sets });
  }
}

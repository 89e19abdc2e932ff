import { Kind, type GraphQLSchema } from "graphql";
import { parseOperation } from "../fetch/sub-operation.ts";
import type { EntitiesStep, FetchStep } from "../plan/plan-step.ts";
import { askedLeaves, type AskedPath } from "./asked-paths.ts";
import type { Reason } from "./explained-plan.ts";
import type { Need, Needs } from "./needs.ts";
import { keysOf } from "../plan/keys-of.ts";
import { rewritten } from "./places.ts";

export interface Explaining {
  readonly supergraph: GraphQLSchema;
  /** Places that the client asked for, as `leerlingen.id`. */
  readonly asked: ReadonlySet<string>;
  readonly needs: Needs;
}

/** Why this is asked: each of its fields is there for the client, for another subgraph, or for both. */
export function reasonsOf(explaining: Explaining, step: FetchStep | EntitiesStep): Reason[] {
  const client = new Set<string>();
  const others = new Map<string, Reason & { readonly fields: string[] }>();
  for (const { places, coordinate } of askedBy(explaining.supergraph, step)) {
    for (const place of places) {
      if (explaining.asked.has(place)) client.add(coordinate);
      for (const need of explaining.needs.get(place) ?? []) note(need, coordinate);
    }
  }
  const forClient: Reason[] = client.size > 0 ? [{ kind: "client", fields: [...client] }] : [];
  return [...forClient, ...others.values()];

  function note({ of, field }: Need, coordinate: string): void {
    const reason = others.get(`${of} ${field}`) ?? begin(of, field);
    others.set(`${of} ${field}`, reason);
    if (!reason.fields.includes(coordinate)) reason.fields.push(coordinate);
  }
}

function begin(of: string, field: string | null): Reason & { readonly fields: string[] } {
  return field === null
    ? { kind: "key", of, fields: [] }
    : { kind: "requires", of, field, fields: [] };
}

interface Asked {
  /** In the answer of the client, as `leerlingen.plan.status`. */
  readonly places: readonly string[];
  readonly coordinate: string;
}

function askedBy(supergraph: GraphQLSchema, step: FetchStep | EntitiesStep): Asked[] {
  const { operation, fragments } = parseOperation(step.operation);
  const asking = { schema: supergraph, fragments };
  if (step.kind === "fetch") {
    const root = supergraph.getRootType(operation.operation)?.name ?? "";
    return askedLeaves(asking, operation.selectionSet, root).map((leaf) => ({
      places: [[...keysOf(step.at), ...rewritten(leaf.path, step.outputRewrites)].join(".")],
      coordinate: leaf.coordinate,
    }));
  }
  return step.batches.flatMap((batch) => {
    const field = operation.selectionSet.selections.find(
      (selection) =>
        selection.kind === Kind.FIELD && (selection.alias ?? selection.name).value === batch.alias,
    );
    if (field?.kind !== Kind.FIELD || !field.selectionSet) return [];
    return askedLeaves(asking, field.selectionSet, "").map(({ path, coordinate }: AskedPath) => ({
      places: batch.paths.map((place) =>
        [...keysOf(place), ...rewritten(path, batch.outputRewrites)].join("."),
      ),
      coordinate,
    }));
  });
}

import { Kind, type SelectionSetNode } from "graphql";
import { parseOperation } from "../fetch/sub-operation.ts";
import type { EntitiesStep, EntityBatch, RequiredSelection } from "../plan/plan-step.ts";
import { keysOf } from "../plan/keys-of.ts";
import type { RequirementsOf } from "./requirements.ts";

/** Who needs what stands at a place of the answer, to be able to answer itself. */
export interface Need {
  readonly of: string;
  /** The field that requires it; null when it is part of a key. */
  readonly field: string | null;
}

/** By place, as `leerlingen.id`. */
export type Needs = ReadonlyMap<string, readonly Need[]>;

/** What all entity fetches of a plan are sent. */
export function needsOf(requirementsOf: RequirementsOf, steps: readonly EntitiesStep[]): Needs {
  const found = new Map<string, Need[]>();
  for (const step of steps) {
    for (const batch of step.batches) {
      for (const sent of sentBy(batch)) note(step, batch, sent);
    }
  }
  return found;

  function note(step: EntitiesStep, batch: EntityBatch, sent: Sent): void {
    const { subgraph: of } = step;
    const requiring = fieldsAsked(step, batch, sent.type).filter((field) =>
      requirementsOf(of, field).has(sent.name),
    );
    const needs = (requiring.length > 0 ? requiring : [null]).map((field) => ({ of, field }));
    for (const path of batch.paths) {
      const place = [...keysOf(path), ...sent.keys].join(".");
      found.set(place, [...(found.get(place) ?? []), ...needs]);
    }
  }
}

interface Sent {
  readonly type: string;
  /** By the names under which the subgraph expects it, as `afmeting.hoogte`. */
  readonly name: string;
  /** By the keys under which the answer so far holds it. */
  readonly keys: readonly string[];
}

function sentBy({ requires }: EntityBatch): Sent[] {
  return requires.flatMap(({ type, selections }) =>
    leaves(selections, { type, name: "", keys: [] }),
  );
}

function leaves(selections: readonly RequiredSelection[], above: Sent): Sent[] {
  return selections.flatMap((selection) => {
    if (selection.kind === "fragment") return leaves(selection.selections, above);
    if (selection.name === "__typename") return [];
    const name = above.name === "" ? selection.name : `${above.name}.${selection.name}`;
    const here = { ...above, name, keys: [...above.keys, selection.key] };
    return selection.selections.length === 0 ? [here] : leaves(selection.selections, here);
  });
}

/** Fields (`Type.field`) that an entity fetch asks of entities of this type. */
function fieldsAsked(step: EntitiesStep, { alias }: EntityBatch, type: string): string[] {
  const { operation, fragments } = parseOperation(step.operation);
  const found = new Set<string>();
  for (const selection of operation.selectionSet.selections) {
    const isBatch =
      selection.kind === Kind.FIELD && (selection.alias ?? selection.name).value === alias;
    if (isBatch && selection.selectionSet) walk(selection.selectionSet, type);
  }
  return [...found];

  function walk({ selections }: SelectionSetNode, on: string): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) found.add(`${on}.${selection.name.value}`);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, selection.typeCondition?.name.value ?? on);
      } else {
        const fragment = fragments.get(selection.name.value);
        if (fragment) walk(fragment.selectionSet, fragment.typeCondition.name.value);
      }
    }
  }
}

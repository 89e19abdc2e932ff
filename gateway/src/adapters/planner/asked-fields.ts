import {
  Kind,
  parse,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type {
  EntitiesStep,
  EntityBatch,
  FetchStep,
  OutputRewrite,
  PlacePath,
} from "../../core/plan/plan-step.ts";
import { argumentText } from "./field-set.ts";
import { planImpossible, UNANSWERABLE } from "./plan-impossible.ts";
import type { SupergraphFacts } from "./supergraph-facts.ts";

/** One field that a plan asks of one owner, and where in the answer it comes to stand. */
export interface AskedField {
  /** Response keys from the root, its own included. */
  readonly at: string;
  readonly subgraph: string;
  /** Null for fields of the root. */
  readonly batch: EntityBatch | null;
  readonly parent: string;
  readonly name: string;
  /** `(u: 3)`, or empty. */
  readonly args: string;
}

/** The place of a key within another: what `AskedField.at` is made of. */
export const within = (at: string, key: string): string => `${at}/${key}`;

export const placeOf = (path: PlacePath): string =>
  path.reduce((at, it) => (it.kind === "key" ? within(at, it.key) : at), "");

/** @throws Problem where the supergraph does not know what is asked. */
export function askedFields(
  requests: readonly (FetchStep | EntitiesStep)[],
  facts: SupergraphFacts,
): readonly AskedField[] {
  return requests.flatMap((request) => {
    const { operation, fragments } = readOperation(request.operation);
    const reading = { facts, fragments, subgraph: request.subgraph, batch: null, asked: [] };
    if (request.kind === "fetch") {
      const parent = facts.roots[operation.operation];
      const at = placeOf(request.at);
      const renamed = renames(request.outputRewrites, at);
      collect(operation.selectionSet, { ...reading, renamed, parent, at });
    } else collectEntities(operation.selectionSet, request, reading);
    return reading.asked;
  });
}

interface Reading {
  readonly facts: SupergraphFacts;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly subgraph: string;
  readonly batch: EntityBatch | null;
  readonly asked: AskedField[];
}

interface Place extends Reading {
  readonly parent: string;
  readonly at: string;
  /** A key that the planner made up, by its place → the key that it becomes. */
  readonly renamed: ReadonlyMap<string, string>;
}

export function readOperation(text: string): {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
} {
  const { definitions } = parse(text, { noLocation: true });
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw planImpossible(UNANSWERABLE);
  const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return { operation, fragments: new Map(fragments.map((node) => [node.name.value, node])) };
}

const renames = (rewrites: readonly OutputRewrite[], at: string): ReadonlyMap<string, string> =>
  new Map(rewrites.map(({ path, renameTo }) => [at + placeOf(path), renameTo]));

function collectEntities(set: SelectionSetNode, step: EntitiesStep, reading: Reading): void {
  for (const batch of step.batches) {
    const { alias, paths, outputRewrites } = batch;
    const field = set.selections.find(
      (it): it is FieldNode =>
        it.kind === Kind.FIELD &&
        it.name.value === "_entities" &&
        (it.alias ?? it.name).value === alias,
    );
    if (!field?.selectionSet) throw planImpossible(UNANSWERABLE, alias);
    for (const path of paths) {
      const at = placeOf(path);
      const place = {
        ...reading,
        batch,
        at,
        renamed: renames(outputRewrites, at),
        parent: "_Entity",
      };
      collect(field.selectionSet, place);
    }
  }
}

function collect({ selections }: SelectionSetNode, place: Place): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) collectField(selection, place);
    else collect(...insideFragment(selection, place));
  }
}

function insideFragment(
  selection: Exclude<SelectionNode, FieldNode>,
  place: Place,
): [SelectionSetNode, Place] {
  const fragment =
    selection.kind === Kind.INLINE_FRAGMENT ? selection : place.fragments.get(selection.name.value);
  if (!fragment) throw planImpossible(UNANSWERABLE);
  return [
    fragment.selectionSet,
    { ...place, parent: fragment.typeCondition?.name.value ?? place.parent },
  ];
}

function collectField(field: FieldNode, place: Place): void {
  const { facts, subgraph, batch, parent } = place;
  const { value: name } = field.name;
  const made = within(place.at, (field.alias ?? field.name).value);
  const at = within(place.at, place.renamed.get(made) ?? (field.alias ?? field.name).value);
  place.asked.push({ at, subgraph, batch, parent, name, args: argumentText(field) });
  if (!field.selectionSet) return;
  const known = facts.types.get(parent)?.fields.get(name);
  if (!known) throw planImpossible(UNANSWERABLE, { parent, name });
  const type = known.subgraphs?.get(subgraph)?.type ?? known.type;
  collect(field.selectionSet, { ...place, parent: type, at });
}

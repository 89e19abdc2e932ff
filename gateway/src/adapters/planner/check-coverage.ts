import {
  Kind,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { within, type AskedField } from "./asked-fields.ts";
import { planImpossible, UNANSWERABLE } from "./plan-impossible.ts";
import { answeredObjects, possibleObjects } from "./possible-objects.ts";
import type { SupergraphFacts } from "./supergraph-facts.ts";

/** Everything that the question asks is asked of somebody, unless no answer could hold it. */
export function checkCoverage(
  document: DocumentNode,
  asked: readonly AskedField[],
  facts: SupergraphFacts,
): void {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw planImpossible(UNANSWERABLE);
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const owners = new Map<string, Set<string>>();
  for (const { at, subgraph } of asked) {
    owners.set(at, (owners.get(at) ?? new Set()).add(subgraph));
  }
  const root = facts.roots[operation.operation];
  walk(operation.selectionSet, {
    facts,
    owners,
    fragments: new Map(fragments.map((node) => [node.name.value, node])),
    at: "",
    types: new Set([root]),
    parent: root,
    conditions: new Map(),
  });
}

interface Place {
  readonly facts: SupergraphFacts;
  /** Who is asked, by place. */
  readonly owners: ReadonlyMap<string, ReadonlySet<string>>;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly at: string;
  readonly parent: string;
  /** What may stand here, after every condition on the way. */
  readonly types: ReadonlySet<string>;
  /** What the variables on the way must be. */
  readonly conditions: ReadonlyMap<string, boolean>;
}

function walk({ selections }: SelectionSetNode, place: Place): void {
  for (const selection of selections) {
    const conditions = conditionsOf(selection.directives ?? [], place.conditions);
    if (conditions === null) continue;
    if (selection.kind === Kind.FIELD) walkField(selection, { ...place, conditions });
    else walkFragment(selection, { ...place, conditions });
  }
}

function walkField(field: FieldNode, place: Place): void {
  if (field.name.value.startsWith("__")) return;
  const at = within(place.at, (field.alias ?? field.name).value);
  const owners = place.owners.get(at);
  if (!owners) throw planImpossible(UNANSWERABLE, at);
  if (!field.selectionSet) return;
  const parent = place.facts.types.get(place.parent);
  const known = parent?.fields.get(field.name.value);
  if (!parent || !known) throw planImpossible(UNANSWERABLE, at);
  const types = answeredObjects(parent, known, { asked: owners, facts: place.facts });
  walk(field.selectionSet, { ...place, at, types, parent: known.type });
}

function walkFragment(selection: Exclude<SelectionNode, FieldNode>, place: Place): void {
  const fragment =
    selection.kind === Kind.INLINE_FRAGMENT ? selection : place.fragments.get(selection.name.value);
  if (!fragment) throw planImpossible(UNANSWERABLE);
  const parent = fragment.typeCondition?.name.value ?? place.parent;
  const allowed = possibleObjects(parent, place.facts);
  const types = new Set([...place.types].filter((it) => allowed.has(it)));
  if (types.size > 0) walk(fragment.selectionSet, { ...place, parent, types });
}

/** What must hold for a selection to count; null when it never can. */
function conditionsOf(
  directives: readonly DirectiveNode[],
  outer: ReadonlyMap<string, boolean>,
): ReadonlyMap<string, boolean> | null {
  const conditions = new Map(outer);
  const deciding = directives.filter(({ name }) => /^(skip|include)$/.test(name.value));
  for (const { name, arguments: given } of deciding) {
    const wanted = name.value === "include";
    const value = given?.[0]?.value;
    if (value?.kind === Kind.BOOLEAN && value.value !== wanted) return null;
    if (value?.kind !== Kind.VARIABLE) continue;
    if ((conditions.get(value.name.value) ?? wanted) !== wanted) return null;
    conditions.set(value.name.value, wanted);
  }
  return conditions;
}

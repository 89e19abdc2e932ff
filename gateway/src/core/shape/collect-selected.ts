import {
  isAbstractType,
  Kind,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { argumentOf, deferOf, labelOf } from "../defer/defer-directive.ts";
import type { Defer } from "./shape.ts";

export interface Collecting {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Values of the variables that `@skip`, `@include` and `@defer` go by. */
  readonly conditions: Readonly<Record<string, unknown>>;
}

/** A field as it is asked at one place of the document; within which `@defer`, if any. */
export interface SelectedField {
  readonly node: FieldNode;
  readonly defer: Defer | null;
}

export interface SelectedSet {
  readonly set: SelectionSetNode;
  readonly defer: Defer | null;
}

export interface Selected {
  /** By response key, in the order in which they are answered. */
  readonly fields: ReadonlyMap<string, readonly SelectedField[]>;
  /** Each `@defer` that begins here. */
  readonly opens: readonly Defer[];
}

/** What is selected of an object of this type (GraphQL §6.3.2), and what of it may wait. */
export function collectSelected(
  collecting: Collecting,
  type: GraphQLObjectType,
  sets: readonly SelectedSet[],
): Selected {
  const found = { fields: new Map<string, SelectedField[]>(), opens: [] as Defer[] };
  const walking: Walking = { ...collecting, type, spread: new Set(), ...found };
  for (const selected of sets) walk(walking, selected);
  return found;
}

interface Walking extends Collecting {
  readonly type: GraphQLObjectType;
  readonly fields: Map<string, SelectedField[]>;
  readonly opens: Defer[];
  /** Fragments that were spread already, each within its `@defer`. */
  readonly spread: Set<string>;
}

function walk(walking: Walking, { set, defer }: SelectedSet): void {
  for (const selection of set.selections) {
    if (!isIncluded(walking, selection)) continue;
    if (selection.kind === Kind.FIELD) addField(walking, { node: selection, defer });
    else walkFragment(walking, selection, defer);
  }
}

function addField({ fields }: Walking, field: SelectedField): void {
  const key = (field.node.alias ?? field.node.name).value;
  const known = fields.get(key);
  if (known) known.push(field);
  else fields.set(key, [field]);
}

type Fragment = Exclude<SelectionNode, FieldNode>;

function walkFragment(walking: Walking, selection: Fragment, outer: Defer | null): void {
  const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
  const fragment = isSpread ? walking.fragments[selection.name.value] : selection;
  if (!fragment || !matches(walking, fragment)) return;
  const directive = deferOf(selection);
  const defer = directive && isOn(walking, directive) ? opened(walking, directive, outer) : outer;
  if (isSpread) {
    const spread = `${defer?.name ?? ""} ${selection.name.value}`;
    if (walking.spread.has(spread)) return;
    walking.spread.add(spread);
  }
  walk(walking, { set: fragment.selectionSet, defer });
}

function opened({ opens }: Walking, directive: DirectiveNode, parent: Defer | null): Defer {
  const defer = { name: labelOf(directive) ?? "", parent };
  opens.push(defer);
  return defer;
}

type Conditional = Pick<Collecting, "conditions">;

const isIncluded = (conditional: Conditional, { directives = [] }: SelectionNode): boolean =>
  directives.every((directive) => {
    if (directive.name.value === "skip") return !isOn(conditional, directive);
    return directive.name.value !== "include" || isOn(conditional, directive);
  });

/** Without a condition a directive is on. */
function isOn({ conditions }: Conditional, directive: DirectiveNode): boolean {
  const value = argumentOf(directive, "if");
  if (value?.kind === Kind.VARIABLE) return conditions[value.name.value] === true;
  return value?.kind !== Kind.BOOLEAN || value.value;
}

function matches(
  { schema, type }: Walking,
  { typeCondition }: Pick<FragmentDefinitionNode, "typeCondition"> | { typeCondition?: undefined },
): boolean {
  if (!typeCondition || typeCondition.name.value === type.name) return true;
  const condition = schema.getType(typeCondition.name.value);
  return isAbstractType(condition) && schema.isSubType(condition, type);
}

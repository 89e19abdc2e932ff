import { Kind, type GraphQLSchema, type SelectionSetNode } from "graphql";
import { answerValue } from "./answer-value.ts";
import { canonical, isRawObject, type Node, type Run } from "./node.ts";
import { requiredOfRepresentation } from "./read-required.ts";
import type { Subgraph, SubgraphField } from "./read-subgraph.ts";
import { concreteTypes, type World } from "./read-world.ts";
import { saltOf, type Asked, type Place } from "./resolve-whole.ts";
import type { Raw, RawObject, Row } from "./world-text.ts";

/** What one subgraph answers of the same data; what it should not have been asked is a fault. */
export function resolvePart(
  asked: Asked & { readonly subgraph: Subgraph; readonly viewedAs: string },
  { fieldName, returnType }: Place,
): unknown {
  const { world, run, node, subgraph, viewedAs } = asked;
  const field = subgraph.types.get(viewedAs)?.get(fieldName);
  if (!field) throw new Error(`${subgraph.name} has no ${viewedAs}.${fieldName}`);
  if (isUnknownTo(node.row, subgraph.name) && !field.isKey) return null;
  if (!mayAnswer(asked, { field, fieldName })) {
    run.faults.push(`${subgraph.name} was asked ${viewedAs}.${fieldName}, which it does not own`);
    throw new Error("not mine");
  }
  const required = requiredBy(asked, field);
  if (field.requires && required === undefined) {
    run.faults.push(`${subgraph.name} was asked ${viewedAs}.${fieldName} without what it requires`);
    throw new Error("not without what I need");
  }
  const salt = saltOf(asked, { fieldName, required });
  const value = answerValue(world, node.row[fieldName], { type: returnType, salt });
  return withProvided(value, field.provides ?? within(node.provided, fieldName));
}

const isUnknownTo = ({ $unknownTo: unknownTo }: Row, subgraph: string): boolean =>
  Array.isArray(unknownTo) && unknownTo.includes(subgraph);

interface Visited {
  readonly world: World;
  readonly node: Node;
  readonly subgraph: Subgraph;
  readonly viewedAs: string;
}

/** An external field may be answered where it is promised, and where it is (part of) a key. */
function mayAnswer(
  { world, node, subgraph, viewedAs }: Visited,
  { field, fieldName }: { readonly field: SubgraphField; readonly fieldName: string },
): boolean {
  if (subgraph.isOverridden(viewedAs, fieldName, world.subgraphs)) return false;
  return !field.isExternal || field.isKey || names(node.provided, fieldName);
}

const names = (set: SelectionSetNode | undefined, name: string): boolean =>
  (set?.selections ?? []).some((one) =>
    one.kind === Kind.FIELD
      ? one.name.value === name
      : one.kind === Kind.INLINE_FRAGMENT && names(one.selectionSet, name),
  );

function within(set: SelectionSetNode | undefined, name: string): SelectionSetNode | undefined {
  for (const one of set?.selections ?? []) {
    if (one.kind === Kind.FIELD && one.name.value === name) return one.selectionSet;
    const inner = one.kind === Kind.INLINE_FRAGMENT ? within(one.selectionSet, name) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

function withProvided(value: unknown, provided: SelectionSetNode | undefined): unknown {
  if (!provided || value === null || typeof value !== "object" || value instanceof Error)
    return value;
  if (Array.isArray(value)) return value.map((one) => withProvided(one, provided));
  return "row" in value ? { ...value, provided } : value;
}

function requiredBy({ world, node, viewedAs }: Visited, field: SubgraphField): unknown {
  const { representation } = node;
  if (!field.requires || !representation) return undefined;
  try {
    const of = { typename: viewedAs, selectionSet: field.requires };
    return requiredOfRepresentation(world, representation, of);
  } catch {
    return undefined;
  }
}

/** The entity that a representation means, or null when this subgraph does not know it. */
export function findEntity(
  {
    world,
    run,
    subgraph,
  }: { readonly world: World; readonly run: Run; readonly subgraph: Subgraph },
  representation: RawObject,
): Node | null {
  const typename = representation["__typename"];
  const named = typeof typename === "string" ? typename : "";
  const key = (subgraph.keys.get(named) ?? []).find((one) => isComplete(one, representation));
  if (!key) {
    run.faults.push(`${subgraph.name} was given ${canonical(representation)}: no key of its own`);
    throw new Error("no key of mine");
  }
  for (const typename of concreteTypes(world.wholeSchema, named)) {
    const row = world.rows.get(typename)?.find((one) => fits({ world, key }, one, representation));
    if (row)
      return isUnknownTo(row, subgraph.name) ? null : { typename, row, representation, salt: "" };
  }
  return null;
}

const isComplete = (key: SelectionSetNode, given: RawObject): boolean =>
  key.selections.every((one) => {
    if (one.kind !== Kind.FIELD) return true;
    const value = given[one.name.value];
    if (value === undefined || value === null) return false;
    return !one.selectionSet || (isRawObject(value) && isComplete(one.selectionSet, value));
  });

function fits(
  by: { readonly world: World; readonly key: SelectionSetNode },
  row: Row,
  given: RawObject,
): boolean {
  return by.key.selections.every((one) => {
    if (one.kind !== Kind.FIELD) return true;
    const mine: Raw | undefined = row[one.name.value];
    const asked = given[one.name.value];
    if (!one.selectionSet) return mine === asked;
    const inner = isRawObject(mine) ? rowOf(by.world, mine) : undefined;
    return (
      inner !== undefined &&
      isRawObject(asked) &&
      fits({ world: by.world, key: one.selectionSet }, inner, asked)
    );
  });
}

function rowOf(world: World, raw: RawObject): Row | undefined {
  if (typeof raw["$ref"] !== "string") return raw;
  const [typename = "", id] = raw["$ref"].split(":");
  return world.rows.get(typename)?.find((one) => one["id"] === id);
}

/** The type under which a subgraph knows an object: its own, or the interface that stands for it. */
export function viewOf(
  { subgraph, whole }: { readonly subgraph: Subgraph; readonly whole: GraphQLSchema },
  typename: string,
): string {
  if (subgraph.types.has(typename)) return typename;
  return (
    [...subgraph.interfaceObjects].find((one) => concreteTypes(whole, one).includes(typename)) ??
    typename
  );
}

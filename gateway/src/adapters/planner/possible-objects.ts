import { Kind } from "graphql";
import type { FieldFacts, SupergraphFacts, TypeFacts } from "./supergraph-facts.ts";

/** Every object that a type may be, whoever says so. */
export function possibleObjects(type: string, facts: SupergraphFacts): ReadonlySet<string> {
  return new Set(facts.types.get(type)?.objects.map(({ object }) => object));
}

/** The objects that a type may be in an answer of one of these subgraphs. */
function objectsFrom(
  type: string,
  subgraphs: ReadonlySet<string>,
  facts: SupergraphFacts,
): ReadonlySet<string> {
  const known = facts.types.get(type);
  const isStandIn = [...subgraphs].some((it) => known?.subgraphs.get(it)?.isInterfaceObject);
  if (!known || isStandIn) return possibleObjects(type, facts);
  return new Set(
    known.objects
      .filter(({ subgraph }) => subgraph === null || subgraphs.has(subgraph))
      .filter(({ object }) => isKnownTo(subgraphs, facts.types.get(object)))
      .map(({ object }) => object),
  );
}

/** What an owner has never heard of is not among its answers. */
const isKnownTo = (subgraphs: ReadonlySet<string>, type: TypeFacts | undefined): boolean =>
  !type || type.subgraphs.size === 0 || [...subgraphs].some((it) => type.subgraphs.has(it));

/**
 * The objects that a field may answer, by whoever of these subgraphs is asked.
 *
 * What is shared says the same whoever is asked (`@shareable`), so it is of no type that one of its owners does not know
 * there: both planners leave that out.
 */
export function answeredObjects(
  parent: TypeFacts,
  field: FieldFacts,
  { asked, facts }: { readonly asked: ReadonlySet<string>; readonly facts: SupergraphFacts },
): ReadonlySet<string> {
  const possible = objectsFrom(field.type, asked, facts);
  if (parent.kind !== Kind.OBJECT_TYPE_DEFINITION) return possible;
  const byOwner = ownersOf(parent, field).map((one) =>
    objectsFrom(field.type, new Set([one]), facts),
  );
  return new Set([...possible].filter((it) => byOwner.every((known) => known.has(it))));
}

function ownersOf({ subgraphs }: TypeFacts, field: FieldFacts): readonly string[] {
  if (!field.subgraphs) return [...subgraphs.keys()];
  return [...field.subgraphs].flatMap(([name, { isForeign }]) => (isForeign ? [] : [name]));
}

export function overlap(one: string, other: string, facts: SupergraphFacts): boolean {
  if (one === other) return true;
  const objects = possibleObjects(one, facts);
  return [...possibleObjects(other, facts)].some((it) => objects.has(it));
}

import type { SupergraphFacts, TypeFacts } from "./supergraph-facts.ts";

/** Every object that a type may be, whoever says so. */
export function possibleObjects(type: string, facts: SupergraphFacts): ReadonlySet<string> {
  return new Set(facts.types.get(type)?.objects.map(({ object }) => object));
}

/** The objects that a type may be in an answer of one of these subgraphs. */
export function objectsFrom(
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

export function overlap(one: string, other: string, facts: SupergraphFacts): boolean {
  if (one === other) return true;
  const objects = possibleObjects(one, facts);
  return [...possibleObjects(other, facts)].some((it) => objects.has(it));
}
